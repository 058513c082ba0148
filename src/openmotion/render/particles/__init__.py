"""Where particles are at a moment: closed formulas of their number and age, nothing is kept."""

from openmotion.render.particles.swarm import Swarm, swarm_at

__all__ = ["Swarm", "swarm_at"]
