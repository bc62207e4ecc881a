"""Remedies on trial: each is put into a copy, and both profiles and the loss after some steps are measured again."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import optax

from vgcourse.clinic import picture, rehearsal
from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import examined
from vgcourse.clinic.finding import Finding
from vgcourse.clinic.reading import Reading, value
from vgcourse.clinic.record import Examination
from vgcourse.clinic.remedies import REMEDIES, NotHere
from vgcourse.clinic.rules import judged
from vgcourse.inputs import BadInput, one_of, whole_number
from vgcourse.views.figure import Axis, Curve, Figure
from vgcourse.views.numerals import size
from vgcourse.waiting import Bar

if TYPE_CHECKING:
    from vgcourse.clinic.diagnosis import Diagnosis

ALTERNATIVES = {
    "vanishing": ("weights", "activation", "skip", "normalisation"),
    "exploding": ("weights", "skip", "normalisation", "clip"),
    "saturated": ("weights", "inputs", "normalisation"),
    "dead units": ("activation", "weights"),
    "rank collapse": ("weights", "skip"),
}
"""What is tried for a kind of finding beside the remedy that the finding names."""
OVER_TIME = {"vanishing": ("forget bias",), "exploding": ("clip",)}
TITLE = "Remedies on trial, measured on a copy:"
COLORS = ("gru", "factor", "batch_norm", "layer_norm", "rnn", "weights", "lstm", "residual")
"""What is as it was has the circle; so the first ones have other markers."""


@dataclass(frozen=True)
class Outcome:
    """One network of the trial: what was done, what was measured, and the loss over the steps, (steps + 1,)."""

    name: str
    did: str
    examination: Examination
    findings: tuple[Finding, ...]
    loss: np.ndarray

    @property
    def arriving(self) -> float:
        """log10 of what the early stages get of the late ones' gradient: over depth, or else over time."""
        read = Reading(self.examination)
        if read.ends is not None:
            return read.ends[0] - read.ends[1]
        profiles = [np.atleast_1d(stage.log10_gradient) for stage in read.timed]
        return max((float(g[0] - g[-1]) for g in profiles), default=np.nan)

    @property
    def verdict(self) -> str:
        """What the doctor says of it now."""
        sick = next((finding for finding in self.findings if finding.sick), None)
        return sick.heading if sick else "healthy"


@dataclass(frozen=True, repr=False)
class Tried:
    """Before and after, remedy by remedy: the outcomes, three figures, and a table. `skipped`: what did not fit."""

    before: Outcome
    after: tuple[Outcome, ...]
    skipped: tuple[str, ...] = ()

    @property
    def best(self) -> Outcome:
        """The remedy whose loss fell furthest, as a share of where it began."""
        return min(self.after or (self.before,), key=_fell)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """dL/dh, dL/dW and the loss, each before and after; none where nothing was tried, nor a profile that stays."""
        if not self.after:
            return ()
        every = (self.before, *self.after)
        return (*self._profiles(every), self._losses(every))

    def _profiles(self, every: Sequence[Outcome]) -> list[Figure]:
        reads = [Reading(each.examination) for each in every]
        names = [each.name for each in every]
        if all(len(read.chain) > 1 for read in reads):
            at = lambda profile: np.arange(1, len(profile) + 1)  # noqa: E731
            dh = [np.array([link.log10_gradient for link in read.chain]) for read in reads]
            dW = [picture.weight_gradients(read) for read in reads]
            said = ", ".join(f"{each.name} {size(each.arriving)}" for each in (self.before, self.best))
            titles = (f"What the early stages get: {said}", "dL/dW, before and after")
            return [
                Figure(title, picture.STAGES, Axis(f"size of {what} (norm)", "decades"), [
                    Curve(at(y), y, name, *_ink(i)) for i, (name, y) in enumerate(zip(names, profiles, strict=True))])
                for title, what, profiles in zip(titles, ("dL/dh", "dL/dW"), (dh, dW), strict=True)
                if _change(profiles)
            ]  # fmt: skip
        profiles = [np.atleast_1d(read.timed[0].log10_gradient) for read in reads if read.timed]
        if len(profiles) < len(reads) or not _change(profiles):
            return []
        curves = [Curve(np.arange(len(y)), y, name, "line", _ink(i)[1])
                  for i, (name, y) in enumerate(zip(names, profiles, strict=True))]  # fmt: skip
        steps = replace(picture.TIME, range=(0, max(map(len, profiles)) - 1))
        return [
            Figure("The gradient over time, before and after", steps, Axis("size of dL/dz (RMS)", "decades"), curves)
        ]

    def _losses(self, every: Sequence[Outcome]) -> Figure:
        curves = []
        for i, each in enumerate(every):
            loss = np.where(np.isfinite(each.loss), each.loss, np.nan)
            curves.append(Curve(np.arange(len(loss)), loss, each.name, "line", _ink(i)[1]))
        best = self.best
        ends = ", ".join(f"{each.name} {_loss(each.loss[-1])}" for each in (self.before, best))
        title = f"After {len(best.loss) - 1} steps: {ends}"
        return picture.loss_figure(title, Axis("step of training"), curves)

    def _rows(self, digits: int = 1) -> list[tuple[str, ...]]:
        head = ("", "early/late dL/dh", "loss before", f"after {len(self.before.loss) - 1} steps", "the doctor says")
        return [head, *(_row(each, digits) for each in (self.before, *self.after))]

    @property
    def _notes(self) -> list[str]:
        done = [f"{each.name}: {each.did}." for each in self.after] + [f"Not tried: {text}." for text in self.skipped]
        sick = next((finding for finding in self.before.findings if finding.sick), None)
        if self.after or sick is None:
            return done
        return [*done, f"So it takes a change of your code, which no copy can try: {sick.remedy.do}"]

    def __repr__(self) -> str:
        rows = self._rows()
        widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
        lines = ("  ".join(t.ljust(w) for t, w in zip(row, widths, strict=True)).rstrip() for row in rows)
        return "\n  ".join([TITLE, *lines, *self._notes])

    def html(self) -> str:
        """The table, what was done, and the three pictures."""
        head, *rows = [[html.escape(text) for text in row] for row in self._rows(2)]
        titles = "".join(f'<th scope="col" style="text-align:left;padding-right:1em">{text}</th>' for text in head)
        body = "".join(
            f'<tr><th scope="row" style="text-align:left;padding-right:1em">{name}</th>'
            f"{''.join(f'<td style=text-align:left;padding-right:1em>{text}</td>' for text in others)}</tr>"
            for name, *others in rows
        )
        table = f"<table><tr>{titles}</tr>{body}</table>"
        notes = "<br>".join(map(html.escape, self._notes))
        told = f'<p><b>{TITLE}</b></p><div style="overflow-x:auto">{table}</div><p>{notes}</p>'
        return "\n".join([told, *(figure.html() for figure in self.figures)])

    def _repr_mimebundle_(self, **_) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": self.html()}


