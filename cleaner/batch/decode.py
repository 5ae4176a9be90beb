"""The text in the bytes of a record: UTF-8, or what becomes of bytes that are not."""

from __future__ import annotations

from cleaner.batch.protocol import Limits
from cleaner.records import RecordError

REPLACED = ("F_REPLACED_BYTES",)


def decode_text(data: bytes, limits: Limits, record_id: str | None, remedy: str) -> tuple[str, tuple[str, ...]]:
    """Return the text that is `data`, and the flags of a record whose bytes had to be replaced.

    `remedy` is what makes it UTF-8 in a file of this format: iconv would break one that holds more than text.

    Raises:
        RecordError: it is not UTF-8, and such a record is to be left out (E_ENCODING).
    """
    try:
        return data.decode(), ()
    except UnicodeDecodeError as error:
        if limits.encoding_errors != "replace":
            problem = (
                f"the text is not UTF-8: byte {data[error.start]:#04x} at {error.start:,}; {remedy}, "
                "or put U+FFFD there with --encoding-errors replace"
            )
            raise RecordError("E_ENCODING", problem, "decode", record_id) from None
    return data.decode("utf-8", "replace"), REPLACED
