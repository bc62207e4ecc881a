"""A large class, and whatever goes wrong while it is graded: the gradebook is the same in the end."""

from __future__ import annotations

import contextlib
import io
import itertools
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

sys.path.insert(0, str(Path(__file__).parent))

import classes  # noqa: E402
import outside

from vgcourse.inputs import BadInput  # noqa: E402
from vgcourse.staff import cli, grading, meter  # noqa: E402
from vgcourse.staff.judge import cluster, runners, sandbox  # noqa: E402
from vgcourse.staff.judge.grader import specification  # noqa: E402

evidence = outside.evidence(__file__, "bwrap", outside.KERNEL, without=outside.CLINIC)

SIZE = 100
CANARIES = 3
STOPPED = 130, "Stopped. The same command goes on from here: what is judged is kept.\n"


pytestmark = pytest.mark.usefixtures("isolating_machine")


def _verdicts(course: Path) -> int:
    return len(list((course / ".vgcourse" / "verdicts").glob("*/*.json")))


def _forget(course: Path) -> None:
    """As if nothing had been graded; the course's secret stays."""
    (course / "gradebook.db").unlink()
    for folder in ("autograded", ".vgcourse"):
        shutil.rmtree(course / folder)


class Command:
    """`vgcourse grade 01` in a process of its own, to be disturbed."""

    def __init__(self, course: Path, *options: str) -> None:
        self.course, self.began = course, time.time()
        command = [sys.executable, "-m", "vgcourse.staff.cli", "grade", "01", *options]
        self.process = subprocess.Popen(
            command, cwd=course, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True
        )

    def until(self, what) -> None:
        """Wait until what(self) is true."""
        while not what(self):
            assert self.process.poll() is None, f"It ended before it could be disturbed: {self.process.stderr.read()}"
            time.sleep(0.05)

    def written(self) -> int:
        """How many notebooks nbgrader has written since this command began."""
        found = (self.course / "autograded").glob("*/*/*.ipynb")
        return sum(path.stat().st_mtime > self.began for path in found)

    def holds_the_lock(self) -> bool:
        lock = self.course / ".vgcourse" / "lock"
        return lock.is_file() and f"process {self.process.pid} of " in lock.read_text()

    def sandboxes(self) -> list[psutil.Process]:
        return _sandboxes(self.process.pid)

    def stop(self, how: signal.Signals) -> None:
        self.process.send_signal(how)
        self.process.communicate()


def test_a_class_of_a_hundred_graded_twice_and_disturbed_in_every_way(tmp_path, monkeypatch):
    course = classes.course(tmp_path)
    classes.class_of(course, SIZE)
    undisturbed = grading.grade(course, "01")
    assert len(undisturbed.grades) == SIZE and not undisturbed.refused
    before = classes.in_file(course)
    _forget(course)

    # Every second sandbox is killed, then somebody presses Ctrl-C while it judges.
    with _killing_sandboxes() as killed:
        assert _interrupted(course, monkeypatch, "judged", 3, "--one-shot", "--workers", "1") == STOPPED
    assert len(killed) >= 3
    kept = _verdicts(course)
    assert 3 <= kept <= 4 and not (course / "autograded").exists()

    # Somebody else wants to grade as well; a sandbox that forks is killed; then the whole command is.
    run = Command(course)
    run.until(lambda run: run.holds_the_lock())
    with pytest.raises(BadInput, match=f"Somebody is grading in this course: process {run.process.pid} of "):
        grading.grade(course, "01")
    run.until(lambda _: _verdicts(course) > kept)
    sandboxes = run.sandboxes()
    assert _kill(sandboxes[0])
    run.until(lambda _: _verdicts(course) >= kept + 3)
    sandboxes += run.sandboxes()
    run.stop(signal.SIGKILL)
    assert not psutil.wait_procs(sandboxes, timeout=60)[1], "no sandbox outlives the command"

    # Ctrl-C, and the end of the whole command, while nbgrader writes.
    assert _interrupted(course, monkeypatch, "written", 5) == STOPPED
    run = Command(course)
    run.until(lambda run: run.written() >= 5)
    run.stop(signal.SIGKILL)
    assert run.process.returncode == -signal.SIGKILL

    assert grading.grade(course, "01") == undisturbed
    assert classes.in_file(course) == before
    logged = (course / ".vgcourse" / "verdicts.jsonl").read_text().splitlines()
    assert len(logged) >= SIZE


def _interrupted(course: Path, monkeypatch, what: str, after: int, *options: str) -> tuple[int, str]:
    """Exit code and words of `vgcourse grade` when Ctrl-C comes after so many have been judged, or written."""
    count = itertools.count(1)

    def press(_, kind):
        if kind == what and next(count) == after:
            raise KeyboardInterrupt

    said = io.StringIO()
    with monkeypatch.context() as patched, contextlib.redirect_stderr(said):
        patched.chdir(course)
        patched.setattr(meter.Meter, "__call__", press)
        return cli.main(["grade", "01", *options]), said.getvalue()


@contextlib.contextmanager
def _killing_sandboxes():
    """Kills every second sandbox of this process after those of the canary, and yields the list of them."""
    killed, seen, over = [], {each.pid for each in _sandboxes(os.getpid())}, threading.Event()
    others = len(seen) + CANARIES

    def watch():
        while not over.wait(0.05):
            for each in _sandboxes(os.getpid()):
                if each.pid not in seen:
                    seen.add(each.pid)
                    if (len(seen) - others) % 2 == 1 and _kill(each):
                        killed.append(each)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield killed
    finally:
        over.set()
        watcher.join()


