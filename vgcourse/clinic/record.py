"""What an examination measured, as plain records: the doctor's rules read these and nothing else, whoever measured.

`clinic.examination` fills them for a JAX loss, `clinic.pytorch` for a PyTorch module, written down in JAX. Scales are
log₁₀ of a root mean square: a signal of 1e-80 is a number; −inf: every entry is exactly 0, nan: it is not finite.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from vgcourse.clinic.trained import Followed, Training

Kind = Literal["product", "activation", "normalisation", "softmax", "lookup", "recurrence", "cut"]

BOUNDED = ("sigmoid", "tanh", "erf", "soft_sign", "hard_tanh", "hard_sigmoid", "squashing")
"""Activations with two flat ends: far from 0 their slope is none."""


@dataclass(frozen=True)
class Place:
    """A place in the learner's own code."""

    file: str
    line: int
    column: int = 0
    function: str = ""
    code: str = ""  # the line itself, stripped
    module: str = field(default="", compare=False)  # of PyTorch, the one that is called there: "net.3 (Linear)"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class Stage:
    """One place on the way from the data to the loss where parameters meet signals, or where a non-linearity follows.

    Arrays have the shape (steps,) inside a scan, () elsewhere; `steps` is 0 outside.
    """

    name: str  # "product 3", "tanh 3": numbered in the order of the forward pass
    kind: Kind
    operation: str  # JAX's name: dot_general, conv_general_dilated, tanh, logistic, max …
    place: Place
    shape: tuple[int, ...]  # of the value, of one step
    dtype: str
    steps: int = 0
    log10_value: np.ndarray = field(default_factory=lambda: np.array(np.nan))  # RMS of the value
    log10_gradient: np.ndarray = field(default_factory=lambda: np.array(np.nan))  # RMS of dL/d(value)
    weight_factor: np.ndarray = field(default_factory=lambda: np.array(np.nan))  # ‖Wᵀδ‖ / ‖δ‖, a product's share
    slope: np.ndarray = field(default_factory=lambda: np.array(np.nan))  # RMS slope φ′, an activation's share
    times: float = 1.0  # an activation: a number below 1 that multiplies z before it bends, or what comes of it
    scaled: Place | None = None  # and its line
    zeros: float = np.nan  # share of the values that are exactly 0
    dead: float = np.nan  # share of the units that are 0 (slope 0) for every example
    saturated: float = np.nan  # share of the values where |φ′| is below a twentieth of its largest
    alike: float = np.nan  # mean cosine between different examples' values: 1 says that all look the same
    gradient_alike: float = np.nan  # the same between the examples' gradients
    positions_alike: float = np.nan  # the same between the positions (axis 1) of one example's values
    positions_asked: float = np.nan  # and between the gradients there: 1 says that the loss asks for the same
    alike_ends: tuple[float, ...] = ()  # in a scan over layers: `alike` in the first and in the last of them
    positions_ends: tuple[float, ...] = ()  # and `positions_alike`
    parameters: tuple[str, ...] = ()  # paths of the parameters that enter here
    library: str = ""  # the line inside a library's module: "flax/linen/linear.py:271 Dense.__call__"
    over: str = ""  # what the steps of a scan are: "layers" where each has weights of its own, else "time"
    leads: bool = True  # an activation, a softmax: whether a later product is made from it; else it is an output's
    gates: bool = False  # an activation: whether it is a sigmoid that multiplies another signal
    given: bool = False  # a softmax: whether a mask decides it, whatever the weights (`clinic.given`)
    part: int = -1  # a product: the same number where the very same weights enter again; −1: not known
    fed: int = -1  # a product: the same number where the very same signal enters, as of queries and keys; −1: not known
    along: np.ndarray = field(default_factory=lambda: np.zeros(0))  # a recurrence: log10_gradient at each place of time
    network: int = 0  # a product: another number where it shares no signal and no weights (`stagewise.networks`)
    told: bool = False  # a product: whether a way leads to the loss past every later one
    fresh: bool = False  # a product: whether what enters has met no parameter before
    derived: bool = False  # whether it belongs to a gradient that the loss takes, and not to the network
    constant: bool = False  # a product: whether it is by a constant of a law, such as exp(log k) or a share σ(a)
    entrywise: bool = False  # a product: whether it adds nothing up, as of one number, or one for each entry


@dataclass(frozen=True)
class Parameter:
    """One leaf of the parameters."""

    path: str  # "layers[0]['w']"
    shape: tuple[int, ...]
    dtype: str
    log10_value: float
    log10_gradient: float
    used: bool = True  # whether the loss depends on it at all
    ends: Place | None = None  # not used, stopped or cut off: the line at which its way, or its gradient's, ends
    stopped: bool = False  # whether every way from it to the loss goes through a stop_gradient
    teaches: bool = False  # whether it gets nothing, is stopped on a way, and leads to no product of what learns
    copied: bool = False  # not used, and nearly the numbers of another of its shape that is: their cosine is above 0.9
    left_alone: bool = False  # whether it gets nothing, and the given optimiser moves others, and never this one
    zero_gradients: float = 0.0  # share of the entries whose gradient is exactly 0
    constant: bool = False  # every entry is the same number
    symmetric: bool = False  # several units with the very same weights *and* the same gradients
    log10_update: float = np.nan  # RMS of the first update, where an optimiser was given
    log10_spread: float = np.nan  # there: RMS of what is left without the mean of each column
    rounded_away: float = np.nan  # share of the updates that are not 0 and yet leave their weight as it was
    rounded_bfloat16: float = np.nan  # the same, had weights and updates been held in bfloat16
    rounded_float16: float = np.nan
    underflow: float = 0.0  # in float16: which share of the exact gradient, by its length, the format made 0
    twins: bool = False  # all 0: whether each of its units that gets a gradient gets the same as another one
    heals: bool = False  # all 0, with a gradient of 0: whether a few steps of the others wake it (`clinic.healing`)
    shut: float = 0.0  # share of its entries on the flat end of a curve that it goes through by itself (`clinic.shut`)
    shut_at: Place | None = None  # and the line of that


