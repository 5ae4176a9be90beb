"""A stream of bytes out of a file, plain or compressed, and back.

No end is taken for the end of the data unless it is one: every member (gzip), frame (zstd) or
stream (bzip2, xz) must be closed by its own end mark and checksum. What is wrong with a stream is
known when it has ended: everything before the damage is read first, then `Stream.damage` says what
and where it is.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import ModuleType
from typing import Any, BinaryIO, Protocol, cast

from cleaner.batch.meter import METER
from cleaner.batch.protocol import Input
from cleaner.batch.remote import is_remote, open_remote
from cleaner.errors import reason_of
from cleaner.extras import load
from cleaner.inputs import STDIN, open_file, open_stdin

_READ = 1 << 16
# Little is read at first, so that the ratio of what has come out to what was read says something early.
_FIRST_READ = 1 << 12
_UNPACK = 1 << 18
# Below this much output a ratio says nothing: a short file of blanks is no bomb.
BOMB_FLOOR = 1 << 30
# With so much output at the ratio of a bomb it is looked ahead whether the file is one.
_SUSPECT = 1 << 20
# The window a zstd decoder takes by default, and enough for xz at its highest level.
MAX_WINDOW = 1 << 27
_WINDOW_LOGS = (10, 31)
_XZ_MEMORY = 1 << 28
_CUT = "is cut short: its compressed data has no end; fetch it again"


@dataclass(frozen=True, slots=True)
class Damage:
    """Why a stream ended before its end."""

    code: str
    """E_TRUNCATED, E_DECOMPRESS, E_BOMB, E_OPEN."""
    message: str


class _DamagedError(Exception):
    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.damage = Damage(code, message)


class _Decoder(Protocol):
    """What bz2, lzma and zstd call a decompressor: it takes one member, then `eof` is true."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int) -> bytes: ...


class _Gzip:
    """One member of gzip, in the way of the other decoders."""

    def __init__(self) -> None:
        self._inflate = zlib.decompressobj(wbits=31)
        self.needs_input = True

    @property
    def eof(self) -> bool:
        return self._inflate.eof

    @property
    def unused_data(self) -> bytes:
        return self._inflate.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        out = self._inflate.decompress(self._inflate.unconsumed_tail + data, max_length)
        # With its room filled zlib may hold more, even when all that was given is consumed.
        self.needs_input = not self._inflate.unconsumed_tail and len(out) < max_length
        return out


@dataclass(frozen=True, slots=True)
class _Codec:
    suffix: str
    starts: tuple[bytes, ...]
    """With which bytes a member begins."""
    decoder: Callable[[int], _Decoder]
    """Gets how many bytes it may hold, as far as that can be said."""
    writer: Callable[[BinaryIO], object]
    padded: bool = False
    """Zeros may stand between members and at the end."""


def zstd_decoder(max_window: int) -> _Decoder:
    """Return what unpacks one frame of zstd and holds no more than `max_window` bytes for it.

    Raises:
        OptionError: the package for it is not installed.
    """
    zstd = _zstd()
    least, most = _WINDOW_LOGS
    log = min(max(max_window.bit_length() - 1, least), most)
    return cast(_Decoder, zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: log}))


def _zstd_writer(file: BinaryIO) -> object:
    zstd = _zstd()
    parameter = zstd.CompressionParameter
    return zstd.ZstdFile(file, "wb", options={parameter.compression_level: 3, parameter.checksum_flag: 1})


def _zstd() -> ModuleType:
    module: ModuleType = load("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd", "zstd")
    return module


_SKIPPABLE = tuple(bytes((0x50 + n, 0x2A, 0x4D, 0x18)) for n in range(16))
_CODECS: Mapping[str, _Codec] = {
    "gzip": _Codec(
        ".gz",
        (b"\x1f\x8b",),
        lambda _: _Gzip(),
        # Neither a name nor a time in the header, so the same data gives the same bytes.
        lambda file: gzip.GzipFile("", "wb", 6, file, mtime=0),
        padded=True,
    ),
    "zstd": _Codec(".zst", (b"\x28\xb5\x2f\xfd", *_SKIPPABLE), zstd_decoder, _zstd_writer),
    "bzip2": _Codec(".bz2", (b"BZh",), lambda _: bz2.BZ2Decompressor(), lambda file: bz2.BZ2File(file, "wb")),
    "xz": _Codec(
        ".xz",
        (b"\xfd7zXZ\0",),
        lambda _: lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_XZ_MEMORY),
        lambda file: lzma.LZMAFile(file, "wb"),  # noqa: SIM115 (whoever gets it closes it)
        padded=True,
    ),
}
COMPRESSIONS = ("none", *_CODECS)


