"""The training itself, some hundred steps of it on a copy: what shows only on the way.

Twenty steps say whether a training begins. That it leads nowhere – the rate is a hundredth of what it might be, a later
step throws the weights far out, all examples are drawn to one point – they do not say. So where nothing else was found
the learner's optimiser goes on, on the learner's batch. If that leads nowhere, the same training at other rates, in
fewer steps, says whether the rate is to blame. Where something was found that a training would feel, it goes on as
well: who learns all the same is not sick by it (`rules.judged`).

K steps cost K gradients, which no bound of a few gradients can hold: so it is done only where one of the two is so,
within `SECONDS`, and not at all where `diagnose` is told so. It runs in the programs of the rehearsal, so that nothing
is compiled for it (`clinic.replica`; tests/benchmarks/diagnosis.py measures it).
"""

from __future__ import annotations

import time
from dataclasses import replace
from functools import cached_property

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.answering import constant
from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import examined
from vgcourse.clinic.mixing import mixed
from vgcourse.clinic.outcome import FAR, STRETCH, alike, chance, learnt, level, masters, stands
from vgcourse.clinic.pace import LATER, PATIENCE, Way, advanced
from vgcourse.clinic.record import Examination
from vgcourse.clinic.replica import Steps
from vgcourse.clinic.trained import Followed, Trained, Training

SECONDS = 20.0
"""Of all processors together, for all trainings of one look: as long as somebody waits for an answer."""
SMALLER, LARGER = (0.1, 0.01), (10.0, 30.0, 100.0, 300.0, 1000.0)
"""Times the rate. Rates are looked for in powers of ten: within one of the best is slow, or rough, and no illness."""
SOON = PATIENCE // 3
"""Steps within which a sick network hardly ever learns one batch by heart all the same (docs/ward.md)."""


class Trainings:
    """The trainings of one case, within one time for all of them; the learner's own goes on where it was left."""

    def __init__(self, examination: Examination, case: Case) -> None:
        self.examination, self.case, self.replica, self.spent = examination, case, case.replica, 0.0
        self._order, self._own = exchange(examination), None

    def masters(self) -> bool:
        """Whether `SOON` steps do what the network is for, in spite of what its start looks like."""
        if not self._may_go_on:
            return False
        run = self._itself(SOON)
        return len(run.loss) > SOON and masters(run, self.examination, self.guess)

    def followed(self, most: int = PATIENCE) -> Examination:
        """The examination with what was seen on the way, and a note where the time was too short for it."""
        examination = self.examination
        if not self._may_go_on or most <= (seen := len(examination.training.loss) - 1):
            return examination
        found = self._followed(most)
        steps = len(found.itself.loss) - 1
        if steps < most - STRETCH and (not steps or np.isfinite(found.itself.loss).all()):
            note = f"The training was followed for {max(steps, seen)} of {most} steps: there was no time for more."
            examination = replace(examination, notes=(*examination.notes, note))
        if steps <= seen:
            return examination
        return replace(examination, training=replace(examination.training, followed=found))

    @property
    def _may_go_on(self) -> bool:
        """Whether there is an optimiser that moves at every batch, and no loss broke in the rehearsal."""
        training = self.examination.training
        return training is not None and not training.waits and bool(np.isfinite(training.loss).all())

    def _followed(self, most: int) -> Followed:
        """`most` steps of the training, or as many as there is time for; if they lead nowhere, other rates."""
        case, training, guess = self.case, self.examination.training, self.guess
        none, itself, θ = level(self.examination, guess), self._itself(most), self._own.params
        if learnt(itself, none) and not alike(itself):
            return Followed(itself, constant=guess)
        end = None
        if alike(itself) and all(np.isfinite(np.asarray(leaf, np.float32)).all() for leaf in jax.tree.leaves(θ)):
            end = examined(replace(case, params=self.replica.whole(θ)))
        slower = tuple(self._train(times, most // 3) for times in SMALLER)
        top = _top(training)
        risen = None if top is None else self._train(1.0, most, top)
        faster = tuple(self._train(times, most // 10, top) for times in LARGER)
        if stands(itself) and not any(learnt(run, level(self.examination, np.nan)) for run in faster):
            faster = tuple(self._train(times, most // 3, top) for times in LARGER)
        learns = any(learnt(run, none) for run in (*slower, *faster, *([risen] if risen else ())))
        rounds = None if learns or not np.isfinite(itself.loss).all() else mixed(case)
        return Followed(itself, self._exchanged(self.replica.start), end, slower, faster, risen, guess, rounds)

    @cached_property
    def guess(self) -> float:
        """The loss of a constant answer; nan where classes say it, or where there is no last product to be silent."""
        loss, stages = self.examination.loss, self.examination.stages
        for stage in reversed(stages):
            if stage.name == loss.reads:
                return constant(stage, self.case, 1 / stage.shape[-1])
            if stage.kind == "product" and not stage.derived and not loss.reads:
                said = loss.value < FAR * chance(loss) < np.inf  # or else it may be a sum over the examples
                return np.nan if said else float(self.replica.value(self.replica.start, constant=True))
        return np.nan

    def _itself(self, steps: int) -> Trained:
        """So many steps as the learner takes them; those that were taken before are not taken again."""
        self._own = self._gone_on(self._own or self.replica.begin(), steps, 1.0)
        return self._trained(self._own, 1.0)

    def _train(self, times: float, steps: int, count: int | None = None) -> Trained:
        """So many steps at so many times the rate; the schedule begins at step `count`."""
        memory = self.replica.memory
        if count is not None:
            memory = advanced(memory, lambda now: jnp.asarray(count, now.dtype))
        return self._trained(self._gone_on(self.replica.begin(memory), steps, times), times)

    def _gone_on(self, way: Steps, steps: int, times: float) -> Steps:
        """The way up to that many steps, unless it breaks or the time is over."""
        while len(way.loss) + STRETCH <= max(steps, STRETCH) and self.spent <= SECONDS and _whole(way):
            began = time.process_time()
            way = self.replica.trained(STRETCH, way, times)
            float(way.ahead[0])  # what runs beside this program has then come to its end
            self.spent += time.process_time() - began
        return way

    def _trained(self, way: Steps, times: float) -> Trained:
        # where no step was taken, for want of time, nothing is known of its end either
        end = float(way.ahead[0]) if way.loss else np.nan
        exchanged = self._exchanged(way.params) if np.isfinite(end) else np.nan
        return Trained(times, np.append(way.loss, end), sum(way.promised), exchanged)

    def _exchanged(self, θ) -> float:
        """The loss where each example gets the answer of another; nan where that is not known."""
        return np.nan if self._order is None else float(self.replica.value(θ, order=self._order))


def _whole(way: Steps) -> bool:
    return bool(np.isfinite(float(way.ahead[0])))


def _top(training: Training) -> int | None:
    """The step at which a schedule that still rises is largest, of those that were asked; None for another."""
    if training.later is None or len(training.later) < 2 or not Way(training).goes_on > 2:
        return None
    return LATER[int(np.argmax(training.later[1:]))]


def exchange(examination: Examination) -> np.ndarray | None:
    """For each example another, whose answer it gets; None where the last product has no answer for each."""
    n = max((data.shape[0] for data in examination.data if data.shape), default=0)
    products = [stage for stage in examination.stages if stage.kind == "product"]
    last = products[-1] if products else None
    if last is None or last.steps or last.shape[:1] != (n,) or n < 2:
        return None
    return np.random.default_rng(0).permutation(n)  # a turn by one would leave sorted classes as they are
