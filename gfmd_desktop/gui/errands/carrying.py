"""On the way: parts small enough for e-mail, and a stick that may be relied upon."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...core import Changes, Progress
from ..parts import Door, Outcome
from .errand import Ask, Errand, Kind, Told


class _WithPackage(Errand):
    """About a package file; `subject` may be its path."""

    icon = "package"

    def package_ask(self) -> Ask:
        """Ask which package."""
        kinds = self.files(self.tr("Packages"), "*.asice *.p7m")
        return Ask("package", Kind.FILE, self.tr("The package"), value=self.subject, filters=kinds)


class Split(_WithPackage):
    """Cuts a package into parts."""

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Cut a package into parts for e-mail")

    def why(self) -> str:
        """Say what the partner does with them."""
        return self.tr(
            "Each part is small enough for one message. A list goes with them, so that the partner sees whether one is "
            "missing or damaged. They are joined with this program, or with one command that the list names."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Cut it into parts")

    def asks(self) -> Sequence[Ask]:
        """Ask for package, folder and size."""
        folder = Path(self.subject).parent if self.subject else None
        return (
            self.package_ask(),
            Ask("folder", Kind.FOLDER, self.tr("Folder for the parts"), value=folder),
            Ask("size", Kind.NUMBER, self.tr("Largest part, in megabytes"), value=8, limits=(1, 2000)),
        )

    def work(self, told: Told, progress: Progress) -> Any:
        """Cut it."""
        from ... import actions

        return actions.split_package(told["package"], told["folder"], told["size"], progress)

    def outcome(self, result: Changes) -> Outcome:
        """Name the parts."""
        listing, names = Path(result.summary["listing"]), result.summary["parts"]
        shown = names if len(names) <= 6 else [*names[:3], "…", names[-1]]
        words = self.tr("Parts written: {count}. Send all of them, and the list.").format(count=len(names))
        facts = tuple(f"\u2066{name}\u2069" for name in (*shown, listing.name))
        return Outcome("good", words, facts, (Door(self.tr("Open the folder"), listing.parent, "folder-open"),))


class Join(Errand):
    """Joins what came in parts."""

    icon = "package"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Join the parts of a package")

    def why(self) -> str:
        """Say what happens if one is missing."""
        return self.tr(
            "Put all parts, and the list that came with them, into one folder and name any of them. If one is missing "
            "or damaged you are told which, and nothing is written."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Join them")

    def asks(self) -> Sequence[Ask]:
        """Ask for any part."""
        kinds = self.files(self.tr("Parts"), "*.part-*")
        return (Ask("part", Kind.FILE, self.tr("Any of the parts"), value=self.subject, filters=kinds),)

    def work(self, told: Told, progress: Progress) -> Any:
        """Join them."""
        from ... import actions

        return actions.join_package(told["part"], progress=progress)

    def outcome(self, result: Changes) -> Outcome:
        """Lead to the check."""
        path = Path(result.summary["path"])
        door = Door(self.tr("Check the package…"), ("check", path), "package-check")
        return Outcome("good", self.tr("The parts are joined. Check the package now."), (self.isolated(path),), (door,))


class Carry(_WithPackage):
    """Writes a package to a stick."""

    icon = "hard-drive"

    def title(self) -> str:
        """Name the errand."""
        return self.tr("Write a package to a stick")

    def why(self) -> str:
        """Say how it is made sure."""
        return self.tr(
            "The space is looked at first. The package is written under another name, read back from the stick and "
            "compared; only then it gets its name. You are told when the stick may be pulled out."
        )

    def action(self) -> str:
        """Say what the button does."""
        return self.tr("Write it to the stick")

    def asks(self) -> Sequence[Ask]:
        """Ask for package and stick."""
        hint = self.tr("The stick, or a folder on it or on a shared drive")
        return (self.package_ask(), Ask("folder", Kind.FOLDER, self.tr("Where to"), hint))

    def work(self, told: Told, progress: Progress) -> Any:
        """Write, read back, compare, rename."""
        from ... import actions

        return actions.carry_package(told["package"], told["folder"], progress)

    def outcome(self, result: Changes) -> Outcome:
        """Say that the stick may be pulled out."""
        summary = result.summary
        words = self.tr("The stick may be pulled out now.")
        done = self.tr("It was written, read back from the stick and compared: the same.")
        if summary["already"]:
            done = self.tr("The same package lay there already; it was read and compared.")
        size = self.tr("{size} MB").format(size=f"\u2066{summary['size'] / 1_000_000:.1f}\u2069")
        facts = (done, self.isolated(summary["path"]), size, f"SHA-256 \u2066{summary['sha256']}\u2069")
        again = Door(self.tr("Write it to another stick…"), ("errand", ("stick", self.subject)), "hard-drive")
        return Outcome("good", words, facts, (again,) if self.subject else ())
