"""A sandbox that forks is as good as one of its own, and is replaced when it is lost."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import outside
import pytest

from vgcourse.inputs import BadInput
from vgcourse.staff.judge import canary, sandbox, zygote
from vgcourse.staff.judge.box import syscalls, wire
from vgcourse.staff.judge.judging import private_check

evidence = outside.evidence(__file__, "bwrap", outside.KERNEL, without=outside.CLINIC)

PATIENT = 120.0


def _job(source: str) -> bytes:
    return wire.encode({"cells": [{"check": None, "source": source}]})


@pytest.fixture
def own_zygote(runners):
    """A `run` of one zygote, and the list of all that it started."""
    started = []

    class Counted(zygote._Zygote):
        def __init__(self, *arguments, **options):
            super().__init__(*arguments, **options, imports=())
            started.append(self)

    _ = runners["zygote"]
    with pytest.MonkeyPatch.context() as patch, zygote.zygotes(1) as run:
        patch.setattr(zygote, "_Zygote", Counted)
        yield run, started
    assert all(each._process.returncode is not None for each in started)


def test_one_runs_many_jobs_and_ends_with_its_block(own_zygote):
    run, started = own_zygote
    assert [run(_job(f"print({i})"), PATIENT).printed for i in range(3)] == ["0\n", "1\n", "2\n"]
    assert len(started) == 1


def test_threads_share_one_and_get_their_own_answers(own_zygote):
    run, started = own_zygote
    said = {}
    threads = [
        threading.Thread(target=lambda i=i: said.update({i: run(_job(f"print({i})"), PATIENT).printed}))
        for i in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert said == {i: f"{i}\n" for i in range(6)} and len(started) == 1


def test_one_that_was_killed_between_jobs_is_replaced(own_zygote):
    run, started = own_zygote
    run(_job(""), PATIENT)
    started[0]._process.kill()
    started[0]._process.wait()
    assert run(_job("print('again')"), PATIENT).printed == "again\n" and len(started) == 2


def test_one_that_is_killed_during_a_job_is_replaced_and_the_job_run_again(own_zygote, monkeypatch):
    run, started = own_zygote
    collect = sandbox.collect

    def killed_once(*arguments):
        if len(started) == 1:
            started[0].kill()
        return collect(*arguments)

    monkeypatch.setattr(sandbox, "collect", killed_once)
    assert run(_job("print('again')"), PATIENT).printed == "again\n" and len(started) == 2


def test_a_job_that_loses_two_gets_a_sandbox_of_its_own(own_zygote, monkeypatch):
    run, started = own_zygote
    monkeypatch.setattr(sandbox, "collect", lambda *_: (_ for _ in ()).throw(zygote.Lost("it hangs")))
    monkeypatch.setattr(sandbox, "run", lambda *_: "of its own")
    assert run(_job(""), PATIENT) == "of its own" and len(started) == zygote.TRIES


def test_a_worker_that_cannot_be_isolated_is_not_the_learners_fault(own_zygote, monkeypatch):
    """The zygote says why there was no worker, and the job goes to a sandbox of its own."""
    run, _ = own_zygote
    monkeypatch.setattr(sandbox, "LIMITS", {**sandbox.LIMITS, "nofile": -2})
    monkeypatch.setattr(sandbox, "limited", lambda _: [])
    ran = run(_job("print('elsewhere')"), PATIENT)
    assert ran.printed == "elsewhere\n"


@pytest.mark.parametrize(
    ("source", "ended"),
    [
        ("", None),
        ("import os\nos._exit(3)", "Python was ended (exit 3)"),
        ("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)", "Python was ended by SIGKILL"),
        ("import ctypes\nctypes.string_at(0)", "Python was ended by SIGSEGV"),
        ("import os\nos.write(3, b'1234567')", "it wrote into the channel of its answers"),
        ("print('x' * 10**6)", None),
    ],
)
@pytest.mark.parametrize("kind", ["one-shot", "zygote"])
def test_the_end_of_a_run_is_told_in_the_same_words(kind, source, ended, runners):
    if "os.write" in source:
        source = source.replace("os.write(3,", "[os.write(d,").replace(")", ") for d in range(3, 256) if _open(d)]")
        source = "import os, stat\n_open = lambda d: os.path.exists('/') and _fifo(d)\n" + _FIFO + source
    ran = runners[kind](_job(source), PATIENT)
    assert ran.ended == ended and len(ran.printed) <= sandbox.OUTPUT


_FIFO = """
def _fifo(d):
    try:
        return stat.S_ISFIFO(os.fstat(d).st_mode)
    except OSError:
        return False
"""


_SEEN = """
import os
def is_open(d):
    try:
        os.fstat(d)
        return True
    except OSError:
        return False
