"""SoftHSM as a smart card: one token for all tests of a process, because its library reads its place only once."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

PIN, LABEL = "246810", "MINISTRY"
_LIBRARIES = ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")
MODULE = next((Path(each) for each in _LIBRARIES if Path(each).exists()), None)


@dataclass(frozen=True)
class SoftToken:
    """A token with the keys `rsa` (id 01) and `ec` (id 02); `hold` puts a certificate beside one for a while."""

    label: str
    module: Path
    hold: Callable[[bytes, bytes], AbstractContextManager[None]]


@pytest.fixture(scope="session")
def soft_token(tmp_path_factory) -> SoftToken:
    """Return a token without certificates; skips where SoftHSM or python-pkcs11 is not installed."""
    pkcs11 = pytest.importorskip("pkcs11", reason="python-pkcs11 (the extra `token`) is not installed")
    if MODULE is None or shutil.which("softhsm2-util") is None:
        pytest.skip("SoftHSM is not installed (apt-get install softhsm2)")
    folder = tmp_path_factory.mktemp("softhsm")
    (folder / "tokens").mkdir()
    config = folder / "softhsm2.conf"
    config.write_text(f"directories.tokendir = {folder / 'tokens'}\nobjectstore.backend = file\nlog.level = ERROR\n")
    os.environ["SOFTHSM2_CONF"] = str(config)
    made = ["softhsm2-util", "--init-token", "--free", "--label", LABEL, "--pin", PIN, "--so-pin", "1234"]
    subprocess.run(made, check=True, capture_output=True)
    _make_keys(pkcs11)
    return SoftToken(LABEL, MODULE, _hold)


def _make_keys(pkcs11) -> None:
    from pkcs11.util.ec import encode_named_curve_parameters

    with pkcs11.lib(str(MODULE)).get_token(token_label=LABEL).open(user_pin=PIN, rw=True) as session:
        session.generate_keypair(pkcs11.KeyType.RSA, 2048, store=True, label="rsa", id=b"\x01")
        curve = {pkcs11.Attribute.EC_PARAMS: encode_named_curve_parameters("secp256r1")}
        parameters = session.create_domain_parameters(pkcs11.KeyType.EC, curve, local=True)
        parameters.generate_keypair(store=True, label="ec", id=b"\x02")


@contextmanager
def _hold(identity: bytes, certificate: bytes) -> Iterator[None]:
    import pkcs11

    token = pkcs11.lib(str(MODULE)).get_token(token_label=LABEL)
    with token.open(user_pin=PIN, rw=True) as session:
        facts = pkcs11.util.x509.decode_x509_certificate(certificate)
        session.create_object({**facts, pkcs11.Attribute.ID: identity, pkcs11.Attribute.TOKEN: True})
    yield
    with token.open(user_pin=PIN, rw=True) as session:
        wanted = {pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE, pkcs11.Attribute.ID: identity}
        for each in list(session.get_objects(wanted)):
            each.destroy()
