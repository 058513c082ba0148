"""Which Lucide icon stands for which plain word; product names are no plain words.

Source of the names: Lucide, ISC licence.
"""

_NOUNS = """
activity: tracking habit progress telemetry monitoring
alarm-clock: alarm
archive: archive
armchair: furniture chair interior
atom: quantum physics science qubit
audio-lines: audio transcription sound recording
award: award certificate
baby: baby child kid toddler parenting
badge-percent: discount sale
banknote: money cash salary loan
battery-charging: battery charger charging
bed-double: hotel hostel bedroom
bell: reminder notification alert
biceps-flexed: strength muscle gym
bike: bike bicycle cycling cyclist
blocks: component block module
bot: agent robot chatbot copilot bot
brain: brain intelligence psychology neuroscience
briefcase: job hiring career consulting recruitment consultancy
briefcase-business: business startup company firm
bug: bug debugger debugging
building: enterprise office skyscraper city architecture
bus: bus transit
cake: cake birthday anniversary
calculator: tax accounting calculator bookkeeping
calendar: calendar week month agenda
calendar-check: meeting appointment booking reservation
calendar-clock: schedule scheduling scheduler deadline
calendar-days: event date
calendar-range: planning planner year
camera: camera photography photographer selfie
car: car automobile vehicle driver
chart-column: analytics chart stat statistic metric number graph benchmark survey competitor
chart-line: trend forecast stock market trading
chart-pie: proportion portfolio
chef-hat: recipe chef cooking kitchen
chess-knight: chess strategy
circle-check: done completion approval
circle-dollar-sign: payment payout checkout
clapperboard: film movie cinema trailer screenplay
clipboard-list: checklist inventory
clock: time hour minute
cloud: cloud hosting saas
cloud-sun: weather sky
code-xml: code developer programming programmer coding frontend engineer
coffee: coffee espresso cafe café tea brew latte
coins: finance saving savings budget budgeting expense income
cpu: processor chip hardware
credit-card: payments
crown: king queen luxury
cup-soda: drink juice soda lemonade
database: database sql storage backend
database-backup: backup
dog: dog puppy
dna: dna gene genetics biology evolution
dumbbell: fitness workout training exercise
earth: earth planet geography
factory: factory manufacturing industry
feather: poem poetry lightness
file-chart-column: report
file-text: document contract pdf article essay blog
fingerprint-pattern: authentication identity two-factor biometric login passkey
flag: milestone roadmap finish
flame: fire streak
flask-conical: chemistry experiment lab laboratory beta
flower: flower florist bloom bouquet garden
flower-2: meditation mindfulness yoga wellness
folder: folder
footprints: running runner walk walking marathon jogging
gamepad-2: video-game game gaming gamer esport playstation
gauge: speed performance latency velocity
gem: jewellery jewelry gemstone
gift: gift giveaway reward
git-branch: git repository changelog commit branch
git-pull-request: pull-request diff
glasses: eyewear glasses
globe: internet world web website country browser globe
globe-lock: vpn
graduation-cap: school student university course education graduation college
hand-heart: charity donation volunteer nonprofit fundraising
handshake: partnership partner deal negotiation
hard-drive: disk drive
hard-hat: construction contractor builder
headphones: headphone earbud headset listening playlist
heart: love wedding dating relationship
heart-pulse: health vitals cardiology heartbeat
hospital: hospital clinic
hourglass: patience
house: house home apartment real-estate property household rent mortgage
image: photo image picture
images: gallery album photos
inbox: inbox
infinity: infinity
key-round: password credential secret passkeys
keyboard: keyboard typing shortcut
landmark: bank banking government museum politics
languages: language translation translator translate vocabulary
laptop: laptop desktop
layers: layer stack
layout-dashboard: dashboard panel overview
leaf: climate sustainability environment ecology nature organic carbon
library: library bookshop bookstore
life-buoy: support helpdesk help
lightbulb: idea insight innovation concept
link: url bookmark hyperlink
list-checks: task todo summary to-do
list-ordered: step ranking leaderboard
lock: lock privacy encryption https
magnet: magnet magnetism
mail: email mail newsletter
map: map atlas
map-pin: place location address venue neighbourhood
medal: medal competition
megaphone: announcement marketing advertising campaign pr
message-circle: chat message messaging conversation comment
mic: microphone voice karaoke
mic-vocal: concert singer comedy singing
microscope: microscope research
monitor: monitor screen
moon: moon sleep night dark bedtime
mountain: mountain hiking climbing hike trail alps
eighth-notes: music song jazz festival melody band dj
network: network infrastructure
newspaper: news newspaper press journalism
notebook-pen: note journal diary notebook notepad journaling
orbit: orbit
package: package parcel shipment box
palette: design colour color art painting artist designer
party-popper: party celebration
paw-print: pet animal
pen-line: writing writer copywriting
pen-tool: illustration illustrator drawing sketch vector logo
phone: telephone
pill: pill medicine medication pharmacy drug
pizza: pizza
plane: travel flight trip vacation holiday airline airport journey
plug: integration plugin connector extension
plug-zap: electricity electric
mic: podcast
popcorn: snack
presentation: presentation conference summit slide lecture keynote
printer: printer printing
puzzle: puzzle
quote: quote quotation testimonial
receipt: invoice receipt bill billing invoicing
recycle: recycling recycle waste
refresh-cw: sync refresh update
robot-vacuum: robot-vacuum
rocket: launch rocket spacecraft release
route: route roadtrip itinerary commute
rss: feed
ruler: measurement
sailboat: boat sailing harbour harbor yacht
satellite: satellite
scale: law legal lawyer court justice attorney
scissors: hair hairdresser barber salon tailor
search: search discovery seo
server: server request
share-2: sharing share
shield: vaccine immunity insurance protection
shield-check: security safety compliance
shirt: clothing fashion apparel clothes
shopping-bag: shopping retail collection boutique
shopping-cart: cart ecommerce e-commerce grocery groceries
sigma: math mathematics integral algebra riemann sum calculus
smartphone: phone mobile smartphone iphone android
soup: soup ramen noodle
sparkles: magic
speech: speech
sport-shoe: sneaker shoe footwear
sprout: plant photosynthesis gardening seed farm agriculture
star: star rating favourite
stethoscope: dentist doctor medical nurse patient healthcare therapy
store: retailer storefront marketplace
sun: sun summer light sunshine solar
sun-moon: theme dark-mode
sunrise: sunrise morning
sunset: sunset evening
tag: price pricing
target: goal okr target focus objective
tent: camping tent
terminal: terminal cli command shell
theater: theater theatre drama
thermometer: temperature fever
ticket: ticket admission
timer: timer countdown stopwatch pomodoro
train-front: railway
trees: forest tree woodland park
trending-up: growth revenue sales profit arr
trophy: winner championship tournament trophy
truck: delivery truck logistics freight shipping
tv: television tv streaming
undo-2: undo
university: campus academy
user-plus: onboarding signup lead
users: team people community customer user member audience crew friend
utensils: food restaurant meal dinner lunch menu nutrition diet
video: webcam vlog footage videocall
wallet: wallet cost crypto spending
wand-sparkles: generator retouching
watch: smart-watch smartwatch wristwatch
waves-horizontal: sea ocean swimming beach surf swim
webhook: webhook
wheat: bakery bread grain baker flour
wifi: wifi broadband
wifi-off: offline
wind: wind
wine: wine winery vineyard
workflow: automation workflow pipeline process
zap: energy power
braces: api sdk json endpoint
book-open: book reading novel story reader ebook
beer: beer brewery pub
droplets: water rain hydration rinse
ice-cream-cone: gelato ice-cream dessert
lamp: lamp lighting
croissant: croissant pastry
hand: gesture
cat: cat kitten
fish: fish fishing
bird: bird
guitar: guitar
piano: piano
drum: drum
umbrella: umbrella
anchor: anchor
balloon: balloon
piggy-bank: piggy-bank
tractor: tractor
tornado: storm hurricane
rainbow: rainbow
snowflake: snow winter ski skiing
volleyball: volleyball football soccer basketball tennis sport
stamp: stamp
qr-code: qr
key: keys
wrench: repair maintenance mechanic
toolbox: tools toolbox
cookie: cookie
candy: candy sweets
apple: apple fruit
carrot: vegetable carrot
egg: egg breakfast
milk: milk
salad: salad vegan vegetarian
sandwich: sandwich
hamburger: burger hamburger
ship: cruise
castle: castle
church: church
crosshair: precision
compass: compass navigation
telescope: telescope astronomy space galaxy universe
disc-3: vinyl record
radio: radio broadcast livestream
drone: drone
scooter: scooter
motorbike: motorbike motorcycle
fuel: fuel petrol
solar-panel: solar-panel
bath: bath bathroom spa
sofa: sofa couch
washing-machine: laundry
shower-head: shower
brush-cleaning: cleaning
perfume-bottle: perfume fragrance
tube-lotion: skincare cosmetic cosmetics beauty lotion
puzzle: jigsaw
"""
_ACTS = """
zap: fast faster instant instantly quick quickly
piggy-bank: save saved
circle-check: check approve
search: find discover explore
share-2: share
users: collaborate together
plug: connect integrate
hammer: build
pen-line: write
rocket: deploy ship
lock: encrypt lock
undo-2: revert
calendar-range: plan
wand-sparkles: automate automatic automatically
book-open: read
graduation-cap: learn
headphones: listen
trending-up: grow
truck: deliver
credit-card: pay
footprints: move
download: download install
upload: upload export
play: play
eraser: erase
scan-search: review inspect
bell: remind
"""
_SHELLS = """
app-window: app application software platform tool
store: shop store
package: product
sparkles: ai
file: file
folder-open: project
clock: today now
video: video
palette: studio creative brand
image: icon
calendar-days: day
landmark: history
map-pin: local
shield-check: secure safe private
leaf: green
smartphone: ui
database: data
brain: smart
star: best
"""


def _words(table: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in table.strip().splitlines():
        name, _, words = line.partition(":")
        for word in words.split():
            found.setdefault(word, name)
    return found


NOUNS: dict[str, str] = _words(_NOUNS)
"""Nouns, which say best what something is."""
ACTS: dict[str, str] = _words(_ACTS)
"""Verbs and their like, for texts without such a noun."""
SHELLS: dict[str, str] = _words(_SHELLS)
"""Words that say little, for texts without any other."""
NEUTRAL: tuple[str, ...] = (
    "circle-dot",
    "asterisk",
    "diamond",
    "hexagon",
    "arrow-right",
    "square",
    "triangle",
    "octagon",
    "squircle",
    "pentagon",
)
"""Plain shapes that claim no meaning."""
