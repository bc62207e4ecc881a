"""The claims on trial, by name: `trial("clip-small")` measures its cases and gives the verdict that follows from them.

What is measured is in `functions`, `gradients`, `remedies` and `training` beside this module; how a verdict follows
from cases, in `cases`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from vgcourse.experiments.lesson_13 import functions, gradients, remedies, training
from vgcourse.experiments.lesson_13.cases import Case, Trial
from vgcourse.inputs import one_of

_NAMES = {
    functions: "sigmoid_range sigmoid_slope tanh_range tanh_size tanh_squashes relu_range relu_linear "
    "relu_constant_slope relu_flat elu_flat lstm_identity lstm_gate halves same_weight "
    "becomes_nan glorot_limit fewer_layers_cost",
    gradients: "more_layers longest_product large_factors early_layers shallow small_weights many_near_zero "
    "lstm_keeps relu_whole relu_over_tanh only_relu initialisation_less",
    remedies: "fewer_layers careful_start bn_by_skip bn_never_vanishes bn_ensures skip_unchanged "
    "deeper_remedies clip_limits clip_small",
    training: "never_optimum more_sigmoid_layers tanh_better relu_efficient finite_steps without_backprop",
}
TRIALS: dict[str, Callable[[], tuple[Case, ...]]] = {
    name.replace("_", "-"): getattr(module, name) for module, names in _NAMES.items() for name in names.split()
}
"""By the name of the claim."""
WHERE = "as the table of lesson 13 lists them"


def trial(name: str) -> Trial:
    """Put the claim of that name on trial: its cases are measured now, and the verdict follows from them.

    The names are those of the table of lesson 13; `vg.trial??` leads to the code of each.
    """
    return _tried(one_of("The claim", name, TRIALS, WHERE))


@cache
def _tried(name: str) -> Trial:
    return Trial(TRIALS[name]())


def yardstick(name: str) -> str:
    """How that claim is put to the test, in a sentence."""
    return (TRIALS[one_of("The claim", name, TRIALS, WHERE)].__doc__ or "").strip()
