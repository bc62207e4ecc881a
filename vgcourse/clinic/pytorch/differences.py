"""What is to be known of a module, and where PyTorch itself gives another loss or other gradients than its twin."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from vgcourse.clinic.measuring import log10_rms
from vgcourse.clinic.pytorch.twin import Twin
from vgcourse.clinic.record import Examination

ALIKE = 0.02
"""log10: by so much may a gradient differ from PyTorch's, which adds in another order."""
DIGITS = 4.0
"""Decades below the largest gradient that are compared: what cancels, as a bias before batch norm, leaves rounding."""
SMALLEST = -30.0
"""log10: below, float32 may have lost entries, and the comparison says nothing."""


def differences(twin: Twin, found: Examination) -> Iterator[str]:
    """A sentence where PyTorch itself gives another loss or other gradients."""
    if np.isfinite(twin.value) and not np.isclose(found.loss.value, twin.value, rtol=0.02, atol=1e-3):
        yield (
            f"PyTorch's own loss is {twin.value:.4g}, and what was followed gives {found.loss.value:.4g}: the module "
            "does something that was not seen, and the diagnosis may be another network's."
        )
    sizes = {path: -np.inf if g is None else float(log10_rms(g)) for path, g in twin.gradients.items()}
    heard = max(SMALLEST, max(sizes.values()) - DIGITS)
    other = [p.path for p in found.parameters if max(sizes[p.path], p.log10_gradient) > heard
             and not abs(sizes[p.path] - p.log10_gradient) < ALIKE]  # fmt: skip
    if other and np.isfinite(twin.value):
        paths = ", ".join(other[:3]) + (" …" if len(other) > 3 else "")
        yield (
            f"PyTorch's own gradient of {paths} has another size: a hook or an autograd.Function changes it on the "
            "way back. The profile is that of the operations themselves."
        )
