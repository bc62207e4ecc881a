"""Sandboxes that stand ready: each holds a Python that has imported JAX, and forks for every run.

A run differs from `sandbox.run` only in what it costs: it has namespaces, limits and a control group of its own, the
same `Ran` comes back, and the zygote itself never reads a job. The judge holds the clock and reads the pipes.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import select
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from subprocess import DEVNULL, Popen, TimeoutExpired

from vgcourse.staff.judge import sandbox
from vgcourse.staff.judge.box import wire

Run = Callable[[bytes, float], sandbox.Ran]
IMPORTS = (
    "wire", "numpy", "jax", "jax.numpy", "IPython.core.interactiveshell", "vgcourse.course.calling",
)  # fmt: skip
"""What every worker has imported. Nothing of it may make a JAX array."""
START = 180.0
"""Seconds that a zygote may take for its imports, on a busy machine."""
END = 60.0
"""Seconds that it may take to end a worker."""
LEAVING = 5.0
"""Seconds that it may take to end itself."""
TRIES = 2
_LEAVE = os.O_WRONLY | os.O_CLOEXEC


class Lost(Exception):
    """A zygote that died, hangs, or could not make a worker; the message says which."""


@contextlib.contextmanager
def zygotes(count: int) -> Iterator[Run]:
    """A `run` like `sandbox.run`, for up to `count` threads at once; others wait, and their clocks with them.

    Each sandbox starts with its first job. One that is lost is replaced, and its job run again; a job that loses two
    goes to `sandbox.run`, and so does a notebook that sets variables which JAX reads when it is imported.
    """
    idle: queue.LifoQueue[_Zygote | None] = queue.LifoQueue()
    for _ in range(count):
        idle.put(None)
    started: set[_Zygote] = set()
    over = threading.Event()
    # A sandbox dies with the thread that started it, so one thread starts all, and lives as long as they are wanted.
    with ThreadPoolExecutor(1, "zygotes") as starter:

        def start() -> _Zygote:
            own = _Zygote(spawn=lambda *command, **options: starter.submit(Popen, *command, **options).result())
            started.add(own)
            return own

        def run(job: bytes, seconds: float) -> sandbox.Ran:
            if b"JAX_" in job:
                return sandbox.run(job, seconds)
            own = idle.get()
            try:
                for _ in range(TRIES):
                    try:
                        own = own or start()
                        return own.run(job, seconds)
                    except Lost:
                        if own:
                            started.discard(own)
                            own.close()
                        own = None
                        if over.is_set():
                            raise
            finally:
                idle.put(own)
            return sandbox.run(job, seconds)

        try:
            yield run
        finally:
            over.set()
            while not idle.empty():
                if own := idle.get():
                    started.discard(own)
                    own.close()
            for busy in list(started):
                busy.kill()


def works() -> bool:
    """Whether this machine can run zygotes: it needs namespaces inside the sandbox's own."""
    return not obstacle()


@cache
def obstacle() -> str:
    """Why zygotes do not work here, in a sentence; "" if they do. Tried once."""
    try:
        sandbox.require()
        with contextlib.closing(_Zygote(imports=())) as zygote:
            ran = zygote.run(wire.encode({"cells": []}), START)
    except sandbox.NoSandbox as reason:
        return str(reason)
    except Lost as reason:
        return f"A sandbox cannot make sandboxes of its own here ({reason}); each notebook gets one to itself."
    if ran.ended or [wire.decode(frame) for frame in ran.frames] != [{"worker": True}, {"done": True}]:
        return f"A sandbox inside a sandbox did not answer ({ran.ended or ran.printed[-200:]})."
    return ""


class _Zygote:
    """One sandbox, for one job at a time. Every method raises `Lost` if it is of no more use."""

    def __init__(self, imports: tuple[str, ...] = IMPORTS, spawn: Callable[..., Popen] = Popen) -> None:
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = sandbox.command_line("zygote.py", sandbox.SETTINGS, nested=True)
        command += [str(theirs.fileno()), json.dumps(sandbox.LIMITS), *imports]
        with theirs:
            self._process = spawn(
                command, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL,
                pass_fds=(theirs.fileno(),), start_new_session=True, cwd="/", env={"PATH": sandbox.SETTINGS["PATH"]},
            )  # fmt: skip
        try:
            if self._answer(START) != "ready":
                raise Lost("it did not start")
        except Lost:
            self.close()
            raise

    def run(self, job: bytes, seconds: float) -> sandbox.Ran:
        """As `sandbox.run`, in a fork of this zygote."""
        with sandbox.group() as group, sandbox.pipes() as (ours, theirs):
            descriptors = [*theirs]
            try:
                for each in group:
                    descriptors.append(os.open(each / "cgroup.procs", _LEAVE))
                self._send(b"run", descriptors)
            finally:
                for descriptor in descriptors:
                    os.close(descriptor)
                theirs.clear()
            heard: list[str] = []

            def ended() -> str | None:
                if not self._waits(sandbox.LINGER):
                    return sandbox.HIDES
                heard.append(self._answer(0))
                return sandbox.said(int(heard[0].removeprefix("ended "))) if heard[0].startswith("ended ") else None

            ran = sandbox.collect(job, *ours, time.monotonic() + seconds, ended)
            if not heard:
                self._send(b"enough")
                heard.append(self._answer(END))
        if not heard[0].startswith("ended "):
            raise Lost(heard[0])
        return ran

    def kill(self) -> None:
        """End it, and all that it may be running; who waits for it is told that it is lost."""
        if self._process.poll() is not None:
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def close(self) -> None:
        """The same, when nobody waits for it: it goes by itself when it is no longer spoken to, if it can."""
        self._control.close()
        with contextlib.suppress(TimeoutExpired):
            self._process.wait(LEAVING)
        self.kill()

    def _send(self, message: bytes, descriptors: list[int] | None = None) -> None:
        try:
            socket.send_fds(self._control, [message], descriptors or [])
        except OSError as error:
            raise Lost("it is gone") from error

    def _waits(self, seconds: float) -> bool:
        watch = select.poll()
        watch.register(self._control, select.POLLIN)
        return bool(watch.poll(seconds * 1000))

    def _answer(self, seconds: float) -> str:
        if not self._waits(seconds):
            raise Lost("it hangs")
        try:
            said = self._control.recv(1024)
        except OSError as error:
            raise Lost("it is gone") from error
        if not said:
            raise Lost("it died")
        return said.decode(errors="replace")
