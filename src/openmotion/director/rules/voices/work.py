"""Words for products of the working day: calendars, notes, tasks, assistants."""

from openmotion.director.rules.voices.voice import Ask, Line, Voice

CALENDAR = Voice(
    name="calendar",
    promise="Your plans, people and hours in one view.",
    words=("calendar", "schedul", "appointment", "booking", "agenda", "meeting"),
    screens=("app_window", "phone", "prompt_to_result"),
    hooks=(
        "Where did your week go?",
        "Make room for what matters",
        "Your week deserves a plan",
        "A fresh look at your week",
        "Your days, back in order",
        "What will you make time for?",
    ),
    pains=(
        ("Meetings here.", "Deadlines there.", "And your day?", "Bring it together."),
        ("Busy days.", "Full weeks.", "One clear view."),
        ("Plans move.", "Weeks fill up.", "Stay on top."),
    ),
    benefits=(
        Line("See your whole week", "Work and life, side by side in one view."),
        Line("Find time for what matters", "Put the important things in first."),
        Line("Plan the day ahead", "Open it in the morning and know what comes next."),
        Line("Every meeting in its place", "Who, where and when, at a glance."),
        Line("Keep the evenings yours", "Set aside the hours that belong to you."),
        Line("When plans change", "Move things around and see what it means for the week."),
        Line("Share what others need", "Let people know when you are around."),
        Line("Focus gets a slot too", "Block the time that deep work needs."),
        Line("Know what comes next", "A look at today, tomorrow and the days after."),
        Line("One place for every plan", "Birthdays, deadlines, dentists and dinners."),
    ),
    asks=(
        Ask(
            "Just say what you need",
            "Find time for the design review",
            (
                ("Tuesday morning", "Everyone has time"),
                ("Thursday after lunch", "Right after the call"),
            ),
        ),
        Ask(
            "Ask for an open hour",
            "When can I meet Mia this week?",
            (("Wednesday noon", "Lunch is open"), ("Friday evening", "Dinner, perhaps")),
        ),
    ),
    closers=("Make time count", "Your time. Your plan.", "Here's to better weeks", "Own your week"),
    headings=("From Monday to Sunday", "A week, well kept", "Room in your day"),
)

NOTES = Voice(
    name="notes",
    promise="One quiet place for what you think.",
    words=("note", "writing", "document", "wiki", "knowledge", "journal", "diary", "editor"),
    screens=("app_window", "prompt_to_result", "phone"),
    hooks=(
        "Where do your good ideas go?",
        "Catch the thought before it's gone",
        "Every idea starts as a note",
        "A home for what you think",
        "Write it down. Find it again.",
    ),
    pains=(
        ("A thought here.", "A scrap there.", "One place for all."),
        ("Sticky notes.", "Open tabs.", "Lost ideas?", "Bring them home."),
    ),
    benefits=(
        Line("Write it down", "Catch the thought while it is fresh."),
        Line("Find it again", "Look up what you wrote, by the words you remember."),
        Line("One home for every idea", "Lists, drafts, plans and half-thoughts."),
        Line("Think on the page", "Start rough and shape it as you go."),
        Line("Connect the dots", "See which thoughts belong together."),
        Line("Pick up where you left", "Open the page and carry on."),
        Line("Share a page", "Let others read, comment and add."),
        Line("From draft to done", "Turn loose notes into something finished."),
    ),
    asks=(
        Ask(
            "Ask your own notes",
            "What did we decide on Monday?",
            (("Meeting notes", "The decision, in your words"), ("Next steps", "Who takes what")),
        ),
    ),
    closers=("Think it. Keep it.", "Your ideas, at home", "Start with a blank page"),
    headings=("From thought to page", "What a page can hold", "Between two covers"),
)

TASKS = Voice(
    name="tasks",
    promise="Goals, work and people in one view.",
    words=(
        "task",
        "todo",
        "to-do",
        "project",
        "productiv",
        "okr",
        "goal",
        "habit",
        "planner",
        "kanban",
        "workflow",
        "issue",
        "roadmap",
        "team",
        "collaborat",
        "crm",
        "saas",
    ),
    screens=("app_window", "phone"),
    hooks=(
        "What moves the work forward?",
        "From scattered to sorted",
        "Know what matters today",
        "Good work starts with clear goals",
        "So much to do. Where to start?",
        "Everyone busy. Going where?",
    ),
    pains=(
        ("Sheets here.", "Threads there.", "Who has the plan?", "Bring it together."),
        ("Lists.", "Pings.", "Tabs.", "Time for one plan."),
    ),
    benefits=(
        Line("See where things stand", "What is open, what moves, what is done."),
        Line("Keep the goal in sight", "Tie the daily work to what it is for."),
        Line("Know who does what", "Every piece of work has an owner."),
        Line("One plan, one team", "The same picture for everyone."),
        Line("Start with what matters", "Put the important things on top."),
        Line("Follow the progress", "Watch goals move from open to reached."),
        Line("Less status, more work", "Look it up instead of asking around."),
        Line("Finish what you start", "Small steps, ticked off one by one."),
        Line("Review, learn, adjust", "End the week knowing what comes next."),
    ),
    asks=(
        Ask(
            "Ask where things stand",
            "What is still open for the launch?",
            (("New site", "In progress"), ("Press note", "Waiting for review")),
        ),
    ),
    closers=("Get the right things done", "Clear goals. Good work.", "Move it forward"),
    headings=("From plan to done", "How the work moves", "The week's work, sorted"),
)

ASSISTANT = Voice(
    name="assistant",
    promise="You ask. It answers. You decide.",
    words=(
        "assistant",
        "chatbot",
        "chat",
        "agent",
        "copilot",
        "companion",
        "voice",
        "messag",
        "inbox",
        "email",
        "mail",
        "support",
    ),
    screens=("prompt_to_result", "app_window", "phone"),
    hooks=(
        "What would you like to ask?",
        "It starts with a question",
        "Just ask",
        "Say it in your own words",
        "Talk it through",
    ),
    pains=(
        ("Search.", "Scroll.", "Switch tabs.", "Or just ask."),
        ("So many tools.", "So many tabs.", "One conversation."),
    ),
    benefits=(
        Line("Ask in your own words", "Write it the way you would say it."),
        Line("From question to answer", "Ask, read, ask again."),
        Line("Hand over the busywork", "Describe the task and look at the result."),
        Line("Stay in the conversation", "Follow up where you left off."),
        Line("Drafts to start from", "A first version that you can make yours."),
        Line("You stay in charge", "Look it over before it goes anywhere."),
        Line("Bring your own context", "Give it what it needs to know."),
        Line("Think out loud", "Turn a rough thought into a plan."),
    ),
    asks=(
        Ask(
            "Just ask",
            "Plan a quiet weekend by the sea",
            (
                ("A small harbour town", "An easy trip away"),
                ("A walk along the cliffs", "Early, while it is quiet"),
            ),
        ),
        Ask(
            "Say what you need",
            "Draft a kind reply to Jonas",
            (
                ("A warm version", "Thanks and next steps"),
                ("A short version", "Straight to the point"),
            ),
        ),
    ),
    closers=("What will you ask first?", "Start the conversation", "Ask away"),
    headings=("What a question can do", "Questions worth asking", "From ask to answer"),
)

VOICES: tuple[Voice, ...] = (CALENDAR, NOTES, TASKS, ASSISTANT)
