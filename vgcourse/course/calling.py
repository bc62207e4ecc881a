"""Calling a function that somebody is still writing: it may print, raise, loop, recurse, or change its input."""

from __future__ import annotations

import bdb
import builtins
import contextlib
import copy
import ctypes
import inspect
import io
import linecache
import os
import signal
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

import numpy as np

from vgcourse.course.comparison import Unusable, Within, agree, as_array
from vgcourse.course.specification import Answer, Arguments, Failure

SECONDS = 6.0
"""How long the calls of one group may compute together: seconds of the processor, which others cannot use up.

What JAX's compiler takes is not counted, up to `COMPILING`: it says how fast the machine is, not how good the answer.
"""
PATIENCE = 30.0
"""The same by the clock on the wall, for a function that waits instead of computing."""
COMPILING = 30.0

_SAME = Within(1e-6, 1e-12)


class _OutOfTime(BaseException):
    """Not an Exception, so that `except Exception` in the learner's code does not hold it up."""


@dataclass
class Heard:
    """What was noticed beside the results: the beginning of what was printed, warnings, a changed input."""

    printed: _Beginning = field(default_factory=lambda: _Beginning())
    warned: list[str] = field(default_factory=list)
    changed_input: bool = False
    paused: bool = False


class _Asked(RuntimeError):
    """The function waits for somebody to type, and nobody is there."""


def answers(function: Callable, cases: Sequence[Arguments], heard: Heard, seconds: float = SECONDS) -> list[Answer]:
    """What `function` gives for each of the cases, as arrays or failures; it works on copies of the arguments.

    The first case is called twice, and must give the same numbers twice. After a final failure – not written yet, or
    out of time – nothing more is called, and all cases left fail in the same way.
    """
    collected: list[Answer] = []
    try:
        with _time_limit(seconds):
            for arguments in cases:
                collected.append(_answer(function, arguments, heard))
                if isinstance(collected[-1], Failure) and collected[-1].final:
                    break
                if len(collected) == 1 and isinstance(collected[0], np.ndarray):
                    again = _answer(function, arguments, heard)
                    if not _same(collected[0], again):
                        collected[0] = Failure("Called twice with the same arguments, the function gives two results.")
    except _OutOfTime:
        late = f"The function did not come to an end within {seconds:g} seconds: does a loop never stop?"
        collected.append(Failure(late, final=True))
    return collected + collected[-1:] * (len(cases) - len(collected))


def misfit(function: Callable, arguments: Arguments, signature: str) -> str | None:
    """A sentence, if `function` cannot be called with these arguments as the signature wants."""
    try:
        own = inspect.signature(function)
    except (TypeError, ValueError):  # functions written in C often have no signature
        return None
    try:
        own.bind(*arguments)
    except TypeError:
        count = len(arguments)
        return f"The exercise calls {signature}, with {count} argument{'s' * (count != 1)}; yours takes {own}."
    return None


def _answer(function: Callable, arguments: Arguments, heard: Heard) -> Answer:
    given = copy.deepcopy(arguments)
    try:
        with (
            _nobody_answers(heard),
            contextlib.redirect_stdout(heard.printed),
            contextlib.redirect_stderr(heard.printed),
            warnings.catch_warnings(record=True) as caught,
        ):
            warnings.simplefilter("always")
            result = as_array(function(*given))
    except Unusable as unusable:
        return Failure(str(unusable))
    except NotImplementedError:
        return Failure("Not written yet.", final=True)
    except _Asked as asked:
        return Failure(str(asked), final=True)
    except (Exception, SystemExit) as error:
        return Failure(_described(error, function))
    finally:
        heard.changed_input |= any(_changed(before, after) for before, after in zip(arguments, given, strict=True))
    heard.warned += [said for w in caught if (said := f"{w.category.__name__}: {w.message}") not in heard.warned]
    return result


