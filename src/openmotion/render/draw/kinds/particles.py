"""Particle layers."""

from openmotion.model import ParticlesLayer
from openmotion.render.draw.kinds.kind import Kind
from openmotion.render.draw.particles import draw_particles, particles_box, particles_count
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState

_PARTICLE_US = 1.0


def _cost_us(stage: Stage, state: LayerState, layer: ParticlesLayer, _tilted: bool) -> float:
    return _PARTICLE_US * particles_count(stage, state, layer)


PARTICLES = Kind(draw=draw_particles, box=particles_box, cost_us=_cost_us)
