"""The tables of a workspace. Seen by this room only; a change here needs a step in `migrations.py`."""

from __future__ import annotations

from sqlalchemy import (
    REAL,
    BigInteger,
    CheckConstraint,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

metadata = MetaData()

# PostgreSQL compares text by language unless told otherwise; ranges of paths need plain byte order.
TEXT: TypeEngine[str] = Text().with_variant(Text(collation="C"), "postgresql")
NUMBER: TypeEngine[int] = Integer().with_variant(BigInteger(), "postgresql")
FLOAT: TypeEngine[float] = REAL().with_variant(Double(), "postgresql")
BYTES = LargeBinary()


def _text(name: str) -> Column[str]:
    return Column(name, TEXT, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, NUMBER, nullable=False)


step = Table(
    "step",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    _text("applied_at"),
    _text("program"),
    sqlite_strict=True,
)

setting = Table(
    "setting",
    metadata,
    Column("name", TEXT, primary_key=True),
    _text("value"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

change = Table(
    "change",
    metadata,
    Column("seq", NUMBER, primary_key=True),
    _text("id"),
    _text("document"),
    _text("path"),
    _text("value"),
    _text("parents"),
    _text("office"),
    _text("author"),
    _text("made_at"),
    _text("note"),
    Column("changeset", NUMBER, nullable=True),
    UniqueConstraint("id"),
    sqlite_strict=True,
)
Index("change_place", change.c.document, change.c.path)
Index("change_path", change.c.path)
Index("change_office", change.c.office, change.c.changeset)

change_parent = Table(
    "change_parent",
    metadata,
    _text("parent"),
    Column("child", NUMBER, ForeignKey("change.seq"), nullable=False),
    PrimaryKeyConstraint("parent", "child"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

dataset = Table(
    "dataset",
    metadata,
    Column("seq", NUMBER, primary_key=True),
    _text("id"),
    _text("office"),
    _text("author"),
    _text("imported_at"),
    _text("title"),
    _text("publisher"),
    _text("vintage"),
    _text("licence"),
    _text("source"),
    _text("sheet"),
    _text("recipe"),
    _number("observations"),
    _text("digest"),
    _text("notes"),
    _text("sharing"),
    Column("changeset", NUMBER, nullable=True),
    UniqueConstraint("id"),
    CheckConstraint("sharing in ('public', 'partners', 'internal')", name="dataset_sharing"),
    sqlite_strict=True,
)
Index("dataset_source", dataset.c.source)

observation = Table(
    "observation",
    metadata,
    Column("id", NUMBER, primary_key=True),
    Column("dataset", NUMBER, ForeignKey("dataset.seq"), nullable=False),
    _text("indicator"),
    _text("ref_area"),
    _text("time_period"),
    _text("counterpart_area"),
    _text("freq"),
    _text("sex"),
    _text("age"),
    _text("dims"),
    Column("value", TEXT, nullable=True),
    Column("number", FLOAT, nullable=True),
    _text("unit_measure"),
    _number("unit_mult"),
    _text("obs_status"),
    _text("conf_status"),
    _text("text"),
    _text("note"),
    _text("sheet"),
    _number("row"),
    _number("column"),
    sqlite_strict=True,
)
Index(
    "observation_key",
    observation.c.indicator,
    observation.c.ref_area,
    observation.c.time_period,
    observation.c.counterpart_area,
    observation.c.sex,
    observation.c.age,
)
Index("observation_dataset", observation.c.dataset)

tally = Table(
    "tally",
    metadata,
    Column("dataset", NUMBER, ForeignKey("dataset.seq"), nullable=False),
    _text("field"),
    _text("code"),
    _number("observations"),
    PrimaryKeyConstraint("dataset", "field", "code"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

source = Table(
    "source",
    metadata,
    Column("seq", NUMBER, primary_key=True),
    _text("sha256"),
    _text("name"),
    _number("size"),
    _text("media_type"),
    _text("added_at"),
    UniqueConstraint("sha256"),
    sqlite_strict=True,
)

source_part = Table(
    "source_part",
    metadata,
    Column("source", NUMBER, ForeignKey("source.seq"), nullable=False),
    _number("number"),
    Column("bytes", BYTES, nullable=False),
    PrimaryKeyConstraint("source", "number"),
    sqlite_strict=True,
)

recipe = Table(
    "recipe",
    metadata,
    Column("id", TEXT, primary_key=True),
    _text("name"),
    _text("body"),
    _text("saved_at"),
    _text("used_at"),
    sqlite_strict=True,
)

alias = Table(
    "alias",
    metadata,
    _text("sender"),
    _text("kind"),
    _text("text"),
    _text("code"),
    _text("learnt_at"),
    PrimaryKeyConstraint("sender", "kind", "text"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

template = Table(
    "template",
    metadata,
    _text("id"),
    _text("version"),
    _text("name"),
    _text("titles"),
    _text("digest"),
    _text("installed_at"),
    Column("body", BYTES, nullable=False),
    PrimaryKeyConstraint("id", "version"),
    sqlite_strict=True,
)

partner = Table(
    "partner",
    metadata,
    Column("fingerprint", TEXT, primary_key=True),
    _text("office"),
    _text("name"),
    Column("certificate", BYTES, nullable=False),
    _text("trusted_at"),
    _text("note"),
    sqlite_strict=True,
)
Index("partner_office", partner.c.office)

changeset = Table(
    "changeset",
    metadata,
    _text("office"),
    _number("number"),
    _text("root"),
    _text("digest"),
    _text("previous"),
    _text("direction"),
    _text("kept_at"),
    Column("body", BYTES, nullable=False),
    Column("signature", BYTES, nullable=False),
    PrimaryKeyConstraint("office", "number", "root", "digest"),
    sqlite_strict=True,
)

package = Table(
    "package",
    metadata,
    Column("seq", NUMBER, primary_key=True),
    _text("digest"),
    _text("direction"),
    _text("at"),
    _text("name"),
    _text("office"),
    _text("audience"),
    _text("verdict"),
    CheckConstraint("direction in ('sent', 'received')", name="package_direction"),
    sqlite_strict=True,
)
Index("package_digest", package.c.digest)
