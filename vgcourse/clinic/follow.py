"""The training itself, some hundred steps of it on a copy: what shows only on the way.

Twenty steps say whether a training begins. That it leads nowhere – the rate is a hundredth of what it might be, a later
step throws the weights far out, all examples are drawn to one point – they do not say. So where nothing else was found
the learner's optimiser goes on, on the learner's batch. If that leads nowhere, the same training at other rates, in
fewer steps, says whether the rate is to blame.

K steps cost K gradients, which no bound of a few gradients can hold: so it is done only where the examination found
nothing, within `SECONDS`, and not at all where `diagnose` is told so. It runs in the programs of the rehearsal, so that
nothing is compiled for it (`clinic.replica`; tests/benchmarks/diagnosis.py measures it).
"""

from __future__ import annotations

import time
from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.answering import constant
from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import examined
from vgcourse.clinic.mixing import mixed
from vgcourse.clinic.pace import LATER, PATIENCE, Way, advanced
from vgcourse.clinic.record import Examination, Followed, LossFacts, Trained

SECONDS = 20.0
"""Of all processors together, for all trainings of one look: as long as somebody waits for an answer."""
STRETCH = 10
"""Steps in one call of the compiled program: between two the time is asked."""
SMALLER, LARGER = (0.1, 0.01), (10.0, 30.0, 100.0, 300.0, 1000.0)
"""Times the rate. Rates are looked for in powers of ten: within one of the best is slow, or rough, and no illness."""
LEARNT = 0.6
"""Of the loss at the start, or of guessing: who is below has learnt something."""
SOLVED = 0.1
"""Of the same: who is below after the rehearsal does what it is for, whatever its gradients look like."""
MASTERED = 0.3
"""Of the same: who stays below behind `SOON` steps does so as well."""
SOON = PATIENCE // 3
"""Steps within which a sick network hardly ever learns one batch by heart all the same (docs/ward.md)."""
LOUD = 10.0
"""Times the loss of who has learnt nothing: who begins above has something to be rid of, however it goes on."""
FELT = 0.1
"""Of the loss: who tells the examples apart loses more if their answers are exchanged."""


def followed(examination: Examination, case: Case, most: int = PATIENCE) -> Examination:
    """The examination with what was seen on the way, and a note where the time was too short for it."""
    found = follow(examination, case, most)
    if found is None:
        return examination
    steps, seen = len(found.itself.loss) - 1, len(examination.training.loss) - 1
    if steps < most - STRETCH and (not steps or np.isfinite(found.itself.loss).all()):
        note = f"The training was followed for {max(steps, seen)} of {most} steps: there was no time for more."
        examination = replace(examination, notes=(*examination.notes, note))
    if steps <= seen:
        return examination
    return replace(examination, training=replace(examination.training, followed=found))


