"""A backup brings everything back, into either kind of database, or says why not."""

import json
import shutil
import tarfile

import pytest
from sqlalchemy import select
from tests.support.kept_jobs import keep_job

from openmotion.errors import InvalidDocument, InvalidSettings, OutputUnwritable
from openmotion.settings import ServiceSettings
from openmotion.store import (
    BlobStore,
    back_up,
    blob_key,
    open_database,
    restore,
    service_secret,
)
from openmotion.store.tables import (
    entries,
    events,
    executors,
    ledger_accounts,
    metadata,
    revisions,
    transfers,
    users,
)

GIVEN = "a secret that is long enough to be one"


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def settings(request, tmp_path):
    """Settings of a service with each kind of database, which holds a job and money."""
    if request.param == "sqlite":
        made = ServiceSettings(data_dir=tmp_path / "service")
    else:
        url = request.getfixturevalue("empty_postgres_url")
        made = ServiceSettings(data_dir=tmp_path / "service", database_url=url, secret=GIVEN)
    fill(made)
    return made


@pytest.fixture(scope="module")
def filled(tmp_path_factory, sqlite_template):
    """The data folder of a service on SQLite, to copy."""
    folder = tmp_path_factory.mktemp("filled")
    shutil.copyfile(sqlite_template, folder / "openmotion.sqlite")
    fill(ServiceSettings(data_dir=folder))
    return folder


@pytest.fixture
def sqlite_settings(tmp_path, filled):
    """Settings of a service on SQLite, which holds a job and money."""
    shutil.copytree(filled, tmp_path / "service")
    return ServiceSettings(data_dir=tmp_path / "service")


@pytest.fixture
def other(tmp_path, sqlite_template):
    """Settings of a service on SQLite that holds nothing yet."""
    (tmp_path / "other").mkdir()
    shutil.copyfile(sqlite_template, tmp_path / "other" / "openmotion.sqlite")
    return ServiceSettings(data_dir=tmp_path / "other")


def fill(settings):
    service_secret(settings)
    database = open_database(settings)
    with database.write() as conn:
        keep_job(conn, BlobStore.open(settings), film=b"the film", segment="a")
        conn.execute(ledger_accounts.insert().values(id="system:granted", balance=-7))
        conn.execute(ledger_accounts.insert().values(id="a", floor=0, balance=7))
        conn.execute(transfers.insert().values(id=41, key="k", kind="grant", created_ms=1))
        for account, amount in (("a", 7), ("system:granted", -7)):
            conn.execute(entries.insert().values(transfer_id=41, account_id=account, amount=amount))
        conn.execute(executors.insert().values(id="e", host="h", started_ms=1, seen_ms=1))
    database.close()


def rows(settings):
    database = open_database(settings, migrate=False)
    with database.read() as conn:
        held = {
            table.name: [tuple(row) for row in conn.execute(select(table))]
            for table in metadata.sorted_tables
        }
    database.close()
    return held


def change_member(source, target, name, data):
    """Copy a backup with other bytes in one member, or without it."""
    with tarfile.open(source) as old, tarfile.open(target, "w") as new:
        for member in old:
            if member.name != name:
                new.addfile(member, old.extractfile(member))
            elif data is not None:
                (source.parent / "changed").write_bytes(data)
                new.add(source.parent / "changed", name)


def test_everything_comes_back(settings, tmp_path):
    back_up(settings, tmp_path / "all.tar")
    other = ServiceSettings(data_dir=tmp_path / "other", secret=settings.secret)

    restored = restore(other, tmp_path / "all.tar")

    expected = rows(settings)
    assert expected.pop("executors")
    assert rows(other) == {**expected, "executors": []}
    assert service_secret(other) == service_secret(settings)
    assert [BlobStore.open(other).read(blob_key(digest)) for digest in restored.blobs]
    assert restored.rows["entries"] == 2


@pytest.mark.postgres
def test_a_service_of_one_file_moves_to_a_server(sqlite_settings, tmp_path, empty_postgres_url):
    back_up(sqlite_settings, tmp_path / "all.tar")
    server = ServiceSettings(
        data_dir=tmp_path / "other",
        database_url=empty_postgres_url,
        secret=service_secret(sqlite_settings).decode(),
    )

    restore(server, tmp_path / "all.tar")

    expected = rows(sqlite_settings)
    expected.pop("executors")
    assert rows(server) == {**expected, "executors": []}


