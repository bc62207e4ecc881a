"""`vgcourse report --claims`: what a class held of the twenty claims, before the course and after it.

It reads the answers out of the notebooks handed in for problem set 13, as text: nothing of them is run. Learners are
counted and never named, and what fewer than `FEWEST` people answered is not shown.
"""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from vgcourse.course.beliefs import Belief
from vgcourse.course.claim_verdicts import decoded
from vgcourse.course.markup import as_plain
from vgcourse.course.questions.claims import ASKED, BELIEFS, EDITION, SOURCES, Claim
from vgcourse.inputs import BadInput
from vgcourse.staff.classroom import many, write
from vgcourse.staff.nbgrading import set_name
from vgcourse.staff.refusals import Refused
from vgcourse.staff.submissions import LARGEST, read

SET = "13"
FEWEST = 5
"""Of so few learners and fewer than that nothing is said: whoever knows four answers would know the fifth."""
COLUMNS = (
    "claim", "article", "says", "measured", "learners", "right before", "right after", "gain", "still not right",
    *(f"{belief} {when}" for when in ("before", "after") for belief in BELIEFS),
)  # fmt: skip
_LINE = r"""["']{}["']\s*:\s*["']([TDFtdf?-]{{{}}})["']"""


@dataclass(frozen=True)
class Answers:
    """What one learner handed in: by claim, before and after. Nothing says who it was."""

    before: dict[str, Belief]
    after: dict[str, Belief]


@dataclass(frozen=True)
class Counted:
    """A claim over those who answered it both times. before, after: how many held what, in the order of `BELIEFS`."""

    claim: Claim
    verdict: str
    before: tuple[int, ...]
    after: tuple[int, ...]
    stuck: int

    @property
    def learners(self) -> int:
        return sum(self.before)

    @property
    def shown(self) -> bool:
        return self.learners >= FEWEST

    def right(self, counts: tuple[int, ...]) -> int:
        return counts[list(BELIEFS).index(self.verdict)]

    @property
    def gain(self) -> float:
        """Hake's, of the class; nan if all were right before."""
        b, a = self.right(self.before), self.right(self.after)
        return (a - b) / (self.learners - b) if self.learners > b else math.nan


@dataclass(frozen=True)
class ClaimsReport:
    """The claims whose beliefs moved least on top. unread: notebooks without answers; half: without those of before."""

    learners: int
    claims: tuple[Counted, ...]
    unread: int = 0
    half: int = 0

    @property
    def shown(self) -> bool:
        return self.learners >= FEWEST

    def __str__(self) -> str:
        lines = [f"Claims before and after: {_several(self.learners)} handed in answers."]
        if self.unread:
            lines.append(f"Without answers that can be read: {_several(self.unread, 'notebook')}.")
        if self.half:
            lines.append(f"With none from before the course, and so not counted: {_several(self.half)}.")
        if not self.shown:
            lines.append(f"Nothing is shown of fewer than {FEWEST} learners: it would say what single people answered.")
            return "\n".join(lines)
        lines.append("Right before and after, of those who answered both times; on top what moved least.\n")
        lines.append("  of  before  after   gain  still not right  claim")
        lines += [_line(each) for each in self.claims]
        lines.append(f"\n{self._whole()}")
        return "\n".join(lines)

    def _whole(self) -> str:
        seen = [each for each in self.claims if each.shown]
        of, b, a = (sum(n) for n in ([c.learners for c in seen], [c.right(c.before) for c in seen],
                                     [c.right(c.after) for c in seen]))  # fmt: skip
        if not of:
            return f"No claim was answered both times by {FEWEST} learners or more."
        if b == of:
            return "All was right before: there was nothing to gain."
        shares = f"Together {100 * b / of:.0f} % were right before and {100 * a / of:.0f} % after"
        return f"{shares}: a gain of {(a - b) / (of - b):.2f}.".replace("-", "−")

    def write_csv(self, path: Path) -> None:
        """A row for every claim. What fewer than `FEWEST` answered both times has no numbers."""
        if not self.shown:
            raise BadInput(f"Nothing is written of fewer than {FEWEST} learners; {self.learners} handed in answers.")
        text = io.StringIO(newline="")
        rows = csv.writer(text)
        rows.writerow(COLUMNS)
        for each in self.claims:
            names = (each.claim.name, SOURCES[each.claim.source].short, as_plain(each.claim.says), each.verdict)
            if not each.shown:
                rows.writerow((*names, f"fewer than {FEWEST}", *[""] * (len(COLUMNS) - 5)))
                continue
            gain = "" if math.isnan(each.gain) else f"{each.gain:.3f}"
            right = (each.right(each.before), each.right(each.after))
            rows.writerow((*names, each.learners, *right, gain, each.stuck, *each.before, *each.after))
        write(path, text.getvalue().encode())


