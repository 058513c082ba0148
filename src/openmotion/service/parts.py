"""What every use case works with."""

from dataclasses import dataclass, field
from functools import cached_property

from openmotion.outbound import parse_allowed
from openmotion.service.touches import Touches
from openmotion.settings import ServiceSettings
from openmotion.store import BlobStore, Clock, Database, derive, system_clock
from openmotion.wire import AllowedHosts


@dataclass(frozen=True)
class Service:
    """The database, the files and the settings that use cases work with.

    Attributes:
        database: of the service.
        blobs: its files.
        settings: of the service.
        secret: of the installation, from which all keys are derived.
        clock: gives the time.
        touches: keys that were used and are not written down yet.
    """

    database: Database
    blobs: BlobStore
    settings: ServiceSettings
    secret: bytes = field(repr=False)
    clock: Clock = system_clock
    touches: Touches = field(default_factory=Touches, repr=False)

    @cached_property
    def pepper(self) -> bytes:
        """What API keys are hashed with."""
        return derive(self.secret, "api-keys")

    @cached_property
    def link_key(self) -> bytes:
        """What links to files are signed with."""
        return derive(self.secret, "links")

    @cached_property
    def allowed_hosts(self) -> AllowedHosts:
        """Hosts and ports that webhooks may reach although they are private."""
        return parse_allowed(self.settings.outbound_allow)
