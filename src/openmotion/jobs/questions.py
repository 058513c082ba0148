"""What a job asks its user, and what the answers mean."""

from collections.abc import Sequence

from openmotion.sessions import Option, Question

APPROVAL, ATTACHMENT = "approval", "attachment"
_CANCEL = Option("cancel", "Cancel the job; nothing is charged")

Asking = tuple[str, str, tuple[Option, ...]]
"""Kind, text and options of a question."""


class Asked(Exception):
    """A question was asked; the work goes on when it is answered."""


def approval(seconds: float) -> Asking:
    """Whether the plan is right."""
    return (
        APPROVAL,
        f"The plan for a video of {seconds:.4g} s is ready. Shall it be made?",
        (
            Option("approve", "Make the video as planned"),
            Option("edit", "Plan again with the changes in `text`"),
            _CANCEL,
        ),
    )


def attachment() -> Asking:
    """Whether to go on without a file that the prompt relies on."""
    return (
        ATTACHMENT,
        "The prompt relies on an attached file, and this version cannot read attachments. "
        "Shall the video be made without it?",
        (Option("continue", "Make the video without the file"), _CANCEL),
    )


def edits_of(answered: Sequence[Question]) -> list[str]:
    """The changes to the plan that were asked for, the oldest first."""
    texts = [
        (question.answer or {}).get("text")
        for question in answered
        if question.kind == APPROVAL and (question.answer or {}).get("value") == "edit"
    ]
    return [str(text) for text in texts if text]
