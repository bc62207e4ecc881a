"""What was seen of trainings, as plain records: beside what an examination measures (`clinic.record`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from vgcourse.clinic.record import Examination, FirstBad, Place


@dataclass(frozen=True)
class Training:
    """What was seen over steps of training, where it was given: arrays of the shape (steps,)."""

    loss: np.ndarray
    log10_gradient: np.ndarray  # over all parameters
    log10_update: np.ndarray
    clipped: np.ndarray | None = None
    waits: bool = False  # whether the optimiser collects the gradients of several steps before it moves
    epsilon: float = 1.0  # what an optimiser's ε leaves of an update; asked where the steps lead nowhere
    along: np.ndarray | None = None  # the loss further along the way of these steps: `pace.TIMES` as far
    later: np.ndarray | None = None  # log10 RMS of the next update, and of those that a schedule gives at `pace.LATER`
    promised: float = np.nan  # by how much the loss would have fallen on straight lines: the sum of −gradient · step
    exchanged: float = np.nan  # the loss at its end where each example gets the answer of another; nan: not known
    ahead: bool = False  # whether it is still to be followed, if nothing sick is found
    born: FirstBad | None = None  # where it breaks while it falls: what makes the first number that is none
    followed: Followed | None = None  # where these steps and all else look sound: some hundred steps (`clinic.follow`)


@dataclass(frozen=True)
class Trained:
    """A training on one batch, at a multiple of the given rate."""

    times: float  # the rate
    loss: np.ndarray  # (steps + 1,)
    promised: float  # as in `Training`
    exchanged: float = np.nan  # the loss at its end where each example gets the answer of another; nan: not known


@dataclass(frozen=True)
class Mixed:
    """Averaging without weights: 1 − the nodes' mean cosine before and behind; of numbers the share that is no mean."""

    before: float
    after: float
    place: Place


@dataclass(frozen=True)
class Followed:
    """A training that was followed for some hundred steps, and where it led nowhere: the same at other rates."""

    itself: Trained
    before: float = np.nan  # the loss at the start where each example gets the answer of another; nan: not known
    end: Examination | None = None  # an examination at its end, where all answers have become alike
    slower: tuple[Trained, ...] = ()  # at smaller rates, in a third of the steps
    faster: tuple[Trained, ...] = ()  # at larger rates, in a tenth of the steps; a third where it stands still
    risen: Trained | None = None  # a schedule that still rises: the training that begins at its top, as `faster` do
    constant: float = np.nan  # the loss of a constant answer, where no number of classes says it
    mixed: Mixed | None = None  # what the batch averages without weights, where no rate learns (`clinic.mixing`)
