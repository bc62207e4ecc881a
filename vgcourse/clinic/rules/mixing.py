"""A rule on rounds of averaging over neighbours that no weight stands in: they make all nodes alike."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.mixing import LEAST
from vgcourse.clinic.outcome import FELT, late, level
from vgcourse.clinic.reading import Reading, value
from vgcourse.clinic.rules.alike import INDISTINCT
from vgcourse.views.numerals import size


def averaged_away(read: Reading) -> Finding | None:
    """No rate comes below the loss of one answer for all, and averages of the batch have made all nodes alike.

    Each alone is no illness: the weights may make up for rounds that leave little, and there may be nothing to learn.
    """
    followed = read.examination.followed
    if followed is None or followed.mixed is None:
        return None
    rounds, itself, none = followed.mixed, followed.itself, level(read.examination)
    every = [run for run in (itself, *followed.slower, *followed.faster) if np.isfinite(run.loss).all()]
    best = min(map(late, every), default=-np.inf)  # where none stays finite, that is another illness
    if rounds.after > INDISTINCT * rounds.before or none - best > FELT * abs(none):
        return None
    behind = size(np.log10(rounds.after)) if rounds.after > LEAST else f"less than {size(np.log10(LEAST))}"
    return Finding(
        "rank collapse",
        f"What tells the nodes apart is, as a share of them, {size(np.log10(rounds.before))} before they are averaged "
        f"and {behind} behind it. {len(itself.loss) - 1} steps on this one batch take the loss from "
        f"{value(float(itself.loss[0]))} to {value(late(itself))}, and no other rate does better.",
        "Each round of averages over neighbours makes them more alike, and soon all of them have the mean of the whole "
        "graph: then no answer can depend on the node. No weights stand in these rounds that could hold them apart.",
        Remedy(
            "Average fewer times, two or three; or keep a share of what went in at each round, 0.9 A z + 0.1 z₀, or of "
            "each round by itself.",
            "The nodes then stay apart, and their answers can.",
        ),
        "by averages",
        rounds.place,
        weight=0.75,
        numbers={"apart": float(rounds.after / rounds.before)},
    )
