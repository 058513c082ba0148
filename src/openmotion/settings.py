"""Settings, read once by the command line and the server and handed down."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What the environment may set; every name is prefixed with OPENMOTION_.

    Attributes:
        workers: rendering processes; 0 takes one for each core that this process may use.
        cache_dir: where compiled kernels and finished segments are kept.
    """

    model_config = SettingsConfigDict(env_prefix="OPENMOTION_", frozen=True)

    workers: int = Field(default=0, ge=0, le=256)
    cache_dir: Path = Path.home() / ".cache" / "openmotion"
