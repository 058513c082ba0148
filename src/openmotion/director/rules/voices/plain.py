"""Words for products that fit no other sort."""

from openmotion.director.rules.voices.voice import Line, Voice

SOFTWARE = Voice(
    name="software",
    promise="One screen, in your order.",
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
        "Looking for {a_core}?",
        "Less searching. More doing.",
        "Where does the day go?",
        "One screen for {core}",
        "Too many tabs?",
        "Open one thing, not ten",
    ),
    pains=(
        ("Tabs.", "Lists.", "Logins.", "One screen."),
        ("Open tabs.", "Loose ends.", "One place."),
    ),
    benefits=(
        Line("Everything in its place", "Open it and see where things are."),
        Line("What matters comes first", "The important things on top."),
        Line("Pick up where you left", "Close it, come back, carry on."),
        Line("Bring your people along", "Share what you are working on."),
        Line("Make it your own", "Set it up the way you think."),
        Line("From first try to habit", "Start small and build from there."),
        Line("Take it with you", "At the desk, on the train, on the sofa."),
        Line("Your {core} at hand", "Open it where you are."),
        Line("Find it where you left it", "Names, files and threads in order."),
    ),
    closers=("Take a look around", "Open it and see", "Give it a try"),
    headings=("On your screen", "Between open and done", "Where things live"),
)

THING = Voice(
    name="thing",
    promise="",
    words=(),
    screens=(),
    hooks=(
        "Looking for {a_core}?",
        "{Core}, up close",
        "Picture {a_core}",
        "A word about the {thing}",
        "Ready for {a_core}?",
        "Have you seen the {thing}?",
        "Ready?",
        "Eyes up here",
        "Watch this space",
        "On your marks",
        "Here we go",
        "Curtain up",
    ),
    pains=(
        ("Wait.", "Watch.", "Now."),
        ("Almost.", "Almost.", "Now."),
        ("Three.", "Two.", "One."),
    ),
    benefits=(
        Line("The {thing}, up close", "Shape, surface, detail."),
        Line("The {thing} from every side", "Front, back and all between."),
        Line("What makes the {thing}", "Parts of one whole."),
        Line("See the {thing} for yourself", "Some things are better shown than told."),
        Line("Your {thing}, your way", "Make it fit the day you have."),
        Line("A place for the {thing}", "Right where you can see it."),
    ),
    closers=(
        "See for yourself",
        "More to see soon",
        "That's it. For now.",
        "Till next time",
    ),
)

MUTE = Voice(name="mute", promise="", words=(), screens=(), hooks=(), pains=(), benefits=())
