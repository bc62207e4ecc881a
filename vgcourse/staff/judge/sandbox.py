"""One run of a notebook in bubblewrap: no network, no files but Python's own, no rights, everything bounded.

Nothing of the course is visible inside: of the package only `box/`, and the three modules that call a function and
turn its result into numbers. Source of the options: bwrap(1); tests/staff/judge/attacks.py tries what each is worth.
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
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import IO
from uuid import uuid4

from vgcourse.inputs import BadInput
from vgcourse.staff.judge.box import syscalls

BOX = Path(__file__).parent / "box"
BOXED = ("wire.py", "syscalls.py", "worker.py", "zygote.py")
COURSE = Path(__file__).parents[2] / "course"
SHARED = ("calling.py", "comparison.py", "reached.py", "specification.py")
"""Modules of the course that the worker uses: how a function is called and its result read. They hold no answer."""
NOBODY = "65534"
MIB = 1 << 20
LIMITS = {"cpu": 120, "fsize": 32 * MIB, "nofile": 256, "core": 1, "data": 2048 * MIB, "nproc": 256}
"""Of one process. (core: with 1 byte nothing is written, and no crash handler of the machine is started either.)"""
PROCESSES, MEMORY = 128, 3072 * MIB
"""Of a whole run, where control groups can be made; elsewhere the limits above hold for each process."""
OUTPUT = MIB // 4
RESULTS = 64 * MIB
FRAMES = 1024
LINGER = 2.0
"""Seconds that a worker may take to end after it has closed its pipes."""
HIDES = "it closed its channels and went on"
OUT_OF_TIME = "it did not come to an end in time"
"""Why a run ended that was given up."""
UNSAFE = "VGCOURSE_UNSAFE_NO_SANDBOX"
"""Set to 1 by `--unsafe-no-sandbox`: the learner's code then runs with the rights of whoever grades."""
SETTINGS = {
    "PATH": "/usr/bin:/bin", "HOME": "/home", "TMPDIR": "/tmp", "LANG": "C.UTF-8",
    "IPYTHONDIR": "/tmp/ipython", "MPLCONFIGDIR": "/tmp/matplotlib", "MPLBACKEND": "agg",
    "JAX_PLATFORMS": "cpu", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1",
    "XLA_FLAGS": "--xla_backend_optimization_level=0 --xla_llvm_disable_expensive_passes=true "
                 "--xla_cpu_use_fusion_emitters=false",
}  # fmt: skip
"""XLA's flags: what is compiled here runs once, on a few numbers. The canary's right answer is in JAX, so that flags
which another version does not know stop the grading, not the learners' answers."""

# Of /proc only what numerical libraries ask for. The whole of it tells where the course lies, and /proc/sys, which
# bwrap leaves to the user's rights, could be written to where root grades.
_NO_PROC = (
    "--size", str(MIB), "--tmpfs", "/proc",
    "--ro-bind", "/proc/cpuinfo", "/proc/cpuinfo", "--ro-bind", "/proc/meminfo", "/proc/meminfo",
)  # fmt: skip
_ENTER = 'while [ "$1" != -- ]; do echo $$ > "$1"; shift; done 2>/dev/null; shift; exec "$@"'


class NoSandbox(BadInput):
    """This machine cannot isolate a learner's code; the message says what to do."""


@dataclass
class Ran:
    """What came out of one run: raw frames, the beginning of what was printed, why it ended early, if it did, and how
    long it took, in seconds on the wall.

    Without a frame there was no worker: the machine could not make one, and nothing of the notebook has run.
    """

    frames: list[bytes] = field(default_factory=list)
    printed: str = ""
    ended: str | None = None
    seconds: float = 0.0