def _sandboxes(parent: int) -> list[psutil.Process]:
    found = []
    with contextlib.suppress(psutil.NoSuchProcess):
        for each in psutil.Process(parent).children():
            with contextlib.suppress(psutil.NoSuchProcess):
                found += [each] if each.name() == "bwrap" else []
    return found


def _kill(process: psutil.Process) -> bool:
    with contextlib.suppress(psutil.NoSuchProcess):
        process.kill()
        return True
    return False


@pytest.fixture(scope="module")
def dask_cluster():
    """Two worker processes; a task that ends two of them is given up."""
    pytest.importorskip("distributed") if "VGCOURSE_REQUIRE_BROWSER" not in os.environ else None
    import dask
    from distributed import LocalCluster

    options = {"distributed.scheduler.allowed-failures": 1, "distributed.admin.tick.limit": "1h"}
    with (
        dask.config.set(options),
        LocalCluster(2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None, silence_logs=50) as made,
    ):
        yield made


def test_a_dask_cluster_gives_the_same_grades_and_loses_a_worker_on_the_way(tmp_path, dask_cluster):
    course = classes.course(tmp_path)
    classes.class_of(course, 8)
    local = grading.grade(course, "01")
    before = classes.in_file(course)
    _forget(course)
    victim, grades = dask_cluster.workers[0].pid, []
    grade = threading.Thread(
        target=lambda: grades.append(grading.grade(course, "01", dask=dask_cluster.scheduler_address))
    )
    grade.start()
    while grade.is_alive() and not _verdicts(course):
        time.sleep(0.01)
    os.kill(victim, signal.SIGKILL)
    grade.join()
    assert dask_cluster.workers[0].pid != victim, "it was killed, and came back"
    assert grades == [local]
    assert classes.in_file(course) == before


def test_a_job_that_ends_every_worker_stops_no_other(dask_cluster):
    def there(job, seconds):
        import os

        if job == b"deadly":
            os._exit(1)
        return [job], "", None

    with cluster.cluster(dask_cluster.scheduler_address, there=there) as runner:
        jobs = [b"first", b"deadly", b"second", b"third"]
        outcomes = dict(runners.fan_out(jobs, lambda job, guard: guard(runner.run)(job, 60.0), runner.workers))
    deadly = outcomes.pop(b"deadly")
    assert isinstance(deadly, BadInput) and "every one that ran it was ended" in str(deadly)
    assert {job: ran.frames for job, ran in outcomes.items()} == {job: [job] for job in jobs if job != b"deadly"}


class _Cluster:
    """What `cluster` asks of a Dask client, with workers that say what they are told."""

    def __init__(self, *said):
        self.said = {f"tcp://worker{i}:1": each for i, each in enumerate(said)}

    def scheduler_info(self, n_workers):
        return {"workers": {address: {"nthreads": 2} for address in self.said}}

    def run(self, function, on_error):
        return self.said


def test_workers_must_isolate_and_judge_as_this_machine_does(monkeypatch):
    def no_bubblewrap():
        raise sandbox.NoSandbox("There is no bubblewrap here.")

    good = cluster.examine_there()
    assert good == (specification(), None)
    assert cluster._examined(_Cluster(good, good), "tcp://here:1") == 4
    monkeypatch.setenv(sandbox.UNSAFE, "1")
    monkeypatch.setattr(sandbox, "require", no_bubblewrap)
    without = cluster.examine_there()
    with pytest.raises(sandbox.NoSandbox, match="worker1:1 cannot isolate learners' code. There is no bubblewrap"):
        cluster._examined(_Cluster(good, without), "tcp://here:1")
    assert sandbox.UNSAFE not in os.environ, "a worker's environment does not open the sandbox"
    with pytest.raises(BadInput, match="worker0:1 has another version of vgcourse"):
        cluster._examined(_Cluster(("another", None)), "tcp://here:1")
    with pytest.raises(BadInput, match="worker0:1 cannot run vgcourse: ModuleNotFoundError"):
        cluster._examined(_Cluster(ModuleNotFoundError("No module named 'vgcourse'")), "tcp://here:1")
    with pytest.raises(BadInput, match="has no workers. Start some: dask worker tcp://here:1"):
        cluster._examined(_Cluster(), "tcp://here:1")


@pytest.fixture(scope="module")
def one(tmp_path_factory):
    """A course in which one learner has handed in."""
    course = classes.course(tmp_path_factory.mktemp("course"))
    classes.hand_in(course, "learner")
    return course


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"dask": "tcp://127.0.0.1:1"}, "No Dask scheduler answers at tcp://127.0.0.1:1"),
        ({"dask": "somewhere"}, "No Dask scheduler answers at somewhere"),
        ({"dask": "tcp://127.0.0.1:1", "one_shot": True}, "leave out --dask or --one-shot"),
        ({"dask": "tcp://127.0.0.1:1", "unsafe": True}, "leave out --dask or --unsafe-no-sandbox"),
        ({"workers": 0}, "--workers takes a number from 1; 0 came."),
    ],
)
def test_what_cannot_run_is_one_sentence(one, monkeypatch, options, sentence):
    monkeypatch.setattr(cluster, "ANSWER", 1.0)
    with pytest.raises(BadInput, match=sentence):
        grading.grade(one, "01", **options)
