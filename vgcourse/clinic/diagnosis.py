"""What the doctor says: `diagnose` anyone's loss, and a `Diagnosis` that reads well in notebooks and terminals."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np

from vgcourse.clinic import picture, pytorch, rehearsal, table
from vgcourse.clinic.case import Case
from vgcourse.clinic.finding import Finding
from vgcourse.clinic.outcome import chance
from vgcourse.clinic.pace import LONGEST, PATIENCE
from vgcourse.clinic.reading import Reading, arriving, value
from vgcourse.clinic.record import Examination
from vgcourse.clinic.rules.steps import update_ratio
from vgcourse.clinic.telling import COLUMNS, item, told, where, wrapped
from vgcourse.inputs import BadInput, shown, whole_number
from vgcourse.views import fold
from vgcourse.views.figure import Figure
from vgcourse.views.numerals import number, size


@dataclass(frozen=True, repr=False)
class Diagnosis:
    """What is wrong with a network, or that nothing is: findings, what to treat first in front, and their pictures.

    In a notebook it shows itself; `print` gives all of it as text. `tried(…)` measures the remedies on a copy.
    """

    examination: Examination
    findings: tuple[Finding, ...]
    case: Case | None = None

    @property
    def healthy(self) -> bool:
        """Whether nothing was found that makes a network sick; remarks do not."""
        return self.examination.asked and not any(finding.sick for finding in self.findings)

    @property
    def first(self) -> Finding | None:
        """The finding to treat first, or None."""
        return next((finding for finding in self.findings if finding.sick), None)

    @property
    def verdict(self) -> str:
        """The diagnosis in one line."""
        if self.first:
            return self.first.heading
        if not self.reading.products:
            seen = "Healthy, by its steps" if self.healthy else "Nothing to examine"
            return f"{seen}: this loss has no product of parameters with data, nor with what is made of it"
        if any(finding.refuted for finding in self.findings):
            return "Healthy: it learns, whatever its start looks like"
        return "Healthy: the gradient arrives"

    @cached_property
    def reading(self) -> Reading:
        return Reading(self.examination)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The profiles over the stages and over time, and the training: the one that the verdict is about in front."""
        found = picture.figures(self.reading)
        about = picture.STEPS.label if self.examination.followed else picture.TIME.label
        if self.first and self.first.kind == "learning rate too large" and not self.examination.followed:
            found = (picture.rehearsal_figure(self.reading), *found)
        elif self.first and (self.examination.followed or self.first.cause in ("over time", "over padding")):
            found = tuple(sorted(found, key=lambda figure: figure.x.label != about))
        return tuple(self._headed(each) if i == 0 and self.first else each for i, each in enumerate(found))

    def _headed(self, figure: Figure) -> Figure:
        return replace(figure, alt=f"{self.verdict}. {figure.alt}")

    def tried(self, *remedies: str, steps: int = 50):
        """The remedies, measured on a copy: both profiles and the loss after `steps` steps, before and after.

        remedies: names in `vgcourse.clinic.remedies.REMEDIES`; none: those that the findings propose.
        """
        from vgcourse.clinic.trial import tried

        if self.case is None:
            raise BadInput(
                "These records came without a network, so that nothing can be tried: use vg.diagnose(loss, …)."
            )
        return tried(self, *remedies, steps=steps)

    def __repr__(self) -> str:
        lines = [f"Diagnosis: {self.verdict}", *wrapped(self.summary, "  ")]
        if self.first:
            lines += ["", *wrapped(f"First: {self.first.remedy.do} {self.first.remedy.effect}", "  ", "         ")]
        lines += ["", *wrapped(self.next, "  ")] if self.next else []
        for i, finding in enumerate(self.findings, 1):
            lines += ["", *told(i, finding)]
        lines += ["", *table.lines(self.reading, COLUMNS)] if len(self.reading.chain) > 1 else []
        for figure in self.figures:
            lines += (
                ["", *wrapped(repr(figure).split("\n", 1)[1].strip(), "  ", "    ")]
                if figure.x.label == picture.TIME.label
                else []
            )
        for note in self.examination.notes:
            lines += ["", *wrapped(f"Note: {note}", "  ", "        ")]
        return "\n".join(lines)

    @property
    def summary(self) -> str:
        """The numbers of a healthy network, or what stands against it, in a sentence or two."""
        ends, read = self.reading.ends, self.reading
        parts = []
        if ends is not None and np.isfinite(ends).all():
            parts.append(f"the early stages get {arriving(ends[0] - ends[1])} the gradient of the late ones")
        if self.examination.first_bad is None and np.isfinite(ratio := update_ratio(read)):
            parts.append(f"an update is {size(ratio)} of its weight ({size(-3)} is usual)")
        loss, guess = self.examination.loss, chance(self.examination.loss)
        near = guess / NEAR < loss.value < guess * NEAR  # or else it may be a sum, or no cross-entropy
        guessing = f", guessing among {loss.classes} classes gives {number(guess)}" if near else ""
        parts.append(f"the loss is {value(loss.value)}{guessing}")
        text = "; ".join(parts)
        count = len([s for s in read.products if s.steps or s.over != "time"])  # a recurrence without a loop has many
        stages = f"{count} stage{'s' * (count != 1)} (products with parameters)"
        return f"{stages}, {_arrays(len(self.examination.parameters))}: {text}."

    @property
    def next(self) -> str:
        """What somebody does with a healthy network that does not learn; nothing where something is to be treated."""
        if self.first or self.case is None:
            return ""
        if self.case.optimizer is None:
            if self.examination.training is not None:
                return ""  # one of PyTorch that optax does not have: a note says it
            torch = "loss, module, batch, optimizer=torch.optim.Adam(module.parameters())"
            call = torch if self.examination.source == "torch" else "loss, params, batch, optimizer=optax.adam(1e-3)"
            return (
                "The steps were not looked at. Some illnesses are in the step alone: give your optimiser as well, such "
                f"as vg.diagnose({call})."
            )
        followed = self.examination.followed
        seen = f"{picture.came_to(self.reading)}. " if followed else ""
        return (
            f"{seen}Does your own training stand still all the same? Then look at what is in none of loss, batch and "
            "optimiser: whether your loop goes on with the updated parameters, and what the other batches hold."
        )

    def html(self) -> str:
        """The whole for a notebook: verdict, what to do first, pictures, findings, the table of stages."""
        say = html.escape
        first = self.first
        parts = [
            f'{fold.STYLE}<div class="vg-diagnosis" style="{BOX}">',
            f'<p style="{HEADING}">{say(self.verdict)}</p>',
            f'<p style="margin:0 0 .6em">{say(self.summary)}</p>',
        ]
        if first:
            stands = f" ({say(where(first.place, numbered=True))})" if first.place else ""
            code = f"<br><code>{say(first.place.code)}</code>" if first.place and first.place.code else ""
            words = f"{say(first.remedy.do)} {say(first.remedy.effect)}{code}"
            parts.append(f'<p style="{FIRST}"><b>Do this first{stands}.</b> {words}</p>')
        parts += [f'<p style="margin:0 0 .6em">{say(self.next)}</p>'] if self.next else []
        parts += [figure.html() for figure in self.figures]
        if self.findings:
            parts.append(f'<ol style="padding-left:1.4em">{"".join(map(item, self.findings))}</ol>')
        if len(self.reading.chain) > 1:
            parts.append(fold.folded("All stages, in numbers", table.html(self.reading)))
        parts += [f"<p>{say(note)}</p>" for note in self.examination.notes]
        return "\n".join([*parts, "</div>"])

    def _repr_mimebundle_(self, **_) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": self.html()}


