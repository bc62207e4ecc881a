"""An examination, read: the chain of stages over depth and over time, as the rules and the pictures look at it.

Sizes here are norms and not root mean squares: with weights that keep a signal's size, ‖dL/dh‖ is the same before and
after a stage even where the width changes, and an RMS is not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from vgcourse.clinic.chain import Link, at_step, ends_of, log10_of, trunk_of
from vgcourse.clinic.finding import array
from vgcourse.clinic.record import Data, Examination, Parameter, Place, Stage
from vgcourse.views.numerals import size

ALIASES = {"logistic": "sigmoid", "max": "relu", "maximum": "relu", "swish": "silu", "softsign": "soft_sign"}
"""JAX's names → the course's."""


@dataclass(frozen=True)
class Reading:
    """What the rules ask of an examination, each computed once."""

    examination: Examination

    @cached_property
    def stages(self) -> tuple[Stage, ...]:
        """The stages of the network, without those of a gradient that the loss takes of it."""
        return tuple(stage for stage in self.examination.stages if not stage.derived)

    @cached_property
    def products(self) -> tuple[Stage, ...]:
        return tuple(stage for stage in self.stages if stage.kind == "product")

    @cached_property
    def activations(self) -> tuple[Stage, ...]:
        return tuple(stage for stage in self.stages if stage.kind == "activation")

    @cached_property
    def parameters(self) -> dict[str, Parameter]:
        return {parameter.path: parameter for parameter in self.examination.parameters}

    @cached_property
    def matrices(self) -> tuple[Parameter, ...]:
        """The used parameters with two axes or more and more than one entry: weights, and no biases.

        Where there are none, as in one long vector of all weights, the vectors.
        """
        every = [p for p in self.examination.parameters if p.used and np.prod(p.shape) > 1]
        return tuple(p for p in every if len(p.shape) >= 2) or tuple(every)

    def over_layers(self, stage: Stage) -> bool:
        """Whether the scan that the stage stands in runs over layers: each step then has weights of its own."""
        if getattr(stage, "over", ""):
            return stage.over == "layers"
        entering = [self.parameters[path].shape for path in stage.parameters if path in self.parameters]
        return bool(stage.steps) and any(len(shape) >= 3 and shape[0] == stage.steps for shape in entering)

    @cached_property
    def timed(self) -> tuple[Stage, ...]:
        """The products inside a scan over time."""
        return tuple(stage for stage in self.products if stage.steps > 1 and not self.over_layers(stage))

    def behind(self, product: Stage) -> Stage | None:
        """The activation that follows a product before the next product, if there is one."""
        stages = self.stages
        for stage in stages[stages.index(product) + 1 :]:
            if stage.kind == "product" and stage.steps == product.steps:
                return None
            if stage.kind == "activation" and stage.steps == product.steps:
                return stage
        return None

    def normalised_behind(self, product: Stage) -> bool:
        """Whether a normalisation stands between a product and the next one, before its activation."""
        stages = self.stages
        for stage in stages[stages.index(product) + 1 :]:
            if stage.kind in ("product", "activation"):
                return False
            if stage.kind == "normalisation":
                return True
        return False

    def _felt(self, product: Stage) -> np.ndarray:
        """The gradient at a product; behind a normalisation that takes a large size out again, the one that it gets.

        The larger z is there, the smaller dL/dz, and a step of the weights does the same.
        """
        stages = self.stages
        if product.steps or not float(np.max(product.log10_value)) >= 1 or not self.normalised_behind(product):
            return product.log10_gradient
        behind = stages[stages.index(product) + 1 :]
        return next(stage.log10_gradient for stage in behind if stage.kind == "normalisation")

    @cached_property
    def chain(self) -> tuple[Link, ...]:
        """Products from the data to the loss; a scan over layers gives one link per layer, one over time none."""
        links: list[tuple[int, int, Link]] = []
        for at, stage in enumerate(self.products):
            if stage in self.timed or stage.over == "time" and not stage.steps:
                continue  # through time, by a loop or by an associative scan
            activation, size = self.behind(stage), 0.5 * np.log10(max(1, np.prod(stage.shape)))
            scanned = stage.steps > 0
            group = next(i for i, each in enumerate(self.products) if each.steps == stage.steps) if scanned else at
            for layer in range(stage.steps or 1):
                link = Link(
                    stage,
                    at_step(self._felt(stage), layer) + size,
                    log10_of(at_step(stage.weight_factor, layer)),
                    log10_of(at_step(activation.slope, layer)) if activation else 0.0,
                    activation,
                    layer if scanned else None,
                )
                links.append((group, layer if scanned else at, link))
        return tuple(link for _, _, link in sorted(links, key=lambda each: each[:2]))

    @cached_property
    def trunk(self) -> tuple[Link, ...]:
        """The chain of one network, where the loss holds several (`trunk_of`)."""
        return trunk_of(self.chain)

    @cached_property
    def ends(self) -> tuple[float, float] | None:
        """log10 ‖dL/dz‖ at the first stage and at the last, as the trunk has it; None for fewer than 3 stages.

        A third of the stages counts as early, a third as late; of each the best served, brought to its end by the trend
        between the two. Of stages that the same signal enters, as queries and keys, the best served counts, as one.
        """
        return ends_of([link for link in self.trunk if not np.isnan(link.log10_gradient)])

    @cached_property
    def shares(self) -> tuple[float, float]:
        """(log10 of what all weights keep, of what all slopes keep) between the first product and the last."""
        weights = [link.log10_weight for link in self.trunk[1:] if np.isfinite(link.log10_weight)]
        slopes = [link.log10_slope for link in self.trunk[:-1] if np.isfinite(link.log10_slope)]
        return float(np.sum(weights)), float(np.sum(slopes))

    @cached_property
    def hidden(self) -> tuple[Stage, ...]:
        """The activations outside a scan over time that stand before the last product: not an output's squashing."""
        stages, last = self.stages, self.products[-1] if self.products else None
        until = stages.index(last) if last else 0
        inside = (s for s in stages[:until] if s.kind == "activation" and s.leads)
        return tuple(s for s in inside if not s.steps or self._layered(s))

    def _layered(self, activation: Stage) -> bool:
        return any(self.over_layers(product) for product in self.products if product.steps == activation.steps)

    @cached_property
    def output(self) -> Stage | None:
        return self.products[-1] if self.products else None

    @cached_property
    def gated(self) -> bool:
        """Whether the scan over time holds sigmoids: an LSTM's or GRU's gates, which can learn to open."""
        if self.unrolled:
            return any(word(s) == "sigmoid" for s in self.hidden)
        scans = {stage.steps for stage in self.timed}
        return any(s.steps in scans and word(s) == "sigmoid" for s in self.activations)

    @cached_property
    def inputs(self) -> tuple[Data, ...]:
        return self._of_role("input")

    @cached_property
    def targets(self) -> tuple[Data, ...]:
        return self._of_role("target")

    def _of_role(self, role: str) -> tuple[Data, ...]:
        every = self.examination.data
        if every and not any(data.role for data in every):  # not told: the largest goes in, and its like
            largest = max(every, key=lambda data: np.prod(data.shape, dtype=float))
            alike = (largest.shape[1:], largest.dtype)
            return tuple(d for d in every if ((d.shape[1:], d.dtype) == alike) == (role == "input"))
        return tuple(data for data in every if data.role == role)

    @cached_property
    def batch(self) -> int:
        """How many examples there are: the first axis of the data; 0 where there are none."""
        return max((data.shape[0] for data in self.examination.data if data.shape), default=0)

    def entering(self, parameter: Parameter) -> Place | None:
        """The line where a parameter meets a signal."""
        stages = (*self.stages, *self.examination.stages)
        return next((stage.place for stage in stages if parameter.path in stage.parameters), None)

    @cached_property
    def unrolled(self) -> tuple[Link, ...]:
        """The links of a recurrent net whose loop is written out: those that the same matrix stands in."""
        every = [(link, {(path, link.stage.part) for path in link.stage.parameters}) for link in self.chain]
        found = Counter(which for link, entering in every if link.layer is None for which in entering)
        which, count = max(found.items(), key=lambda each: each[1], default=("", 0))
        if count < max(5, 0.4 * len(self.chain)):
            return ()
        return tuple(link for link, entering in every if which in entering)


