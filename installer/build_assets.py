"""Build what the program ships but git does not hold: compiled forms, translations, icons, resource files."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "gfmd_desktop"
RESOURCES = PACKAGE / "_resources"
FORMS = PACKAGE / "gui" / "_ui"


def main() -> None:
    """Build both generated folders aside, then bring what is in the package up to them."""
    with tempfile.TemporaryDirectory() as folder:
        resources, forms = Path(folder) / "resources", Path(folder) / "forms"
        copy_resources(resources)
        compile_forms(forms)
        bring_up(resources, RESOURCES)
        bring_up(forms, FORMS)


def copy_resources(target: Path) -> None:
    """Copy resources/ and the word tables to where importlib.resources finds them."""
    shutil.copytree(ROOT / "resources", target, ignore=shutil.ignore_patterns("icons"))
    shutil.copytree(ROOT / "translations" / "words", target / "words")
    (target / "__init__.py").write_text('"""Generated: shipped files."""\n', encoding="utf-8")


def compile_forms(target: Path) -> None:
    """Compile Designer forms, Linguist files and icons."""
    target.mkdir(parents=True)
    (target / "__init__.py").write_text('"""Generated: compiled forms and Qt resources."""\n', encoding="utf-8")
    for form in sorted((ROOT / "ui").glob("*.ui")):
        _tool("uic", "--generator", "python", "--output", target / f"{form.stem}.py", form)
    with tempfile.TemporaryDirectory() as folder:
        entries = [("icons", icon.name, icon) for icon in sorted((ROOT / "resources" / "icons").glob("*.svg"))]
        for source in sorted((ROOT / "translations").glob("*.ts")):
            compiled = Path(folder) / f"{source.stem}.qm"
            _tool("lrelease", "-silent", source, "-qm", compiled)
            entries.append(("i18n", compiled.name, compiled))
        listing = Path(folder) / "resources.qrc"
        listing.write_text(_qrc(entries), encoding="utf-8")
        _tool("rcc", "--generator", "python", "--output", target / "resources_rc.py", listing)


def bring_up(source: Path, target: Path) -> None:
    """Make `target` hold what `source` holds; unchanged files stay untouched."""
    wanted = {path.relative_to(source) for path in source.rglob("*") if path.is_file()}
    for path in sorted(target.rglob("*"), reverse=True) if target.exists() else ():
        relative = path.relative_to(target)
        if path.is_file() and relative not in wanted:
            path.unlink(missing_ok=True)
    for relative in sorted(wanted):
        new, old = source / relative, target / relative
        if old.is_file() and old.read_bytes() == new.read_bytes():
            continue
        old.parent.mkdir(parents=True, exist_ok=True)
        draft = old.with_name(old.name + ".new")
        shutil.copyfile(new, draft)
        draft.replace(old)


def _qrc(entries: list[tuple[str, str, Path]]) -> str:
    lines = [
        f'<qresource prefix="{prefix}"><file alias="{escape(alias)}">{escape(str(path))}</file></qresource>'
        for prefix, alias, path in entries
    ]
    return "<RCC>\n" + "\n".join(lines) + "\n</RCC>\n"


def _tool(name: str, *arguments: object) -> None:
    code = f"import sys; from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", code, *map(str, arguments)], check=True)


if __name__ == "__main__":
    main()