@pytest.mark.postgres
def test_a_restored_server_numbers_new_rows_after_the_old_ones(
    sqlite_settings, tmp_path, empty_postgres_url
):
    back_up(sqlite_settings, tmp_path / "all.tar")
    server = ServiceSettings(
        data_dir=tmp_path / "other",
        database_url=empty_postgres_url,
        secret=service_secret(sqlite_settings).decode(),
    )
    restore(server, tmp_path / "all.tar")

    database = open_database(server)
    with database.write() as conn:
        added = conn.execute(
            transfers.insert()
            .values(key="new", kind="grant", created_ms=2)
            .returning(transfers.c.id)
        ).scalar_one()
        event = conn.execute(select(events.c.id)).scalar_one()
    database.close()

    assert (added, event) == (42, 1)


def test_nothing_stays_null_and_unicode_stays_unicode(sqlite_settings, tmp_path, other):
    back_up(sqlite_settings, tmp_path / "all.tar")
    restore(other, tmp_path / "all.tar")

    database = open_database(other)
    with database.read() as conn:
        no_output = conn.execute(select(revisions).where(revisions.c.output.is_(None))).all()
    database.close()

    assert len(no_output) == 1
    assert no_output[0].request == {"prompt": "a film about a kettle — 茶"}


def test_files_in_a_bucket_are_in_the_backup(bucket_settings, tmp_path, other):
    fill(bucket_settings)
    back_up(bucket_settings, tmp_path / "all.tar")

    restored = restore(other, tmp_path / "all.tar")

    assert len(restored.blobs) == 2
    assert BlobStore.open(other).read(blob_key(restored.blobs[0]))


def test_a_backup_is_for_its_owner_only_and_tells_nothing_of_the_machine(sqlite_settings, tmp_path):
    back_up(sqlite_settings, tmp_path / "all.tar")

    assert (tmp_path / "all.tar").stat().st_mode & 0o777 == 0o600
    with tarfile.open(tmp_path / "all.tar") as tar:
        assert {(member.uid, member.uname, member.mtime) for member in tar} == {(0, "", 0)}


def test_a_secret_that_is_set_is_not_in_the_backup(tmp_path, other):
    settings = ServiceSettings(data_dir=tmp_path / "service", secret=GIVEN)
    fill(settings)
    back_up(settings, tmp_path / "all.tar")

    assert GIVEN.encode() not in (tmp_path / "all.tar").read_bytes()
    with pytest.raises(InvalidSettings, match="another secret"):
        restore(other, tmp_path / "all.tar")


def test_a_file_that_is_missing_or_damaged_is_told_and_the_rest_backed_up(
    sqlite_settings, tmp_path, other
):
    blobs = BlobStore.open(sqlite_settings)
    first, second = [stored.key for stored in blobs.keys("blobs/")]
    blobs.delete(first)
    blobs.local_path(second).write_bytes(b"something else")

    manifest = back_up(sqlite_settings, tmp_path / "all.tar")

    assert (len(manifest.missing), manifest.blobs) == (2, ())
    restore(other, tmp_path / "all.tar")


def test_a_backup_is_not_written_over_another_file(sqlite_settings, tmp_path):
    (tmp_path / "all.tar").write_text("mine")

    with pytest.raises(OutputUnwritable, match="there already"):
        back_up(sqlite_settings, tmp_path / "all.tar")
    assert (tmp_path / "all.tar").read_text() == "mine"


def test_a_backup_into_a_folder_that_is_not_there_leaves_nothing(sqlite_settings, tmp_path):
    with pytest.raises(OutputUnwritable, match="cannot be written"):
        back_up(sqlite_settings, tmp_path / "nowhere" / "all.tar")


def test_a_service_that_was_never_started_cannot_be_backed_up(tmp_path):
    with pytest.raises(InvalidSettings, match="openmotion migrate"):
        back_up(ServiceSettings(data_dir=tmp_path / "new"), tmp_path / "all.tar")


def test_a_service_that_holds_something_is_not_written_over(sqlite_settings, tmp_path):
    back_up(sqlite_settings, tmp_path / "all.tar")
    before = rows(sqlite_settings)

    with pytest.raises(InvalidSettings, match="empty service"):
        restore(sqlite_settings, tmp_path / "all.tar")
    assert rows(sqlite_settings) == before


def test_a_service_with_another_secret_is_not_restored_into(sqlite_settings, tmp_path, other):
    back_up(sqlite_settings, tmp_path / "all.tar")
    service_secret(other)

    with pytest.raises(InvalidSettings, match="another secret"):
        restore(other, tmp_path / "all.tar")
    assert rows(other)["users"] == []


