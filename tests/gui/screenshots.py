"""Draws every screen in every language, light and dark, for people to look at.

Run by hand: `python -m tests.gui.screenshots FOLDER [WORKBOOK …]`; the folder should lie outside the repository. The
platform is offscreen unless QT_QPA_PLATFORM says otherwise (`xvfb-run -a` with `QT_QPA_PLATFORM=xcb` works as well).
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from time import monotonic

LANGUAGES = ("en", "fr", "ar")
THEMES = ("light", "dark")
SECTIONS = ("P1_1", "P1_4", "P2_7")
PASSPHRASE = "seven calm rivers cross the plain"


def main(arguments: list[str]) -> int:
    """Draw everything into the folder named first."""
    target, workbooks = Path(arguments[0]), [Path(name) for name in arguments[1:]]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GFMD_HOME"] = str(Path(folder) / "home")
        office, package = prepare(Path(folder), workbooks)
        for language in LANGUAGES:
            for theme in THEMES:
                place = target / f"{language}-{theme}"
                place.mkdir(parents=True, exist_ok=True)
                draw_all(place, language, theme, office, package)
    return 0


def prepare(folder: Path, workbooks: list[Path]) -> tuple[Path, Path]:
    """Make a workspace with figures, a document with answers of many kinds, an identity and a package."""
    from gfmd_desktop import actions
    from gfmd_desktop.core import Sharing
    from tests.gui.screens import TITLE, workbook

    office, package = folder / "office.gfmd", folder / "profile.asice"
    with actions.create_workspace(office, "MDA", "Bureau for Migration and Asylum", author="Statistician") as ws:
        for path in workbooks or [workbook(folder / "stock.xlsx")]:
            actions.commit_import(ws, actions.plan_import(ws, actions.propose_import(ws, path)))
        made = actions.create_document(ws, "extended-migration-profile", title=TITLE, period=("2015", "2024"))
        document = actions.open_document(ws, made.summary["document"])
        for path, value in {
            "P1_1_01": "MDA",
            "P1_1_02": 3,
            "P1_1_05": "The **Bureau** leads; the stock was {{STK01 REF_AREA=MDA TIME_PERIOD=2015}} persons.",
            "P1_1_10": {"na": "not-collected", "note": ""},
        }.items():
            document.answer(path, value)
        row = document.add_row("P1_1_07")
        document.answer(f"{row}/P1_1_07_institution", "National Bureau of Statistics")
        actions.create_identity(ws, PASSPHRASE)
        signer = actions.unlock(ws, PASSPHRASE)
        actions.export_package(ws, (document.id,), package, audience=Sharing.PARTNERS, signer=signer)
    return office, package


def draw_all(place: Path, language: str, theme: str, office: Path, package: Path) -> None:
    """Draw the screens in one language and theme."""
    from gfmd_desktop import actions, app
    from gfmd_desktop.gui.preferences import Preferences

    application = app._application()
    window = app._window(application, Preferences(language=language, theme=theme))
    window.resize(1366, 768)
    window.setMinimumSize(1366, 768)
    window.show()
    settle(window)
    window.grab().save(str(place / "start.png"))
    window.context.use(actions.open_workspace(office))
    document = actions.list_documents(window.context.workspace)[0].id
    arguments = {"check": package, "merge": package}
    arguments |= dict.fromkeys(("profile", "report", "review", "export"), document)
    first = ("home", "documents", "new-document", "profile", "review", "report", "statistics", "registers", "exchange")
    for name in first:
        show(window, place, name, arguments.get(name))
        if name == "profile":
            for section in SECTIONS:
                window.view.show_section(section)
                settle(window)
                if section == SECTIONS[0]:
                    box = window.view.page.box("P1_1_05")
                    box.history_button.click()
                    window.view.show_question("P1_1_05")
                    settle(window)
                window.grab().save(str(place / f"profile-{section}.png"))
    arguments["package"] = actions.list_packages(window.context.workspace)[0].digest
    arguments |= {"cosign": package, "errand": "recovery"}
    rest = (
        "export",
        "check",
        "cosign",
        "merge",
        "conflicts",
        "package",
        "partners",
        "key",
        "token",
        "errand",
        "settings",
    )
    for name in rest:
        show(window, place, name, arguments.get(name))
    window.close()
    window.deleteLater()
    application.processEvents()


def show(window: object, place: Path, name: str, argument: object) -> None:
    """Draw one screen when its work is done."""
    window.show_screen(name, argument)
    settle(window)
    window.grab().save(str(place / f"{name}.png"))


def settle(window: object) -> None:
    """Let the event loop turn until nothing is under way, and a little longer for timers."""
    from PySide6.QtWidgets import QApplication

    begun = monotonic()
    while window.context.jobs.busy or monotonic() - begun < 0.4:
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