def tried(diagnosis: Diagnosis, *remedies: str, steps: int = 50) -> Tried:
    """The remedies named, or those that the findings propose, each on a copy of its own."""
    steps = whole_number("The steps of a trial", steps, 1, 10_000)
    for name in remedies:
        one_of("The remedy", name, REMEDIES)
    case = diagnosis.case
    case = replace(case, optimizer=case.optimizer or optax.adam(1e-3))
    wanted = remedies or proposed(diagnosis)
    if not wanted:
        raise BadInput(
            "Nothing was found that a remedy could be tried for; name one: " + ", ".join(map(repr, REMEDIES)) + "."
        )
    after, skipped = [], []
    with Bar("Trying remedies") as bar:
        before = _outcome("as it is", "", case, diagnosis.examination, steps)
        for i, name in enumerate(wanted):
            bar((i + 1) / (len(wanted) + 1))
            try:
                other, did = REMEDIES[name](case, diagnosis.reading)
                after.append(_outcome(name, did, other, examined(other), steps))
            except NotHere as reason:
                skipped.append(f"{name}, since {reason}")
    return Tried(before, tuple(after), tuple(skipped))


def proposed(diagnosis: Diagnosis) -> tuple[str, ...]:
    """What the sick findings name, the first one's alternatives behind."""
    sick = [finding for finding in diagnosis.findings if finding.sick]
    names = [finding.remedy.trial for finding in sick if finding.remedy.trial in REMEDIES]
    for finding in sick[:1]:
        timed = finding.cause.startswith("over ")
        names += OVER_TIME.get(finding.kind, ()) if timed else ALTERNATIVES.get(finding.kind, ())
    return tuple(dict.fromkeys(names))[:5]


def _outcome(name: str, did: str, case: Case, found, steps: int) -> Outcome:
    run = rehearsal.rehearse(case, steps)
    return Outcome(name, did, found, judged(found), run.loss)


def _row(outcome: Outcome, digits: int) -> tuple[str, ...]:
    arriving = "–" if np.isnan(outcome.arriving) else size(outcome.arriving)
    return outcome.name, arriving, _loss(outcome.loss[0], digits), _loss(outcome.loss[-1], digits), outcome.verdict


def _change(profiles: Sequence[np.ndarray]) -> bool:
    """Whether a remedy moves a profile: a rate, or a clip, changes no gradient of the first step."""
    alike = (len(y) == len(profiles[0]) and np.allclose(y, profiles[0], atol=1e-3, equal_nan=True) for y in profiles)
    return any(np.isfinite(y).any() for y in profiles) and not all(alike)


def _fell(outcome: Outcome) -> float:
    start, end = outcome.loss[0], outcome.loss[-1]
    return float(end / start) if np.isfinite(end) and start > 0 else np.inf


def _ink(i: int) -> tuple[str, str | None]:
    return "measurement", None if i == 0 else COLORS[(i - 1) % len(COLORS)]


def _loss(loss: float, digits: int = 1) -> str:
    """In text to one digit: training amplifies last digits."""
    if not np.isfinite(loss):
        return "not finite"
    return size(float(np.log10(loss)), digits) if loss > 0 else "0" if loss == 0 else value(loss)
