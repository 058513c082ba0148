"""Scene recipes: each shows one kind of content, in any frame shape and look."""

from openmotion.director.recipes import (
    app_window,
    bar_chart,
    code_editor,
    comparison,
    countdown,
    end_card,
    event_card,
    feature_list,
    feature_spotlight,
    hook,
    kinetic_phrase,
    line_chart,
    logo_reveal,
    phone,
    process_steps,
    prompt_to_result,
    quote,
    stat_counter,
    stat_trio,
    title_card,
)
from openmotion.director.recipes.recipe import Recipe

__all__ = ["RECIPES", "Recipe"]

RECIPES: dict[str, Recipe] = {
    module.RECIPE.name: module.RECIPE
    for module in (
        hook,
        kinetic_phrase,
        title_card,
        logo_reveal,
        feature_list,
        feature_spotlight,
        app_window,
        phone,
        prompt_to_result,
        stat_counter,
        stat_trio,
        line_chart,
        bar_chart,
        quote,
        comparison,
        process_steps,
        countdown,
        event_card,
        code_editor,
        end_card,
    )
}
"""Every recipe by its name."""
