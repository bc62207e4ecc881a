"""The rule on the sign of a loss: which way does it ask?"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from vgcourse.clinic.finding import Finding
from vgcourse.clinic.reading import Reading, value
from vgcourse.clinic.rules.losses import labels_of, wrong_loss

MINUS = 0.5
"""Of log K: a cross-entropy is never below 0, and the mean of log p begins near −log K."""


def wrong_sign(read: Reading) -> Finding | None:
    """The loss falls as the answers get worse: a distance counts with a minus, or a log-probability without one.

    Labels alone are no rewards: where a log-probability is weighted, either sign may be meant.
    """
    loss = read.examination.loss
    chance = -np.log(loss.classes) if loss.classes > 1 else -np.inf
    alone = len(labels_of(read)) == len(read.targets) == 1 and loss.classes > labels_of(read)[0].largest
    of_classes = alone and loss.value < MINUS * chance
    if loss.away is None and not of_classes:
        return None
    what = "a log-probability without a minus" if of_classes else "a distance to the targets with a minus"
    finding = wrong_loss(
        read,
        "wrong sign",
        f"The loss begins at {value(loss.value)}, and holds {what}: it is smallest where the answers are worst.",
        "Every step makes the right answer less likely, or the distance larger, and there is no end to that. The "
        "gradient is healthy; it points the other way.",
        "Turn the sign of the loss: −log p, and + (prediction − target)².",
        "The loss then falls to 0 as the answers become right.",
    )
    return replace(finding, place=loss.away or finding.place)