def run(job: bytes, seconds: float) -> Ran:
    """Send `job` to a worker of its own and collect its frames, for at most `seconds` of the clock on the wall."""
    unsafe = os.environ.get(UNSAFE) == "1"
    with group() as own, _plain() if unsafe else contextlib.nullcontext() as folder, pipes() as (ours, theirs):
        job_end, results, printed = theirs
        settings = {**SETTINGS, "RESULTS": str(results)}
        if unsafe:
            command = [sys.executable, "-I", str(Path(folder, "worker.py"))]
            passed, environment = [results], {**settings, "HOME": folder}
        else:
            refusals = _read_end(syscalls.program())
            theirs.append(refusals)
            passed, environment = [results, refusals], {"PATH": SETTINGS["PATH"]}
            command = [*limited(own), *command_line("worker.py", settings, refusals=refusals)]
        worker = subprocess.Popen(
            command, stdin=job_end, stdout=printed, stderr=subprocess.STDOUT, pass_fds=passed,
            start_new_session=True, cwd="/", env=environment,
        )  # fmt: skip
        for descriptor in theirs:
            os.close(descriptor)
        theirs.clear()
        try:
            return collect(job, *ours, time.monotonic() + seconds, lambda: _exit(worker))
        finally:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(worker.pid, signal.SIGKILL)
            worker.wait()


@contextlib.contextmanager
def pipes() -> Iterator[tuple[tuple[IO, IO, IO], list[int]]]:
    """Pipes for a job, its results and what it prints: (our ends as files, the worker's as descriptors to close)."""
    (job, ours), (results, theirs), (printed, out) = os.pipe(), os.pipe(), os.pipe()
    others = [job, theirs, out]
    with os.fdopen(ours, "wb", 0) as feed, os.fdopen(results, "rb", 0) as frames, os.fdopen(printed, "rb", 0) as text:
        try:
            yield (feed, frames, text), others
        finally:
            for descriptor in others:
                os.close(descriptor)


def _read_end(data: bytes) -> int:
    """A descriptor from which `data` can be read: less than a pipe holds."""
    reading, writing = os.pipe()
    os.write(writing, data)
    os.close(writing)
    return reading


