"""One run of a notebook in bubblewrap: no network, no files but Python's own, no rights, everything bounded.

Nothing of the course is visible inside: of the package only `box/`, and the three modules that call a function and
turn its result into numbers. Source of the options: bwrap(1); what each is worth is measured in tests/staff/attacks.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import shutil
import signal
import struct
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from uuid import uuid4

from vgcourse.inputs import BadInput

BOX = Path(__file__).parent / "box"
COURSE = Path(__file__).parents[2] / "course"
SHARED = ("calling.py", "comparison.py", "specification.py")
"""Modules of the course that the worker uses: how a function is called and its result read. They hold no answer."""
NOBODY = "65534"
MIB = 1 << 20
LIMITS = {"cpu": 120, "fsize": 32 * MIB, "nofile": 256, "core": 0, "data": 2048 * MIB, "nproc": 256}
PROCESSES, MEMORY = 128, 3072 * MIB
"""Of a whole run, where control groups can be made; elsewhere the limits above hold for each process."""
OUTPUT = MIB // 4
RESULTS = 64 * MIB
FRAMES = 1024
UNSAFE = "VGCOURSE_UNSAFE_NO_SANDBOX"
"""Set to 1 by `--unsafe-no-sandbox`: the learner's code then runs with the rights of whoever grades."""
_SETTINGS = {
    "PATH": "/usr/bin:/bin", "HOME": "/home", "TMPDIR": "/tmp", "LANG": "C.UTF-8",
    "IPYTHONDIR": "/tmp/ipython", "MPLCONFIGDIR": "/tmp/matplotlib", "MPLBACKEND": "agg",
    "JAX_PLATFORMS": "cpu", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1",
    "XLA_FLAGS": "--xla_backend_optimization_level=0 --xla_llvm_disable_expensive_passes=true",
}  # fmt: skip


_ENTER = """
for tasks in $1/*/$2/cgroup.procs $1/$2/cgroup.procs; do [ -e "$tasks" ] && echo $$ > "$tasks"; done
shift 2
exec "$@"
"""


class NoSandbox(BadInput):
    """This machine cannot isolate a learner's code; the message says what to do."""


@dataclass
class Ran:
    """What came out of one run: raw frames, the beginning of what was printed, and why it ended early, if it did."""

    frames: list[bytes] = field(default_factory=list)
    printed: str = ""
    ended: str | None = None


def run(job: bytes, seconds: float) -> Ran:
    """Send `job` to a worker of its own and collect its frames, for at most `seconds` of the clock on the wall."""
    results, theirs = os.pipe()
    unsafe = os.environ.get(UNSAFE) == "1"
    with _group() as group, _plain() if unsafe else contextlib.nullcontext() as folder:
        command = _plain_command(folder, theirs) if unsafe else [*_limited(group), *command_line(theirs)]
        settings = {**_SETTINGS, "RESULTS": str(theirs), **({"HOME": folder} if unsafe else {})}
        worker = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, pass_fds=(theirs,),
            start_new_session=True, cwd="/", env=settings if unsafe else {"PATH": _SETTINGS["PATH"]},
        )  # fmt: skip
        os.close(theirs)
        try:
            return _collect(worker, job, results, time.monotonic() + seconds)
        finally:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(worker.pid, signal.SIGKILL)
            worker.wait()
            worker.stdout.close()
            os.close(results)


