"""What kind of folder a workspace lies in: network, synchronised and FAT folders can damage a database."""

from __future__ import annotations

import re
import sys
from enum import StrEnum
from pathlib import Path

from ..core import Finding, Place, findings

MOUNTS = Path("/proc/self/mounts")
_NETWORK = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ceph", "glusterfs", "lustre", "davfs", "webdavfs", "afpfs",
    "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "ncpfs", "vboxsf", "prl_fs",
})  # fmt: skip
_FAT = frozenset({"vfat", "msdos", "exfat", "fat", "fat32", "fuse.exfat"})
_SYNCHRONISED = re.compile(
    r"(onedrive|dropbox|google ?drive|googledrive|icloud ?drive|com~apple~clouddocs|nextcloud|owncloud|pcloud ?drive"
    r"|box sync|box|mega|megasync|syncthing|yandex\.?disk|seafile|tresorit|proton ?drive)( ?[-(].*)?",
    re.IGNORECASE,
)
_MARKS = (".stfolder", ".dropbox", ".owncloudsync.log", ".nextcloudsync.log")


class FolderKind(StrEnum):
    """Where the bytes lie, as far as the system tells."""

    LOCAL = "local"
    NETWORK = "network"
    FAT = "fat"
    SYNCHRONISED = "synchronised"


def kind(folder: Path) -> FolderKind:
    """Return the kind of a folder; LOCAL when the system does not tell otherwise."""
    folder = folder.resolve()
    if (system := _by_system(folder)) is not FolderKind.LOCAL:
        return system
    steps = (folder, *folder.parents)
    if any(_SYNCHRONISED.fullmatch(step.name) for step in steps):
        return FolderKind.SYNCHRONISED
    if any((step / mark).exists() for step in steps for mark in _MARKS):
        return FolderKind.SYNCHRONISED
    return FolderKind.LOCAL


def warn(workspace: Path) -> tuple[Finding, ...]:
    """Return a warning if the workspace lies where its file may be damaged or overwritten."""
    found = kind(workspace.parent)
    if found is FolderKind.LOCAL:
        return ()
    return (findings.warning(f"store.folder-{found}", Place(workspace.name), folder=workspace.parent),)


def _by_system(folder: Path) -> FolderKind:
    if sys.platform == "win32":
        return _windows(folder)
    if not MOUNTS.exists():
        return FolderKind.LOCAL
    return of_type(file_system(folder, MOUNTS.read_text(encoding="utf-8", errors="replace")))


def of_type(name: str) -> FolderKind:
    """Return what a file system's name means for a database."""
    if name.lower() in _NETWORK:
        return FolderKind.NETWORK
    return FolderKind.FAT if name.lower() in _FAT else FolderKind.LOCAL


def file_system(folder: Path, mounts: str) -> str:
    """Return the file system's name for a folder, from a table as Linux writes it in `/proc/mounts`."""
    best, name = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[1]))
        if (folder == point or point in folder.parents) and len(point.parts) >= best:
            best, name = len(point.parts), fields[2]
    return name


def _windows(folder: Path) -> FolderKind:
    if sys.platform != "win32":
        return FolderKind.LOCAL
    import ctypes

    root = folder.anchor
    if ctypes.windll.kernel32.GetDriveTypeW(root) == 4:  # DRIVE_REMOTE
        return FolderKind.NETWORK
    name = ctypes.create_unicode_buffer(64)
    ctypes.windll.kernel32.GetVolumeInformationW(root, None, 0, None, None, None, name, len(name))
    return of_type(name.value)
