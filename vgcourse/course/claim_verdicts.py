"""Lesson 13: every claim with its verdict, measured now; a learner's answers before and after; what is handed in."""

from __future__ import annotations

from collections import Counter
from html import escape
from typing import NamedTuple

import numpy as np

from vgcourse.course.beliefs import AFTER, BEFORE, Belief, beliefs, handed_in
from vgcourse.course.markup import as_html, as_plain
from vgcourse.course.questions.claims import ASKED, BELIEFS, CLAIMS, EDITION, SOURCES, Claim
from vgcourse.course.sheet import Sheet
from vgcourse.experiments.lesson_13.gain import normalised_gain
from vgcourse.experiments.lesson_13.trials import Trial, trial, yardstick
from vgcourse.views.claim_plots import moved_figure
from vgcourse.views.figure import Figure
from vgcourse.views.fold import STYLE, folded
from vgcourse.waiting import Bar

LETTERS = {"true": "T", "depends": "D", "false": "F", "unknown": "?"}
"""A belief in what is handed in: small if its holder is not sure; - without an answer."""
NONE = "-"


class Verdicts:
    """Claims and their trials, as a table: in a notebook, and as text."""

    def __init__(self, tried: dict[str, Trial]) -> None:
        self.tried = tried

    def counts(self) -> dict[str, dict[str, int]]:
        """{article: {"true": n, "depends": n, "false": n}}"""
        found = {source.short: Counter({"true": 0, "depends": 0, "false": 0}) for source in SOURCES.values()}
        for claim in CLAIMS:
            if claim.name in self.tried:
                found[SOURCES[claim.source].short][self.tried[claim.name].verdict] += 1
        return {name: dict(counts) for name, counts in found.items()}

    def __repr__(self) -> str:
        lines = []
        for claim, tried in self._rows():
            head = f"{BELIEFS[tried.verdict].lower():10s} {tried.held} of {len(tried.cases)}"
            lines.append(f"{head}  {SOURCES[claim.source].short}: {as_plain(claim.says)}")
        return "\n".join(lines)

    def _rows(self) -> list[tuple[Claim, Trial]]:
        return [(claim, self.tried[claim.name]) for claim in CLAIMS if claim.name in self.tried]

    def _repr_mimebundle_(self, **_) -> dict[str, str]:
        heads = ("Claim", "Verdict", "How it is tried, and what was found", "Article", "Lesson")
        head = "".join(f'<th scope="col" style="text-align:left">{each}</th>' for each in heads)
        body = "".join(_row(claim, tried) for claim, tried in self._rows())
        table = f'<table style="text-align:left"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
        return {"text/plain": repr(self), "text/html": f'{STYLE}<div class="vg-wide">{table}</div>'}


def _row(claim: Claim, tried: Trial) -> str:
    cases = "".join(
        f"<li>{as_html(case.where)}: {as_html(case.found)} – {'holds' if case.holds else 'fails'}</li>"
        for case in tried.cases
    )
    how = folded(as_html(yardstick(claim.name)), f"<ul style='margin:2px 0'>{cases}</ul>")
    verdict = f"<strong>{BELIEFS[tried.verdict]}</strong><br>{tried.held} of {len(tried.cases)}"
    cells = (as_html(claim.says), verdict, how, escape(SOURCES[claim.source].short), claim.lesson)
    return f"<tr>{''.join(f'<td style=vertical-align:top;text-align:left>{cell}</td>' for cell in cells)}</tr>"


def verdicts() -> Verdicts:
    """Put every claim on trial that can be: some twenty seconds. `verdicts().tried["clip-small"]` is one of them."""
    bar, tried = Bar("measuring the claims"), {}
    for done, claim in enumerate(CLAIMS, 1):
        tried[claim.name] = trial(claim.name)
        bar(done / len(CLAIMS))
    bar.close()
    return Verdicts(tried)


# ---- before and after


class Change(NamedTuple):
    """Of the claims answered both times: how many, the shares right before and after, and the normalised gain.

    Shares are nan if there is none, the gain is nan also where all was right before.
    """

    claims: int
    before: float
    after: float
    gain: float


def change(before: dict[str, Belief], after: dict[str, Belief], verdict: dict[str, str]) -> Change:
    """What changed between two sets of beliefs, by the verdicts. "I do not know" is an answer, and not right."""
    both = [name for name in verdict if name in before and name in after]
    first, second = (
        float(np.mean([kept[name].holds == verdict[name] for name in both])) if both else np.nan
        for kept in (before, after)
    )
    return Change(len(both), first, second, float(normalised_gain(first, second)))


def worth(belief: Belief | None, verdict: str) -> int | None:
    """What an answer is worth: ±2 if its holder is sure of it, ±1 if not, 0 for "I do not know"; None without one."""
    if belief is None or belief.holds == "unknown":
        return None if belief is None else 0
    return (1 if belief.holds == verdict else -1) * (2 if belief.sure else 1)


def said(found: Change) -> str:
    """The change in a sentence, the cases without a gain among them."""
    if not found.claims:
        return (
            "No claim was answered both times, so there is no change to show. "
            "What you hold now stands beside what was measured."
        )
    right = f"Of {found.claims} claims answered both times, {_count(found.before, found)} were right before"
    right += f" and {_count(found.after, found)} after"
    if np.isnan(found.gain):
        return f"{right}. All were right before: there was nothing to gain, and the gain is no number."
    return f"{right}: a normalised gain of {found.gain:.2f}.".replace("-", "−")


