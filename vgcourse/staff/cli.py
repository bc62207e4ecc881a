"""The command line: `vgcourse --help` lists the commands, for those who teach and for those who write."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from vgcourse import __version__
from vgcourse.inputs import BadInput
from vgcourse.staff import teaching
from vgcourse.staff.nbgrading import find_course
from vgcourse.staff.printable import printable
from vgcourse.staff.project import find_project, sources

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
        _say(refusal)
        return 2
    except KeyboardInterrupt as stopped:
        _say(stopped if stopped.args else "Stopped.")
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="vgcourse", description="The course, and its workshop.", epilog=TERM,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("-V", "--version", action="version", version=f"vgcourse {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    _learning(commands)
    _teaching(commands)

    build = commands.add_parser("build", help="source/ → lessons/, solutions/, exercises/")
    build.add_argument("names", nargs="*", help=NAMES)
    build.add_argument("--all", action="store_true", help="also what is up to date")
    build.add_argument("--check", action="store_true", help="build nothing; say what does not follow from its source")
    build.set_defaults(run=_build)

    validate = commands.add_parser(
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
    validate.set_defaults(run=_validate)

    sync = commands.add_parser("sync", help="bring an edit made in JupyterLab back into source/")
    sync.add_argument("names", nargs="+", help="the notebook, such as lessons/01_chain_rule.ipynb")
    sync.set_defaults(run=_sync)

    site = commands.add_parser("site", help="lessons/ → pages of the web, whose explorers and questions need no kernel",
                               epilog="Example: vgcourse site, and open build/site/index.html")  # fmt: skip
    site.add_argument("folder", nargs="?", type=Path, help="where to; by default build/site")
    site.set_defaults(run=_site)

    says = "grade what learners have handed in for a problem set (submitted/)"
    grade = commands.add_parser(
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
    grade.set_defaults(run=_grade)

    says = "try `vg.diagnose` on networks whose complaint is known, beside AutoTrainer's rule"
    ward = commands.add_parser(
        "ward", help=says, epilog="Example: vgcourse ward --half seen",
        description=f"{says[0].upper()}{says[1:]}: how many were detected, whether cause and place are right, and how "
        "many healthy ones were called sick.",
    )  # fmt: skip
    ward.add_argument("names", nargs="*", help="only these patients")
    ward.add_argument("--half", choices=("seen", "unseen"),
                      help="the half that the rules were written on, or the other; without it, both")  # fmt: skip
    ward.add_argument("--alone", action="store_true", help="without AutoTrainer's rule, which trains each of them")
    ward.set_defaults(run=_ward)

    return parser


def _learning(commands) -> None:
    """The parsers of what a learner runs."""
    says = "the lessons and problem sets in a folder of your own; again after an upgrade, for what is new"
    start = commands.add_parser(
        "start", help=says, epilog="Example: vgcourse start ~/vanishing-gradients",
        description=f"{says[0].upper()}{says[1:]}. What you have written or run there stays as it is.",
    )  # fmt: skip
    start.add_argument(
        "folder", nargs="?", type=Path, help="by default the one you are in, else the last one, else a new one"
    )
    start.set_defaults(run=_start)
    lab = commands.add_parser("lab", help="open JupyterLab on the lessons; further options go to JupyterLab")
    lab.set_defaults(run=_lab)
    doctor = commands.add_parser(
        "doctor", help="is everything here that the course needs, for learning and for grading?"
    )
    doctor.set_defaults(run=_doctor)


def _teaching(commands) -> None:
    """The parsers of what an instructor runs through a term, `grade` aside."""

    def command(name: str, run, says: str, example: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=says, description=f"{says[0].upper()}{says[1:]}.", epilog=example)
        made.set_defaults(run=run)
        return made

    release = command("release", _release, "make the learners' version of a problem set, and hand it out",
                      "Example: vgcourse release 01")  # fmt: skip
    release.add_argument("set", help=SET)

    collect = command("collect", _collect, "take in what learners handed in, from the exchange or from uploads",
                      "Example: vgcourse collect 01 moodle-download.zip")  # fmt: skip
    collect.add_argument("set", help=SET)
    collect.add_argument("uploads", nargs="*", type=Path,
                         help="folders, zip files or notebooks; without any, from the exchange")  # fmt: skip
    collect.add_argument("--learners", type=Path, metavar="FILE.csv",
                         help="two columns: what a learner is called in the upload, and the learner's id")  # fmt: skip

    feedback = command("feedback", _feedback, "write each learner's page with points and hints, and release it",
                       "Example: vgcourse feedback 01")  # fmt: skip
    feedback.add_argument("set", help=SET)
    feedback.add_argument("--learner", help="only this learner")

    report = command("report", _report, "how many learners met which misconception, and what it cost them",
                     "Example: vgcourse report 01 --figure report.svg")  # fmt: skip
    report.add_argument("set", nargs="?", help=SET)
    report.add_argument("--claims", action="store_true",
                        help="instead: what the class held of twenty claims, before and after")  # fmt: skip
    report.add_argument("--csv", type=Path, metavar="FILE", help="write the table as CSV")
    report.add_argument("--figure", type=Path, metavar="FILE", help="draw it: FILE.png or FILE.svg")

    export = command("export", _export, "write the gradebook as CSV, a row for every learner and problem set",
                     "Example: vgcourse export grades.csv")  # fmt: skip
    export.add_argument("file", nargs="?", type=Path, default=Path("grades.csv"), metavar="FILE.csv",
                        help="by default grades.csv")  # fmt: skip


def _release(given, _) -> int:
    from vgcourse.staff.classroom import release

    print(*release(find_course(), given.set), sep="\n")
    return 0


def _collect(given, _) -> int:
    from vgcourse.staff.collecting import EARLIER, collect

    found = collect(find_course(), given.set, given.uploads, given.learners)
    print(f"New: {_names(found.new)}.")
    if found.newer:
        kept = "" if not given.uploads else f" (what they replace is kept in submitted/{EARLIER}/)"
        print(f"Newer than before: {_names(found.newer)}{kept}.")
    if found.same:
        print(f"As before: {_names(found.same)}.")
    for what, sentence in found.doubtful.items():
        _say(f"{what}: {sentence}")
    for what, sentence in found.refused.items():
        _say(f"{what}: not collected. {sentence}")
    return 1 if found.refused else 0


def _say(text: object) -> None:
    """A line on stderr, which may hold names of files and other words of learners'."""
    print(printable(str(text)), file=sys.stderr)


