"""Filling errands in and having them done, as a person does."""

from __future__ import annotations


def settle(qtbot, context):
    """Wait until no work is under way."""
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=60_000)


def fill(form, **told):
    """Type into the fields of an errand's form."""
    for name, value in told.items():
        field = form.fields[name]
        if hasattr(field, "pair"):
            field.pair.first.setText(value)
            field.pair.second.setText(value)
        elif hasattr(field, "edit"):
            field.edit.setText(str(value))
        else:
            field.box.setValue(value)


def run(qtbot, window, name, subject=None, **told):
    """Have an errand done in the window, and return what is said to have come of it."""
    window.show_screen("errand", (name, subject))
    view = window.view
    fill(view.page.form, **told)
    assert view.steps.next.isEnabled(), [key for key, field in view.page.form.fields.items() if not field.filled()]
    view.steps.next.click()
    settle(qtbot, window.context)
    assert view.steps.at == 1, view.page.form.problem.text()
    return view.errand.outcome(view.page.result)
