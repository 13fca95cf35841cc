"""The chain of proofs of a package: every state apart, each with symbol, colour, and plain words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject

from ..context import Context
from ..parts import Card
from ..values import day, moment
from .standing import standing_lines

_SIGNS = {
    "good": ("circle-check", "good"),
    "note": ("info", "on_tint"),
    "warning": ("circle-alert", "warning"),
    "bad": ("circle-x", "bad"),
}
TOLD = frozenset(
    {
        "packages.signer-unknown",
        "packages.signer-not-trusted",
        "packages.key-changed",
        "packages.certificate-not-valid-then",
        "packages.certificate-expired-since",
        "packages.certificate-withdrawn",
    }
)  # what the proofs say already
_NAMED = 4  # members named before the rest is counted


class Proofs(QObject):
    """Words what an examination found; a card says one thing, and which of four kinds it is."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def headline(self, verdict: Any) -> tuple[str, str]:
        """Return the whole result: its kind, and one sentence."""
        signature = verdict.signature
        if str(verdict.state) == "not-trusted" and signature is not None and signature.valid:
            return self._doubt(signature)
        return {
            "ok": ("good", self.tr("Genuine: whole, and signed by an office you trust")),
            "not-trusted": ("warning", self.tr("Whole, but signed by an office you do not trust yet")),
            "not-intact": ("bad", self.tr("Not genuine: it was changed after it was signed")),
            "refused": ("bad", self.tr("This cannot be read as a package")),
        }[str(verdict.state)]

    def _doubt(self, signature: Any) -> tuple[str, str]:
        if signature.withdrawn:
            return "bad", self.tr("Whole, but its signer's certificate was withdrawn")
        if signature.replaces:
            return "bad", self.tr("Whole, but signed with another key than the one you trust")
        if not signature.held_then:
            return "bad", self.tr("Whole, but its certificate did not hold when it was signed")
        if signature.trusted:
            return "warning", self.tr("Whole, but not everything about its signature is in order")
        return "warning", self.tr("Whole, but signed by an office you do not trust yet")

    def cards(self, examination: Any) -> list[Card]:
        """Return the proofs, from the outside inwards; what could not be looked at is not claimed."""
        verdict = examination.verdict
        cards = [*self._members(verdict)]
        if verdict.signature is not None:
            cards += [*self._signature(verdict), *self._certificate(verdict.signature)]
        cards += [*self._beside(verdict), *self._contributions(verdict)]
        cards += [*self._history(examination.history), *self._templates(examination.templates)]
        return cards

    def _members(self, verdict: Any) -> Iterator[Card]:
        wrong = [member for member in verdict.members if str(member.state) != "intact"]
        if verdict.members and not wrong:
            words = self.tr("{count} members are exactly what the manifest lists.")
            yield _card("good", self.tr("Whole"), words.format(count=len(verdict.members)))
            return
        if not wrong:
            return
        unchecked = all(str(member.state) == "unchecked" for member in wrong)
        title = self.tr("Its members were not looked at") if unchecked else self.tr("Not whole")
        named = [f"\u2068{member.name}\u2069: {self._state(str(member.state))}" for member in wrong[:_NAMED]]
        if len(wrong) > _NAMED:
            named.append(self.tr("and more: {count}").format(count=len(wrong) - _NAMED))
        yield _card("warning" if unchecked else "bad", title, "\n".join(named))

    def _state(self, state: str) -> str:
        return {
            "changed": self.tr("changed after signing"),
            "missing": self.tr("missing"),
            "added": self.tr("added after signing"),
            "renamed": self.tr("renamed"),
            "doubled": self.tr("there twice"),
            "unchecked": self.tr("not checked"),
        }.get(state, state)

    def _signature(self, verdict: Any) -> Iterator[Card]:
        signature, facts = verdict.signature, verdict.facts()
        if not signature.valid:
            yield _card("bad", self.tr("The signature does not fit"), self.tr("It was not made for this content."))
            return
        held = self.tr("{office}; fingerprint {fingerprint}")
        said = held.format(office=f"\u2068{facts['office']}\u2069", fingerprint=f"\u2066{facts['fingerprint']}\u2069")
        yield _card("good", self.tr("Signed"), said)
        yield self._signer(signature)
        declared = self.tr("{when}. This is what the signer says; nobody else vouches for the date.")
        if signature.signed_at is not None:
            when = moment(facts["signed_at"])
            yield _card("note", self.tr("Date of signing, as declared"), declared.format(when=when))

    def _signer(self, signature: Any) -> Card:
        if signature.trusted:
            return _card("good", self.tr("The signer is trusted here"), " · ".join(self._why(signature)))
        if signature.known:
            return _card("warning", self.tr("The signer is known here, but not trusted"), self._compare())
        return _card("warning", self.tr("The signer is not known here"), self._compare())

    def _compare(self) -> str:
        return self.tr("Compare the fingerprint with the office, by telephone or in person.")

    def _why(self, signature: Any) -> tuple[str, ...]:
        from ... import actions

        known = {entry.fingerprint: entry for entry in actions.trust_overview(self._context.workspace)}
        entry = known.get(signature.certificate.fingerprint)
        return standing_lines(entry, {}) if entry is not None else (f"\u2068{signature.trusted_as}\u2069",)

    def _certificate(self, signature: Any) -> Iterator[Card]:
        if not signature.valid:
            return
        if signature.withdrawn:
            words = self.tr("Since {day} nothing signed with it is relied upon.")
            yield _card("bad", self.tr("The certificate was withdrawn"), words.format(day=day(signature.withdrawn)))
        if signature.replaces:
            words = self.tr("This office trusts another key for them. Ask them, by a way you know, before you go on.")
            yield _card("bad", self.tr("The signer's key has changed"), words)
        span = self.tr("from {first} until {last}").format(
            first=f"\u2066{signature.certificate.not_before:%Y-%m-%d}\u2069",
            last=f"\u2066{signature.certificate.not_after:%Y-%m-%d}\u2069",
        )
        if not signature.held_then:
            yield _card("bad", self.tr("The certificate did not hold on the date of signing"), span)
        elif not signature.holds_now:
            yield _card("warning", self.tr("The certificate held when it was signed, and has ended since"), span)
        else:
            yield _card("good", self.tr("The certificate holds"), span)

    def _beside(self, verdict: Any) -> Iterator[Card]:
        from ... import actions

        for extra in verdict.cosignatures:
            told = actions.cosignature_facts(extra)
            kind = "bad" if not extra.signature.valid else "good" if extra.signature.accepted else "warning"
            how = {
                "good": self.tr("trusted here"),
                "warning": self.tr("not trusted here"),
                "bad": self.tr("does not fit"),
            }[kind]
            covers = self.tr("covers {count} of {all} members").format(
                count=len(extra.covers), all=len(verdict.members)
            )
            when = self.tr("declared date {day}").format(day=day(told["signed_at"]))
            title = self.tr("{office} signed beside").format(office=f"\u2068{told['office']}\u2069")
            yield _card(kind, title, " · ".join((how, covers, when)))

    def _contributions(self, verdict: Any) -> Iterator[Card]:
        if not verdict.changesets:
            return
        unsigned = [one for one in verdict.changesets if one.signature is None or not one.signature.valid]
        offices = len({one.office for one in verdict.changesets})
        words = self.tr("Contributions: {count}, of offices: {offices}; each is signed by its own office.")
        if unsigned:
            words = self.tr(
                "Contributions: {count}, of offices: {offices}; not all of them are signed as they should be."
            )
        said = words.format(count=len(verdict.changesets), offices=offices)
        yield _card("bad" if unsigned else "good", self.tr("Who contributed what"), said)

    def _history(self, history: Any) -> Iterator[Card]:
        if history.came_at:
            words = self.tr("On {when}. Taking it in once more changes nothing.")
            yield _card("note", self.tr("This package came in before"), words.format(when=moment(history.came_at)))
        for gap in history.gaps:
            words = self.tr(
                "{office}: contributions {first} to {last} have not arrived. Ask for the packages in between."
            )
            said = words.format(office=self._office(gap.office), first=gap.first, last=gap.last)
            yield _card("warning", self.tr("Something in between is missing"), said)
        for replay in history.replays:
            words = self.tr("{office}: it ends with contribution {number}; number {known} is here already.")
            said = words.format(office=self._office(replay.office), number=replay.number, known=replay.known)
            yield _card("warning", self.tr("An older package"), said)
        for fork in history.forks:
            words = self.tr(
                "{office} signed two different contributions with number {number}. Ask them before you rely on either."
            )
            said = words.format(office=self._office(fork.office), number=fork.number)
            yield _card("bad", self.tr("Two histories"), said)

    def _office(self, identity: str) -> str:
        from ... import actions

        known = {entry.office: entry.name for entry in actions.trust_overview(self._context.workspace)}
        return f"\u2068{known.get(identity, identity)}\u2069"

    def _templates(self, templates: Any) -> Iterator[Card]:
        for seen in templates:
            name = f"\u2068{seen.id or seen.member} {seen.version}\u2069"
            kind, title, words = {
                "known": ("good", self.tr("The questionnaire is known here"), ""),
                "new": (
                    "note",
                    self.tr("The questionnaire is new here"),
                    self.tr("It comes with the package and is kept when that is taken in."),
                ),
                "differs": (
                    "warning",
                    self.tr("The questionnaire differs from the one here"),
                    self.tr("It has the same name and version, but other content. The one here is kept."),
                ),
                "unreadable": (
                    "warning",
                    self.tr("The questionnaire cannot be read"),
                    self.tr("Documents filled with it can be taken in, but not shown."),
                ),
            }[str(seen.state)]
            yield _card(kind, title, " · ".join(filter(None, (name, words))))


def may_compare(verdict: Any) -> bool:
    """Tell whether comparing the signer's fingerprint could make them trusted."""
    signature = verdict.signature
    doubted = str(verdict.state) == "not-trusted" and signature is not None and signature.valid
    return doubted and not signature.trusted and not signature.withdrawn


def _card(kind: str, title: str, detail: str) -> Card:
    icon, tone = _SIGNS[kind]
    return Card(None, title, detail, icon=icon, tone=tone, opens=False)
