"""The Lucide icon that suits a few words."""

import re
import sqlite3
from collections import Counter
from functools import lru_cache

import lucide  # type: ignore[import-untyped]

DEFAULT_ICON = "sparkles"

_TABLE = """
sparkles: ai
wand-sparkles: automatic automate magic
workflow: automation
brain: smart intelligence memory
lightbulb: idea insight
zap: fast faster instant instantly quick energy power electric
gauge: speed performance latency
shield-check: secure security safe
lock: private privacy encrypted encryption https
key-round: password
fingerprint: authentication
log-in: login
trending-up: growth grow revenue sales
piggy-bank: save saved savings cheap
wallet: cost
tag: price pricing
badge-percent: discount sale
credit-card: pay payment payments
receipt: invoice invoices
landmark: bank
banknote: money
users: team teams people customers users community collaborate
share-2: share sharing
target: track goal goals okr okrs
activity: tracking
plug: integrations integration connect
braces: api
code-xml: code developer developers
terminal: terminal
rocket: deploy launch ship startup space
graduation-cap: learn course students school
leaf: climate eco sustainable green
sprout: plant photosynthesis
footprints: run running
dumbbell: fitness workout
moon: sleep moon dark
flower-2: meditation
heart-pulse: health
heart: heart love
truck: deliver delivered delivery shipping
globe: worldwide global world internet countries
languages: languages translate
message-circle: chat message messages
life-buoy: support
coffee: coffee brew grind
droplets: pour rinse water
flower: bloom
hourglass: wait
calendar: calendar
calendar-clock: schedule scheduling
calendar-check: meeting meetings
bell: reminder notification alert
clock: time
timer: timer
mail: email mail
inbox: inbox
notebook-pen: note notes
audio-lines: transcription sound
list-checks: summary summaries task tasks todo
search: search find
chart-column: analytics chart
database: data
file-chart-column: report
layout-dashboard: dashboard
palette: design color colour
hammer: build
flask-conical: test chemistry beta
cloud: cloud
server: server
smartphone: mobile phone
app-window: app
image: photo
images: photos
clapperboard: video
music: music festival jazz
podcast: podcast
utensils: food restaurant
chef-hat: recipe
croissant: bakery bread
wine: wine
beer: beer
plane: travel flight
bed-double: hotel
map: map
route: route
map-pin: place location address
house: home house
car: car
bike: bike
gamepad-2: game games
star: star review reviews
award: award
trophy: winner
gift: gift
shopping-bag: shop
store: store
shopping-cart: cart
ticket: ticket tickets
calendar-days: event
mic-vocal: concert
presentation: conference
briefcase: hiring job work
user-plus: onboarding signup
door-open: open
git-branch: source git
bot: agent agents robot assistant
file: file
folder: files folder
file-text: document
pen-line: write writing
book-open: read book
mic: voice
camera: camera
eye: eye
paintbrush: paint
flame: fire
sun: sun light
cloud-sun: sky
atom: quantum science physics
sigma: math integral
battery-charging: battery
megaphone: public announce
building-2: enterprise office company city
circle-check: check done
list-ordered: step steps
refresh-cw: sync
database-backup: backup
wifi-off: offline
wifi: wifi
baby: child kids
paw-print: pet
dog: dog
cat: cat
scale: legal law
stethoscope: doctor medical
quote: quote
sun-moon: mode
"""
"""Icons and the words that they suit best."""
_PREFERRED: dict[str, str] = {
    word: name
    for name, _, words in (line.partition(":") for line in _TABLE.split("\n"))
    for word in words.split()
}
_WORD = re.compile(r"[a-z0-9]+")
_PLAIN = frozenset(
    [
        "the",
        "a",
        "an",
        "and",
        "or",
        "of",
        "for",
        "to",
        "in",
        "on",
        "with",
        "your",
        "our",
        "my",
        "is",
        "it",
        "new",
        "one",
        "two",
        "three",
        "up",
        "down",
        "out",
        "more",
        "less",
        "all",
        "first",
        "best",
    ]
)


def icon_for(text: str) -> str:
    """Name of the Lucide icon that suits the words best; "sparkles" if none does."""
    words = [word for word in _WORD.findall(text.lower()[:400]) if word not in _PLAIN]
    for word in words:
        name = _PREFERRED.get(word) or _PREFERRED.get(_singular(word))
        if name:
            return name
    scores: Counter[str] = Counter()
    index = _index()
    for word in words:
        for name, weight in index.get(_singular(word), {}).items():
            scores[name] += weight
    if not scores:
        return DEFAULT_ICON
    return min(scores, key=lambda name: (-scores[name], len(name), name))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


@lru_cache(maxsize=1)
def _index() -> dict[str, dict[str, int]]:
    """Words of names and tags to icons: a name weighs more than a tag."""
    path = lucide.get_default_db_path()
    index: dict[str, dict[str, int]] = {}
    if path is None or not path.exists():
        return index
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as base:
        named = base.execute("select name, name from icons").fetchall()
        tagged = base.execute("select name, tag from icon_tags").fetchall()
    base.close()
    for rows, whole, part in ((named, 60, 30), (tagged, 24, 8)):
        for name, phrase in rows:
            words = _WORD.findall(phrase.lower())
            for word in words:
                weights = index.setdefault(_singular(word), {})
                weights[name] = weights.get(name, 0) + (whole if len(words) == 1 else part)
    return index
