"""What a training came to: whether it learnt, by how much, and whether the examples get answers of their own.

The losses of one training say it, beside the loss of who has learnt nothing (`level`) and of who gets another's answer.
"""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.record import Examination, LossFacts
from vgcourse.clinic.trained import Trained

LEARNT = 0.6
"""Of the loss at the start, or of guessing: who is below has learnt something."""
SOLVED = 0.1
"""Of the same: who is below after the rehearsal does what it is for, whatever its gradients look like."""
MASTERED = 0.3
"""Of the same: who stays below behind a hundred steps does so as well (`follow.SOON`)."""
ENOUGH = 0.75
"""Of the same: of 110 networks of the ward that learn none ends above 0.43 on its batch, in as many steps as its owner
takes."""
STRETCH = 10
"""Steps in one call of the compiled program that follows a training: between two the time is asked (`follow`)."""
FAR = 10.0
"""Times the loss of who has learnt nothing: who begins above has something to be rid of, however it goes on; or its
loss is a sum over the examples."""
FELT = 0.1
"""Of the loss: who tells the examples apart loses more if their answers are exchanged."""


def solved(examination: Examination) -> np.ndarray | None:
    """The losses of the rehearsal, where it has done what the network is for; else None."""
    training = examination.training
    if training is None or not np.isfinite([*training.loss, training.exchanged]).all():
        return None
    far = _far_below(training.loss, float(training.loss[-1]), SOLVED, level(examination), training.exchanged)
    return training.loss if far else None


def mastered(examination: Examination) -> np.ndarray | None:
    """The same of the training that was followed."""
    followed = examination.followed
    does = followed is not None and masters(followed.itself, examination, followed.constant)
    return followed.itself.loss if does else None


def masters(run: Trained, examination: Examination, guess: float) -> bool:
    """Whether a training ends well below who has learnt nothing, and below who gets others' answers.

    A loss that only falls from its start, where neither is known, may just have lost the noise of the first weights.
    guess: the loss of a constant answer, nan where it is not known.
    """
    known = [each for each in (guess, run.exchanged) if np.isfinite(each)]
    if not known and not np.isfinite(chance(examination.loss)):
        return False
    return _far_below(run.loss, late(run), MASTERED, level(examination, guess), *known)


def _far_below(loss: np.ndarray, end: float, share: float, none: float, *known: float) -> bool:
    """Whether a loss ends below a share of `none`, and of what else is known, and has not begun far above."""
    return bool(np.isfinite(loss).all() and loss[0] < FAR * none and 0 <= end < share * min([none, *known]))


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
    return min(start, chance(loss)) if start < FAR * chance(loss) else start


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


def left_by_the_run(examination: Examination) -> float:
    """The loss after all the steps that the training has, of its last tenth the middle one; nan where that is not seen.

    It is where nobody has said how many they are, or where more than these were not followed.
    """
    total, followed = examination.total_steps, examination.followed
    if not total or followed is None or len(followed.itself.loss) <= total - STRETCH:
        return np.nan
    loss = followed.itself.loss[: total + 1]
    return float(np.median(loss[-max(1, len(loss) // 10) :]))


def told(trained: Trained) -> float:
    """How much more its end would cost with exchanged answers, as a share of that: 0 where all answers are alike."""
    return share(float(trained.loss[-1]), trained.exchanged)


def share(loss: float, exchanged: float) -> float:
    """How much more a loss is with exchanged answers, as a share of the larger of the two."""
    largest = max(abs(loss), abs(exchanged))
    return (exchanged - loss) / largest if largest > 0 else 0.0


def broke_while_falling(loss: np.ndarray) -> bool:
    """Whether a loss was below its start just before it was inf or nan: who runs away rises first."""
    finite = np.isfinite(loss)
    return not finite.all() and bool(loss[np.argmin(finite) - 1] < loss[0])


def alike(trained: Trained) -> bool:
    """Whether of all that a training took off the loss, next to nothing is lost if the answers are exchanged."""
    return trained.exchanged - float(trained.loss[-1]) < FELT * (float(trained.loss[0]) - late(trained))


def learnt(trained: Trained, level: float) -> bool:
    """Whether a training has come well below that level, and not by one answer for all."""
    below = np.isfinite(trained.loss).all() and level - late(trained) > (1 - LEARNT) * abs(level)
    return bool(below and not told(trained) < FELT)