def _names(learners: list[str]) -> str:
    return printable(f"{len(learners)} ({', '.join(learners)})") if learners else "nobody"


def _feedback(given, _) -> int:
    from vgcourse.staff.classroom import feedback

    if sys.stderr.isatty():
        print("nbgrader writes the pages; each takes about a second.", file=sys.stderr)
    print(*feedback(find_course(), given.set, given.learner), sep="\n")
    return 0


def _report(given, _) -> int:
    if given.claims:
        return _claims(given)
    if not given.set:
        raise BadInput("Which problem set? Such as `vgcourse report 01`; or `vgcourse report --claims`.")
    from vgcourse.staff.report import report

    found = report(find_course(), given.set)
    print(found)
    if given.csv:
        found.write_csv(given.csv)
        print(f"The table is in {given.csv}.")
    if given.figure:
        found.draw(given.figure)
        print(f"The figure is in {given.figure}. For those who do not see it: {found.figure().description}")
    return 0


def _claims(given) -> int:
    if given.set not in (None, "13", "13_claims") or given.figure:
        raise BadInput("The claims are those of problem set 13, as a table: `vgcourse report --claims --csv FILE`.")
    from vgcourse.experiments.lesson_13.trials import trial
    from vgcourse.staff.claims_report import claims_report

    if sys.stderr.isatty():
        print("The twenty claims are measured first; that takes some fifteen seconds.", file=sys.stderr)
    found = claims_report(find_course(), lambda name: trial(name).verdict)
    print(found)
    if given.csv:
        found.write_csv(given.csv)
        print(f"The table is in {given.csv}.")
    return 0


def _export(given, _) -> int:
    from vgcourse.staff.classroom import export

    rows = export(find_course(), given.file)
    print(f"{given.file} has {rows} row{'s' * (rows != 1)}: a learner and a problem set each.")
    return 0