def command_line(results: int) -> list[str]:
    """bwrap, and the worker in it."""
    require()
    prefixes = dict.fromkeys((sys.prefix, sys.base_prefix))
    own = [p for p in prefixes if not Path(p).is_relative_to("/usr") or Path(p).is_relative_to("/usr/local")]
    options = [
        "--unshare-all", "--unshare-user", "--uid", NOBODY, "--gid", NOBODY, "--disable-userns", "--die-with-parent",
        "--new-session", "--cap-drop", "ALL", "--clearenv", "--hostname", "worker",
        "--ro-bind", "/usr", "/usr", "--dir", "/etc", "--proc", "/proc", "--dev", "/dev",
        "--size", str(64 * MIB), "--tmpfs", "/tmp", "--size", str(16 * MIB), "--tmpfs", "/home",
    ]  # fmt: skip
    for name in ("bin", "lib", "lib32", "lib64"):
        here = Path("/", name)
        if here.is_symlink():
            options += ["--symlink", os.readlink(here), str(here)]
        elif here.is_dir():
            options += ["--ro-bind", str(here), str(here)]
    for prefix in own:
        options += ["--ro-bind", prefix, prefix]
    for installed in _installed():
        options += ["--tmpfs", str(installed)]
    for module in ("wire.py", "worker.py"):
        options += ["--ro-bind", str(BOX / module), f"/opt/box/{module}"]
    options += ["--ro-bind", str(BOX / "standin" / "__init__.py"), "/opt/package/vgcourse/__init__.py"]
    for module in SHARED:
        options += ["--ro-bind", str(COURSE / module), f"/opt/package/vgcourse/course/{module}"]
    for name, value in {**_SETTINGS, "RESULTS": str(results)}.items():
        options += ["--setenv", name, value]
    return [shutil.which("bwrap"), *options, "--chdir", "/home", sys.executable, "-I", "/opt/box/worker.py"]


@cache
def require() -> None:
    """`NoSandbox`, unless bubblewrap is here, works, and would hide the course."""
    run_elsewhere = (
        "Grade on Linux with bubblewrap (Debian and Ubuntu: apt-get install bubblewrap), in a container or in WSL2. "
        "To run learners' code with your own rights nevertheless, add --unsafe-no-sandbox."
    )
    if sys.platform != "linux" or shutil.which("bwrap") is None or shutil.which("prlimit") is None:
        raise NoSandbox(f"There is no bubblewrap here, so a learner's code cannot be isolated. {run_elsewhere}")
    tried = subprocess.run(
        ["bwrap", "--unshare-all", "--unshare-user", "--disable-userns", "--ro-bind", "/", "/", "true"],
        capture_output=True,
        text=True,
        check=False,
    )
    if tried.returncode:
        said = " ".join(tried.stderr.split())[:200] or f"exit {tried.returncode}"
        raise NoSandbox(f"bubblewrap cannot make a sandbox here ({said}). {run_elsewhere}")
    inside = [p for p in (sys.prefix, sys.base_prefix) if Path.cwd().resolve().is_relative_to(Path(p).resolve())]
    if inside:
        raise NoSandbox(
            f"The course lies inside Python's own folder {inside[0]}, which the sandbox shows to learners' code. "
            "Move one of them."
        )


def _installed() -> list[Path]:
    """Where the package stands among Python's own files, if it does: the sandbox covers it."""
    places = {Path(sysconfig.get_path(name)) / "vgcourse" for name in ("purelib", "platlib")}
    return [place for place in places if place.is_dir()]


def _limited(group: Path | None) -> list[str]:
    """`prlimit`, and before it a shell that enters the control group."""
    limits = [shutil.which("prlimit"), *(f"--{name}={value}" for name, value in LIMITS.items())]
    if group is None:
        return limits
    return ["/bin/sh", "-c", _ENTER, "sh", "/sys/fs/cgroup", group.name, *limits]


@contextlib.contextmanager
def _group() -> Iterator[Path | None]:
    """A control group for one run, bounded in processes and memory; None where this user cannot make one."""
    name, root, made = f"vgcourse-{uuid4().hex[:12]}", Path("/sys/fs/cgroup"), []
    bounds = {"pids": {"pids.max": PROCESSES}, "memory": {"memory.limit_in_bytes": MEMORY}}
    if (root / "cgroup.controllers").is_file():
        bounds = {"": {"pids.max": PROCESSES, "memory.max": MEMORY}}
    try:
        for controller, files in bounds.items():
            place = root / controller / name
            try:
                place.mkdir()
                made.append(place)
                for file, value in files.items():
                    (place / file).write_text(str(value))
            except OSError:
                continue
        yield made[0] if made else None
    finally:
        for place in made:
            for _ in range(50):
                try:
                    place.rmdir()
                    break
                except OSError:  # the last of its processes is still being taken down
                    time.sleep(0.02)


