"""Rules on what a training of some hundred steps shows (`clinic.follow`): asked where the beginning looks sound.

That a loss stands for long is no illness: it may be a plateau, a game of two players, or all there is to have. So each
rule wants to see the contrary: the same training at another rate that learns in a fraction of the steps; or answers
that have come to be all alike, although no target asks for that.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.outcome import (
    ENOUGH,
    FELT,
    LEARNT,
    alike,
    broke_while_falling,
    chance,
    late,
    learnt,
    left_by_the_run,
    level,
    share,
    told,
)
from vgcourse.clinic.reading import Reading, value
from vgcourse.clinic.record import Stage
from vgcourse.clinic.rules.births import ADVICE, word_of
from vgcourse.clinic.rules.dead import dead_units
from vgcourse.clinic.rules.pace import HELD, SLOW, STRAIGHT, clipped, descends
from vgcourse.clinic.trained import Trained
from vgcourse.views.numerals import number, size

BOTTOM = 0.5
"""Of what its slope promises, a step gets that goes to the bottom of a parabola: one that gets less leaps beyond it."""
KNEW = 0.5
"""Of the loss with exchanged answers: who begins further below it has learnt before, and may go slowly."""
TOGETHER = 0.1
"""Of the distance between examples at the start, and of one: less left is a cosine above 0.9."""


def rate_too_large_later(read: Reading) -> Finding | None:
    """The training leads nowhere, and at a tenth or a hundredth of the rate it learns, in a third of the steps."""
    followed = read.examination.followed
    if not followed or not followed.slower or not _descends(followed.slower[-1]):
        return None
    none, itself = level(read.examination, np.nan), followed.itself
    if learnt(itself, none) or broke_while_falling(itself.loss):
        return None
    better = [run for run in followed.slower if learnt(run, none) and _beyond(run, itself)]
    if not better:
        return None
    best, steps = min(better, key=late), len(itself.loss) - 1
    whole = np.isfinite(itself.loss).all()
    end = value(late(itself)) if whole else "inf or nan"
    return Finding(
        "learning rate too large",
        f"After {steps} steps on this one batch the loss is {end}, at {number(best.times)} of the rate after "
        f"{len(best.loss) - 1} steps {value(late(best))}; it began at {value(float(itself.loss[0]))}.",
        "The first steps look well. A later one throws the weights to where units are dead or saturated, and there "
        "they stay." if whole else "Each step throws the weights farther than the last, until no number holds them.",
        Remedy("Divide the rate by 10, and again until the loss on one batch falls and goes on falling.",
               "The weights stay where the units work.", "rate"),
        weight=0.8,
        numbers={"times": best.times},
    )  # fmt: skip


def nan_later(read: Reading) -> Finding | None:
    """The training ends in inf or nan, and its rate is not to blame: the loss was falling, or no other rate learns."""
    followed, training = read.examination.followed, read.examination.training
    loss = followed.itself.loss if followed else training.loss if training and training.born else np.zeros(1)
    if np.isfinite(loss).all() or rate_too_large_later(read):
        return None
    step, born = int(np.argmin(np.isfinite(loss))), training.born
    made = f" {born.operation} makes {born.result} there." if born else ""
    made += f" In goes {born.inputs}." if born and born.inputs else ""
    return Finding(
        "nan",
        f"At step {step} of the training on this one batch the loss is {loss[step]}; just before it was "
        f"{value(float(loss[step - 1]))}, and at the start {value(float(loss[0]))}.{made}",
        "The beginning is sound. The training comes to where an operation has no finite value or slope: a log, a root "
        "or a division at 0, or an exponential that is too large.",
        Remedy(ADVICE[word_of(born.operation)], "The loss goes on from there.")
        if born
        else Remedy(
            f"Take the parameters after step {step - 1} and call vg.diagnose with them: it names the operation and its "
            "line.",
            "With it mended, the loss goes on from there.",
        ),
        "in training",
        born.place if born else None,
        weight=0.8,
        numbers={"step": step},
    )


def rate_too_small_later(read: Reading) -> Finding | None:
    """The training creeps, and at ten times the rate or more it learns, straight down, in a tenth of the steps.

    In a third of them where it stands still.
    """
    followed = read.examination.followed
    if not followed or not followed.faster:
        return None
    itself = followed.risen or followed.itself
    none = level(read.examination)
    if learnt(itself, none) or not _descends(itself) or share(float(itself.loss[0]), followed.before) > KNEW:
        return None
    stable = [run for run in followed.faster if _descends(run, BOTTOM)]
    begun, creeping = level(read.examination, np.nan), []
    if not learnt(itself, begun):
        guesses = late(itself) >= chance(read.examination.loss)  # what it lost is the noise that it began with
        creeping = [run for run in stable if learnt(run, begun) and (guesses or _beyond(run, itself))]
    creeps = bool(creeping)
    better = creeping or [run for run in stable if learnt(run, none) and late(run) < late(itself)]
    if not better:
        return None
    best, steps = min(better, key=late), len(itself.loss) - 1
    creeps = creeps and not read.examination.total_steps >= best.times * (len(best.loss) - 1)
    if creeps and clipped(read.examination.training) < HELD:
        return _clipped(clipped(read.examination.training), itself, best)
    top = ", at the largest rate of the schedule that was asked," if followed.risen else ""
    over = left_by_the_run(read.examination) >= ENOUGH * none
    sick = creeps or over
    return Finding(
        "learning rate too small",
        f"{steps} steps on this one batch{top} take the loss from {value(float(itself.loss[0]))} to "
        f"{value(late(itself))}; at {size(np.log10(best.times))} times the rate {len(best.loss) - 1} steps take it to "
        f"{value(late(best))}." + f" Your training is over after {number(read.examination.total_steps, 0)}." * over,
        "The way is right, and the steps are too small for it: a larger rate goes the same way in a fraction of them.",
        Remedy(
            "Raise the rate 10 times, and again, until the loss on one batch falls within some dozen steps. Divided by "
            "the number of classes or pixels? Then the loss, and with it each step, is that much smaller.",
            "The loss then moves; nothing else has to change.",
            "rate",
        ),
        weight=0.75 if sick else 0.4,
        thin="" if sick else "It does learn, only slowly: with more steps it comes to the same.",
        numbers={"times": best.times},
    )


def _clipped(left: float, itself: Trained, best: Trained) -> Finding:
    """A training that creeps because each of its steps is cut."""
    return Finding(
        "clipped to death",
        f"Clipping leaves {size(np.log10(left))} of the first step. {len(itself.loss) - 1} steps on this one batch "
        f"take the loss from {value(float(itself.loss[0]))} to {value(late(itself))}; at "
        f"{size(np.log10(best.times))} times the rate {len(best.loss) - 1} steps take it to {value(late(best))}.",
        "The threshold is far below the usual size of what it cuts. Behind Adam that is the step itself, the rate "
        "times the root of the number of weights, and no gradient.",
        Remedy(
            "Put the clip in front of the optimiser, where gradients come in, and its threshold at their usual norm; "
            "or take it away.",
            f"The steps are then {size(-np.log10(left))} times larger.",
            "clip",
        ),
        weight=0.75,
        numbers={"left": left},
    )


def dead_later(read: Reading) -> Finding | None:
    """The training leads nowhere, at no rate that was tried, and at its end a layer is dead that was not."""
    followed = read.examination.followed
    if not followed or followed.end is None or learnt(followed.itself, level(read.examination)):
        return None
    if rate_too_large_later(read) or dead_units(read):
        return None
    found = dead_units(Reading(followed.end))
    if found is None or not found.sick or not found.numbers.get("dead", 0.0) >= 1:
        return None
    steps, loss = len(followed.itself.loss) - 1, followed.itself.loss
    return replace(
        found,
        measured=f"At the start no layer is dead. After {steps} steps on this one batch, which take the loss from "
        f"{value(float(loss[0]))} to {value(late(followed.itself))}: {found.measured}",
        cause="in training",
        weight=0.75,
    )


def collapsed_later(read: Reading) -> Finding | None:
    """The loss has fallen as far as it can, by making all answers the same: nothing in it keeps them apart.

    Not where an array of targets may be all alike itself, nor at an output alone: that fits its mean first.
    """
    followed = read.examination.followed
    if not followed or followed.end is None or read.targets:
        return None
    itself, start = followed.itself, float(followed.itself.loss[0])
    fell = start - late(itself)
    others = [late(run) for run in (*followed.slower, *followed.faster) if np.isfinite(run.loss).all()]
    if not fell > (1 - LEARNT) * abs(start) or not alike(itself) or not _descends(itself):
        return None
    if late(itself) - min(others, default=-np.inf) > FELT * fell:
        return None  # there is more to be had than one answer for all
    ends = {stage.name: stage for stage in followed.end.stages}
    drawn = [s for s in read.products if s.name in ends and _drawn_together(read, s, ends[s.name])]
    if len(drawn) < 2 or read.output not in drawn:
        return None
    first, last = 1 - drawn[0].alike, 1 - ends[drawn[0].name].alike
    return Finding(
        "rank collapse",
        f"In {len(itself.loss) - 1} steps on this one batch the loss falls from {value(start)} to "
        f"{value(late(itself))}, "
        f"and what tells the examples apart, 1 − cosine, behind {drawn[0].name} from {size(np.log10(first))} to "
        f"{size(np.log10(max(last, 1e-7)))}. With the answers exchanged among the examples the loss is "
        f"{value(itself.exchanged)}.",
        "The loss draws answers together and nothing in it holds them apart: it is smallest where every example gets "
        "the same one. At the start nothing is wrong.",
        Remedy(
            "Stop the gradient on one of the two sides (with a predictor on the other), or add what holds apart: "
            "negative examples, or the variance of each unit over the batch.",
            "1 − cosine stays about where it began, and exchanged answers cost something.",
        ),
        "in training",
        drawn[0].place,
        weight=0.75,
        numbers={"apart": float(last / first)},
    )


def _drawn_together(read: Reading, start: Stage, end: Stage) -> bool:
    """Whether the examples have come together behind a product, to a mean cosine above 0.9, ten times closer."""
    apart, left = 1 - start.alike, 1 - end.alike
    return start not in read.timed and start.shape[-1:] > (1,) and left < TOGETHER * min(1.0, apart)


def _beyond(run: Trained, itself: Trained) -> bool:
    """Whether a run at another rate has come four times as far, in its loss or in telling the examples apart."""
    if not np.isfinite(itself.loss).all():
        return True
    fell, could = (float(each.loss[0]) - late(each) for each in (itself, run))
    return late(run) < late(itself) and bool(fell < SLOW * could or told(itself) < SLOW * told(run))


def _descends(run: Trained, least: float = STRAIGHT) -> bool:
    return descends(run.loss, run.promised, least)
