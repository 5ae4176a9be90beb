"""ARC, in which crawls were kept before WARC: the line that heads each record says all there is to say of it.

    http://example.com/ 192.0.2.1 20010203040506 text/html 1234

It is what the Internet Archive's ArcFileFormat of 1996 calls a URL record, of its version 1; in version 2
more stands between the media type and the length. What comes behind it is what the server sent.
"""

from __future__ import annotations

import re
import uuid

from cleaner.batch.heads import HEADER_BYTES, CutError, Head, Source, WrongError
from cleaner.patterns import compile_late
from cleaner.records import Line

BEGINS = b"filedesc://"
_LINE = compile_late(
    rb"(([A-Za-z][A-Za-z0-9+.-]*):[^\n]*?) (?:[0-9A-Fa-f.:]+|-) (\d{14}) (\S+)(?: [^\n]*)? (\d{1,18})\r?\n"
)
_SCHEMES = {b"http": "response", b"https": "response", b"filedesc": "filedesc", b"dns": "dns"}


class ArcHeads:
    """Those of ARC, version 1 and 2."""

    def read(self, file: Source) -> Head | None:
        """Return the next head; see `Heads`."""
        data = file.read_filled_line()
        if not data:
            return None
        offset = file.offset - len(data)
        found = _LINE.fullmatch(data)
        if found:
            return _make_head(found, offset)
        place = Line(None, offset, len(data), data, True)
        if not data.endswith(b"\n") and len(data) < HEADER_BYTES:
            raise CutError(place)
        raise WrongError("E_WARC", "does not begin as a record of ARC does; fetch the file again", place)

    def may_begin(self, line: bytes) -> bool:
        """Whether it heads a record, or is cut, so that it may."""
        return _LINE.fullmatch(line) is not None or not line.endswith(b"\n")

    def find(self, file: Source) -> bool:
        """Look for a line that heads a record."""
        while line := file.readline():
            if _LINE.fullmatch(line):
                file.put_back(line)
                return True
        return False


def _make_head(found: re.Match[bytes], offset: int) -> Head:
    """Return what the line says by the names of WARC. Records have no ids in ARC: one is made of address and time."""
    address = found[1].decode("utf-8", "replace")
    time = found[3].decode()
    values = {
        "warc-type": _SCHEMES.get(found[2].lower(), "other"),
        "warc-record-id": f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{address} {time}')}>",
        "warc-target-uri": address,
        "warc-date": f"{time[:4]}-{time[4:6]}-{time[6:8]}T{time[8:10]}:{time[10:12]}:{time[12:]}Z",
        "content-type": "application/http; msgtype=response",
        "content-length": found[5].decode(),
    }
    written = "WARC/1.0\r\n" + "".join(f"{_spell(name)}: {value}\r\n" for name, value in values.items()) + "\r\n"
    return Head(found[0], values, offset, written.encode())


def _spell(name: str) -> str:
    return name.title().replace("Warc-", "WARC-").replace("-Id", "-ID").replace("-Uri", "-URI")
