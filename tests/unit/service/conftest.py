"""A service with a user, a key and a clock that tests set."""

from pathlib import Path

import pytest
from tests.support.use_cases import SetClock, User, add_user_with_key, make_service

from openmotion.service import Service
from openmotion.settings import ServiceSettings
from openmotion.store import Database


@pytest.fixture
def clock() -> SetClock:
    """The clock of the service."""
    return SetClock()


@pytest.fixture
def service_settings(tmp_path: Path) -> ServiceSettings:
    """Settings that want no room on the disk."""
    return ServiceSettings(
        data_dir=tmp_path / "data", reserve_mb=0, outbound_allow="127.0.0.1:8099"
    )


@pytest.fixture
def service(
    sqlite_database: Database, service_settings: ServiceSettings, clock: SetClock
) -> Service:
    """A service on SQLite, for what has nothing to do with the kind of database."""
    return make_service(sqlite_database, service_settings, clock)


@pytest.fixture
def each_service(database: Database, service_settings: ServiceSettings, clock: SetClock) -> Service:
    """A service on each kind of database."""
    return make_service(database, service_settings, clock)


@pytest.fixture
def user(service: Service) -> User:
    """A user of `service` with 10,000 credits."""
    return add_user_with_key(service)


@pytest.fixture
def each_user(each_service: Service) -> User:
    """A user of `each_service` with 10,000 credits."""
    return add_user_with_key(each_service)
