"""How anyone checks a package without this program: the commands, and a text that explains them."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from datetime import datetime

from gfmd_desktop.core import Words, clock

from .certificates import Certificate
from .manifest import MANIFEST_NAME, SIGNATURE_NAME, MemberDigest

CERTIFICATE_FILE = "office.pem"
_PLAIN = re.compile(r"[A-Za-z0-9_@%+=:,./\\-]+")
_FOLDER, _COPY = "package-check", "package-check.zip"


@dataclass(frozen=True, slots=True)
class Command:
    """One command, as a list for a program to run and as text to type on Linux or macOS, and in PowerShell."""

    arguments: tuple[str, ...]
    windows_arguments: tuple[str, ...] = ()

    @property
    def shell(self) -> str:
        """Return the command for a POSIX shell."""
        return shlex.join(self.arguments)

    @property
    def powershell(self) -> str:
        """Return the command for PowerShell."""
        return " ".join(_powershell(each) for each in self.windows_arguments or self.arguments)


@dataclass(frozen=True, slots=True)
class PackageFacts:
    """What a VERIFY text names: the package's file name, who signs, and every member but the VERIFY texts."""

    file: str
    certificate: Certificate
    signed_at: datetime
    members: tuple[MemberDigest, ...]


def openssl_command(
    certificate: str = CERTIFICATE_FILE,
    content: str = MANIFEST_NAME,
    signature: str = SIGNATURE_NAME,
    *,
    issued: bool = False,
) -> Command:
    """Return the command by which a partner checks a signature, run in the unpacked package.

    `issued`: the certificate was issued by an authority, so that openssl must be told to stop at it.
    """
    arguments = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", signature]
    arguments += ["-content", content, "-CAfile", certificate, *(["-partial_chain"] if issued else []), "-out"]
    return Command((*arguments, "/dev/null"), (*arguments, "NUL"))


def verify_name(language: str) -> str:
    """Return the name of the VERIFY text of a language."""
    return f"VERIFY.{language}.txt"


def verify_text(language: str, facts: PackageFacts) -> str:
    """Return the text that tells in words and commands how to check this package (`VERIFY.<language>.txt`).

    Its last part lists the SHA-256 of every member in the form that `sha256sum --check` reads.
    """
    return _Text(language, facts).write()


class _Text:
    """A VERIFY text in the making: paragraphs, then one numbered part per step."""

    def __init__(self, language: str, facts: PackageFacts) -> None:
        certificate = facts.certificate
        self._words = Words(language)
        self._facts = facts
        self._own = verify_name(language)
        self._parts = 0
        self._values = {
            "file": facts.file,
            "office": certificate.office_name,
            "office_id": certificate.office_id or "—",
            "fingerprint": certificate.groups,
            "openssl_fingerprint": _with_colons(certificate.fingerprint),
            "valid_from": certificate.not_before.date().isoformat(),
            "valid_until": certificate.not_after.date().isoformat(),
            "signed_at": clock.stamp(facts.signed_at),
            "certificate": CERTIFICATE_FILE,
            "manifest": MANIFEST_NAME,
            "count": len(facts.members),
        }

    def write(self) -> str:
        """Return the whole text."""
        title = self._say("title")
        blocks = [title + "\n" + "=" * len(title), self._say("intro"), self._say("facts"), self._say("date")]
        for part in (self._unpack, self._certificate, self._signature, self._members, self._rest, self._list):
            blocks.extend(part())
        return "\n\n".join(blocks) + "\n"

    def _unpack(self) -> list[str]:
        file = self._facts.file
        return [
            self._heading("unpack"),
            self._say("unpack.text"),
            self._commands("posix", shlex.join(["unzip", "-q", f"./{file}", "-d", _FOLDER]), f"cd {_FOLDER}"),
            self._commands(
                "windows",
                f"Copy-Item -LiteralPath {_quoted(file)} {_COPY}",
                f"Expand-Archive {_COPY} {_FOLDER}",
                f"Set-Location {_FOLDER}",
            ),
        ]

    def _certificate(self) -> list[str]:
        taken = f"openssl pkcs7 -inform DER -in {SIGNATURE_NAME} -print_certs -out {CERTIFICATE_FILE}"
        shown = f"openssl x509 -in {CERTIFICATE_FILE} -noout -fingerprint -sha256 -subject -nameopt utf8 -dates"
        return [
            self._heading("certificate"),
            self._commands("certificate.text", taken),
            self._commands("certificate.compare", shown),
            self._say("certificate.expect"),
        ]

    def _signature(self) -> list[str]:
        command = openssl_command(issued=not self._facts.certificate.self_signed)
        return [
            self._heading("signature"),
            self._say("signature.text"),
            self._commands("posix", command.shell),
            self._commands("windows", command.powershell),
            self._say("signature.expect"),
        ]

    def _members(self) -> list[str]:
        return [
            self._heading("members"),
            self._say("members.this"),
            self._commands(
                "posix",
                f"openssl dgst -sha256 -binary {self._own} | openssl base64",
                f"grep {self._own} {MANIFEST_NAME}",
            ),
            self._commands("windows", *_own_digest_windows(self._own)),
            self._say("members.this.expect"),
            self._say("members.text"),
            self._commands("linux", f"sha256sum --check {self._own}"),
            self._commands("macos", f"shasum -a 256 --check {self._own}"),
            self._commands("windows", _all_digests_windows(self._own)),
            self._say("members.expect"),
            self._commands("windows.single", *_single_windows(self._facts.members)),
            self._say("members.others"),
        ]

    def _rest(self) -> list[str]:
        return [self._heading("rest"), self._say("rest.text")]

    def _list(self) -> list[str]:
        members = sorted(self._facts.members, key=lambda each: each.name)
        return [self._heading("list"), "\n".join(f"{each.sha256}  {each.name}" for each in members)]

    def _say(self, key: str) -> str:
        return self._words.say(f"packages.verify.{key}", **self._values)

    def _heading(self, key: str) -> str:
        self._parts += 1
        line = f"{self._parts}. {self._say(key)}"
        return line + "\n" + "-" * len(line)

    def _commands(self, label: str, *lines: str) -> str:
        return "\n".join([self._say(label), *(f"    {line}" for line in lines)])


def _own_digest_windows(own: str) -> list[str]:
    return [
        "[Convert]::ToBase64String([Security.Cryptography.SHA256]::Create().ComputeHash("
        f'[IO.File]::ReadAllBytes("$PWD\\{own}")))',
        f"Select-String {own} {MANIFEST_NAME}",
    ]


def _all_digests_windows(own: str) -> str:
    """Return a PowerShell line that names each file of the list whose digest differs, and counts those compared."""
    return (
        f"$n = 0; Select-String '^([0-9a-f]{{64}})  (.+)$' {own} -Encoding UTF8 | ForEach-Object "
        "{ $g = $_.Matches[0].Groups; $n++; "
        "if ((Get-FileHash -LiteralPath $g[2].Value).Hash -ne $g[1].Value) { 'CHANGED: ' + $g[2].Value } }; \"$n\""
    )


def _single_windows(members: tuple[MemberDigest, ...]) -> list[str]:
    if not members:
        return []
    name = min(member.name for member in members).replace("/", "\\")
    return [f'certutil -hashfile "{name}" SHA256']


def _with_colons(fingerprint: str) -> str:
    return ":".join(fingerprint[start : start + 2] for start in range(0, 64, 2)).upper()


def _powershell(argument: str) -> str:
    return argument if _PLAIN.fullmatch(argument) else _quoted(argument)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
