"""Is a part frozen on purpose? It looks like one that was cut off by mistake: what tells is its place, and the rest."""

from __future__ import annotations

import re

import numpy as np

from vgcourse.clinic.outcome import FELT, late
from vgcourse.clinic.pace import PATIENCE, Way
from vgcourse.clinic.reading import Reading
from vgcourse.clinic.record import Parameter, Stage

NOTED = 0.01
"""Of the loss at the start: less of a fall is none."""


def on_purpose(read: Reading, starved: list[Parameter], cuts: list[Stage]) -> bool:
    """Whether it looks like a part that is frozen, or a teacher, beside something that gets a gradient."""
    once = len(cuts) == 1 and cuts[0].operation == "stop_gradient"  # who stops a part does it in one place
    teaches = all(p.teaches for p in starved)
    stopped = cuts[-1].operation != "stop_gradient" and all(p.stopped or p.teaches for p in starved)
    meant = once or teaches or stopped or _copied(read, {p.path for p in starved})
    return meant and len(starved) < len(read.examination.parameters)


def learns(read: Reading, lost: set[str]) -> bool:
    """Whether the loss falls to half of what it is within the rehearsal, or further along its way (`clinic.pace`).

    Where scales and shifts alone learn and the training was followed, also below that of a constant answer: a scale
    that learns silence says nothing. With a matrix that learns it may be slow. Who learns from a teacher's shares need
    not come to half, since their entropy is left: a hundredth, if most of it is lost when answers are exchanged.
    """
    training, followed = read.examination.training, read.examination.followed
    if training is None or training.along is None:
        training = read.examination.lent
    alone = followed is not None and followed.constant > 0 and lost.issuperset(p.path for p in read.matrices)
    if alone and late(followed.itself) > (1 - FELT) * followed.constant:
        return False
    if training is None or training.along is None or not np.isfinite(training.loss).all():
        return False
    if all(read.parameters[path].teaches for path in lost):
        start, end = training.loss[0], training.loss[-1]
        if start - end > NOTED * abs(start) and training.exchanged - end > FELT * (start - end):
            return True  # the entropy of its shares is a floor, wherever it lies: the student tells examples apart
    way = Way(training)
    return way.fall(way.after(PATIENCE)) > 0.5 * way.start


def _copied(read: Reading, starved: set[str]) -> bool:
    """Whether what gets nothing is a copy of a network that learns beside it, such as a teacher in the same tree.

    Each of its arrays then has one of the same shape in the other, at a path in which one name alone is another.
    """
    matrices = [p for p in read.matrices if p.path in starved]
    learning = {p.path: p.shape for p in read.examination.parameters if p.path not in starved}
    if len(matrices) < 2:
        return False
    names = lambda path: re.findall(r"\w+", path)
    for at, name in enumerate(names(matrices[0].path)):
        if name.isdigit() or any(names(path)[at : at + 1] != [name] for path in starved):
            continue
        others = {names(path)[at] for path in learning if len(names(path)) > at} - {name}
        shapes = {p.path: p.shape for p in read.examination.parameters if p.path in starved}
        if any(all(learning.get(_turned(path, at, o)) == shape for path, shape in shapes.items()) for o in others):
            return True
    return False


def _turned(path: str, at: int, other: str) -> str:
    """A path with another name in that place: "['net']['t']" with "s" in the second is "['net']['s']"."""
    parts = re.split(r"(\w+)", path)  # every second one is a name
    parts[2 * at + 1] = other
    return "".join(parts)