def _collect(worker: subprocess.Popen, job: bytes, results: int, end: float) -> Ran:
    """Feed the job and read both pipes, until both are closed or something has gone too far."""
    ran, data, printed, left = Ran(), bytearray(), bytearray(), memoryview(job)
    os.set_blocking(worker.stdin.fileno(), False)
    with selectors.DefaultSelector() as watch:
        watch.register(worker.stdin, selectors.EVENT_WRITE)
        watch.register(results, selectors.EVENT_READ)
        watch.register(worker.stdout, selectors.EVENT_READ)
        while ran.ended is None and any(key.events == selectors.EVENT_READ for key in watch.get_map().values()):
            patience = end - time.monotonic()
            if patience <= 0:
                ran.ended = "it did not come to an end in time"
                break
            for key, _ in watch.select(min(patience, 0.5)):
                if key.fileobj is worker.stdin:
                    try:
                        left = left[os.write(key.fd, left[: 1 << 16]) :]
                    except BlockingIOError:
                        continue
                    except BrokenPipeError:
                        left = left[:0]
                    if not left:
                        watch.unregister(worker.stdin)
                        worker.stdin.close()
                    continue
                piece = os.read(key.fd, 1 << 16)
                if not piece:
                    watch.unregister(key.fileobj)
                elif key.fileobj is worker.stdout:
                    printed += piece[: OUTPUT - len(printed)]
                else:
                    data += piece
                    if len(data) > RESULTS:
                        ran.ended = "it sent far more than was asked for"
    with contextlib.suppress(BrokenPipeError):
        worker.stdin.close()
    ran.frames, broken = _split(bytes(data))
    ran.printed = printed.decode(errors="replace")
    if ran.ended is None:
        ran.ended = broken or _exit(worker)
    return ran


def _split(data: bytes) -> tuple[list[bytes], str | None]:
    frames, at = [], 0
    while at + 4 <= len(data):
        (size,) = struct.unpack_from("<I", data, at)
        if size == 0 or at + 4 + size > len(data) or len(frames) >= FRAMES:
            return frames, "it wrote into the channel of its answers"
        frames.append(data[at + 4 : at + 4 + size])
        at += 4 + size
    return frames, None


def _exit(worker: subprocess.Popen) -> str | None:
    """How the worker ended, if not well. Both pipes are closed: it is gone, or hides."""
    try:
        code = worker.wait(timeout=2)
    except subprocess.TimeoutExpired:
        return "it closed its channels and went on"
    if code == 0:
        return None
    number = code - 128 if code > 128 else -code
    name = signal.Signals(number).name if number in set(signal.Signals) else ""
    return f"Python was ended by {name}" if name else f"Python was ended (exit {code})"


@contextlib.contextmanager
def _plain() -> Iterator[str]:
    """The package as the sandbox would show it, in a folder: for `--unsafe-no-sandbox`."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="vgcourse-unsafe-") as folder:
        package = Path(folder, "package", "vgcourse")
        (package / "course").mkdir(parents=True)
        shutil.copy(BOX / "standin" / "__init__.py", package)
        for module in SHARED:
            shutil.copy(COURSE / module, package / "course")
        for module in ("wire.py", "worker.py"):
            shutil.copy(BOX / module, folder)
        yield folder


def _plain_command(folder: str, _results: int) -> list[str]:
    return [sys.executable, "-I", str(Path(folder, "worker.py"))]
