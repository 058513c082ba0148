"""The work of a rendering process: it carries out orders until the other side hangs up."""

from multiprocessing.connection import Connection

from openmotion.errors import MotionError
from openmotion.media.coding import Coding
from openmotion.model import Composition
from openmotion.pipeline.clips import open_clips
from openmotion.pipeline.messages import Answer, Draw, Drawn, Finished, Load, Order, Ready
from openmotion.pipeline.orders import Warm
from openmotion.pipeline.process import describe
from openmotion.pipeline.stages import Stages
from openmotion.pipeline.studio import Studio, encode_segment
from openmotion.pipeline.trail import Trail
from openmotion.render import Renderer


def serve(link: "Connection[Answer, Order]", trail: Trail) -> None:
    """Carry out orders until the other side hangs up.

    Args:
        link: to the other side.
        trail: notes what is drawn, for the case that this process dies of it.

    Raises:
        EOFError: the other side has hung up.
    """
    link.send(Ready())
    studio: Studio | None = None
    stages = Stages(link.send, trail.mark)
    while True:
        match link.recv():
            case Load(json, coding, pictures, watch, size, rate, clips):
                composition = Composition.model_validate_json(json)
                renderer = Renderer(
                    composition,
                    pictures,
                    clips=open_clips(clips),
                    size=size,
                    rate=rate,
                    on_layer=trail.mark,
                )
                studio = Studio(composition, renderer, coding or Coding(), watch, size, rate)
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
