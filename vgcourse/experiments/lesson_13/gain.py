"""What a course has changed, as a number that does not depend on where one began: the normalised gain."""

from __future__ import annotations

import numpy as np
from jaxtyping import Float

from vgcourse.inputs import BadInput


def normalised_gain(before: object, after: object) -> Float[np.ndarray, "..."]:
    """(after − before)/(1 − before): the share of what was still to be gained that was gained (Hake 1998).

    before, after: shares that are right, 0 … 1, of any shapes that fit together. 1 is everything, 0 nothing, and below
    0 something was lost. nan where there is no such number: where all was right before, or a share is nan because
    nothing was answered.
    """
    before, after = np.asarray(before, float), np.asarray(after, float)
    for name, shares in (("before", before), ("after", after)):
        if np.any(outside := (shares < 0) | (shares > 1)):
            raise BadInput(f"The shares right {name} lie between 0 and 1; {shares[outside].flat[0]:g} came.")
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(before < 1, (after - before) / (1 - before), np.nan)