NEAR = 3.0
"""Times the loss of guessing: there a cross-entropy begins, and the two are worth comparing."""
BOX = "max-width:720px;overflow-wrap:break-word"
HEADING = "font-size:1.25em;font-weight:600;margin:.2em 0"
FIRST = "border-left:4px solid #0072B2;padding:.4em .8em;margin:.4em 0;background:#8882"


def _arrays(count: int) -> str:
    return f"{count} array{'s' if count != 1 else ''} of parameters"


def diagnose(
    loss: Callable[..., Any],
    params: Any,
    batch: Any,
    *,
    optimizer: Any = None,
    has_aux: bool = False,
    steps: int = 20,
    follow: int = PATIENCE,
    total_steps: int | None = None,
) -> Diagnosis:
    """Is this network sick, where, why, and what first? For any loss written in JAX, as it is: nothing is changed.

    loss: `loss(params, batch)`, a number (with has_aux: a number and anything else); jit, vmap, scan, remat inside are
    fine. params: any tree of arrays; those of floats are examined. batch: a few dozen examples are enough.
    optimizer: one of optax; with it `steps` steps on a copy say whether its updates arrive, and how large they are. If
    nothing is found, or what 100 steps refute, the training is followed for `follow` steps, or 20 s of all processors;
    0 follows none, and fewer than 100 refute nothing. total_steps: how many steps your own training has: a warm-up and
    a slow rate are held against it, and up to 1000 it is followed to its end.
    Cost: without an optimizer about three gradients, and 20 to 300 ms to read them; 20 more where a part is frozen.
    With one a gradient and an update more for each of `steps`, and of `follow` (or of those 100); up to five times as
    many where that leads nowhere. Compiling comes on top, once for a loss, an optimizer and shapes. A part of the batch
    costs less.
    PyTorch: `loss(module, batch)`, a torch.nn.Module, tensors and one of torch.optim; nothing of them is changed. What
    lies ahead of its `steps` is asked in JAX, where optax has the same optimiser (SGD, Adam, AdamW, one group).
    """
    from vgcourse.clinic.examination import examined
    from vgcourse.clinic.follow import exchange

    if not callable(loss):
        raise BadInput(
            f"vg.diagnose needs your loss as a function, loss(params, batch) → a number; {shown(loss)} came."
        )
    steps = whole_number("The steps of vg.diagnose", steps, 1, 1000)
    follow = whole_number("The steps that vg.diagnose follows a training", follow, 0, 10_000)
    total = 0 if total_steps is None else whole_number("The total_steps of your training", total_steps, 1, 10**9)
    follow = max(follow, total) if follow >= PATIENCE and total <= LONGEST else follow
    if pytorch.is_module(params) or pytorch.is_module(loss):
        found, twin = pytorch.examined(loss, params, batch, optimizer=optimizer, has_aux=has_aux, steps=steps)
        return _diagnosed(replace(found, total_steps=total), twin, follow if twin.optimizer is not None else 0)
    pytorch.refuse_mixture(params, batch, optimizer)
    case = Case(loss, params, batch, optimizer, has_aux)
    found = examined(case)
    if optimizer is not None and found.first_bad is None:
        found = replace(found, training=rehearsal.training(case, steps, exchange(found)))
    return _diagnosed(replace(found, total_steps=total), case, follow)


def _diagnosed(found: Examination, case: Case, follow: int = 0) -> Diagnosis:
    from vgcourse.clinic.consultation import consulted

    found, findings = consulted(found, case, follow)
    return Diagnosis(found, findings, replace(case))  # without what was computed: it may be as large as a training
