"""Jobs on the machines of a Dask cluster. Its workers get a job's bytes, and neither references nor key nor gradebook.

A scheduler takes code from whoever reaches its port, and answers in pickles: keep it inside your network, or use TLS
(https://distributed.dask.org/en/stable/tls.html). The sandboxes on the workers have no network at all.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from uuid import uuid4

from vgcourse.inputs import BadInput
from vgcourse.staff.judge import runners, sandbox
from vgcourse.staff.refusals import refused

PATIENCE = 60.0
"""Seconds that a job waits for a cluster without workers; a worker that was killed may be on its way back."""
ANSWER = 15.0
"""Seconds until a scheduler must have answered."""

There = Callable[[bytes, float], tuple]


class ClusterLost(BadInput):
    """There is nobody left to run anything, so grading cannot go on."""


def run_there(job: bytes, seconds: float) -> tuple[list[bytes], str, str | None, float]:
    """On a worker: the job in a sandbox of this machine, whatever its environment says; the fields of `Ran`."""
    ran = _runner().run(job, seconds)
    return ran.frames, ran.printed, ran.ended, ran.seconds


def examine_there() -> tuple[str, str | None]:
    """On a worker: (`grader.specification`, why it cannot isolate code, if so)."""
    from vgcourse.staff.judge.grader import specification

    os.environ.pop(sandbox.UNSAFE, None)
    try:
        sandbox.require()
    except sandbox.NoSandbox as problem:
        return specification(), str(problem)
    return specification(), None


@contextlib.contextmanager
def chosen(workers: int | None, dask: str | None, one_shot: bool, jobs: int) -> Iterator[runners.Runner]:
    """The runner that the options of `vgcourse grade` ask for, for so many jobs."""
    here = runners.here(min(workers or runners.cores(), jobs), one_shot)
    with here if dask is None else cluster(dask, workers) as runner:
        yield runner


@contextlib.contextmanager
def cluster(address: str, workers: int | None = None, there: There = run_there) -> Iterator[runners.Runner]:
    """The runner that hands jobs to the Dask scheduler at `address`, `workers` at a time (all that it has)."""
    client = _connected(address)
    with client:
        threads = _examined(client, address)
        yield runners.Runner(
            lambda job, seconds: _run(client, address, there, job, seconds), workers or threads, "bubblewrap, over Dask"
        )


def _connected(address: str):
    try:
        from distributed import Client
    except ModuleNotFoundError:
        raise BadInput("--dask needs the package distributed: pip install 'vgcourse[grading]'.") from None
    try:
        return Client(address, timeout=ANSWER, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        reason = str(error).split("\n")[0][:200] or type(error).__name__
        raise BadInput(
            f"No Dask scheduler answers at {address} ({reason}). --dask takes its address, such as tcp://10.0.0.5:8786."
        ) from None


def _examined(client, address: str) -> int:
    """How many jobs the workers take at once; `BadInput` unless every one of them isolates, and judges as we do."""
    from vgcourse.staff.judge.grader import specification

    info = client.scheduler_info(n_workers=-1)["workers"]
    if not info:
        raise BadInput(f"The Dask scheduler at {address} has no workers. Start some: dask worker {address}")
    for worker, said in client.run(examine_there, on_error="return").items():
        if isinstance(said, BaseException):
            raise BadInput(f"The Dask worker {worker} cannot run vgcourse: {type(said).__name__}: {str(said)[:200]}")
        version, problem = said
        if problem:
            raise sandbox.NoSandbox(f"The Dask worker {worker} cannot isolate learners' code. {problem}")
        if version != specification():
            raise BadInput(
                f"The Dask worker {worker} has another version of vgcourse, Python, NumPy or JAX than this machine, "
                "so that grades could differ. Install the same everywhere."
            )
    return sum(each["nthreads"] for each in info.values())


def _run(client, address: str, there: There, job: bytes, seconds: float) -> sandbox.Ran:
    from distributed import CancelledError, KilledWorker

    future = client.submit(there, job, seconds, key=f"judge-{uuid4().hex}", pure=False)
    seen = time.monotonic()
    try:
        while True:
            try:
                return sandbox.Ran(*future.result(timeout=5))
            except KilledWorker:
                raise refused("workers") from None
            except CancelledError:
                raise ClusterLost(f"The Dask scheduler at {address} does not answer any more.") from None
            except TimeoutError:
                if client.status != "running":
                    raise ClusterLost(f"The Dask scheduler at {address} does not answer any more.") from None
                if client.scheduler_info(n_workers=1)["workers"]:
                    seen = time.monotonic()
                elif time.monotonic() - seen > PATIENCE:
                    raise ClusterLost(f"The Dask scheduler at {address} has no workers any more.") from None
    finally:
        future.release()


_starting = threading.Lock()
_own: list[runners.Runner] = []


def _runner() -> runners.Runner:
    """This worker's own runner, started with its first job."""
    with _starting:
        if not _own:
            os.environ.pop(sandbox.UNSAFE, None)
            sandbox.require()
            started = contextlib.ExitStack()
            _own.append(started.enter_context(runners.here(runners.cores())))
            atexit.register(started.close)
        return _own[0]
