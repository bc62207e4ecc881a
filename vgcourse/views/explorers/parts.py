"""What several explorers have in common: words, and the way from a position to rows of curves."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from vgcourse.nets.activations import activation
from vgcourse.views.controls import Choice, Headline, Series

FIRST_LAYERS_SHARE = Headline(
    "The first layer gets {} of the gradient.", "dh", above="The first layer gets {} times the gradient."
)
THERE_AND_BACK = (
    Series("h", "h, the way forward", "measurement", "weights"),
    Series("dh", "dL/dh, the way back", "measurement", "activation"),
    Series("h_theory", "theory of h", "theory", "weights"),
    Series("dh_theory", "theory of dL/dh", "theory", "activation"),
)
"""RMS of h and of dL/dh, measured and by theory."""


def activation_choice(names: Sequence[str], start: str) -> Choice:
    """The menu of activations, each by its name in sentences."""
    return Choice("activation", "activation φ", names, start, {name: activation(name).word for name in names})


def rows_of(curves: Callable[[Any], Sequence], k: Any, swept: Sequence[str] = (), size: int = 1) -> np.ndarray:
    """The curves at a position `k` of the knobs: (curves, points), or (rows, curves, points) where a knob has rows.

    swept: knobs that are always given rows, and `size` how many, so that all of them go through one program.
    """
    rows = max((len(value) for value in k if np.ndim(value) > 0), default=None)
    k = k._replace(**{name: np.resize(getattr(k, name), size) for name in swept})
    found = np.stack([np.asarray(values) for values in curves(k)], axis=-2)
    return found[0] if rows is None and swept else found[:rows] if rows else found