@dataclass(frozen=True)
class FirstBad:
    """The first operation that makes inf or nan from finite inputs."""

    direction: Literal["forward", "backward"]
    operation: str
    place: Place
    result: Literal["nan", "inf", "-inf"]
    step: int | None = None  # of a scan
    example: int | None = None  # of the batch
    inputs: str = ""  # "0 … 3.2", the range of what went in
    came: bool = False  # whether it came with the data, and the loss takes it out again


@dataclass(frozen=True)
class Data:
    """One array of the batch."""

    path: str
    shape: tuple[int, ...]
    dtype: str
    mean: float
    sd: float
    smallest: float
    largest: float
    finite: bool = True
    labels: int = 0  # number of different whole numbers, where it holds whole numbers
    role: str = ""  # "input": it goes into the network, "target": the loss alone looks at it; "": not known
    padded_start: float = 0.0  # share of the steps (axis 1) that are padding in front, of the median example
    padded_end: float = 0.0  # the same behind
    apart_until: float = 1.0  # share of the steps until the last in which the examples differ
    carried: bool = False  # whether its size goes on, into a product or as a target: that of an index does not
    apart: float = np.nan  # a target: how far the answers are, RMS, in its unit; nan: not asked (`clinic.distance`)
    felt: tuple[str, ...] = ("scale", "mean", "beyond", "number", "range")  # what the loss feels (`clinic.scaling`)


@dataclass(frozen=True)
class LossFacts:
    """What the end of the loss looks like."""

    value: float
    shape: tuple[int, ...] = ()
    classes: int = 0  # size of the axis that a softmax runs over, 0 where there is none
    softmaxes: int = 0  # softmaxes in a row before the logarithm: 2 is one too many
    squashed: str = ""  # what squashes the numbers that are taken for logits: "sigmoid", "softmax", "tanh"
    least: float = 0.0  # where it does: the lowest value that such a loss can have
    apart: float = 1.0  # and how far two of them can be apart
    over_examples: int = 0  # where its softmax runs over the examples: how many outputs each of these has
    broadcast: tuple[tuple[int, ...], tuple[int, ...]] | None = None  # shapes of a difference (n, 1) − (n,) → (n, n)
    yes_or_no: bool = False  # whether it takes the logarithm of a sigmoid, as a binary cross-entropy does
    away: Place | None = None  # the line of a distance to a target that the loss asks to grow
    output_log10: float = np.nan  # RMS of the last product
    constant: float = np.nan  # where these are large: the loss with the last product at 0, of a constant answer
    indifferent: str = (
        ""  # "always": the answers are the same for all examples; "unscaled": of inputs so large they are
    )
    gathered: Place | None = None  # where they are: the line that takes the examples together
    silenced: Place | None = None  # the line that puts zeros, whatever comes in, in the place of all signals
    place: Place | None = None
    output: str = ""  # what stands between the last product and the loss: "sigmoid", "softmax", "" for nothing
    reach: tuple[float, float] | None = None  # the ends of a sigmoid or tanh there, with what scales and moves it
    endless: float = 0.0  # share of the examples for which the loss falls for ever as their output goes on
    held: float = np.nan  # share of the outputs that lie on a flat end and that the loss asks back from it
    reads: str = ""  # the softmax that these are of, where it weighs what the batch brings (`clinic.addresses`)
    let_go: bool = False  # whether `answers` is a share of how far the loss falls with these z at 0 (`clinic.release`)
    answers: float = np.nan  # by which share of itself the loss falls where the z of these shrink by that share


@dataclass(frozen=True)
class Examination:
    stages: tuple[Stage, ...]
    parameters: tuple[Parameter, ...]
    data: tuple[Data, ...]
    loss: LossFacts
    first_bad: FirstBad | None = None
    training: Training | None = None
    lent: Training | None = None  # some steps of Adam, where a part seems frozen on purpose and no optimiser is known
    total_steps: int = 0  # of the learner's own training; 0: nobody has said
    source: str = "jax"
    notes: tuple[str, ...] = ()  # what could not be measured, a sentence each

    @property
    def asked(self) -> bool:
        """Whether there was something to look at: a product with parameters, or the steps of a training."""
        return any(stage.kind == "product" for stage in self.stages) or self.training is not None

    @property
    def followed(self) -> Followed | None:
        """The training that was followed, where one was."""
        return self.training.followed if self.training else None