def _described(error: BaseException, function: Callable) -> str:
    """What was raised, and in which line of the learner's own code."""
    if isinstance(error, RecursionError):
        return "The function calls itself without end (RecursionError)."
    message = " ".join(str(error).split())
    what = f"{type(error).__name__}: {message}" if message else type(error).__name__
    said = f"The function raised {what[:199] + '…' if len(what) > 200 else what}"
    code = getattr(inspect.unwrap(function), "__code__", None)
    own = [f for f in traceback.extract_tb(error.__traceback__) if code and f.filename == code.co_filename]
    if not own:
        return said + ("" if said.endswith((".", "…")) else ".")
    line = linecache.getline(own[-1].filename, own[-1].lineno or 0).strip()
    return f"{said.rstrip('.')} – in line {own[-1].lineno}" + (f": {line}" if line else ".")


def _same(one: np.ndarray, other: Answer) -> bool:
    if isinstance(other, Failure) or one.shape != other.shape:
        return False
    return agree(np.nan_to_num(one), np.nan_to_num(other), _SAME)


def _changed(before: Any, after: Any) -> bool:
    if isinstance(before, np.ndarray):
        return before.shape != after.shape or not np.array_equal(before, after, equal_nan=before.dtype.kind == "f")
    if isinstance(before, (list, tuple)) and type(before) is type(after):
        return len(before) != len(after) or any(map(_changed, before, after))
    return type(before) is not type(after) or bool(before != after)


@contextlib.contextmanager
def _nobody_answers(heard: Heard) -> Iterator[None]:
    """input() ends the call with a sentence instead of waiting; breakpoint() and pdb are passed over and noted."""

    def asked(*_: Any) -> str:
        raise _Asked("The function waits for input(), and nobody answers here: take its values from the arguments.")

    def paused(*_args: Any, **_given: Any) -> None:
        heard.paused = True

    before = builtins.input, sys.breakpointhook, bdb.Bdb.set_trace
    builtins.input, sys.breakpointhook, bdb.Bdb.set_trace = asked, paused, paused
    try:
        yield
    finally:
        builtins.input, sys.breakpointhook, bdb.Bdb.set_trace = before