def word(stage: Stage) -> str:
    """What an activation is called: the word of its name, and one word where JAX has several."""
    said = (stage.name.rpartition(" ")[0] or stage.operation).replace(" ", "_")
    return ALIASES.get(said, said)


def value(number: float) -> str:
    """A measured number to two digits, which every machine agrees on: "0.97", "−85", "9.9 × 10⁵"."""
    if not np.isfinite(number):
        return "no number"
    sign = "−" if number < 0 else ""
    return sign + size(float(np.log10(abs(number)))) if number else "0"


def arriving(log10: float) -> str:
    """How much of a gradient arrives, before "the gradient": "0.0045 of", "about all of", "210 times"."""
    if abs(log10) < np.log10(2):
        return "about all of"
    return f"{size(log10)} {'of' if log10 < 0 else 'times'}"


def beside(log10: float) -> str:
    """A gradient as a share of another, before what it is a share of: "0.48 of", "1.9 times", "all of"."""
    whole = {"0": "nothing of", "1": "all of"}
    return whole.get(said := size(log10), f"{said} {'of' if log10 <= 0 else 'times'}")


def from_end_to_end(stages: int, first: float, last: float) -> str:
    """What is left of a gradient, in a clause: "the first of 12 stages gets 0.0045 of the last one's gradient"."""
    if last == -np.inf:
        return f"the last of {stages} stages gets a gradient of exactly 0"
    return f"the first of {stages} stages gets {beside(first - last)} the last one's gradient"


def named(data: Data, first: bool = True) -> str:
    """An array of the batch, as a sentence begins with it."""
    the = "The" if first else "the"
    return f"{the} array batch{data.path}" if data.path else f"{the} batch"


def listed(parameters: Sequence[Parameter]) -> str:
    """The paths of the first three parameters, and how many more there are."""
    return ", ".join(array(p.path) for p in parameters[:3]) + f" and {len(parameters) - 3} more" * (len(parameters) > 3)


def rms_of(data: Data) -> float:
    """The root mean square of an array of the batch."""
    return float(np.hypot(data.mean, data.sd))
