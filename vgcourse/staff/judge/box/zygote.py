"""Inside the sandbox: a Python that has imported what notebooks need, and forks a worker for each of them.

    zygote.py CONTROL LIMITS MODULE…

On the socket CONTROL comes, for each run, one message with open descriptors: job, results, what is printed, and the
control groups to enter. The zygote never reads a job: it hands the descriptors on, waits, and answers with how the
worker ended ("ended 0"), or why there was none ("broken: …"). Every other message means: end it now.

Each worker has user, mount, process, IPC, host and network namespaces of its own, fresh /tmp, /home, /dev/shm and an
empty /proc, no rights, and a process 1 above it with which everything goes that it may have started. No JAX array
exists when it is forked: its threads would not be forked with it.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import json
import os
import random
import resource
import select
import signal
import socket
import sys

NEW = 0x00020000 | 0x04000000 | 0x08000000 | 0x10000000 | 0x20000000 | 0x40000000  # mount, UTS, IPC, user, PID, net
READ_ONLY, NOSUID, NODEV, NOEXEC, REMOUNT, BIND, RECURSIVE, PRIVATE = 1, 2, 4, 8, 32, 1 << 12, 1 << 14, 1 << 18
MOST_OPEN = 1 << 20
_libc = ctypes.CDLL(None, use_errno=True)


def main() -> None:
    control = socket.socket(fileno=int(sys.argv[1]))
    limits = json.loads(sys.argv[2])
    sys.path[:0] = [os.path.dirname(os.path.abspath(__file__)), "/opt/package"]
    for module in ["worker", *sys.argv[3:]]:
        importlib.import_module(module)
    # A worker's first process is left to the zygote: it is waited for, until its whole namespace is gone.
    _libc.prctl(36, 1, 0, 0, 0)
    gc.collect()
    gc.freeze()
    control.send(b"ready")
    while True:
        message, descriptors, _, _ = socket.recv_fds(control, 64, 16)
        if not message:
            os._exit(0)
        if descriptors:
            control.send(_run(control, descriptors, limits))


def _run(control: socket.socket, descriptors: list[int], limits: dict[str, int]) -> bytes:
    (first, born), (words, said) = os.pipe(), os.pipe()
    parent = os.fork()
    if parent == 0:
        try:
            _isolate(control, descriptors, born, said, limits)
        except BaseException as error:
            os.write(said, f"{type(error).__name__}: {error}"[:400].encode())
        finally:
            os._exit(1)
    for descriptor in (*descriptors, born, said):
        os.close(descriptor)
    os.waitpid(parent, 0)
    with open(first, "rb", 0) as first, open(words, "rb", 0) as words:
        worker = first.read(20)
        status = _waited(control, int(worker)) if worker else 0
        heard = words.read(400)
    code = os.waitstatus_to_exitcode(status)
    return f"ended {code if code >= 0 else 128 - code}".encode() if heard == b"begun" else b"broken: " + heard


def _waited(control: socket.socket, worker: int) -> int:
    """Wait until the worker's process 1 ends, or the judge says that it is enough; then nothing of it is left."""
    with open(os.pidfd_open(worker), "rb", 0) as ends:
        select.select([control, ends], [], [])
    os.kill(worker, signal.SIGKILL)
    return os.waitpid(worker, 0)[1]


def _isolate(control: socket.socket, descriptors: list[int], born: int, said: int, limits: dict[str, int]) -> None:
    job, results, printed, *groups = descriptors
    for group in groups:
        with contextlib.suppress(OSError):
            os.write(group, b"0")
    user, group = os.getuid(), os.getgid()
    _must(_libc.unshare(NEW), "unshare")
    for file, text in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
        with open(f"/proc/self/{file}", "w") as map_:
            map_.write(text)
    first = os.fork()
    if first:
        os.write(born, str(first).encode())
        return
    os.close(born)  # the zygote reads until nobody can write
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # process 1 gets no signal of its children that it has not asked for
    _mounts()
    header, none = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    _must(_libc.prctl(38, 1, 0, 0, 0), "no_new_privs")
    _must(_libc.capset(header, none), "capset")
    worker = os.fork()
    if worker == 0:
        for here, there in ((job, 0), (printed, 1), (printed, 2), (results, 3)):
            os.dup2(here, there)
        control.detach()
        _work(said, limits)
    os.closerange(0, said)
    os.closerange(said + 1, MOST_OPEN)
    while True:
        ended, status = os.wait()
        if ended == worker:
            code = os.waitstatus_to_exitcode(status)
            os._exit(code if code >= 0 else 128 - code)


def _mounts() -> None:
    _must(_libc.mount(None, b"/", None, RECURSIVE | PRIVATE, None), "private mounts")
    facts = {}
    for name in ("cpuinfo", "meminfo"):  # XNNPACK wants to know the processor
        with open(f"/proc/{name}", "rb") as file:
            facts[name] = file.read()
    own = {prefix: os.open(prefix, os.O_PATH) for prefix in (sys.prefix, sys.base_prefix)}
    for place, size in (("/tmp", b"64m"), ("/home", b"16m"), ("/dev/shm", b"16m"), ("/proc", b"1m")):
        if place == "/proc":
            _show_again(own)
        options = b"mode=755,size=" + size
        _must(_libc.mount(b"tmpfs", place.encode(), b"tmpfs", NOSUID | NODEV, options), place)
    for name, text in facts.items():
        with open(f"/proc/{name}", "wb") as file:
            file.write(text)
    _must(_libc.mount(None, b"/proc", None, REMOUNT | READ_ONLY | NOSUID | NODEV | NOEXEC, None), "read-only /proc")


def _show_again(own: dict[str, int]) -> None:
    """Python's own folders, {path: descriptor}, where a fresh /tmp or /home has covered them: read-only as before."""
    for path, descriptor in own.items():
        if not os.path.exists(path):
            os.makedirs(path)
            source = f"/proc/self/fd/{descriptor}".encode()
            _must(_libc.mount(source, path.encode(), None, BIND | RECURSIVE, None), path)
        os.close(descriptor)


def _work(said: int, limits: dict[str, int]) -> None:
    """What the process of a one-shot worker does, from here on. It does not return."""
    for name, value in limits.items():
        resource.setrlimit(getattr(resource, f"RLIMIT_{name.upper()}"), (value, value))
    import syscalls
    import worker

    syscalls.apply()
    random.seed()
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()
    os.chdir("/home")
    os.write(said, b"begun")
    os.closerange(4, MOST_OPEN)
    worker.main(3)


def _must(result: int, what: str) -> None:
    if result:
        raise OSError(ctypes.get_errno(), f"{what}: {os.strerror(ctypes.get_errno())}")


if __name__ == "__main__":
    main()
