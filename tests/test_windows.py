"""The learner's side runs where there is no POSIX: Windows, as far as it can be read from the code.

Everything but `staff/`, and of that what learners run: `vgcourse start`, `vgcourse lab`, and `vgcourse doctor`, which
looks at more where it is there (`tests/staff/test_cli.py`).
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import vgcourse

PACKAGE = Path(vgcourse.__file__).parent
STAFF = ("cli", "handout", "lab", "printable", "project", "start", "started", "teaching")
FILES = [path for path in sorted(PACKAGE.rglob("*.py")) if "staff" not in path.relative_to(PACKAGE).parts]
FILES += [PACKAGE / "staff" / f"{name}.py" for name in STAFF]
MODULES = (
    "crypt", "fcntl", "grp", "nis", "posix", "pty", "pwd", "readline", "resource", "spwd", "syslog", "termios", "tty",
)  # fmt: skip
OF_OS = (
    "chown", "chroot", "fork", "forkpty", "fwalk", "getgid", "getloadavg", "getpgid", "getuid", "geteuid", "killpg",
    "lchown", "mkfifo", "mknod", "nice", "openpty", "sched_getaffinity", "setsid", "sysconf", "uname", "wait3", "wait4",
    "O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC",
)  # fmt: skip
OTHERWISE = {"rename": "replaces no file there; os.replace does", "symlink": "needs a right that learners lack"}
TEXT = ("open", "read_text", "write_text", "fdopen", "NamedTemporaryFile", "TemporaryFile")


def faults(source: str) -> list[str]:
    """What would fail or differ on Windows, each with its line."""
    found = []
    for node in ast.walk(ast.parse(source)):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        found += [f"{node.lineno}: import {name}" for name in names if name.split(".")[0] in MODULES]
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "os" and node.attr in (*OF_OS, *OTHERWISE):
            found.append(f"{node.lineno}: os.{node.attr} {OTHERWISE.get(node.attr, '')}")
        if isinstance(node, ast.Call) and _opens_text_as_it_likes(node):
            found.append(f"{node.lineno}: text without an encoding, which is cp1252 there")
    return found


def _opens_text_as_it_likes(call: ast.Call) -> bool:
    function, named = call.func, {each.arg: each.value for each in call.keywords}
    builtin = isinstance(function, ast.Name)
    name = function.id if builtin else getattr(function, "attr", "")
    if name not in TEXT or "encoding" in named or (name == "open" and not call.args and not named):
        return False  # open() without anything is a method of something else
    if isinstance(function, ast.Attribute) and ast.unparse(function.value) in ("Image", "os"):
        return False  # a picture; a descriptor
    mode = named.get("mode", call.args[1 if builtin else 0] if len(call.args) > (1 if builtin else 0) else None)
    binary = isinstance(mode, ast.Constant) and "b" in str(mode.value)
    return not binary and not (name == "TemporaryFile" and mode is None)  # binary unless it is said


def test_nothing_that_only_posix_has():
    found = {path.relative_to(PACKAGE).as_posix(): faults(path.read_text(encoding="utf-8")) for path in FILES}
    assert len(found) > 150 and {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "source",
    [
        "import fcntl", "from resource import getrusage", "def f():\n    import pwd", "os.fork()", "os.rename(a, b)",
        "open('x')", "open('x', 'w')", "path.read_text()", "path.write_text('σ')", "path.open('r')",
    ],
)  # fmt: skip
def test_what_is_found(source):
    assert faults(source)


@pytest.mark.parametrize(
    "source", ["open('x', 'rb')", "open('x', encoding='utf-8')", "widget.open()", "path.open('rb')", "os.replace(a, b)"]
)
def test_what_is_no_fault(source):
    assert not faults(source)