def _several(count: int, what: str = "learner") -> str:
    return many(count, what) if count >= FEWEST or not count else f"fewer than {FEWEST} {what}s"


def _line(each: Counted) -> str:
    words = f"{as_plain(each.claim.says)} ({BELIEFS[each.verdict].lower()})"
    if not each.shown:
        return f"  fewer than {FEWEST} answered it both times       {words}"
    gain = "   –" if math.isnan(each.gain) else f"{each.gain:5.2f}".replace("-", "−")
    right = f"{each.right(each.before):6d}  {each.right(each.after):5d}"
    return f"{each.learners:4d}  {right}  {gain:>5s}  {each.stuck:15d}  {words}"


def claims_report(course: Path, verdict: Callable[[str], str]) -> ClaimsReport:
    """The report on all that lies in submitted/. verdict: the name of a claim → what was measured."""
    name = set_name(course, SET)
    paths = sorted(path for path in (course / "submitted").glob(f"*/{name}/*.ipynb") if "/." not in path.as_posix())
    if not paths:
        raise BadInput(f"Nobody has handed in {name} yet: run `vgcourse collect {SET} …` first.")
    folders: dict[Path, Answers | None] = {}
    for path in paths:  # a learner counts once, by the notebook of the set's name if there is one
        found = _answers(path)
        if found or path.parent not in folders:
            folders[path.parent] = found
    given = [each for each in folders.values() if each]
    whole = [each for each in given if each.before and each.after]
    return counted(whole, verdict, unread=len(folders) - len(given), half=len(given) - len(whole))


def counted(answers: Iterable[Answers], verdict: Callable[[str], str], unread: int = 0, half: int = 0) -> ClaimsReport:
    """The report on these answers."""
    answers = list(answers)
    claims = []
    for claim in ASKED:
        measured = verdict(claim.name)
        both = [
            (each.before[claim.name].holds, each.after[claim.name].holds)
            for each in answers
            if claim.name in each.before and claim.name in each.after
        ]
        before, after = (tuple(sum(pair[i] == belief for pair in both) for belief in BELIEFS) for i in (0, 1))
        stuck = sum(measured not in pair for pair in both)
        claims.append(Counted(claim, measured, before, after, stuck))
    claims.sort(key=lambda each: (not each.shown, -each.stuck / max(each.learners, 1), each.claim.name))
    return ClaimsReport(len(answers), tuple(claims), unread, half)


def _answers(path: Path) -> Answers | None:
    """What stands in a notebook, if it was asked the same twenty; None where nothing can be read."""
    if path.is_symlink() or path.stat().st_size > LARGEST:
        return None
    try:
        cells = read(path.read_bytes(), path.name).cells
    except (Refused, OSError):
        return None
    for text in (cell.source for cell in cells if cell.cell_type == "code"):
        when = [re.search(_LINE.format(each, len(ASKED)), text) for each in ("before", "after")]
        edition = re.search(r"""["']edition["']\s*:\s*["'](\w+)["']""", text)
        if all(when) and edition and edition[1] == EDITION:
            return Answers(*(decoded(found[1]) for found in when))
    return None