def find_compression(head: bytes, suffix: str) -> str:
    """Return how a file is compressed that begins with `head` and whose name ends in `suffix`.

    Its bytes say so; its name only if it was cut before the bytes could.
    """
    for name, codec in _CODECS.items():
        if head.startswith(codec.starts):
            return name
    for name, codec in _CODECS.items():
        if suffix == codec.suffix and any(start.startswith(head) for start in codec.starts):
            return name
    return "none"


def suffix_of(compression: str) -> str:
    """Return what is added to the name of a file that is compressed in this way."""
    return "" if compression == "none" else _CODECS[compression].suffix


def require(compression: str) -> None:
    """Raise OptionError if what unpacks `compression` is not installed."""
    if compression == "zstd":
        _zstd()


class Stream(io.BufferedReader):
    """The unpacked bytes of an input. When they have ended, `damage` says whether all were there."""

    def __init__(self, raw: _Unpacked) -> None:
        super().__init__(raw, _UNPACK)
        self._unpacked = raw

    @property
    def damage(self) -> Damage | None:
        """What broke the stream off, once it has ended."""
        return self._unpacked.damage


class _Unpacked(io.RawIOBase):
    def __init__(self, file: BinaryIO, blocks: Iterator[bytes]) -> None:
        super().__init__()
        self._file = file
        self._blocks = blocks
        self._held = memoryview(b"")
        self.damage: Damage | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if not self._held:
            self._held = memoryview(self._next())
        taken = self._held[: len(buffer)]
        buffer[: len(taken)] = taken
        self._held = self._held[len(taken) :]
        return len(taken)

    def _next(self) -> bytes:
        if self.damage is None:
            try:
                return next(self._blocks, b"")
            except _DamagedError as error:
                self.damage = error.damage
        return b""

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


def open_stream(source: Input, max_ratio: float, start: int = 0, end: int | None = None) -> Stream:
    """Return the unpacked bytes of `source`; of a plain one those from `start` to `end`.

    More than 1 GiB, and more than `max_ratio` bytes for each compressed one, are not unpacked.

    Raises:
        UnreadableError: it cannot be opened.
    """
    file = open_input(source.path)
    if source.compression == "none":
        return Stream(_Unpacked(file, _read_plain(file, start, end)))
    return Stream(_Unpacked(file, _unpack(file, source, max_ratio)))


def open_input(path: str) -> BinaryIO:
    """Return the open file `path`, here or elsewhere; `-` is standard input.

    Raises:
        UnreadableError: it cannot be opened.
        OptionError: it is elsewhere, and a package is missing that reaches it, or there is no such path.
        OSError: the process cannot open any file (too many are open).
    """
    if path == STDIN:
        return open_stdin()
    return open_remote(path) if is_remote(path) else open_file(path)


def open_compressed(file: BinaryIO, compression: str) -> BinaryIO:
    """Return a file that compresses what it gets into `file`, with a checksum.

    To close it finishes the compressed stream and leaves `file` open. The same data gives the same
    bytes, with the same version of the compressor.
    """
    writer = KeptOpen(file) if compression == "none" else _CODECS[compression].writer(file)
    return cast(BinaryIO, writer)


