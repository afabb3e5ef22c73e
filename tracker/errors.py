"""What can go wrong on the desktop, as a tree. Pure.

TrackerError
    CaptureError  NoScreen  NoInput  NoWayland  NoWindows
    BusError      NoBus  BusRefused
    StoreError    DiaryInUse  DiskFull  DiaryDamaged  DiaryTooNew  WrongKey  PictureDamaged
                  FolderGone  FolderReadOnly  BadRecoveryKey
    SyncError     Offline  SignedOut  Refused  TrackerTooOld  Garbled  NoKeyring  KeyringLocked
    ControlError  NotRunning  NoAnswer
"""


class TrackerError(Exception):
    """Root of all that can go wrong on the desktop. Leaves carry facts, never sentences."""


class CaptureError(TrackerError):
    """The desktop cannot be looked at."""


class NoScreen(CaptureError):
    """No picture can be taken; `reason` is a code, see `capture/detect`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NoInput(CaptureError):
    """Input cannot be counted; `reason` is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NoWayland(CaptureError):
    """No compositor answers; `reason` is a code: no_wayland, gone, time_out, garbled, refused."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NoWindows(CaptureError):
    """It cannot be known which windows show; `reason` is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class BusError(TrackerError):
    """D-Bus did not do what was asked."""


class NoBus(BusError):
    """There is no bus, or it is gone; `reason` is a code: no_address, cannot_connect, gone."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class BusRefused(BusError):
    """A call was answered with an error, or not in time; `name` is the error's D-Bus name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class StoreError(TrackerError):
    """The diary on this computer cannot be read or written."""


class DiaryInUse(StoreError):
    """Another process or connection holds the diary."""


class DiskFull(StoreError):
    """There is no room left; what was saved before is safe."""


class FolderGone(StoreError):
    """The diary's folder is not where it was: removed, moved, or its disk is not there."""


class FolderReadOnly(StoreError):
    """The diary's disk can be read and not written."""


class DiaryDamaged(StoreError):
    """The database is not sound; `detail` is SQLite's word for it."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class DiaryTooNew(StoreError):
    """The diary was written by a newer version, at schema `revision`."""

    def __init__(self, revision: str) -> None:
        super().__init__(revision)
        self.revision = revision


class WrongKey(StoreError):
    """The key does not open this picture."""


class PictureDamaged(StoreError):
    """A picture's file is not what was written."""


class PictureGone(PictureDamaged):
    """A picture has no file here: its time to be kept is over, or it was recorded elsewhere."""


class ExportStopped(StoreError):
    """Whoever asked for the file wants it no more; nothing is written."""


class BadRecoveryKey(StoreError):
    """This line is no recovery key, or opens nothing that is locked here."""


class SyncError(TrackerError):
    """The marketplace did not do what was asked."""


class Offline(SyncError):
    """The marketplace `host` cannot be reached or is busy; `retry_after_s` if it said so."""

    def __init__(self, host: str, retry_after_s: int | None = None) -> None:
        super().__init__(host, retry_after_s)
        self.host, self.retry_after_s = host, retry_after_s


class SignedOut(SyncError):
    """The sign-in is no longer valid."""


class Refused(SyncError):
    """The marketplace refused one request with a machine `code`."""

    def __init__(self, code: str, status: int = 422) -> None:
        super().__init__(code, status)
        self.code, self.status = code, status


class ChainGap(SyncError):
    """The marketplace knows this device's chain up to link `seq` with this hash, not further."""

    def __init__(self, seq: int, hash_hex: str) -> None:
        super().__init__(seq)
        self.seq, self.hash = seq, hash_hex


class TrackerTooOld(SyncError):
    """The marketplace no longer reads what this version writes."""


class Garbled(SyncError):
    """The answer is not the marketplace's: a captive portal, a proxy, or a broken server."""

    def __init__(self, host: str, what: str) -> None:
        super().__init__(host, what)
        self.host, self.what = host, what


class NoKeyring(SyncError):
    """No keyring keeps the sign-in, and a file was not agreed to; `reason` is the keyring's."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class KeyringLocked(NoKeyring):
    """There is a keyring, and it was not unlocked when it asked."""


class ControlError(TrackerError):
    """The running app cannot be talked to."""


class NotRunning(ControlError):
    """No app is listening."""


class NoAnswer(ControlError):
    """The app did not answer within 2 s."""
