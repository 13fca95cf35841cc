"""A document on its way to another version of its template: what moves, what stays, what goes to the drawer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...core import Changes, Json, findings
from .. import look
from .._ui.upgrade_view import Ui_UpgradeView
from ..context import Context
from ..models.rows import Row
from ..parts import notice_of
from ..values import value_text
from .registers import is_register
from .templates import SHIPPED, known
from .view import View

if TYPE_CHECKING:
    from ...actions import UpgradePlan
    from ...templates import Template

_EMPTY, _MAIN = 0, 1
_LONGEST = 300
_ROW = re.compile(r"/[0-9a-f]{8}-[0-9a-f-]{27}(?=/|$)")


class UpgradeView(View):
    """Plan first, all of it in sight; one button carries it out."""

    rail = "documents"
    parent_screen = "profile"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_UpgradeView()
        self.ui.setupUi(self)
        self.dressed()
        self._document = ""
        self._title = ""
        self._present: tuple[str, str] = ("", "")
        self._mapping: Path | None = None
        self.plan: UpgradePlan | None = None
        self._job: Any = None
        self.ui.grid.wraps = True
        self.ui.target.activated.connect(lambda _at: self._on_target())
        self.ui.from_file.clicked.connect(self._on_file)
        self.ui.choose_mapping.clicked.connect(self._on_mapping)
        self.ui.write_mapping.clicked.connect(self._on_write_mapping)
        self.ui.apply.clicked.connect(self._on_apply)

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Move to another version")

    def crumb(self) -> str:
        """Lead back to the document."""
        return self._title

    def open(self, argument: Any) -> None:
        """Offer the versions a document can be moved to; `argument` is its id."""
        from ... import actions

        self._document = str(argument or self._document)
        if not self._document:
            self._show()
            return
        opened = actions.open_document(self.context.workspace, self._document, self.context.language)
        self._title = opened.state.title
        self._present = opened.state.template
        self._mapping, self.plan = None, None
        self._list_targets()
        self._read()
        self.titled.emit()

    def retranslate(self) -> None:
        """Word everything again."""
        if self._document:
            self._show()

    def _list_targets(self) -> None:
        """Offer other versions of the document's questionnaire, and overlays; another questionnaire is no version."""
        identity, version = self._present
        self.ui.target.clear()
        found = known(self.context.workspace, self.context.language)
        shipped = any(one.id == identity and one.kind == SHIPPED for one in found)
        offered = [
            one
            for one in found
            if (one.id, one.version) != (identity, version)
            and is_register(one.id) is is_register(identity)
            and (one.id == identity or not (shipped and one.kind == SHIPPED))
        ]
        for one in sorted(offered, key=lambda entry: entry.id != identity):
            self.ui.target.addItem(look.whole(f"{one.title} · {one.version}"), one.id)
        self.ui.target.setCurrentIndex(0 if self.ui.target.count() else -1)

    def _read(self) -> None:
        """Work the plan out off the GUI thread."""
        from ... import actions

        target = self.ui.target.currentData()
        self.plan = None
        self._show()
        if self._job is not None:
            self._job.cancel()
        if target is None:
            return
        work = partial(actions.plan_upgrade, self.context.workspace, self._document, target, self._mapping)
        self._job = self.context.run(lambda _progress: work(), self._on_plan, self._on_refused)

    def _on_plan(self, plan: UpgradePlan) -> None:
        self._job, self.plan = None, plan
        self._show()

    def _on_refused(self, error: BaseException) -> None:
        text, cure = self.context.words.error(error)
        self.ui.empty.say("circle-x", text, cure)

    def _show(self) -> None:
        identity, version = self._present
        self.ui.present.setText(
            look.leading(
                self.tr("{title} uses {template}, version {version}.").format(
                    title=f"\u2068{self._title}\u2069",
                    template=f"\u2068{identity}\u2069",
                    version=f"\u2068{version}\u2069",
                )
            )
        )
        self.ui.present.setVisible(bool(identity))
        codes = self.tr("Without a mapping, the permanent codes decide where an answer goes.")
        mapped = self._mapping.name if self._mapping is not None else ""
        self.ui.mapping_words.setText(
            self.tr("Mapping: {file}").format(file=f"\u2068{mapped}\u2069") if mapped else codes
        )
        self.ui.stack.setCurrentIndex(_EMPTY if self.plan is None else _MAIN)
        waits = bool(self.ui.target.count())
        self.ui.empty.say(
            "git-merge",
            self.tr("The plan is being worked out…") if waits else self.tr("There is no other version here"),
            "" if waits else self.tr("Install one, or choose a file; then you see what becomes of each answer."),
        )
        possible = self.plan is not None and not findings.refused(self.plan.findings)
        self.ui.apply.setEnabled(possible and not self.context.workspace.read_only)
        self.ui.write_mapping.setEnabled(waits)
        self.ui.choose_mapping.setEnabled(waits)
        if self.plan is not None:
            self._show_plan(self.plan)

    def _show_plan(self, plan: UpgradePlan) -> None:
        told = self.tr("{moves} answers move, {stays} stay where they are, {drawer} go to the drawer.")
        self.ui.facts.setText(
            look.leading(told.format(moves=len(plan.moves), stays=len(plan.stays), drawer=len(plan.homeless)))
        )
        self.ui.notices.show_notices(notice_of(one, self.context.words) for one in plan.findings)
        columns = (self.tr("What becomes of it"), self.tr("Question now"), self.tr("Question then"), self.tr("Answer"))
        self.ui.grid.show_rows(columns, self._rows(plan), (4, 5, 5, 5))

    def _rows(self, plan: UpgradePlan) -> list[Row]:
        answers = self._answers()
        drawer, moves, stays = self.tr("goes to the drawer: {reason}"), self.tr("moves"), self.tr("stays")
        rows = [
            Row(
                path,
                (
                    drawer.format(reason=self.context.words.say(f"cli.drawer.{reason}")),
                    self._label(plan.before, path),
                    "",
                    _short(answers.get(path)),
                ),
                icon="circle-alert",
                tone="warning",
            )
            for path, reason in plan.homeless.items()
            if _is_answer(path, answers.get(path))
        ]
        rows += [
            Row(
                one.old,
                (moves, self._label(plan.before, one.old), self._label(plan.after, one.new), _short(one.after)),
                icon="chevron-right",
                tone="primary",
            )
            for one in plan.moves
            if _is_answer(one.old, one.before)
        ]
        return rows + [
            Row(
                path,
                (stays, self._label(plan.before, path), self._label(plan.after, path), _short(answers.get(path))),
                icon="circle-check",
                tone="good",
            )
            for path in plan.stays
            if _is_answer(path, answers.get(path))
        ]

    def _answers(self) -> Mapping[str, Json]:
        from ... import actions

        return actions.open_document(self.context.workspace, self._document).state.answers

    def _label(self, template: Template, path: str) -> str:
        """Return a question as a version of the template words it, by its code."""
        plain = _ROW.sub("", path).partition("@")[0]
        item = template.find(plain) or template.find(plain.rpartition("/")[0])
        if item is None:
            return plain
        label = item.label(self.context.language)
        return f"\u2066{item.code}\u2069 {label}" if item.code else label

    def _on_target(self) -> None:
        self._mapping = None
        self._read()

    def _on_file(self) -> None:
        title = self.tr("Choose the other version")
        path = self.context.dialogs.open_file(title, self.tr("XLSForm workbooks (*.xlsx *.xls)"))
        if path is not None:
            self.ui.target.addItem(f"\u2068{path.name}\u2069", path)
            self.ui.target.setCurrentIndex(self.ui.target.count() - 1)
            self._on_target()

    def _on_mapping(self) -> None:
        path = self.context.dialogs.open_file(self.tr("Choose a mapping"), self.tr("Workbooks (*.xlsx *.xls)"))
        if path is not None:
            self._mapping = path
            self._read()

    def _on_write_mapping(self) -> None:
        from ... import actions

        before, after = "@".join(self._present), self.ui.target.currentData()
        path = self.context.dialogs.save_file(self.tr("Save the mapping"), "Excel (*.xlsx)", "mapping.xlsx")
        if path is not None:
            workspace, told = self.context.workspace, self.tr("The mapping is saved. Complete it, then use it here.")
            self.context.run(
                lambda _progress: actions.write_mapping(before, after, path, workspace),
                lambda _done: self.context.dialogs.notice(told, f"\u2068{path}\u2069"),
            )

    def _on_apply(self) -> None:
        from ... import actions

        plan, workspace = self.plan, self.context.workspace
        if plan is None:
            return
        words = self.tr("{moves} answers move, {stays} stay where they are, {drawer} go to the drawer.").format(
            moves=len(plan.moves), stays=len(plan.stays), drawer=len(plan.homeless)
        )
        if not self.context.dialogs.confirm(
            self.tr("Move this document?"), words, self.tr("Move it"), dangerous=bool(plan.homeless)
        ):
            return
        self.context.run(lambda _progress: actions.upgrade_document(workspace, plan), self._on_moved)

    def _on_moved(self, changes: Changes) -> None:
        self.context.tell(changes, self)
        self.go.emit("origins" if changes.summary["homeless"] else "profile", self._document)


def _is_answer(path: str, value: Json) -> bool:
    """Tell whether a person gave it: not the entry of a row, nor the note of where an answer came from."""
    from ...documents import COMPANION

    return not path.endswith(COMPANION) and not (isinstance(value, dict) and "row" in value)


def _short(value: Json) -> str:
    text = " ".join(value_text(value).split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
