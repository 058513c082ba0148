"""The work of a rendering process: it carries out orders until the other side hangs up."""

from multiprocessing.connection import Connection

from openmotion.errors import MotionError
from openmotion.model import Composition
from openmotion.pipeline.messages import Answer, Draw, Drawn, Finished, Load, Order, Ready
from openmotion.pipeline.orders import Warm
from openmotion.pipeline.process import describe
from openmotion.pipeline.stages import Stages
from openmotion.pipeline.studio import Studio, encode_segment
from openmotion.render import Renderer


def serve(link: "Connection[Answer, Order]") -> None:
    """Carry out orders until the other side hangs up.

    Raises:
        EOFError: the other side has hung up.
    """
    link.send(Ready())
    studio: Studio | None = None
    stages = Stages(link.send)
    while True:
        match link.recv():
            case Load(json, preset, pictures, watch):
                composition = Composition.model_validate_json(json)
                studio = Studio(composition, Renderer(composition, pictures), preset, watch)
            case Draw(span, path) if studio is not None:
                take = encode_segment(studio, span, on_frames=lambda done: link.send(Drawn(done)))
                path.write_bytes(take.segment)
                link.send(Finished(take.copies))
            case Warm() as order:
                link.send(stages.warm(order))
            case Draw():
                raise ValueError("an order to draw came before the film")
            case order:
                try:
                    link.send(stages.carry_out(order))
                except (MotionError, OSError) as error:
                    link.send(describe(error))
