"""Grading problem set 01 for a class: plain nbgrader, the isolated judge in one-shot workers, and in workers that fork.

    python tests/benchmarks/grading.py [submissions]

All grade the same notebooks, put together from the corpus of honest and wrong answers, no two alike, and must give the
same grades. Plain nbgrader runs them in its own kernels: its check cells call the exercise's own check and report the
points as partial credit, as nbgrader wants it. A sandbox has no cache of compiled programs, as code of one learner
could spoil it for others. Plain nbgrader is run twice: without such a cache, and with the one that the package gives
every kernel, empty at first and shared by all learners. What is counted is the processor's time of everything that a
command starts, the start of nbgrader included. The goal: five times as many submissions per CPU second as plain
nbgrader, under equal conditions: nothing is cached.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat

ROOT = Path(__file__).parents[2]
NAME = "01_chain_rule"
EXERCISES = ("sigmoid_slope", "chain_factors", "bias_gradients", "log10_product", "first_silent_depth")
SUBMISSIONS, GOAL = 50, 5.0
LEFT_OUT = ("x64", "random", "endless", "remembers", "float32")
"""Answers that need a setting of their own, never end, or whose grade depends on the draw."""
HONEST = 0.7
"""Share of honest answers in a class."""
_OWN = Path("/sys/fs/cgroup/cpuacct/vgcourse-benchmark")
CHECK = "from vgcourse.course.check import examine\nfrom vgcourse.course.exercises import CHECKS"
PLAIN, SHARING, ONE_SHOT, FORKED = "plain nbgrader", "plain, shared cache", "isolated, one-shot", "isolated, forked"
OPTIONS = {PLAIN: None, SHARING: None, ONE_SHOT: ["--one-shot"], FORKED: []}


def main(count: int = SUBMISSIONS) -> int:
    """The table of all ways, and where the time of the fastest goes."""
    _accounted()
    spent, points = {}, {}
    with TemporaryDirectory() as folder:
        for way, options in OPTIONS.items():
            course = _course(Path(folder, way.replace(" ", "-")), count, plain=options is None)
            cached = "true" if way == SHARING else "false"
            command = [sys.executable, "-m", "nbgrader", "autograde", NAME, "--create", "--force", "--log-level=ERROR"]
            if options is not None:
                command = [sys.executable, "-m", "vgcourse.staff.cli", "grade", NAME, *options]
            spent[way] = _measured(lambda command=command, course=course, cached=cached: _run(command, course, cached))
            points[way] = _points(course)
        one = points[PLAIN]
        same = all(each == one for each in points.values()) and len({learner for learner, _ in one}) == count
        parts = _parts(course, count)
    print(f"{count} submissions of problem set {NAME}, {len(EXERCISES)} exercises each\n")
    print(f"{'':22}{'CPU s':>8}{'wall s':>8}{'per CPU s':>11}{'of plain':>10}")
    plain = spent[PLAIN][0]
    for way, (cpu, wall) in spent.items():
        print(f"{way:22}{cpu:8.1f}{wall:8.1f}{count / cpu:11.2f}{plain / cpu:9.1f}×")
    print(f"\nequal grades: {'yes' if same else 'NO'} (mean {sum(one.values()) / count:.1f} points)")
    print("\nwhere the time of the last goes, measured part by part")
    for part, cpu in parts.items():
        print(f"  {part:52}{cpu:8.2f} s{cpu / count * 1000:8.0f} ms a submission")
    met = plain / spent[FORKED][0] >= GOAL
    print(f"\ngoal {GOAL:g}×: {'met' if met else 'MISSED'}")
    return 0 if same else 1


def _course(course: Path, count: int, plain: bool) -> Path:
    """A course with `count` submissions, and the problem set in its gradebook."""
    for folder in ("solutions/_private", f"solutions/{NAME}", f"exercises/{NAME}"):
        shutil.copytree(ROOT / folder, course / folder)
    config = (ROOT / "nbgrader_config.py").read_text()
    if plain:
        config = "c = get_config()\n" + "\n".join(
            line for line in config.splitlines() if line.startswith("c.CourseDirectory")
        )
        for path in (course / "solutions" / NAME, course / "exercises" / NAME):
            _with_own_checks(path / f"{NAME}.ipynb")
    (course / "nbgrader_config.py").write_text(config)
    elsewhere = "--CourseDirectory.release_directory=released"
    _run([sys.executable, "-m", "nbgrader", "generate_assignment", NAME, "--create", "--force", elsewhere], course)
    draw = random.Random(1991)
    for index in range(count):
        _hand_in(course, f"learner{index:03}", draw)
    return course


def _with_own_checks(path: Path) -> None:
    """The check cells as an instructor writes them for nbgrader: their last value is the points."""
    notebook = nbformat.read(path, 4)
    for cell in notebook.cells:
        if cell.source.startswith('vg.check("'):
            name = cell.source.split('"')[1]
            cell.source = f'{CHECK}\nexamine(CHECKS["{name}"], {name}).points'
    nbformat.write(notebook, path)


def _hand_in(course: Path, learner: str, draw: random.Random) -> None:
    notebook = nbformat.read(course / "exercises" / NAME / f"{NAME}.ipynb", 4)
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        if name in EXERCISES:
            kind = "honest" if draw.random() < HONEST else "wrong"
            cell.source = f"# {learner}\n{_answer(name, kind, draw)}"
    path = course / "submitted" / learner / NAME / f"{NAME}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)


def _answer(exercise: str, kind: str, draw: random.Random) -> str:
    """The cell of a learner: what the corpus has at its top, and one of its answers."""
    import ast

    source = (ROOT / "tests" / "corpus" / "set_01" / f"{exercise}.py").read_text()
    tree = ast.parse(source)
    named = {_name(node): node for node in tree.body if _name(node).startswith(kind)}
    name = draw.choice([each for each in named if not any(word in each for word in LEFT_OUT)])
    others = [
        node for node in tree.body[1:] if not _name(node).startswith(("wrong_", "honest_")) or node is named[name]
    ]
    needed = [node for node in tree.body if _name(node) in ast.unparse(named[name]) and _name(node)]
    kept = [node for node in tree.body if node in others or node in needed]
    return "\n\n".join(ast.unparse(node) for node in kept) + f"\n\n{exercise} = {name}"


def _name(node) -> str:
    import ast

    if isinstance(node, ast.FunctionDef):
        return node.name
    return node.targets[0].id if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) else ""


def _run(command: list[str], course: Path, cached: str = "true") -> None:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    settings = {**os.environ, "PATH": path, "XDG_CACHE_HOME": str(course / "cache")}
    settings["JAX_ENABLE_COMPILATION_CACHE"] = cached
    done = subprocess.run(command, cwd=course, env=settings, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command[1:])} ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")


def _measured(work: Callable[[], object]) -> tuple[float, float]:
    """(CPU seconds, of this process and all that it starts; seconds on the wall)."""
    began, before = time.perf_counter(), _cpu()
    work()
    return _cpu() - before, time.perf_counter() - began


def _cpu() -> float:
    return int((_OWN / "cpuacct.usage").read_text()) / 1e9


def _accounted() -> None:
    """Count this process and all that it starts, whoever waits for it: in a control group of its own."""
    try:
        _OWN.mkdir(exist_ok=True)
        (_OWN / "cgroup.procs").write_text(str(os.getpid()))
    except OSError as error:
        sys.exit(f"To count the time of sandboxes, root and the control groups of cpuacct are needed here ({error}).")


def _points(course: Path) -> dict[tuple[str, str], float]:
    """{(learner, check): points} from the gradebook."""
    with sqlite3.connect(course / "gradebook.db") as book:
        rows = book.execute(
            "select submitted_assignment.student_id, base_cell.name, grade.auto_score from grade"
            " join base_cell on base_cell.id = grade.cell_id"
            " join submitted_notebook on submitted_notebook.id = grade.notebook_id"
            " join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id"
        ).fetchall()
    return {(learner, cell): score or 0.0 for learner, cell, score in rows}


def _parts(course: Path, count: int) -> dict[str, float]:
    """CPU seconds of each step of `vgcourse grade`, one after the other."""
    started = "import vgcourse.staff.cli, vgcourse.staff.pipeline, vgcourse.staff.judge.execute"
    parts = {"start: nbgrader, SQLAlchemy, JAX": _measured(lambda: _run([sys.executable, "-c", started], course))[0]}

    from vgcourse.staff.grading import _judge_in_use
    from vgcourse.staff.judge import zygote
    from vgcourse.staff.judge.box import wire
    from vgcourse.staff.judge.execute import planned
    from vgcourse.staff.judge.grader import Grader
    from vgcourse.staff.judge.judging import judge
    from vgcourse.staff.pipeline import Pipeline, once

    here = Path.cwd()
    os.chdir(course)
    with ExitStack() as stack:
        stack.callback(os.chdir, here)
        stack.enter_context(once())
        pipeline = Pipeline(course, NAME, _judge_in_use(course))
        grader = Grader(course, pipeline.solutions)
        learners = sorted(path.name for path in (course / "submitted").iterdir())
        tasks = []

        def read() -> None:
            tasks.extend(grader.task(planned(pipeline.sanitised(each))[1], each) for each in learners)

        parts["reading and sanitising"] = _measured(read)[0]
        jobs: list[bytes] = []
        answers: dict[bytes, object] = {}
        nothing = wire.encode({"cells": []})

        def work(jobs: list[bytes]) -> None:
            with zygote.zygotes(1) as run:
                answers.update({job: run(job, 120.0) for job in jobs})

        def noted(job: bytes, seconds: float):
            jobs.append(job)
            return answers[job] if job in answers else run(job, seconds)

        with zygote.zygotes(1) as run:
            for task in tasks:
                judge(task.plan, task.checks, task.seed, noted)
        imports = _measured(lambda: work([nothing]))[0]
        forks = _measured(lambda: work([nothing] * count))[0] - imports
        calls = _measured(lambda: work(list(jobs)))[0]
        parts["worker: imports, once"] = imports
        parts["worker: fork, namespaces, IPython"] = forks
        parts["worker: cells, compiling, calls"] = calls - imports - forks
        parts["judge: references and comparison"] = _measured(
            lambda: [judge(task.plan, task.checks, task.seed, noted) for task in tasks]
        )[0]
        parts["gradebook and graded notebooks"] = _measured(lambda: pipeline.autograde(learners, lambda _: None))[0]
    return parts


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:2])))
