"""Words for products that fit no other sort."""

from openmotion.director.rules.voices.voice import Line, Voice

SOFTWARE = Voice(
    name="software",
    promise="Open it and look around.",
    words=(
        "app",
        "software",
        "platform",
        "tool",
        "website",
        "web",
        "startup",
        "plugin",
        "extension",
        "mobile",
        "service",
        "ai",
    ),
    screens=("app_window", "phone"),
    hooks=(
        "Something new is here",
        "Start with what matters",
        "A new way in",
        "Take a look inside",
        "Here's a fresh start",
    ),
    pains=(
        ("Tabs.", "Lists.", "Logins.", "One place."),
        ("Open tabs.", "Loose ends.", "One place."),
    ),
    benefits=(
        Line("Everything in its place", "Open it and see where things are."),
        Line("See what matters first", "The important things on top."),
        Line("Pick up where you left", "Close it, come back, carry on."),
        Line("Bring your people along", "Share what you are working on."),
        Line("Make it your own", "Set it up the way you think."),
        Line("From first try to habit", "Start small and build from there."),
        Line("Take it with you", "At the desk, on the train, on the sofa."),
        Line("Look around", "Every screen has a purpose."),
    ),
    closers=("Take a look", "Come and see", "Give it a try"),
)

THING = Voice(
    name="thing",
    promise="Come closer and have a look.",
    words=(),
    screens=(),
    hooks=(
        "Something new is here",
        "Take a closer look",
        "Here it is",
        "Have you seen this?",
        "Look what's new",
    ),
    pains=(("Look.", "Closer.", "Here it is."), ("Ready?", "Look again.", "Here it is.")),
    benefits=(
        Line("Take a closer look", "The small things make it."),
        Line("See it for yourself", "Some things are better shown."),
        Line("Made with a purpose", "Every part has a reason."),
        Line("Turn it around", "Every side has something to show."),
        Line("Make it yours", "Find the way that suits you."),
        Line("Pass it on", "Tell someone who should know."),
    ),
    closers=("Come and see", "Take a closer look", "See for yourself"),
)

MUTE = Voice(name="mute", promise="", words=(), screens=(), hooks=(), pains=(), benefits=())
