"""The screens by name: where each is found, so that a screen is loaded only when it is opened."""

from __future__ import annotations

from importlib import import_module

from .context import Context
from .views.view import View

SCREENS = {
    "home": ("home", "HomeView"),
    "documents": ("documents", "DocumentsView"),
    "new-document": ("new_document", "NewDocumentView"),
    "profile": ("profile", "ProfileView"),
    "review": ("review", "ReviewView"),
    "origins": ("origins", "OriginsView"),
    "template": ("template", "TemplateView"),
    "templates": ("templates", "TemplatesView"),
    "overlay": ("overlay", "OverlayView"),
    "new-overlay": ("new_overlay", "NewOverlayView"),
    "upgrade": ("upgrade", "UpgradeView"),
    "compare": ("compare", "CompareView"),
    "board": ("board", "BoardView"),
    "edition": ("edition", "EditionView"),
    "report": ("report", "ReportView"),
    "statistics": ("statistics", "StatisticsView"),
    "import": ("import_wizard", "ImportView"),
    "import-many": ("import_many", "ImportManyView"),
    "workbook": ("workbook", "WorkbookView"),
    "registers": ("registers", "RegistersView"),
    "record": ("record", "RecordView"),
    "register-reports": ("register_reports", "RegisterReportsView"),
    "reminders": ("reminders", "RemindersView"),
    "exchange": ("exchange", "ExchangeView"),
    "export": ("export_wizard", "ExportView"),
    "check": ("check", "CheckView"),
    "merge": ("merge", "MergeView"),
    "conflicts": ("conflicts", "ConflictsView"),
    "key": ("key", "KeyView"),
    "identity": ("identity_wizard", "IdentityView"),
    "cosign": ("cosign", "CosignView"),
    "token": ("token_wizard", "TokenView"),
    "errand": ("errand", "ErrandView"),
    "package": ("package", "PackageView"),
    "partners": ("partners", "PartnersView"),
    "settings": ("settings", "SettingsView"),
}
RAIL = ("home", "documents", "statistics", "registers", "exchange", "settings")


def make(name: str, context: Context) -> View:
    """Load and build a screen."""
    module, cls = SCREENS[name]
    view = getattr(import_module(f"{__package__}.views.{module}"), cls)(context)
    assert isinstance(view, View)  # noqa: S101 (narrows the type of a name from our own table)
    return view
