"""The steps of the first start: language, office, place of the file, identity."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from .._ui.start_identity import Ui_StartIdentity
from .._ui.start_language import Ui_StartLanguage
from .._ui.start_office import Ui_StartOffice
from .._ui.start_place import Ui_StartPlace
from ..context import Context
from ..folders import documents_folder
from .page import FormPage


class LanguagePage(FormPage[Ui_StartLanguage]):
    """Chooses the window's language, at once."""

    form = Ui_StartLanguage

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        for tag in ("en", "fr", "ar", "es"):
            button = getattr(self.ui, tag)
            button.setChecked(context.language == tag)
            button.clicked.connect(lambda _checked=False, tag=tag: context.remember(language=tag))

    def heading(self) -> str:
        """Name the step."""
        return self.tr("Language")


class OfficePage(FormPage[Ui_StartOffice]):
    """Asks for country, office and function."""

    form = Ui_StartOffice

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui.country.editTextChanged.connect(self.changed)
        self.ui.office.textChanged.connect(self.changed)

    def heading(self) -> str:
        """Name the step."""
        return self.tr("Office")

    @property
    def valid(self) -> bool:
        """Country and name are needed."""
        return bool(self.ui.country.code()) and bool(self.ui.office.text().strip())

    def enter(self) -> None:
        """List the countries in the language chosen."""
        self.ui.country.speak(self.context.language)


class PlacePage(FormPage[Ui_StartPlace]):
    """Asks for the file; an existing one is never overwritten."""

    form = Ui_StartPlace

    def __init__(self, context: Context, office: OfficePage, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._office = office
        self._proposed = ""
        self.ui.path.textChanged.connect(self._on_text)
        self.ui.browse.clicked.connect(self._on_browse)

    def heading(self) -> str:
        """Name the step."""
        return self.tr("File")

    @property
    def path(self) -> Path:
        """Return the file as typed, with its ending."""
        path = Path(self.ui.path.text().strip()).expanduser()
        return path if path.suffix == ".gfmd" else path.with_name(path.name + ".gfmd")

    @property
    def valid(self) -> bool:
        """A new file in an existing folder is needed."""
        return bool(self.ui.path.text().strip()) and not self._problem()

    def enter(self) -> None:
        """Propose a place until the person has chosen one."""
        if self.ui.path.text() == self._proposed:
            name = "".join(c if c.isalnum() else "-" for c in self._office.ui.office.text().strip().lower())
            self._proposed = str(documents_folder() / f"{'-'.join(filter(None, name.split('-'))) or 'office'}.gfmd")
            self.ui.path.setText(self._proposed)

    def retranslate(self) -> None:
        """Say the problem again."""
        self.ui.problem.setText(self._problem())

    def _problem(self) -> str:
        if not self.ui.path.text().strip():
            return ""
        if self.path.exists():
            return self.tr("This file exists already; choose another name, or open it from the first page.")
        if not self.path.parent.is_dir():
            return self.tr("There is no such folder.")
        return ""

    def _on_text(self) -> None:
        self.ui.problem.setText(self._problem())
        self.changed.emit()

    def _on_browse(self) -> None:
        chosen = self.context.dialogs.save_file(
            self.tr("Where shall the file be kept?"), self.tr("Workspaces (*.gfmd)"), self.path.name
        )
        if chosen is not None:
            self.ui.path.setText(str(chosen))


class IdentityPage(FormPage[Ui_StartIdentity]):
    """Asks twice for the passphrase of the signing key, or leaves it for later."""

    form = Ui_StartIdentity

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui.pair.changed.connect(self.changed)
        self.ui.later.toggled.connect(self._on_later)

    def heading(self) -> str:
        """Name the step."""
        return self.tr("Signature")

    def next_words(self) -> str:
        """Say what the last button does."""
        return self.tr("Create the workspace")

    @property
    def passphrase(self) -> str:
        """Return the passphrase; empty for later."""
        return "" if self.ui.later.isChecked() else self.ui.pair.value

    @property
    def valid(self) -> bool:
        """Long enough and twice the same, or later."""
        return self.ui.later.isChecked() or bool(self.ui.pair.value)

    def forget(self) -> None:
        """Empty the fields, so that the passphrase does not stay in the window."""
        self.ui.pair.forget()

    def _on_later(self, later: bool) -> None:
        self.ui.pair.setEnabled(not later)
        self.changed.emit()
