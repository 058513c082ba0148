"""Devices, editors, terminals, chats and pointers look as they did."""

import pytest

from openmotion.model import (
    ChatLayer,
    ChatMessage,
    CodeColours,
    CodeLayer,
    CodeMark,
    Composition,
    CursorLayer,
    CursorStation,
    DeviceLayer,
    Finish,
    FrameRate,
    Ground,
    Layer,
    LinearGradient,
    Rect,
    Scene,
    ShapeLayer,
    Stop,
    TerminalLayer,
    TerminalStep,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
)

pytestmark = pytest.mark.golden
SPAN = {"start": 0, "end": 120}
LIGHT = Ground(kind="flat", colours=("#e4def0",))
DARK = Ground(kind="flat", colours=("#13243d",))


def film(*layers: Layer, ground: Ground = LIGHT) -> Composition:
    scene = Scene(
        id="s", name="s", start=0, end=120, ground=ground, layers=layers, finish=Finish(grain=0)
    )
    return Composition(
        width=480, height=270, rate=FrameRate(num=30), duration_frames=120, scenes=(scene,)
    )


def screen(name: str, width: float, height: float, size: float) -> tuple[Layer, ...]:
    wall = ShapeLayer(
        id=f"{name}.wall",
        geometry=Rect(width=width, height=height),
        fill=LinearGradient(
            start=(0, 0),
            end=(width, height),
            stops=(Stop(offset=0, colour="#0d4a3f"), Stop(offset=1, colour="#5f8f2c")),
        ),
        **SPAN,
    )
    style = TextStyle(family="inter", size_px=size, weight=650, colour="#f7f6f2")
    words = TextLayer(
        id=f"{name}.words",
        lines=(TextLine(runs=(TextRun(text="Hang up.", style=style),)),),
        transform=Transform(position=(width * 0.09, height * 0.4)),
        **SPAN,
    )
    return wall, words


@pytest.mark.parametrize("theme", ["light", "dark", "silver", "graphite"])
def test_devices_look_as_before(check_frame, theme):
    sizes = {"phone": 90.0, "tablet": 120.0, "watch": 70.0, "laptop": 200.0}
    places = {
        "phone": (20.0, 30.0),
        "tablet": (130.0, 50.0),
        "watch": (270.0, 165.0),
        "laptop": (265.0, 20.0),
    }
    layers = tuple(
        DeviceLayer.model_validate(
            {
                "id": kind,
                "device": kind,
                "width": sizes[kind],
                "theme": theme,
                "screen": screen(kind, 400, 900, 70),
                "screen_width": 390,
                "transform": Transform(position=places[kind]),
                **SPAN,
            }
        )
        for kind in sizes
    )

    check_frame(f"device.{theme}", film(*layers), 20)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_browser_looks_as_before(check_frame, theme):
    layer = DeviceLayer.model_validate(
        {
            "id": "b",
            "device": "browser",
            "width": 400,
            "height": 220,
            "theme": theme,
            "url": "nimbus.example",
            "screen": screen("b", 400, 220, 40),
            "transform": Transform(position=(40, 25)),
            **SPAN,
        }
    )

    check_frame(f"device.browser.{theme}", film(layer, ground=DARK), 20)


@pytest.mark.parametrize(("name", "ground"), [("dark", "#14171f"), ("light", "#fbfaf7")])
def test_code_looks_as_before(check_frame, name, ground):
    layer = CodeLayer(
        id="c",
        text='def greet(name: str) -> str:\n    """Say it."""\n    return f"Hi, {name}"  # 42\n',
        language="python",
        width=430,
        height=230,
        size_px=20,
        least_px=14,
        title="greet.py",
        colours=CodeColours(ground=ground, accent="#c04a90"),
        added=(2,),
        marks=(CodeMark(first=3, dim=0.4),),
        transform=Transform(position=(25, 20)),
        **SPAN,
    )

    check_frame(f"code.{name}", film(layer), 60)


def test_typed_code_looks_as_before(check_frame):
    layer = CodeLayer(
        id="c",
        text="const total = seats * 9.5;\nsend(total);",
        language="ts",
        width=430,
        height=160,
        size_px=22,
        type_start=0,
        chrome="card",
        transform=Transform(position=(25, 50)),
        **SPAN,
    )

    check_frame("code.typed", film(layer, ground=DARK), 24)


def test_a_terminal_looks_as_before(check_frame):
    step = TerminalStep(
        command="pip install nimbus", output="\x1b[36m→\x1b[0m nimbus 2.1\n✓ Done", success=True
    )
    layer = TerminalLayer(
        id="t",
        steps=(step,),
        width=430,
        height=210,
        size_px=20,
        title="zsh",
        transform=Transform(position=(25, 30)),
        **SPAN,
    )

    check_frame("terminal", film(layer), 66)


def test_a_chat_looks_as_before(check_frame):
    layer = ChatLayer(
        id="c",
        messages=(
            ChatMessage(text="What changed today?", name="Maya Kern", at=4, dots=False),
            ChatMessage(text="Three things moved.", side="right", at=20),
            ChatMessage(text="كيف حالك اليوم؟", name="Maya Kern", at=70),
        ),
        width=360,
        height=230,
        size_px=20,
        transform=Transform(position=(60, 20)),
        **SPAN,
    )

    check_frame("chat", film(layer), 62)


def test_pointers_look_as_before(check_frame):
    layers = tuple(
        CursorLayer.model_validate(
            {
                "id": shape,
                "shape": shape,
                "size_px": 70,
                "stations": (CursorStation(frame=0, x=70 + 110 * index, y=100, press=True),),
                "label": "Maya" if shape == "arrow" else "",
                **SPAN,
            }
        )
        for index, shape in enumerate(("arrow", "hand", "text", "touch"))
    )

    check_frame("cursor", film(*layers), 7)
