"""A question that fails costs its own answer alone: what else was found is said all the same.

The doctor asks some forty questions of networks that nobody has seen before. A fault of its own in one of them must not
take the other answers from a learner, nor pass unseen: it is a warning, and in the tests warnings are errors.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

from vgcourse.inputs import BadInput


def spared(otherwise: Any, question: Callable[..., Any], *about: Any) -> Any:
    """The answer to question(*about), or `otherwise` with a warning where the question fails; BadInput is raised."""
    try:
        return question(*about)
    except BadInput:
        raise
    except Exception as fault:
        warnings.warn(
            f"vg.diagnose could not ask “{question.__name__.strip('_').replace('_', ' ')}” of this network "
            f"({type(fault).__name__}: {fault}). All else was asked. The fault is the doctor's: please report it, with "
            "the network.",
            RuntimeWarning,
            stacklevel=2,
        )
        return otherwise