def command_line(
    script: str, settings: dict[str, str], *, nested: bool = False, refusals: int | None = None
) -> list[str]:
    """bwrap, and Python with that script of the box in it. It dies with the thread that starts it.

    nested: it may make namespaces of its own. refusals: a descriptor to read a seccomp filter from.
    """
    require()
    prefixes = dict.fromkeys((sys.prefix, sys.base_prefix))
    own = [p for p in prefixes if not Path(p).is_relative_to("/usr") or Path(p).is_relative_to("/usr/local")]
    options = [
        "--unshare-all", "--unshare-user", "--uid", NOBODY, "--gid", NOBODY, "--new-session", "--cap-drop", "ALL",
        "--clearenv", "--die-with-parent", "--hostname", "worker",
        *(() if nested else ("--disable-userns",)),
        *(("--seccomp", str(refusals)) if refusals is not None and syscalls.program() else ()),
        "--ro-bind", "/usr", "/usr", "--dir", "/etc", "--dev", "/dev", *(("--proc", "/proc") if nested else _NO_PROC),
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
    for module in BOXED:
        options += ["--ro-bind", str(BOX / module), f"/opt/box/{module}"]
    options += ["--ro-bind", str(BOX / "standin" / "__init__.py"), "/opt/package/vgcourse/__init__.py"]
    for module in SHARED:
        options += ["--ro-bind", str(COURSE / module), f"/opt/package/vgcourse/course/{module}"]
    # bwrap's own root and /dev are memory of no bounded size: nothing can be put there.
    options += ["--size", str(16 * MIB), "--tmpfs", "/dev/shm", "--remount-ro", "/dev", "--remount-ro", "/"]
    options += [] if nested else ["--remount-ro", "/proc"]
    for installed in _installed():
        options += ["--remount-ro", str(installed)]
    for name, value in settings.items():
        options += ["--setenv", name, value]
    # Processes are counted for each user and namespace: outside, all that the grader runs would count too.
    bounded = [] if nested else [shutil.which("prlimit"), f"--nproc={LIMITS['nproc']}"]
    return [shutil.which("bwrap"), *options, "--chdir", "/home", *bounded, sys.executable, "-I", f"/opt/box/{script}"]


def require(course: Path | None = None) -> None:
    """`NoSandbox`, unless bubblewrap is here, works, and would hide the course (default: the working directory)."""
    _works()
    here = (course or Path.cwd()).resolve()
    for place, whose in ((sys.prefix, "Python's"), (sys.base_prefix, "Python's"), ("/usr", "the system's")):
        if here.is_relative_to(Path(place).resolve()):
            raise NoSandbox(
                f"The course {here} lies inside {whose} own folder {place}, which the sandbox shows to learners' "
                "code. Move the course."
            )


@cache
def _works() -> None:
    elsewhere = (
        "Grade on Linux with bubblewrap (Debian and Ubuntu: apt-get install bubblewrap), in a container or in WSL2. "
        "To run learners' code with your own rights nevertheless, add --unsafe-no-sandbox."
    )
    if sys.platform != "linux" or shutil.which("bwrap") is None or shutil.which("prlimit") is None:
        raise NoSandbox(f"There is no bubblewrap here, so a learner's code cannot be isolated. {elsewhere}")
    tried = subprocess.run(
        ["bwrap", "--unshare-all", "--unshare-user", "--disable-userns", "--ro-bind", "/", "/", "true"],
        capture_output=True,
        text=True,
        check=False,
    )
    if tried.returncode:
        said = " ".join(tried.stderr.split())[:200] or f"exit {tried.returncode}"
        raise NoSandbox(f"bubblewrap cannot make a sandbox here ({said}). {elsewhere}")


def _installed() -> list[Path]:
    """Where the package stands among Python's own files, if it does: the sandbox covers it."""
    places = {Path(sysconfig.get_path(name)) / "vgcourse" for name in ("purelib", "platlib")}
    return [place for place in places if place.is_dir()]


def limited(group: list[Path]) -> list[str]:
    """`prlimit`, and before it a shell that enters the control groups."""
    limits = [shutil.which("prlimit"), *(f"--{name}={value}" for name, value in LIMITS.items() if name != "nproc")]
    return ["/bin/sh", "-c", _ENTER, "sh", *(str(each / "cgroup.procs") for each in group), "--", *limits]


@contextlib.contextmanager
def group() -> Iterator[list[Path]]:
    """Control groups for one run, bounded in processes and memory; none where this user cannot make them."""
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
        yield made
    finally:
        for place in made:
            for _ in range(50):
                try:
                    place.rmdir()
                    break
                except OSError:  # the last of its processes is still being taken down
                    time.sleep(0.02)


def collect(job: bytes, feed: IO, results: IO, printed: IO, end: float, ended: Callable[[], str | None]) -> Ran:
    """Feed the job and read both pipes, until both are closed or something has gone too far.

    end: when it is too late, by time.monotonic(). ended: says how the worker ended, if not well.
    """
    ran, data, text, left, began = Ran(), bytearray(), bytearray(), memoryview(job), time.monotonic()
    os.set_blocking(feed.fileno(), False)
    with selectors.DefaultSelector() as watch:
        watch.register(feed, selectors.EVENT_WRITE)
        watch.register(results, selectors.EVENT_READ)
        watch.register(printed, selectors.EVENT_READ)
        while ran.ended is None and any(key.events == selectors.EVENT_READ for key in watch.get_map().values()):
            patience = end - time.monotonic()
            if patience <= 0:
                ran.ended = OUT_OF_TIME
                break
            for key, _ in watch.select(min(patience, 0.5)):
                if key.fileobj is feed:
                    try:
                        left = left[os.write(key.fd, left[: 1 << 16]) :]
                    except BlockingIOError:
                        continue
                    except BrokenPipeError:
                        left = left[:0]
                    if not left:
                        watch.unregister(feed)
                        feed.close()
                    continue
                piece = os.read(key.fd, 1 << 16)
                if not piece:
                    watch.unregister(key.fileobj)
                elif key.fileobj is printed:
                    text += piece[: OUTPUT - len(text)]
                else:
                    data += piece
                    if len(data) > RESULTS:
                        ran.ended = "it sent far more than was asked for"
    feed.close()
    ran.frames, broken = _split(bytes(data))
    ran.printed = text.decode(errors="replace")
    if ran.ended is None:
        ran.ended = broken or ended()
    ran.seconds = time.monotonic() - began
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
        return said(worker.wait(timeout=LINGER))
    except subprocess.TimeoutExpired:
        return HIDES


def said(code: int) -> str | None:
    """An exit code in words; None for 0."""
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
        for module in BOXED:
            shutil.copy(BOX / module, folder)
        yield folder
