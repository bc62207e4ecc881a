"""The inputs of the grade: drawn from a secret of the course, in no notebook and on no learner's machine.

Every learner belongs to one of `POOLS` pools, by an HMAC of the learner's id. Few pools, because what is computed for
one learner's inputs serves all others of the pool. Whoever hands in again gets other inputs: the feedback on the first
answer has shown some of those before.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
import stat
from pathlib import Path

from vgcourse.inputs import BadInput

POOLS = 8
KEY_FILE = ".vgcourse-key"
KEY_VARIABLE = "VGCOURSE_KEY"
SHORTEST = 16
"""Characters of a secret: it must not be guessed from the inputs that feedback shows."""


def course_key(root: Path) -> bytes:
    """The secret of the course in `root`: the variable VGCOURSE_KEY, or a file that is made when it is first needed.

    Whoever keeps it grades twice alike; a new one gives new inputs.
    """
    if given := os.environ.get(KEY_VARIABLE):
        if len(given.strip()) < SHORTEST:
            raise BadInput(
                f"{KEY_VARIABLE} holds no secret: it needs {SHORTEST} characters or more, not {len(given.strip())}: "
                "set a longer one, or none, to have one made."
            )
        return given.encode()
    path = root / KEY_FILE
    with contextlib.suppress(FileExistsError):
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            raise
        except OSError as error:
            raise BadInput(
                f"The secret of the course cannot be written to {path}: {error.strerror}. Set {KEY_VARIABLE}."
            ) from None
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_hex(32))
    key = path.read_bytes().strip()
    if len(key) < SHORTEST:
        raise BadInput(
            f"{path} holds no secret: it needs {SHORTEST} characters or more. Delete it to have a new one made."
        )
    _closed(path)
    return key


def _closed(path: Path) -> None:
    """`BadInput`, once, if others could read the secret; it is closed by then. (Some file systems have no modes.)"""
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        with contextlib.suppress(OSError):
            path.chmod(0o600)
        if stat.S_IMODE(path.stat().st_mode) & 0o077 == 0:
            raise BadInput(
                f"Others could read the secret of the course, {path} (mode {mode:03o}): now it is yours alone. Grade "
                "again; if a learner may have read it, delete it first, and a new one is made."
            )


def pool_of(key: bytes, learner: str) -> int:
    """The pool of that learner, 0 … POOLS − 1."""
    return _number(key, f"learner {learner}") % POOLS


def seed_of(key: bytes, learner: str, draw: int = 0) -> int:
    """The seed of that learner's inputs, for `Check.inputs`; learners of one pool have the same.

    draw: how many other answers of the learner's were graded before.
    """
    return _number(key, f"pool {pool_of(key, learner)}" + (f" draw {draw}" if draw else ""))


def key_name(key: bytes) -> str:
    """A name by which a secret is recognised and from which it cannot be had."""
    return hmac.new(key, b"name", hashlib.sha256).hexdigest()[:12]


def _number(key: bytes, text: str) -> int:
    return int.from_bytes(hmac.new(key, text.encode(), hashlib.sha256).digest()[:7], "big")
