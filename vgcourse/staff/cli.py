"""The command line: `vgcourse build`, `validate`, `sync`, `grade`, `lab`, `doctor`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from vgcourse.inputs import BadInput
from vgcourse.staff.project import find_project, sources

NAMES = "names such as 01_chain_rule, numbers such as 01, or paths; without any, all of them"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 if all is well, 1 if something was found, 2 if the command cannot be used like this."""
    given, rest = _parser().parse_known_args(arguments)
    if rest and given.command != "lab":
        _parser().error(f"{' '.join(rest)} is not understood; `vgcourse {given.command} --help` says what is.")
    try:
        return given.run(given, rest)
    except BadInput as refusal:
        print(refusal, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="vgcourse", description="The course's workshop.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")

    build = commands.add_parser("build", help="source/ → lessons/, solutions/, exercises/")
    build.add_argument("names", nargs="*", help=NAMES)
    build.add_argument("--all", action="store_true", help="also what is up to date")
    build.add_argument("--check", action="store_true", help="build nothing; say what does not follow from its source")
    build.set_defaults(run=_build)

    validate = commands.add_parser("validate", help="run lessons and solutions, and compare every stored output")
    validate.add_argument("names", nargs="*", help=NAMES)
    validate.add_argument("--as", dest="isa", choices=("native", "AVX2", "SSE4_2", "all"), default="native",
                          help="compile as for that instruction set, one after the other with `all`")  # fmt: skip
    validate.set_defaults(run=_validate)

    sync = commands.add_parser("sync", help="bring an edit made in JupyterLab back into source/")
    sync.add_argument("names", nargs="+", help="the notebook, such as lessons/01_chain_rule.ipynb")
    sync.set_defaults(run=_sync)

    grade = commands.add_parser("grade", help="grade what learners have handed in for a problem set (submitted/)")
    grade.add_argument("set", help="the problem set: 01_chain_rule, or 01")
    grade.add_argument("--learner", help="only this learner: a folder of submitted/")
    grade.add_argument("--unsafe-no-sandbox", action="store_true", dest="unsafe",
                       help="run learners' code with your own rights, where there is no bubblewrap")  # fmt: skip
    grade.set_defaults(run=_grade)

    commands.add_parser("lab", help="open JupyterLab on the lessons; further options go to JupyterLab").set_defaults(
        run=_lab
    )
    commands.add_parser("doctor", help="is everything here that the course needs?").set_defaults(run=_doctor)
    return parser


def _build(given, _) -> int:
    from vgcourse.staff.build import build, check

    project = find_project()
    chosen = sources(project, tuple(given.names))
    problems = check(project, chosen) if given.check else build(project, chosen, everything=given.all)
    print(*problems, sep="\n", end="\n" if problems else "", file=sys.stderr)
    return 1 if problems else 0


def _validate(given, _) -> int:
    from vgcourse.staff.validate import INSTRUCTION_SETS, validate

    project = find_project()
    notebooks = [source.notebook for source in sources(project, tuple(given.names))] if given.names else []
    return max(validate(project, notebooks, isa) for isa in (INSTRUCTION_SETS if given.isa == "all" else (given.isa,)))


def _sync(given, _) -> int:
    from vgcourse.staff.build import sync

    project = find_project()
    chosen = sources(project, tuple(given.names))
    for source in chosen:
        text = source.text.relative_to(project.root).as_posix()
        if not source.notebook.is_file():
            raise BadInput(f"{source.label} is not built: run `vgcourse build {source.name}`.")
        if sync(project, source):
            print(f"{text} has the edits of {source.label} now. Next: `vgcourse build {source.name}`.")
        else:
            print(f"{text} and {source.label} say the same.")
    return 0


def _grade(given, _) -> int:
    from vgcourse.staff.grading import find_course, grade

    found = grade(find_course(), given.set, given.learner, given.unsafe)
    for each in found.grades:
        waits = f", {each.waiting} answer{'s' * (each.waiting != 1)} to be marked by you" if each.waiting else ""
        print(f"{each.learner}: {each.points:g} of {each.of:g} points{waits}")
    for learner, sentence in found.refused.items():
        print(f"{learner}: not graded. {sentence}", file=sys.stderr)
    if not found.grades and not found.refused:
        print("Nobody has handed in anything: submitted/ holds nothing for this problem set.")
    return 1 if found.refused else 0


def _lab(_, options) -> int:
    from vgcourse.staff.lab import open_lab

    return open_lab(find_project(), options)


def _doctor(*_) -> int:
    from vgcourse.course.installation import check_installation

    installation = check_installation()
    print(*(f"{what}: {which}" for what, which in installation.found), sep="\n")
    print(installation)
    return 1 if installation.missing else 0


if __name__ == "__main__":
    sys.exit(main())