def follow(examination: Examination, case: Case, most: int = PATIENCE) -> Followed | None:
    """`most` steps of the training, or as many as there is time for; if it leads nowhere, other rates and its end.

    None where there is nothing to follow: no optimiser, one that waits for several batches, or a loss that broke.
    """
    training = examination.training
    if training is None or training.waits or not np.isfinite(training.loss).all() or most <= len(training.loss):
        return None
    watch, guess = _Watch(examination, case), _constant(examination, case)
    none, itself = level(examination, guess), watch.train(1.0, most)
    if learnt(itself, none) and not alike(itself):
        return Followed(itself, constant=guess)
    end = None
    if alike(itself) and all(np.isfinite(np.asarray(leaf, np.float32)).all() for leaf in jax.tree.leaves(watch.end)):
        end = examined(replace(case, params=case.replica.whole(watch.end)))
    slower = tuple(watch.train(times, most // 3) for times in SMALLER)
    top = _top(training)
    risen = None if top is None else watch.train(1.0, most, top)
    faster = tuple(watch.train(times, most // 10, top) for times in LARGER)
    if stands(itself) and not any(learnt(run, level(examination, np.nan)) for run in faster):
        faster = tuple(watch.train(times, most // 3, top) for times in LARGER)
    learns = any(learnt(run, none) for run in (*slower, *faster, *([risen] if risen else ())))
    rounds = None if learns or not np.isfinite(itself.loss).all() else mixed(case)
    return Followed(itself, watch.exchanged(case.replica.start), end, slower, faster, risen, guess, rounds)


def _constant(examination: Examination, case: Case) -> float:
    """The loss of a constant answer; nan where classes say it, or where there is no last product to be silent."""
    loss = examination.loss
    for stage in reversed(examination.stages):
        if stage.name == loss.reads:
            return constant(stage, case, 1 / stage.shape[-1])
        if stage.kind == "product" and not stage.derived and not loss.reads:
            return np.nan if loss.classes > 1 else float(case.replica.value(case.replica.start, constant=True))
    return np.nan


def masters(examination: Examination, case: Case) -> bool:
    """Whether `SOON` steps of the training do what the network is for, in spite of what its start looks like."""
    training = examination.training
    if training is None or training.waits or not np.isfinite(training.loss).all():
        return False
    run, guess = _Watch(examination, case).train(1.0, SOON), _constant(examination, case)
    return len(run.loss) > SOON and _mastered(run, examination, guess)


def solved(examination: Examination) -> np.ndarray | None:
    """The losses of a training that did it: of the rehearsal, or of the training that was followed; None: neither."""
    training, followed = examination.training, examination.followed
    if training is None or not np.isfinite(training.loss).all():
        return None
    none, exchanged = level(examination), training.exchanged
    if np.isfinite(exchanged) and _far_below(training.loss, training.loss[-1], SOLVED, none, exchanged):
        return training.loss
    if followed and _mastered(followed.itself, examination, followed.constant):
        return followed.itself.loss
    return None


def _mastered(run: Trained, examination: Examination, guess: float) -> bool:
    """Whether a training ends well below who has learnt nothing, and below who gets others' answers.

    A loss that only falls from its start, where neither is known, may just have lost the noise of the first weights.
    """
    known = [each for each in (guess, chance(examination.loss), run.exchanged) if np.isfinite(each)]
    return bool(known) and _far_below(run.loss, late(run), MASTERED, level(examination, guess), *known)


def _far_below(loss: np.ndarray, end: float, share: float, none: float, *known: float) -> bool:
    """Whether a loss ends below a share of `none`, and of what else is known, and has not begun far above."""
    return bool(loss[0] < LOUD * none and 0 <= end < share * min(none, *known))


def level(examination: Examination, guess: float | None = None) -> float:
    """The loss of who has learnt nothing: at the start, or of guessing among the classes, if that is less.

    A loss that begins ten times above guessing may be a sum over the examples: there the start counts, or the loss of a
    constant answer where it was asked (`clinic.answering`, and of each training that is followed): to be rid of the
    noise that random weights answer is no learning yet. guess: instead of the latter; nan for none.
    """
    start, loss = float(examination.training.loss[0]), examination.loss
    if guess is None:
        guess = examination.followed.constant if examination.followed else np.nan
    start = min([start, *(each for each in (loss.constant, guess) if each > 0)])
    return min(start, chance(loss)) if start < 10 * chance(loss) else start


def chance(loss: LossFacts) -> float:
    """The loss of guessing among the classes; inf where there are none, as of a softmax that reads from the batch."""
    return float(np.log(loss.classes)) if loss.classes > 1 and not loss.reads else np.inf


def late(trained: Trained) -> float:
    """The loss of the last third of a training: of its steps the middle one."""
    return float(np.median(trained.loss[-max(1, len(trained.loss) // 3) :]))


def stands(trained: Trained) -> bool:
    """Whether all steps together take off a tenth of what learning is: at this pace it takes ten times as many."""
    start = float(trained.loss[0])
    return bool(np.isfinite(trained.loss).all() and start - late(trained) < 0.1 * (1 - LEARNT) * abs(start))


def told(trained: Trained) -> float:
    """How much more its end would cost with exchanged answers, as a share of that: 0 where all answers are alike."""
    return share(float(trained.loss[-1]), trained.exchanged)


def share(loss: float, exchanged: float) -> float:
    """How much more a loss is with exchanged answers, as a share of the larger of the two."""
    largest = max(abs(loss), abs(exchanged))
    return (exchanged - loss) / largest if largest > 0 else 0.0


def alike(trained: Trained) -> bool:
    """Whether of all that a training took off the loss, next to nothing is lost if the answers are exchanged."""
    return trained.exchanged - float(trained.loss[-1]) < FELT * (float(trained.loss[0]) - late(trained))


def learnt(trained: Trained, level: float) -> bool:
    """Whether a training has come well below that level, and not by one answer for all."""
    below = np.isfinite(trained.loss).all() and level - late(trained) > (1 - LEARNT) * abs(level)
    return bool(below and not told(trained) < FELT)


def _top(training) -> int | None:
    """The step at which a schedule that still rises is largest, of those that were asked; None for another."""
    if training.later is None or len(training.later) < 2 or not Way(training).goes_on > 2:
        return None
    return LATER[int(np.argmax(training.later[1:]))]


class _Watch:
    """Trains the copy; `end` are the parameters at the end of the last training."""

    def __init__(self, examination: Examination, case: Case) -> None:
        self.replica, self.spent, self._order = case.replica, 0.0, exchange(examination)

    def train(self, times: float, steps: int, count: int | None = None) -> Trained:
        """So many steps at so many times the rate; the schedule begins at step `count`."""
        replica, memory = self.replica, self.replica.memory
        if count is not None:
            memory = advanced(memory, lambda now: jnp.asarray(count, now.dtype))
        way, end = replica.begin(memory), np.nan
        for _ in range(max(1, steps // STRETCH)):
            if self.spent > SECONDS:
                break
            began = time.process_time()
            way = replica.trained(STRETCH, way, times)
            end = float(way.ahead[0])
            self.spent += time.process_time() - began
            if not np.isfinite(end):
                break
        self.end = way.params
        exchanged = self.exchanged(way.params) if np.isfinite(end) else np.nan
        return Trained(times, np.append(way.loss, end), sum(way.promised), exchanged)

    def exchanged(self, θ) -> float:
        """The loss where each example gets the answer of another; nan where that is not known."""
        return np.nan if self._order is None else float(self.replica.value(θ, order=self._order))


def exchange(examination: Examination) -> np.ndarray | None:
    """For each example another, whose answer it gets; None where the last product has no answer for each."""
    n = max((data.shape[0] for data in examination.data if data.shape), default=0)
    products = [stage for stage in examination.stages if stage.kind == "product"]
    last = products[-1] if products else None
    if last is None or last.steps or last.shape[:1] != (n,) or n < 2:
        return None
    return np.random.default_rng(0).permutation(n)  # a turn by one would leave sorted classes as they are