def test_a_restore_that_failed_may_be_done_again(sqlite_settings, tmp_path, other):
    back_up(sqlite_settings, tmp_path / "all.tar")
    change_member(tmp_path / "all.tar", tmp_path / "bad.tar", "tables/events.jsonl", b'["id"')

    with pytest.raises(InvalidDocument, match="events is damaged"):
        restore(other, tmp_path / "bad.tar")
    assert rows(other)["users"] == []
    restore(other, tmp_path / "all.tar")
    assert len(rows(other)["users"]) == 1


@pytest.mark.parametrize(
    ("member", "data", "complaint"),
    [
        ("manifest.json", None, "lacks manifest.json"),
        ("manifest.json", b"{}", "no backup that this version"),
        ("tables/users.jsonl", None, "lacks tables/users.jsonl"),
        ("tables/users.jsonl", b'["id"]\n["a"]\n', "other columns of users"),
        ("tables/users.jsonl", b"{}", "users is damaged"),
        (
            "tables/holds.jsonl",
            b'["revision_id", "user_id", "amount", "captured", "state", "created_ms", '
            b'"settled_ms"]\n["a"]\n',
            "holds is damaged",
        ),
    ],
)
def test_a_damaged_backup_is_refused(sqlite_settings, tmp_path, member, data, complaint, other):
    back_up(sqlite_settings, tmp_path / "all.tar")
    change_member(tmp_path / "all.tar", tmp_path / "bad.tar", member, data)

    with pytest.raises(InvalidDocument, match=complaint):
        restore(other, tmp_path / "bad.tar")


def test_a_backup_with_too_few_rows_is_refused(sqlite_settings, tmp_path, other):
    back_up(sqlite_settings, tmp_path / "all.tar")
    columns = json.dumps([column.name for column in entries.columns]).encode()
    change_member(tmp_path / "all.tar", tmp_path / "bad.tar", "tables/entries.jsonl", columns)

    with pytest.raises(InvalidDocument, match="0 rows of entries and promised 2"):
        restore(other, tmp_path / "bad.tar")


def test_a_backup_with_a_changed_file_is_refused(sqlite_settings, tmp_path, other):
    digest = back_up(sqlite_settings, tmp_path / "all.tar").blobs[0]
    change_member(tmp_path / "all.tar", tmp_path / "bad.tar", blob_key(digest), b"other")

    with pytest.raises(InvalidDocument, match=f"{digest} of the backup is damaged"):
        restore(other, tmp_path / "bad.tar")
    assert len(list(BlobStore.open(other).keys("blobs/"))) == 0


def test_a_backup_of_a_newer_version_is_refused(sqlite_settings, tmp_path, other):
    manifest = back_up(sqlite_settings, tmp_path / "all.tar")
    newer = manifest.model_copy(update={"schema_revision": "9999"}).model_dump_json().encode()
    change_member(tmp_path / "all.tar", tmp_path / "new.tar", "manifest.json", newer)

    with pytest.raises(InvalidSettings, match="newer version"):
        restore(other, tmp_path / "new.tar")


@pytest.mark.parametrize("data", [b"", b"not a tar file" * 100])
def test_a_file_that_is_no_backup_is_refused(tmp_path, data, other):
    (tmp_path / "notes").write_bytes(data)

    with pytest.raises(InvalidDocument):
        restore(other, tmp_path / "notes")


def test_a_backup_that_is_cut_off_is_refused(sqlite_settings, tmp_path, other):
    back_up(sqlite_settings, tmp_path / "all.tar")
    whole = (tmp_path / "all.tar").read_bytes()
    for part in (3, 2):
        (tmp_path / "cut.tar").write_bytes(whole[: len(whole) // part])

        with pytest.raises(InvalidDocument):
            restore(other, tmp_path / "cut.tar")


def test_a_backup_that_is_not_there_is_told(tmp_path, other):
    with pytest.raises(InvalidDocument, match="no such file"):
        restore(other, tmp_path / "nowhere.tar")


def test_users_of_the_restored_service_are_those_of_the_backup(sqlite_settings, tmp_path, other):
    back_up(sqlite_settings, tmp_path / "all.tar")
    database = open_database(sqlite_settings)
    with database.write() as conn:
        conn.execute(users.insert().values(id="later", email="later@example.com", created_ms=1))
    database.close()

    restore(other, tmp_path / "all.tar")

    assert "later" not in {row[0] for row in rows(other)["users"]}
