"""What a learner holds of the twenty claims: asked in lesson 00, and again in lesson 13, by the same sheet.

Every answer is kept in the learner's progress at once, and can be changed until all are handed in, in lesson 13. No
verdict is known here.
"""

from __future__ import annotations

import pathlib
from html import escape
from typing import Any, NamedTuple

import traitlets

from vgcourse.course import progress
from vgcourse.course.catalogue import lesson_of
from vgcourse.course.markup import as_html, as_plain
from vgcourse.course.questions.claims import ASKED, BELIEFS, RULE, SOURCES, Claim, claim_of
from vgcourse.inputs import BadInput, one_of
from vgcourse.views.live import STILL, Live

_HERE = pathlib.Path(__file__).parent
BEFORE, AFTER = "00", "13"
"""The lessons in which the claims are asked."""
_WORDS = {
    **{name: name for name in BELIEFS},
    **{words.lower(): name for name, words in BELIEFS.items()},
    "t": "true", "d": "depends", "f": "false", "?": "unknown",
}  # fmt: skip


class Belief(NamedTuple):
    """What is held of a claim, a key of `BELIEFS`, and whether its holder is sure of it."""

    holds: str
    sure: bool = False


def beliefs(lesson: str) -> dict[str, Belief]:
    """What was answered in lesson 00 or 13, by claim: the last answers before all were handed in."""
    asked = {claim.name for claim in ASKED}
    return {
        name: Belief(str(data["belief"]), bool(data["sure"]))
        for name, data in progress.beliefs(lesson).items()
        if name in asked and data.get("belief") in BELIEFS
    }


def handed_in() -> bool:
    """Whether the answers stand: from then on the verdicts may be seen."""
    return progress.revealed(AFTER, progress.CLAIMS)


class ClaimSheet(Live):
    """The twenty claims with what is held of each, to be answered in the widget, or by `answer` where there is none."""

    _esm = _HERE / "claims.js"
    _css = (_HERE / "quiz.css").read_text(encoding="utf-8") + (_HERE / "claims.css").read_text(encoding="utf-8")

    title = traitlets.Unicode().tag(sync=True)
    rule = traitlets.Unicode().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    rows = traitlets.List().tag(sync=True)
    foot = traitlets.Unicode().tag(sync=True)
    closed = traitlets.Bool().tag(sync=True)
    button = traitlets.Unicode().tag(sync=True)

    def __init__(self, lesson: str) -> None:
        self.lesson = lesson
        what = "before the course" if lesson == BEFORE else "after the course"
        super().__init__(title=f"Twenty claims, {what}", rule=as_html(RULE), words=dict(BELIEFS))
        self._look()
        self.on_msg(lambda _widget, content, _buffers: self._receive(content))

    def answer(self, name: str, holds: object, sure: bool = False) -> Belief:
        """Keep what you hold of a claim: "true", "depends", "false" or "unknown"; sure: whether you would bet on it."""
        claim = claim_of(name)
        if claim not in ASKED:
            raise BadInput(f"The claim {name!r} is not among the twenty that are asked.")
        if handed_in():
            raise BadInput("The answers are handed in, and stand: what the verdicts taught you is in lesson 13.")
        given = str(holds).strip().lower()
        holds = _WORDS[one_of("What you hold of it", given, _WORDS)]
        belief = Belief(holds, bool(sure) and holds != "unknown")
        progress.record_belief(self.lesson, claim.name, belief.holds, belief.sure)
        self._look()
        return belief

    def hand_in(self) -> None:
        """From now on the answers stand, those of lesson 00 too, and the verdicts may be seen."""
        if not handed_in():
            progress.record_revealed(AFTER, progress.CLAIMS)
        self._look()

    def _look(self) -> None:
        kept, closed = beliefs(self.lesson), handed_in()
        self.rows = [_row(claim, kept.get(claim.name)) for claim in ASKED]
        self.closed, count = closed, f"{len(kept)} of {len(ASKED)} answered"
        stands = "handed in: they stand." if closed else "kept on this computer; you can change them."
        self.foot = f"{count}, {stands}"
        if self.lesson == BEFORE and not closed:
            self.foot += " Lesson 13 asks them again, and says what was measured."
        self.button = "" if closed or self.lesson == BEFORE else "Hand in: these are my answers"

    def _receive(self, content: dict[str, Any]) -> None:
        try:
            if content.get("hand_in"):
                self.hand_in()
            else:
                self.answer(str(content.get("claim")), content.get("belief"), bool(content.get("sure")))
            self.send({"kept": content.get("claim"), "foot": self.foot, "closed": self.closed})
        except Exception as error:  # a learner who clicks must hear something
            self.send({"kept": None, "foot": str(error), "closed": self.closed})

    def still(self) -> dict[str, str]:
        return {"text/plain": _plain(self.lesson, self.title), "text/html": _html(self.title)}


def _row(claim: Claim, belief: Belief | None) -> dict[str, Any]:
    return {
        "name": claim.name,
        "says": as_html(claim.says),
        "source": SOURCES[claim.source].short,
        "belief": belief.holds if belief else None,
        "sure": bool(belief and belief.sure),
    }


def _plain(lesson: str, title: str) -> str:
    lines = [f"{title}. {as_plain(RULE)}"]
    lines += [f"{n:2d}. {claim.name}: {as_plain(claim.says)}" for n, claim in enumerate(ASKED, 1)]
    call = f'vg.claims("{lesson}").answer("{ASKED[0].name}", "depends", sure=True)'
    return "\n".join([*lines, f"Run the cell to answer, or answer by name: {call}"])


def _html(title: str) -> str:
    items = "".join(f"<li>{as_html(c.says)} <em>({escape(SOURCES[c.source].short)})</em></li>" for c in ASKED)
    return (
        f'<section class="{STILL}" aria-label="{escape(title)}"><p><strong>{escape(title)}.</strong> {as_html(RULE)} '
        f"Run the cell to answer.</p><ol>{items}</ol></section>"
    )


def claims(lesson: object) -> ClaimSheet:
    """Ask what you hold of twenty claims: in lesson 00 before the course, in lesson 13 after it. Nothing is marked."""
    number = lesson_of(lesson).number
    return ClaimSheet(one_of("The lesson that asks the claims", number, (BEFORE, AFTER)))
