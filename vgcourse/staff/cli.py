"""The command line: `vgcourse --help` lists the commands, for those who teach and for those who write."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from vgcourse import __version__
from vgcourse.inputs import BadInput
from vgcourse.staff import commands, teaching

SET = "the problem set: 01_chain_rule, or 01"
NAMES = "names such as 01_chain_rule, numbers such as 01, or paths; without any, all of them"

TERM = """to learn:
  vgcourse start                     the lessons and problem sets, in a folder of your own
  vgcourse lab                       JupyterLab, opened on them

a term, command by command:
  vgcourse doctor                    can this machine grade?
  vgcourse validate                  does everything hold before the term begins?
  vgcourse release 01                make exercises/01_chain_rule, and hand it out
  vgcourse collect 01 uploads.zip    take in what came back
  vgcourse grade 01                  grade it
  vgcourse feedback 01               write each learner's page
  vgcourse report 01                 what did the class get wrong, and why?
  vgcourse export grades.csv         all points, as a table"""


LEARNERS = ("start", "lab", "doctor", "ward")
"""Commands that do without the extra `teach`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 if all is well, 1 if something was found, 2 if the command cannot be used like this."""
    given, rest = _parser().parse_known_args(arguments)
    if rest and given.command != "lab":
        _parser().error(f"{' '.join(rest)} is not understood; `vgcourse {given.command} --help` says what is.")
    try:
        if given.command not in LEARNERS and (missing := teaching.without_teach()):
            needs = f"`vgcourse {given.command}` is for those who teach and needs {' and '.join(missing)}"
            raise BadInput(f"{needs}: `{teaching.how()}`.")
        return given.run(given, rest)
    except BadInput as refusal:
        commands.say(refusal)
        return 2
    except KeyboardInterrupt as stopped:
        commands.say(stopped if stopped.args else "Stopped.")
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="vgcourse", description="The course, and its workshop.", epilog=TERM,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("-V", "--version", action="version", version=f"vgcourse {__version__}")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="command")
    _learning(subparsers)
    _teaching(subparsers)

    build = subparsers.add_parser("build", help="source/ → lessons/, solutions/, exercises/")
    build.add_argument("names", nargs="*", help=NAMES)
    build.add_argument("--all", action="store_true", help="also what is up to date")
    build.add_argument("--check", action="store_true", help="build nothing; say what does not follow from its source")
    build.set_defaults(run=commands.run_build)

    validate = subparsers.add_parser(
        "validate", help="before a term: does everything hold on this machine?", epilog="Example: vgcourse validate",
        description="Without arguments: run every lesson and solution and compare what they print, compare exercises "
        "with their sources, try every answer of the corpora, and see whether the judge still knows right from wrong. "
        "With names or --as: only run these lessons and problem sets. With --disturbed: run them with other last bits "
        "and say which printed lines move.",
    )  # fmt: skip
    validate.add_argument("names", nargs="*", help="names such as 01_chain_rule, numbers such as 01, or paths")
    validate.add_argument("--as", dest="isa", choices=("native", "AVX2", "SSE4_2", "all"),
                          help="compile as for that instruction set, one after the other with `all`")  # fmt: skip
    validate.add_argument("--disturbed", action="store_true",
                          help="compute with other last bits: noise, one thread, …")  # fmt: skip
    validate.set_defaults(run=commands.run_validate)

    sync = subparsers.add_parser("sync", help="bring an edit made in JupyterLab back into source/")
    sync.add_argument("names", nargs="+", help="the notebook, such as lessons/01_chain_rule.ipynb")
    sync.set_defaults(run=commands.run_sync)

    site = subparsers.add_parser(
        "site",
        help="lessons/ → pages of the web, whose explorers and questions need no kernel",
        epilog="Example: vgcourse site, and open build/site/index.html",
    )
    site.add_argument("folder", nargs="?", type=Path, help="where to; by default build/site")
    site.set_defaults(run=commands.run_site)

    says = "grade what learners have handed in for a problem set (submitted/)"
    grade = subparsers.add_parser(
        "grade", help=says, epilog="Example: vgcourse grade 01",
        description=f"{says[0].upper()}{says[1:]}. Stopped with Ctrl-C, the same command goes on from there.",
    )  # fmt: skip
    grade.add_argument("set", help=SET)
    grade.add_argument("--learner", help="only this learner: a folder of submitted/")
    grade.add_argument("--workers", type=int, help="submissions judged at the same time; as many as there are cores")
    grade.add_argument("--dask", metavar="tcp://HOST:PORT", help="judge on the Dask cluster of that scheduler")
    grade.add_argument("--db", dest="database", metavar="URL",
                       help="the gradebook, such as postgresql://grader@host/vgcourse")  # fmt: skip
    grade.add_argument("--one-shot", action="store_true", help="a new Python for each submission, never a fork of one")
    grade.add_argument("--unsafe-no-sandbox", action="store_true", dest="unsafe",
                       help="run learners' code with your own rights, where there is no bubblewrap")  # fmt: skip
    grade.set_defaults(run=commands.run_grade)

    says = "try `vg.diagnose` on networks whose complaint is known, beside AutoTrainer's rule"
    ward = subparsers.add_parser(
        "ward", help=says, epilog="Example: vgcourse ward --half seen",
        description=f"{says[0].upper()}{says[1:]}: how many were detected, whether cause and place are right, and how "
        "many healthy ones were called sick.",
    )  # fmt: skip
    ward.add_argument("names", nargs="*", help="only these patients")
    ward.add_argument("--half", choices=("seen", "unseen"),
                      help="the half that the rules were written on, or the other; without it, both")  # fmt: skip
    ward.add_argument("--alone", action="store_true", help="without AutoTrainer's rule, which trains each of them")
    ward.set_defaults(run=commands.run_ward)

    return parser


def _learning(subparsers) -> None:
    """The parsers of what a learner runs."""
    says = "the lessons and problem sets in a folder of your own; again after an upgrade, for what is new"
    start = subparsers.add_parser(
        "start", help=says, epilog="Example: vgcourse start ~/vanishing-gradients",
        description=f"{says[0].upper()}{says[1:]}. What you have written or run there stays as it is.",
    )  # fmt: skip
    start.add_argument(
        "folder", nargs="?", type=Path, help="by default the one you are in, else the last one, else a new one"
    )
    start.set_defaults(run=commands.run_start)
    lab = subparsers.add_parser("lab", help="open JupyterLab on the lessons; further options go to JupyterLab")
    lab.set_defaults(run=commands.run_lab)
    doctor = subparsers.add_parser(
        "doctor", help="is everything here that the course needs, for learning and for grading?"
    )
    doctor.set_defaults(run=commands.run_doctor)


def _teaching(subparsers) -> None:
    """The parsers of what an instructor runs through a term, `grade` aside."""

    def command(name: str, run, says: str, example: str) -> argparse.ArgumentParser:
        made = subparsers.add_parser(name, help=says, description=f"{says[0].upper()}{says[1:]}.", epilog=example)
        made.set_defaults(run=run)
        return made

    release = command("release", commands.run_release, "make the learners' version of a problem set, and hand it out",
                      "Example: vgcourse release 01")  # fmt: skip
    release.add_argument("set", help=SET)

    collect = command("collect", commands.run_collect,
                      "take in what learners handed in, from the exchange or from uploads",
                      "Example: vgcourse collect 01 moodle-download.zip")  # fmt: skip
    collect.add_argument("set", help=SET)
    collect.add_argument("uploads", nargs="*", type=Path,
                         help="folders, zip files or notebooks; without any, from the exchange")  # fmt: skip
    collect.add_argument("--learners", type=Path, metavar="FILE.csv",
                         help="two columns: what a learner is called in the upload, and the learner's id")  # fmt: skip

    feedback = command("feedback", commands.run_feedback,
                       "write each learner's page with points and hints, and release it",
                       "Example: vgcourse feedback 01")  # fmt: skip
    feedback.add_argument("set", help=SET)
    feedback.add_argument("--learner", help="only this learner")

    report = command("report", commands.run_report, "how many learners met which misconception, and what it cost them",
                     "Example: vgcourse report 01 --figure report.svg")  # fmt: skip
    report.add_argument("set", nargs="?", help=SET)
    report.add_argument("--claims", action="store_true",
                        help="instead: what the class held of twenty claims, before and after")  # fmt: skip
    report.add_argument("--csv", type=Path, metavar="FILE", help="write the table as CSV")
    report.add_argument("--figure", type=Path, metavar="FILE", help="draw it: FILE.png or FILE.svg")

    export = command("export", commands.run_export,
                     "write the gradebook as CSV, a row for every learner and problem set",
                     "Example: vgcourse export grades.csv")  # fmt: skip
    export.add_argument("file", nargs="?", type=Path, default=Path("grades.csv"), metavar="FILE.csv",
                        help="by default grades.csv")  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
