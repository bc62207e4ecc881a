"""Every attack of tests/staff/judge/attacks.py against plain `nbgrader autograde`, beside the isolated judge.

    python tests/benchmarks/attacks.py [words in the attacks' names]

nbgrader really runs them: so the command stands in a bubblewrap of its own here, with a scratch course that it may
write to, without a network, bounded in memory and processes, and without the capabilities of whoever starts this. What
needs more than that (a network, a system's folders) counts as held by both. An attack wins if it gets a point, prints
that it saw, wrote or took what it should not, or leaves a process behind; nbgrader's own checks are those of
tests/benchmarks/grading.py.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "tests" / "staff" / "judge"), str(ROOT / "tests" / "benchmarks")]

from attacks import ATTACKS, Attack  # noqa: E402
from grading import CHECK, NAME, _run  # noqa: E402

from vgcourse.staff.judge import canary, sandbox  # noqa: E402
from vgcourse.staff.judge.judging import Cell, judge, private_check  # noqa: E402
from vgcourse.staff.judge.zygote import zygotes  # noqa: E402

EXERCISE = canary.EXERCISE
WORDS = ("FOUND", "WROTE", "TOOK")
KINDS = {
    "grade": "integrity: points without the work",
    "secret": "confidentiality: reads what it should not",
    "traces": "side effects: leaves something behind",
    "resources": "resources: takes more than its share",
    "judge": "the judge itself",
}
CELL, WHOLE = 15, 300
"""Seconds that plain nbgrader gives a cell, and this a whole command."""
AT_ONCE = 12
"""Submissions in one command; where it does not end well, each gets a command of its own."""
_DRIVER = """
import os, subprocess, sys
done = subprocess.run([sys.executable, "-m", "nbgrader", "autograde", {name!r}, "--create", "--force",
                       "--Execute.timeout={cell}", "--log-level=ERROR"],
                      stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
left = [p for p in os.listdir("/proc") if p.isdigit() and int(p) not in (1, os.getpid())]
names = [open(f"/proc/{{p}}/cmdline").read() for p in left]
print("LEFT" if any("ipykernel" in name for name in names) else "", done.returncode)
"""


def main(*words: str) -> int:
    """The table, and the names of the attacks that win."""
    chosen = [attack for attack in ATTACKS if all(word in attack.name for word in words)]
    sandbox.require()
    with TemporaryDirectory() as folder:
        template = _course(Path(folder, "course"))
        batches = [chosen[i : i + AT_ONCE] for i in range(0, len(chosen), AT_ONCE)]
        plain: dict[str, str] = {}
        for batch in batches:
            found = _plain(template, batch)
            for attack in batch:
                if attack.name not in found:
                    found |= _plain(template, [attack])
                plain[attack.name] = found.get(attack.name, "no grade")
                print(f"{attack.kind:10}{attack.name:55}{plain[attack.name]}", file=sys.stderr, flush=True)
    with zygotes(2) as run, ThreadPoolExecutor(2) as pool:
        ours = dict(zip((a.name for a in chosen), pool.map(lambda a: _isolated(a, run), chosen), strict=True))
    print(f"| class | attacks | plain nbgrader: won | left without a grade | isolated judge: won |\n|{'---|' * 5}")
    total: Counter[str] = Counter()
    for kind, words_ in KINDS.items():
        names = [attack.name for attack in chosen if attack.kind == kind]
        row = Counter(attacks=len(names))
        row["won"] = sum(plain[name] == "won" for name in names)
        row["lost"] = sum(plain[name] == "no grade" for name in names)
        row["ours"] = sum(ours[name] for name in names)
        print(f"| {words_} | {row['attacks']} | {row['won']} | {row['lost']} | {row['ours']} |")
        total += row
    print(f"| all | {total['attacks']} | {total['won']} | {total['lost']} | {total['ours']} |")
    print("\nwon against plain nbgrader: " + "; ".join(name for name, how in plain.items() if how == "won"))
    return 1 if total["ours"] else 0


def _course(course: Path) -> Path:
    """A course of plain nbgrader whose problem set is one exercise."""
    for folder in ("solutions/_private", f"solutions/{NAME}", f"exercises/{NAME}"):
        shutil.copytree(ROOT / folder, course / folder)
    lines = (ROOT / "nbgrader_config.py").read_text().splitlines()
    lines = ["c = get_config()", *(line for line in lines if line.startswith("c.CourseDirectory"))]
    (course / "nbgrader_config.py").write_text("\n".join(lines))
    for top in ("solutions", "exercises"):
        path = course / top / NAME / f"{NAME}.ipynb"
        notebook = nbformat.read(path, 4)
        wanted = ("imports", EXERCISE, f"check_{EXERCISE}")
        notebook.cells = [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") in wanted]
        notebook.cells[-1].source = f'{CHECK}\nexamine(CHECKS["{EXERCISE}"], {EXERCISE}).points'
        nbformat.write(notebook, path)
    released = "--CourseDirectory.release_directory=released"
    _run([sys.executable, "-m", "nbgrader", "generate_assignment", NAME, "--create", "--force", released], course)
    return course


def _plain(template: Path, attacks: list[Attack]) -> dict[str, str]:
    """{attack: "won", "held" or "no grade"}; what the end of the command hides is left out, if there were several."""
    with TemporaryDirectory() as folder:
        course = Path(folder, "course")
        shutil.copytree(template, course)
        for number, attack in enumerate(attacks):
            notebook = nbformat.read(course / "exercises" / NAME / f"{NAME}.ipynb", 4)
            for cell in notebook.cells:
                if cell.metadata.get("nbgrader", {}).get("grade_id") == EXERCISE:
                    cell.source = attack.source
            path = course / "submitted" / f"learner{number}" / NAME / f"{NAME}.ipynb"
            path.parent.mkdir(parents=True)
            nbformat.write(notebook, path)
        said = _contained(course)
        results = {a.name: _result(course, f"learner{i}") for i, a in enumerate(attacks)}
    if len(attacks) > 1:
        return {} if "LEFT" in said or not said else {name: how for name, how in results.items() if how != "no grade"}
    return {name: "won" if "LEFT" in said else how for name, how in results.items()}


def _contained(course: Path) -> str:
    """What the driver says that runs nbgrader in the course; "" if it was ended."""
    home = course.parent / "home"
    home.mkdir()
    command = [
        shutil.which("bwrap"), "--unshare-all", "--unshare-user", "--uid", "65534", "--die-with-parent",
        "--new-session", "--cap-drop", "ALL", "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs",
        "/tmp", "--bind", str(course.parent), str(course.parent), "--chdir", str(course),
        "--setenv", "HOME", str(home), "--setenv", "PATH", f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "--setenv", "JAX_PLATFORMS", "cpu", sys.executable, "-c", _DRIVER.format(name=NAME, cell=CELL),
    ]  # fmt: skip
    sandbox.PROCESSES, sandbox.MEMORY = 1500, 9 << 30
    try:
        with sandbox.group() as group:
            enter = sandbox.limited(group)
            enter = enter[: enter.index("--") + 1]
            done = subprocess.run([*enter, *command], capture_output=True, text=True, timeout=WHOLE, check=False)
    except subprocess.TimeoutExpired:
        return ""
    finally:
        sandbox.PROCESSES, sandbox.MEMORY = 128, 3072 << 20
    return done.stdout


def _result(course: Path, learner: str) -> str:
    path = course / "autograded" / learner / NAME / f"{NAME}.ipynb"
    if not path.is_file():
        return "no grade"
    text = [out.get("text", "") for cell in nbformat.read(path, 4).cells for out in cell.get("outputs", [])]
    if set(WORDS) & set("".join(text).split()):
        return "won"
    with sqlite3.connect(course / "gradebook.db") as book:
        rows = book.execute(
            "select grade.auto_score from grade join base_cell on base_cell.id = grade.cell_id"
            " join submitted_notebook on submitted_notebook.id = grade.notebook_id"
            " join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id"
            " where submitted_assignment.student_id = ? and base_cell.name = ?",
            (learner, f"check_{EXERCISE}"),
        ).fetchall()
    if not rows or rows[0][0] is None:
        return "no grade"
    return "won" if rows[0][0] > 0 else "held"


def _isolated(attack: Attack, run) -> bool:
    """Whether it wins against the isolated judge."""
    printed: list[str] = []

    def heard(job: bytes, seconds: float) -> sandbox.Ran:
        ran = run(job, seconds)
        printed.append(ran.printed)
        return ran

    check = private_check(EXERCISE, ROOT / "solutions")
    verdict = judge([Cell(attack.source), Cell("", EXERCISE, EXERCISE)], {EXERCISE: check}, 7, heard, 4.0)[EXERCISE]
    return verdict.points > 0 or bool(set(WORDS) & set("".join(printed).split()))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