class KeptOpen(io.RawIOBase):
    """Hands what it gets to a file that stays open when this is closed."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        return self._file.write(data)


def is_bomb(unpacked: int, packed: int, max_ratio: float) -> bool:
    """Whether that much output (bytes) of that much input is refused."""
    return unpacked > BOMB_FLOOR and unpacked > packed * max_ratio


def describe_bomb(max_ratio: float) -> str:
    """Return why the rest of a file is not unpacked."""
    return (
        f"is over {BOMB_FLOOR:,} bytes unpacked, and over {max_ratio:g} times its size, as a file is that was made "
        "to fill a disk; if it is to be trusted, raise --max-ratio"
    )


def _read(file: BinaryIO, size: int) -> bytes:
    with _naming_damage():
        data = file.read(size)
    METER.count(len(data))
    return data


def _seek(file: BinaryIO, at: int) -> None:
    with _naming_damage():
        file.seek(at)


@contextmanager
def _naming_damage() -> Iterator[None]:
    try:
        yield
    except Exception as error:  # OSError here, anything from another machine
        problem = f"cannot be read to its end: {reason_of(error)}; all before it was read"
        raise _DamagedError("E_OPEN", problem) from None


def _read_plain(file: BinaryIO, start: int, end: int | None) -> Iterator[bytes]:
    file.seek(start)
    left = end - start if end is not None else None
    while left is None or left > 0:
        block = _read(file, _UNPACK if left is None else min(_UNPACK, left))
        if not block:
            return
        if left is not None:
            left -= len(block)
        yield block


def _unpack(file: BinaryIO, source: Input, max_ratio: float) -> Iterator[bytes]:
    """Yield the data of one member after the other, in blocks, as long as it is no bomb."""
    packed = unpacked = 0
    looked = False

    def read() -> bytes:
        nonlocal packed
        data = _read(file, min(max(packed, _FIRST_READ), _READ))
        packed += len(data)
        return data

    for block in _unpack_members(read, source):
        unpacked += len(block)
        bomb = is_bomb(unpacked, packed, max_ratio)
        if not looked and unpacked > _SUSPECT and unpacked > packed * max_ratio:
            looked = True
            bomb = bomb or _becomes_bomb(file, source, max_ratio)
        if bomb:
            raise _DamagedError("E_BOMB", describe_bomb(max_ratio))
        yield block


def _becomes_bomb(file: BinaryIO, source: Input, max_ratio: float) -> bool:
    """Look ahead, and leave `file` where it stands: to unpack a bomb takes seconds, to clean what is in it an hour."""
    try:
        at = file.tell()
        file.seek(0)
    except Exception:
        return False  # it comes from another machine, and there is no going back in it
    try:
        return _is_bomb_from_here(file, source, max_ratio)
    except Exception:
        return False  # whoever reads on to there says what is wrong
    finally:
        _seek(file, at)


def _is_bomb_from_here(file: BinaryIO, source: Input, max_ratio: float) -> bool:
    packed = unpacked = 0

    def read() -> bytes:
        nonlocal packed
        # With so much that is packed it is none, whatever follows.
        data = file.read(_READ) if packed * max_ratio <= BOMB_FLOOR else b""
        packed += len(data)
        return data

    for block in _unpack_members(read, source):
        unpacked += len(block)
        if is_bomb(unpacked, packed, max_ratio):
            return True
    return False


def _unpack_members(read: Callable[[], bytes], source: Input) -> Iterator[bytes]:
    codec = _CODECS[source.compression]
    rest = _find_member(b"", read, codec, first=True)
    while rest:
        member = _unpack_member(rest, read, codec.decoder(source.max_window or MAX_WINDOW))
        rest = b""
        for block, after in member:
            rest = after
            if block:
                yield block
        rest = _find_member(rest, read, codec, first=False)


def _unpack_member(data: bytes, read: Callable[[], bytes], decoder: _Decoder) -> Iterator[tuple[bytes, bytes]]:
    """Yield blocks of output, and with the last what follows the member."""
    while True:
        try:
            block = decoder.decompress(data, _UNPACK)
        except Exception as error:  # zlib.error, OSError, LZMAError, ZstdError: each has its own
            raise _DamagedError("E_DECOMPRESS", _say_damaged(reason_of(error))) from None
        if decoder.eof:
            yield block, decoder.unused_data
            return
        yield block, b""
        data = read() if decoder.needs_input else b""
        if decoder.needs_input and not data:
            raise _DamagedError("E_TRUNCATED", _CUT)


def _find_member(data: bytes, read: Callable[[], bytes], codec: _Codec, *, first: bool) -> bytes:
    """Return the bytes from the beginning of the next member on; none if the file ends here."""
    longest = max(map(len, codec.starts))
    while True:
        if codec.padded and not first:
            data = data.lstrip(b"\0")
        more = read() if len(data) < longest else b""
        if not more:
            break
        data += more
    if data.startswith(codec.starts):
        return data
    if first or (data and any(start.startswith(data) for start in codec.starts)):
        raise _DamagedError("E_TRUNCATED", _CUT)
    if data:
        raise _DamagedError("E_DECOMPRESS", "holds something else after its compressed data; all before it was read")
    return b""


def _say_damaged(said: str) -> str:
    if "too much memory" in said:  # what zstd says of a window over the limit
        return f"wants more memory than a stream may take ({said}); if it is to be trusted, raise --max-window"
    return f"is damaged from here on ({said}); fetch it again"
