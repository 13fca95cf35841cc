import uuid

from gfmd_desktop.core import is_id, new_id


def test_ids_are_version_7_and_sort_by_time():
    ids = [new_id() for _ in range(50)]
    assert all(uuid.UUID(each).version == 7 and uuid.UUID(each).variant == uuid.RFC_4122 for each in ids)
    milliseconds = [uuid.UUID(each).int >> 80 for each in ids]
    assert milliseconds == sorted(milliseconds)
    assert len(set(ids)) == len(ids)


def test_only_canonical_uuids_are_ids():
    own = new_id()
    assert is_id(own)
    assert not is_id(own.upper().replace("-", ""))
    assert not is_id("../" + own)
    assert not is_id("")
