"""Words for what people do together: play, meet, care, gather."""

from openmotion.director.rules.voices.voice import Line, Voice

PLAY = Voice(
    name="play",
    promise="Pick it up and play.",
    words=("game", "gaming", "esport", "puzzle", "arcade", "quest", "multiplayer"),
    screens=(),
    hooks=(
        "Ready to play?",
        "One more round",
        "Your move",
        "Choose your side",
        "What would you risk?",
    ),
    pains=(
        ("Ready.", "Set.", "Play."),
        ("One round.", "Then one more.", "Your move."),
    ),
    benefits=(
        Line("Enter a new world", "Look around before you run."),
        Line("Pick your hero", "Then find out what they can do."),
        Line("Play it your way", "Sneak, run or talk your way through."),
        Line("Bring your friends", "Some fights need company."),
        Line("Learn the rules", "Then find out where they bend."),
        Line("Lose. Laugh. Try again.", "That is how it is played."),
    ),
    closers=("Your move", "Come and play", "Press start"),
    headings=("Rules of play", "Before the first move", "How to win a friend"),
)

COMMUNITY = Voice(
    name="community",
    promise="People, and what brings them together.",
    words=(
        "community",
        "social network",
        "dating",
        "club",
        "forum",
        "volunteer",
        "charity",
        "non-profit",
        "nonprofit",
        "meetup",
        "neighbour",
        "neighbor",
        "friend",
    ),
    screens=("phone",),
    hooks=(
        "Who are your people?",
        "It starts with hello",
        "Better together",
        "Pull up a chair",
        "Come as you are",
    ),
    pains=(
        ("A name.", "A hello.", "A start."),
        ("You.", "Me.", "Us."),
    ),
    benefits=(
        Line("Find your people", "The ones who care about what you care about."),
        Line("Say hello", "It is a good way to start."),
        Line("Share what you know", "Somebody is looking for it."),
        Line("Ask for a hand", "Then lend one."),
        Line("Meet in real life", "A table, a park, a room."),
        Line("Make something together", "Many hands, one thing."),
        Line("Stay in touch", "After the first hello."),
    ),
    closers=("Come and join", "See you there", "Say hello"),
    headings=("Who we are together", "What happens here", "From hello on"),
)

PLANET = Voice(
    name="planet",
    promise="For the place we all live in.",
    words=(
        "climate",
        "sustainab",
        "planet",
        "nature",
        "ocean",
        "forest",
        "recycl",
        "green",
        "organic",
        "carbon",
        "wildlife",
        "environment",
    ),
    screens=(),
    hooks=(
        "What will we leave behind?",
        "Look at this planet",
        "Look after what you love",
        "Start where you stand",
        "Listen to the forest",
    ),
    pains=(
        ("Look.", "Listen.", "Look after it."),
        ("Less.", "Again.", "Better."),
    ),
    benefits=(
        Line("Start with one thing", "Then do it again tomorrow."),
        Line("Use it longer", "The one you have may be all you need."),
        Line("Know where it comes from", "And where it goes."),
        Line("Small steps count", "When many people take them."),
        Line("Look after the place", "It looks after you."),
        Line("Pass it on", "To those who come after."),
    ),
    closers=("Start today", "For what comes next", "Look after it"),
    headings=("What each of us can do", "For the place we share", "Where to begin"),
)

VOICES: tuple[Voice, ...] = (PLAY, COMMUNITY, PLANET)