def _build(given, _) -> int:
    from vgcourse.staff.build import build, check

    project = find_project()
    chosen = sources(project, tuple(given.names))
    problems = check(project, chosen) if given.check else build(project, chosen, everything=given.all)
    if given.check and not given.names and project.root in Path(__file__).parents:
        from vgcourse.staff.explorers import stale

        problems += stale()
    print(*problems, sep="\n", end="\n" if problems else "", file=sys.stderr)
    return 1 if problems else 0


def _validate(given, _) -> int:
    from vgcourse.staff.validate import INSTRUCTION_SETS, validate

    project = find_project()
    if given.disturbed:
        from vgcourse.staff.disturbed import disturbed

        return 1 if disturbed({each.label: each.notebook for each in sources(project, tuple(given.names))}) else 0
    if not given.names and given.isa is None:
        return _before_term(project)
    notebooks = [source.notebook for source in sources(project, tuple(given.names))] if given.names else []
    chosen = INSTRUCTION_SETS if given.isa == "all" else (given.isa or "native",)
    return max(validate(project, notebooks, each) for each in chosen)


def _before_term(project) -> int:
    from vgcourse.staff.term import tried

    wrong = 0
    for holds, line in tried(project):
        print(line, flush=True)
        wrong += not holds
    return 1 if wrong else 0


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


def _site(given, _) -> int:
    try:
        from vgcourse.staff.site import build
    except ModuleNotFoundError as missing:
        raise BadInput(f"Pages need {missing.name}, which is not here: pip install 'vgcourse[site]'.") from None
    project = find_project()
    folder = given.folder or project.root / "build" / "site"
    print(f"{len(build(project, folder))} pages: open {folder / 'index.html'}.")
    return 0


def _grade(given, _) -> int:
    from vgcourse.staff.grading import grade

    options = {name: getattr(given, name) for name in ("database", "workers", "dask", "one_shot")}
    try:
        found = grade(find_course(), given.set, given.learner, given.unsafe, **options)
    except KeyboardInterrupt:
        print("Stopped. The same command goes on from here: what is judged is kept.", file=sys.stderr)
        return 130
    for each in found.grades:
        waits = f", {each.waiting} answer{'s' * (each.waiting != 1)} to be marked by you" if each.waiting else ""
        print(f"{each.learner}: {each.points:g} of {each.of:g} points{waits}")
    for learner, sentences in found.remarks.items():
        for sentence in sentences:
            _say(f"{learner}: {sentence}")
    for learner, sentence in found.refused.items():
        _say(f"{learner}: not graded. {sentence}")
    if not found.grades and not found.refused:
        print("Nobody has handed in anything: submitted/ holds nothing for this problem set.")
    return 1 if found.refused else 0


def _ward(given, _) -> int:
    from vgcourse.clinic import ward
    from vgcourse.clinic.ward import rounds

    for half in (given.half,) if given.half else ward.HALVES:
        chosen, absent = (
            [each for each in some(half) if not given.names or each.name in given.names]
            for some in (ward.patients, ward.missing)
        )
        if absent:
            needed = " and ".join(sorted({each.needs for each in absent}))
            _say(f"Not visited, since {needed} is not installed: {_names([each.name for each in absent])}.")
        if chosen:
            visits = rounds.walk(chosen, beside=not given.alone, tell=_say)
            print(f"\nThe {half} half\n\n{rounds.table(visits)}", flush=True)
    return 0


def _start(given, _) -> int:
    from vgcourse.staff.start import start

    for sentence in start(given.folder):
        print(printable(sentence))
    return 0


def _lab(_, options) -> int:
    from vgcourse.staff.lab import open_lab
    from vgcourse.staff.started import course_here

    return open_lab(course_here(), options)


def _doctor(*_) -> int:
    from vgcourse.course.installation import check_installation
    from vgcourse.staff import doctor

    installation, rest = check_installation(), doctor.look()
    print(*(f"{what}: {which}" for what, which in (*installation.found, *rest.found)), sep="\n")
    faults = [*installation.missing, *rest.wrong]
    print(*(faults or [installation]), sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
