"""`openmotion recipes` and `openmotion looks`: what there is to choose from."""


def recipes() -> None:
    """List the scene recipes that storyboards are made of."""
    from openmotion.cli.session import begin
    from openmotion.cli.table import print_table

    begin()

    from openmotion.director.recipes import RECIPES

    rows = [(recipe.name, recipe.summary) for recipe in RECIPES.values()]
    print_table(("recipe", "what it shows"), rows)


def looks() -> None:
    """List the art directions that `make --look` takes."""
    from openmotion.cli.session import begin
    from openmotion.cli.table import print_table

    begin()

    from openmotion.director.looks import LOOKS

    rows = [(look.name, look.mood, look.summary) for look in LOOKS.values()]
    print_table(("look", "mood", "how it is"), rows)