print(*(d for d in range(4096) if is_open(d)))
print(*sorted(os.listdir("/proc")))
print(*sorted(os.listdir("/opt")), os.getuid(), os.getgid(), os.getppid(), "RESULTS" in os.environ)
"""


@pytest.mark.parametrize("kind", ["one-shot", "zygote"])
def test_a_worker_holds_its_own_pipes_alone_and_sees_no_processes(kind, runners):
    said = runners[kind](_job(_SEEN), PATIENT).printed.splitlines()
    assert len(said[0].split()) <= 5 and said[0].startswith("0 1 2 ")
    assert kind == "one-shot" or said[0] == "0 1 2 3"
    assert said[1] == "cpuinfo meminfo"
    assert said[2] == "box package 65534 65534 1 False"


def test_variables_that_jax_reads_when_it_is_imported_count(runners, monkeypatch):
    source = "import os\nos.environ['JAX_ENABLE_X64'] = '1'\nimport jax.numpy as jnp\nprint(jnp.ones(1).dtype)"
    assert runners["zygote"](_job(source), PATIENT).printed == "float64\n"


def test_random_numbers_differ_between_runs(runners):
    source = "import random, numpy as np\nprint(random.random(), np.random.rand())"
    said = [runners["zygote"](_job(source), PATIENT).printed.split() for _ in range(2)]
    assert said[0][0] != said[1][0] and said[0][1] != said[1][1]


def test_where_namespaces_do_not_nest_a_sentence_says_so(runners, monkeypatch):
    _ = runners["zygote"]
    plain = sandbox.command_line
    monkeypatch.setattr(sandbox, "command_line", lambda *a, nested, **k: _without_users(plain(*a, nested=nested, **k)))
    said = zygote.obstacle.__wrapped__()
    assert said.startswith("A sandbox cannot make sandboxes of its own here (broken:") and said.endswith("itself.")


def _without_users(command: list[str]) -> list[str]:
    return [*command[:1], "--disable-userns", *command[1:]]


# ---- the sandbox itself ----------------------------------------------------------------------------------------------
def test_a_course_inside_pythons_own_folder_is_refused_and_another_is_not(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.prefix", str(tmp_path / "python"))
    with pytest.raises(sandbox.NoSandbox, match="lies inside Python's own folder"):
        sandbox.require(tmp_path / "python" / "course")
    with pytest.raises(sandbox.NoSandbox, match="inside the system's own folder /usr"):
        sandbox.require(Path("/usr/share/course"))
    sandbox.require(tmp_path / "course")


def test_processes_of_the_grader_do_not_count_as_the_learners():
    command = [*sandbox.limited([]), *sandbox.command_line("worker.py", sandbox.SETTINGS)]
    bwrap = next(i for i, word in enumerate(command) if word.endswith("bwrap"))
    assert [i > bwrap for i, word in enumerate(command) if word.startswith("--nproc=")] == [True]


def test_without_a_sandbox_the_same_grades_come_out(solutions, monkeypatch):
    """--unsafe-no-sandbox: right, wrong and hostile answers, really run with the rights of whoever grades."""
    monkeypatch.setenv(sandbox.UNSAFE, "1")
    monkeypatch.setattr(sandbox, "command_line", None)
    canary.sing(private_check(canary.EXERCISE, solutions), 5, sandbox.run)
    ran = sandbox.run(_job("import os\nprint(os.getuid(), os.environ['HOME'])"), PATIENT)
    user, home = ran.printed.split()
    assert int(user) == os.getuid() and home.startswith(os.path.join("/", "tmp", "vgcourse-unsafe-"))
    assert not os.path.exists(home)


def test_a_judge_that_errs_grades_nobody(solutions):
    """Whatever comes back is given full marks, or none: both are noticed before anybody is graded."""
    check = private_check(canary.EXERCISE, solutions)
    with pytest.raises(canary.Broken, match="right 0 of"):
        canary.sing(check, 5, lambda *_: sandbox.Ran(ended="broken"))

    class Generous:
        def __getattr__(self, name):
            return getattr(check, name)

        def judge(self, group, cases, answers):
            from vgcourse.course.specification import GroupVerdict

            return GroupVerdict(group.name, group.about, group.points, group.points)

    with pytest.raises(canary.Broken, match="hostile"):
        canary.sing(Generous(), 5, sandbox.run)
    assert issubclass(canary.Broken, BadInput)


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_the_filter_ends_every_jump_inside_itself(machine):
    code = syscalls.program(machine)
    instructions = [code[i : i + 8] for i in range(0, len(code), 8)]
    assert len(code) % 8 == 0 and 100 < len(instructions) < 4096
    for at, instruction in enumerate(instructions):
        kind, true, false = int.from_bytes(instruction[:2], "little"), instruction[2], instruction[3]
        if kind & 7 == 5:
            assert at + 1 + max(true, false) < len(instructions)
    assert instructions[-1][:2] == b"\x06\x00"


def test_a_machine_whose_numbers_are_unknown_has_no_filter():
    assert syscalls.program("riscv64") == b""


def test_python_may_lie_where_every_run_has_a_folder_of_its_own(tmp_path):
    """… as an environment in somebody's home does, or one under /tmp."""
    (tmp_path / "environment").symlink_to(sys.prefix)
    asked = "from vgcourse.staff.judge.zygote import obstacle; import sys; print(sys.prefix, obstacle())"
    python = tmp_path / "environment" / "bin" / "python"
    said = subprocess.run(
        [python, "-c", asked], cwd=Path(__file__).parents[3], capture_output=True, text=True, check=True
    )
    assert said.stdout.split() == [str(tmp_path / "environment")]