@contextlib.contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Raise `_OutOfTime` in what runs longer: by a signal where there are any, else by a thread that watches."""
    main = threading.current_thread() is threading.main_thread()
    with _signalled(seconds) if main and hasattr(signal, "setitimer") else _watched(seconds):
        yield


@contextlib.contextmanager
def _lost_in_silence(again: Callable[[], object] = lambda: None) -> Iterator[None]:
    """Where Python can pass no exception on (`__del__`, callbacks of references and of the garbage collector), it
    prints what is raised and goes on. Nobody needs to read that of an `_OutOfTime`, which comes again."""

    def hook(lost: Any) -> None:
        (again if lost.exc_type is _OutOfTime else lambda: before(lost))()

    before, sys.unraisablehook = sys.unraisablehook, hook
    try:
        yield
    finally:
        sys.unraisablehook = before


@contextlib.contextmanager
def _watched(seconds: float) -> Iterator[None]:
    """The limit of `_signalled`, where no signal comes: on Windows, and outside the main thread.

    Python raises the exception between two of its own steps: a function that waits within one, as in a long
    `time.sleep`, is stopped when that ends.
    """
    running, over, lock = threading.get_ident(), threading.Event(), threading.Lock()
    _compiler.listen()
    limits = [(clock, clock(), _compiler.seconds[clock], length) for clock, length in
              ((time.process_time, seconds), (time.monotonic, max(seconds, PATIENCE)))]  # fmt: skip

    def late() -> bool:
        frame = sys._current_frames().get(running)
        took = [_compiler.seconds[clock] - earlier + _compiler.now(frame, clock) for clock, _, earlier, _ in limits]
        return any(
            clock() > began + length + min(compiled, COMPILING)
            for (clock, began, _, length), compiled in zip(limits, took, strict=True)
        )

    def watch() -> None:
        while not over.wait(0.05):
            with lock:
                if not over.is_set() and late():
                    _raise_in(running, _OutOfTime)
                    over.wait(0.2)  # again afterwards: a bare except may swallow the first

    watcher = threading.Thread(target=watch, name="vgcourse-watch", daemon=True)
    watcher.start()
    try:
        with _lost_in_silence():
            yield
    finally:
        while True:
            try:
                over.set()
                with lock:
                    _raise_in(running, None)
                break
            except _OutOfTime:  # it was on its way
                continue
        watcher.join(1)


def _raise_in(thread: int, kind: type[BaseException] | None) -> None:
    """Let that thread raise an exception of this kind at its next step; None takes back one that has not come yet."""
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), kind and ctypes.py_object(kind))


@contextlib.contextmanager
def _signalled(seconds: float) -> Iterator[None]:
    def stop(number: int, frame: Any) -> None:
        timer = next(timer for timer, (name, *_) in limits.items() if name == number)
        _, length, clock = limits[timer]
        began, earlier = before[timer]
        compiled = _compiler.seconds[clock] - earlier + _compiler.now(frame, clock)
        if (left := began + length + min(compiled, COMPILING) - clock()) > 0:
            signal.setitimer(timer, max(left, 0.01), 0.2)
        else:
            raise _OutOfTime

    def again() -> None:
        for timer in limits:
            signal.setitimer(timer, 0.001, 0.2)

    limits = {
        signal.ITIMER_PROF: (signal.SIGPROF, seconds, time.process_time),
        signal.ITIMER_REAL: (signal.SIGALRM, max(seconds, PATIENCE), time.monotonic),
    }
    _compiler.listen()
    before = {timer: (_compiler.told[clock], _compiler.seconds[clock]) for timer, (*_, clock) in limits.items()}
    handlers = {name: signal.signal(name, stop) for name, *_ in limits.values()}
    # Again every 0.2 s: a bare except may swallow the first.
    timers = {timer: signal.setitimer(timer, length, 0.2) for timer, (_, length, _) in limits.items()}
    try:
        with _lost_in_silence(again):
            yield
    finally:
        for timer, others in timers.items():
            signal.setitimer(timer, *others)
        for name, handler in handlers.items():
            signal.signal(name, handler)


class _Compiler:
    """What JAX's compiler has taken in this process so far, in `seconds` of both clocks, and when it was last `told`.

    JAX reports each part of its way to a program when it has ended, with its length on the wall: tracing, which runs
    the function itself and counts as its own; then lowering and compiling. Their seconds of the processor are those
    since the last report, on several cores perhaps more than their length.
    """

    def __init__(self) -> None:
        self.seconds = {time.monotonic: 0.0, time.process_time: 0.0}
        self._listening = False
        self.tell()

    def listen(self) -> None:
        """From now on, where JAX is loaded; importing it is left to whoever needs it."""
        self.tell()
        if "jax" in sys.modules and not self._listening:
            from jax import monitoring

            monitoring.register_event_duration_secs_listener(self._hear)
            self._listening = True

    def tell(self) -> None:
        self.told = {clock: clock() for clock in self.seconds}

    def now(self, frame: FrameType | None, clock: Callable[[], float]) -> float:
        """What it has taken since the last report, if it is at work in that frame or in one that called it."""
        while frame:
            if frame.f_globals.get("__name__") in ("jax._src.interpreters.mlir", "jax._src.compiler"):
                return clock() - self.told[clock]
            frame = frame.f_back
        return 0.0

    def _hear(self, event: str, duration: float, **_: Any) -> None:
        if event in ("/jax/core/compile/jaxpr_to_mlir_module_duration", "/jax/core/compile/backend_compile_duration"):
            most = duration * (os.cpu_count() or 1)
            self.seconds[time.process_time] += min(time.process_time() - self.told[time.process_time], most)
            self.seconds[time.monotonic] += duration
        if event.startswith("/jax/core/compile/"):
            self.tell()


_compiler = _Compiler()


class _Beginning(io.StringIO):
    """A stream that keeps the first `longest` characters written to it, and takes the rest."""

    longest = 300

    def write(self, text: str) -> int:
        room = self.longest + 1 - self.tell()
        super().write(text[: max(room, 0)])
        return len(text)

    def isatty(self) -> bool:
        return False
