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
    """Empty both generated folders and fill them anew."""
    copy_resources()
    compile_forms()


def copy_resources() -> None:
    """Copy resources/ and the word tables into the package, where importlib.resources finds them."""
    shutil.rmtree(RESOURCES, ignore_errors=True)
    shutil.copytree(ROOT / "resources", RESOURCES, ignore=shutil.ignore_patterns("icons"))
    shutil.copytree(ROOT / "translations" / "words", RESOURCES / "words")
    (RESOURCES / "__init__.py").write_text('"""Generated: shipped files."""\n', encoding="utf-8")


def compile_forms() -> None:
    """Compile Designer forms, Linguist files and icons into gui/_ui."""
    shutil.rmtree(FORMS, ignore_errors=True)
    FORMS.mkdir(parents=True)
    (FORMS / "__init__.py").write_text('"""Generated: compiled forms and Qt resources."""\n', encoding="utf-8")
    for form in sorted((ROOT / "ui").glob("*.ui")):
        _tool("uic", "--generator", "python", "--output", FORMS / f"{form.stem}.py", form)
    with tempfile.TemporaryDirectory() as folder:
        entries = [("icons", icon.name, icon) for icon in sorted((ROOT / "resources" / "icons").glob("*.svg"))]
        for source in sorted((ROOT / "translations").glob("*.ts")):
            compiled = Path(folder) / f"{source.stem}.qm"
            _tool("lrelease", "-silent", source, "-qm", compiled)
            entries.append(("i18n", compiled.name, compiled))
        listing = Path(folder) / "resources.qrc"
        listing.write_text(_qrc(entries), encoding="utf-8")
        _tool("rcc", "--generator", "python", "--output", FORMS / "resources_rc.py", listing)


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
