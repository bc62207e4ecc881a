"""What each command of `cli.py` does with what was given to it; 0 if all is well, 1 if something was found."""

from __future__ import annotations

import sys
from pathlib import Path

from vgcourse.inputs import BadInput, one_of
from vgcourse.staff.nbgrading import find_course
from vgcourse.staff.printable import printable
from vgcourse.staff.project import find_project, sources


def run_release(given, _) -> int:
    from vgcourse.staff.classroom import release

    print(*release(find_course(), given.set), sep="\n")
    return 0


def run_collect(given, _) -> int:
    from vgcourse.staff.collecting import EARLIER, collect

    found = collect(find_course(), given.set, given.uploads, given.learners)
    print(f"New: {_names(found.new)}.")
    if found.newer:
        kept = "" if not given.uploads else f" (what they replace is kept in submitted/{EARLIER}/)"
        print(f"Newer than before: {_names(found.newer)}{kept}.")
    if found.same:
        print(f"As before: {_names(found.same)}.")
    for what, sentence in found.doubtful.items():
        say(f"{what}: {sentence}")
    for what, sentence in found.refused.items():
        say(f"{what}: not collected. {sentence}")
    return 1 if found.refused else 0


def say(text: object) -> None:
    """A line on stderr, which may hold names of files and other words of learners'."""
    print(printable(str(text)), file=sys.stderr)


def _names(learners: list[str]) -> str:
    return printable(f"{len(learners)} ({', '.join(learners)})") if learners else "nobody"


def run_feedback(given, _) -> int:
    from vgcourse.staff.classroom import feedback

    if sys.stderr.isatty():
        print("nbgrader writes the pages; each takes about a second.", file=sys.stderr)
    print(*feedback(find_course(), given.set, given.learner), sep="\n")
    return 0


def run_report(given, _) -> int:
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


def run_export(given, _) -> int:
    from vgcourse.staff.classroom import export

    rows = export(find_course(), given.file)
    print(f"{given.file} has {rows} row{'s' * (rows != 1)}: a learner and a problem set each.")
    return 0


def run_build(given, _) -> int:
    from vgcourse.staff.build import build, check

    if given.check and given.all:
        raise BadInput("--check builds nothing, so --all has nothing to add: leave one of them out.")
    project = find_project()
    chosen = sources(project, tuple(given.names))
    problems = check(project, chosen) if given.check else build(project, chosen, everything=given.all)
    if given.check and not given.names and project.root in Path(__file__).parents:
        from vgcourse.staff.explorers import stale
        from vgcourse.staff.site.quizzes import Kept

        problems += [*stale(), *filter(None, [Kept().fault()])]
    print(*problems, sep="\n", end="\n" if problems else "", file=sys.stderr)
    return 1 if problems else 0


def run_validate(given, _) -> int:
    from vgcourse.staff.validate import INSTRUCTION_SETS, validate

    if given.disturbed and given.isa:
        raise BadInput("--disturbed runs with other instruction sets among the rest: leave out --as, or --disturbed.")
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


def run_sync(given, _) -> int:
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


def run_site(given, _) -> int:
    try:
        from vgcourse.staff.site.pages import build
    except ModuleNotFoundError as missing:
        raise BadInput(f"Pages need {missing.name}, which is not here: pip install 'vgcourse[site]'.") from None
    project = find_project()
    folder = given.folder or project.root / "build" / "site"
    print(f"{len(build(project, folder))} pages: open {folder / 'index.html'}.")
    return 0


def run_grade(given, _) -> int:
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
            say(f"{learner}: {sentence}")
    for learner, sentence in found.refused.items():
        say(f"{learner}: not graded. {sentence}")
    if not found.grades and not found.refused:
        print("Nobody has handed in anything: submitted/ holds nothing for this problem set.")
    return 1 if found.refused else 0


def run_ward(given, _) -> int:
    from vgcourse.clinic import ward
    from vgcourse.clinic.ward import rounds

    halves = (given.half,) if given.half else ward.HALVES
    known = {each.name for each in (*ward.patients(*halves), *ward.missing(*halves))}
    for name in given.names:
        one_of("A patient", name, sorted(known), where=f"in vgcourse/clinic/ward/{given.half or ''}")
    for half in halves:
        chosen, absent = (
            [each for each in some(half) if not given.names or each.name in given.names]
            for some in (ward.patients, ward.missing)
        )
        if absent:
            needed = " and ".join(sorted({each.needs for each in absent}))
            say(f"Not visited, since {needed} is not installed: {_names([each.name for each in absent])}.")
        if chosen:
            visits = rounds.walk(chosen, beside=not given.alone, tell=say)
            print(f"\nThe {half} half\n\n{rounds.table(visits)}", flush=True)
    return 0


def run_start(given, _) -> int:
    from vgcourse.staff.start import start

    for sentence in start(given.folder):
        print(printable(sentence))
    return 0


def run_lab(_, options) -> int:
    from vgcourse.staff.lab import open_lab
    from vgcourse.staff.started import course_here

    return open_lab(course_here(), options)


def run_doctor(*_) -> int:
    from vgcourse.course.installation import check_installation
    from vgcourse.staff import doctor

    installation, rest = check_installation(), doctor.look()
    print(*(f"{what}: {which}" for what, which in (*installation.found, *rest.found)), sep="\n")
    faults = [*installation.missing, *rest.wrong]
    print(*(faults or [installation]), sep="\n")
    return 1 if faults else 0
