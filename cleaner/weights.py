"""The file of a model, never code.

A line that names it, the checksum of all behind it, a header in JSON on one line, numbers of sixteen bits, and words.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from cleaner.errors import ModelError, reason_of
from cleaner.features import Floats

Weights = Mapping[str, Floats]
"""The numbers of a network, by name."""


def read_file(path: Path) -> bytes:
    """Return the bytes of a model's file.

    Raises:
        ModelError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:  # a path with a NUL in it is a ValueError
        raise ModelError(f"{path}: the model cannot be read ({reason_of(error)}); check the path") from error


def pack_file(magic: bytes, header: Mapping[str, Any], tensors: Mapping[str, Floats], words: str = "") -> bytes:
    """Return the file of a model."""
    parts: list[bytes] = []
    entries: dict[str, Any] = {}
    at = 0
    for name, value in sorted(tensors.items()):
        part = value.astype(np.float16).tobytes()
        entries[name] = {"start": at, "size": value.size, "shape": list(value.shape)}
        parts.append(part)
        at += len(part)
    text = words.encode("utf-8")
    payload = b"".join([*parts, text])
    full = {**header, "words": [at, at + len(text)], "tensors": entries}
    body = json.dumps(full, ensure_ascii=True, sort_keys=True).encode() + b"\n" + payload
    return magic + hashlib.sha256(body).hexdigest().encode() + b"\n" + body


def unpack(magic: bytes, path: Path, data: bytes) -> tuple[dict[str, Any], dict[str, Floats], str]:
    """Return header, numbers and words of a model's file; `path` names it in errors.

    Raises:
        ModelError: it is no such model, is of another version, or is damaged.
    """
    if not data.startswith(magic.split(b" ")[0] + b" "):
        raise ModelError(f"{path}: this is no model of cleaner; `cleaner train` makes one")
    if not data.startswith(magic):
        raise ModelError(f"{path}: this model is of another version of cleaner; train it again with `cleaner train`")
    try:
        checksum, body = data[len(magic) :].split(b"\n", 1)
        if hashlib.sha256(body).hexdigest().encode() != checksum:
            raise ValueError("its checksum does not fit")
        head, payload = body.split(b"\n", 1)
        header = json.loads(head)
        tensors = {name: _numbers(payload, entry) for name, entry in header["tensors"].items()}
        start, end = header["words"]
        return header, tensors, payload[start:end].decode("utf-8")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise damaged(path, error) from error


def damaged(path: Path, error: Exception) -> ModelError:
    """Return the error that says that a model is damaged."""
    return ModelError(f"{path}: the model is damaged ({error}); copy it again or train it again")


def _numbers(payload: bytes, entry: Mapping[str, Any]) -> Floats:
    numbers = np.frombuffer(payload, np.float16, entry["size"], entry["start"])
    if not np.isfinite(numbers).all():
        raise ValueError("not all of its numbers are numbers")
    return numbers.reshape(entry["shape"]).astype(np.float32)