def to_look_at(after: dict[str, Belief], verdict: dict[str, str]) -> str:
    """The claims of which something else is held than was measured, with their lessons; "" if there is none."""
    kept = [(worth(after.get(claim.name), verdict[claim.name]) or 0, claim) for claim in ASKED]
    missed = [claim for value, claim in sorted(kept, key=lambda each: each[0]) if value < 0]
    if not missed:
        return ""
    named = ", ".join(f"{claim.short} (lesson {claim.lesson})" for claim in missed)
    return f"Worth another look, those you were sure of first: {named}."


def _count(share: float, found: Change) -> int:
    return round(share * found.claims)


def change_figure(before: dict[str, Belief], after: dict[str, Belief], verdict: dict[str, str]) -> Figure:
    """Each claim, from what the answer before was worth to what the one after is."""
    found = change(before, after, verdict)
    rows = []
    for claim in ASKED:
        kept = (before.get(claim.name), after.get(claim.name))
        rows.append((claim.short, *(worth(belief, verdict[claim.name]) for belief in kept)))
    if not found.claims:
        title = "No claim was answered both times"
    elif np.isnan(found.gain):
        title = f"All {found.claims} right before; {_count(found.after, found)} after"
    else:
        first, second = _count(found.before, found), _count(found.after, found)
        title = f"{first} of {found.claims} right before, {second} after: gain {found.gain:.2f}"
    return moved_figure(rows, title.replace("-", "−"))


BEFORE_AND_AFTER = "Before and after"
_LATER = "Hand in your answers to the twenty claims first: the button is beneath them, above. Then run this cell again."


def before_after() -> Sheet:
    """Your answers before the course and after it, claim by claim, and the normalised gain: shown to you alone."""
    title = BEFORE_AND_AFTER
    still = f"<p><strong>{title}.</strong> Run this cell to see your own answers.</p>"
    plain = f"{title}: run this cell to see your own answers."
    if not handed_in():
        return Sheet(title, plain, still, body=f"<p>{_LATER}</p>")
    before, after = beliefs(BEFORE), beliefs(AFTER)
    verdict = {claim.name: trial(claim.name).verdict for claim in ASKED}
    picture = change_figure(before, after, verdict)
    words = f"<p>{said(change(before, after, verdict))}</p>"
    more = f"<p>{escape(again)}</p>" if (again := to_look_at(after, verdict)) else ""
    return Sheet(title, plain, still, body=words + picture.html() + more + _table(before, after, verdict))


def _table(before: dict[str, Belief], after: dict[str, Belief], verdict: dict[str, str]) -> str:
    head = "".join(f'<th scope="col">{each}</th>' for each in ("Claim", "Before", "After", "Measured"))
    rows = "".join(
        f'<tr><th scope="row">{as_html(claim.says)}</th><td>{_words(before.get(claim.name))}</td>'
        f"<td>{_words(after.get(claim.name))}</td><td><strong>{BELIEFS[verdict[claim.name]]}</strong></td></tr>"
        for claim in ASKED
    )
    return f'<table class="vg-progress"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'


def _words(belief: Belief | None) -> str:
    return "–" if belief is None else BELIEFS[belief.holds] + (", sure" if belief.sure else "")


# ---- what is handed in


def coded(kept: dict[str, Belief]) -> str:
    """Twenty letters: T, D, F or ?, capitals where sure, - without an answer."""
    letters = []
    for claim in ASKED:
        belief = kept.get(claim.name)
        letter = NONE if belief is None else LETTERS[belief.holds]
        letters.append(letter if belief is None or belief.sure else letter.lower())
    return "".join(letters)


def decoded(letters: str) -> dict[str, Belief]:
    """`coded`, read; letters that are none of them are no answers."""
    names = {letter: name for name, letter in LETTERS.items()}
    return {
        claim.name: Belief(names[letter.upper()], letter.isupper())
        for claim, letter in zip(ASKED, letters, strict=False)
        if letter.upper() in names
    }


def lines_to_hand_in(before: dict[str, Belief], after: dict[str, Belief]) -> str:
    """The lines for the exercise `claims_held`: a learner's answers, and how they become numbers."""
    kept = {"before": coded(before), "after": coded(after)}
    return f"""    answers = {{"before": "{kept["before"]}",
               "after": "{kept["after"]}", "edition": "{EDITION}"}}
    letters = answers[when].upper()
    numbers = ["-FDT?".find(letter) for letter in letters]
    return numbers"""


HANDED_IN = "Your answers, to be handed in"
COPY = "Copy these lines into the cell <code>claims_held</code> of problem set 13, in place of its last line."
LEGEND = (
    "T, D, F and ? are true, it depends, false and I do not know; capitals where you were sure; - without an answer."
)
"""What stands above and below the lines, as HTML; the site says it in the same words."""


def hand_in_claims() -> Sheet:
    """The lines that hand in your answers before and after: copy them into problem set 13."""
    plain = f"{HANDED_IN}: run this cell, and copy the lines that it shows into problem set 13."
    lines = lines_to_hand_in(beliefs(BEFORE), beliefs(AFTER))
    body = f"<p>{COPY}</p><pre>{escape(lines)}</pre><p>{LEGEND}</p>"
    return Sheet(HANDED_IN, plain, f"<p>{plain}</p>", body=body)
