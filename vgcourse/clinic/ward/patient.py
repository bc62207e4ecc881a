"""What a patient of the ward is: a network as somebody would hand it in, and what is known of it.

A patient is written as a function `build(seed, cured=False) -> Case`. The label stands in the decorator, the place in
the code: the lines that end in `# the cause`. Where there is a `cured`, it changes what was labelled and nothing else,
so that a training with and without it shows that the label is the cause.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Any, NamedTuple

import optax

MARK = "# the cause"

KINDS = {
    "healthy": "nothing to do",
    "vanishing: weights": "each stage shrinks the gradient by its weights",
    "vanishing: slopes": "each stage shrinks the gradient by its activation",
    "vanishing: time": "a recurrent net forgets its early steps",
    "vanishing: padding": "so it does over steps of padding behind the data",
    "exploding": "each stage, or each step of time, enlarges the gradient",
    "saturated": "units sit where their activation is flat",
    "dead units": "units are 0 for every example",
    "zero initialisation": "weights begin at 0, so that no signal passes",
    "symmetric initialisation": "units begin alike, so that they stay alike",
    "nan or inf": "an operation makes nan or inf from finite numbers, forward or backward",
    "gradient cut off": "an operation without a derivative (round, argmax, stop_gradient, integers) lies on the way",
    "unscaled inputs": "inputs are in the hundreds",
    "unscaled targets": "targets are in the hundreds, or more",
    "wrong loss: softmax twice": "a loss that expects logits gets probabilities",
    "wrong loss: sigmoid for classes": "a loss for yes and no gets numbers of classes",
    "wrong loss: broadcast": "(n, 1) minus (n,) is a table of every prediction against every target",
    "rounded away": "updates are smaller than half a unit in the last place of their weights, or underflow",
    "clipped": "the gradient is clipped to next to nothing",
    "rate too small": "gradients are healthy, steps too small",
    "rate too large": "gradients are healthy, steps too large",
    "rank collapse": "all examples, or all positions, look the same after some stages",
    "not used": "the loss does not depend on some of the parameters",
}


class Case(NamedTuple):
    """What a learner hands in, and what the loss would be for who guesses."""

    loss: Callable[[Any, Any], Any]
    params: Any
    batch: Any
    optimizer: optax.GradientTransformation = optax.adam(1e-3)
    guess: float = float("nan")  # loss of the best constant answer; nan where there is none
    classes: int = 0  # how many there are to tell apart; 0 if the answer is a number


@dataclass(frozen=True)
class Patient:
    """A network with its label."""

    name: str
    build: Callable[..., Case]
    kind: str  # the true cause, one of KINDS
    also: tuple[str, ...] = ()  # kinds that are true of it, too
    at: tuple[str, ...] = ()  # arrays of the parameters or the batch that are as good a place as a line
    source: str = ""  # the public thread that it is modelled after, by name
    needs: str = ""  # the library that it is written in, besides JAX
    steps: int = 300  # of training, after which the healthy has learnt

    @property
    def healthy(self) -> bool:
        return self.kind == "healthy"

    @property
    def half(self) -> str:
        """ "seen" by those who wrote the rules, or "unseen"."""
        return _written(self.build).__module__.split(".")[-2]

    @property
    def file(self) -> str:
        return inspect.getsourcefile(_written(self.build))

    @cached_property
    def lines(self) -> tuple[int, ...]:
        """The lines of `file` where the cause stands; none where it is in no line of the network (a rate, a clip)."""
        if self.healthy:
            return ()
        text, first = inspect.getsourcelines(_written(self.build))
        return tuple(first + i for i, line in enumerate(text) if line.rstrip().endswith(MARK))

    @property
    def curable(self) -> bool:
        return "cured" in inspect.signature(self.build).parameters and not self.healthy


def patient(kind: str, **label) -> Callable[[Callable[..., Case]], Patient]:
    """`@patient("exploding", also=("saturated",))` over a function that builds the network."""
    if kind not in KINDS or not set(label.get("also", ())) <= KINDS.keys():
        raise KeyError(f"{kind!r} and {label.get('also', ())!r} are not all in KINDS.")
    return lambda build: Patient(build.__name__, build, kind, **label)


def repaired(sick: Patient, name: str) -> Patient:
    """The same network with its cause taken away: a healthy one."""
    return replace(sick, name=name, build=partial(sick.build, cured=True), kind="healthy", also=(), at=())


def _written(build: Callable) -> Callable:
    return inspect.unwrap(build.func if isinstance(build, partial) else build)
