"""What is known of a value before anything is computed: where it comes from, and what its axes mean."""

from __future__ import annotations

from typing import NamedTuple


class Facts(NamedTuple):
    """What is known of a value before anything is computed. Axes are None where they are not known."""

    params: frozenset[int] = frozenset()  # parameters that it depends on, by number
    data: bool = False  # whether it depends on the batch, or on an array that the loss closed over
    grad: bool = False  # whether a gradient goes through it to a parameter
    examples: int | None = None  # the axis of the batch
    units: int | None = None  # the axis of units, channels
    spread: frozenset[int] | None = None  # made from 1/σ of a signal: over which axes σ was taken
    normal: bool = False  # a normalised signal, scaled at most
    slope: bool = False  # made from a derivative that the loss takes
    adapted: frozenset[int] = frozenset()  # weights after a step of such a derivative, or with noise: which they were
    drawn: bool = False  # random numbers, and what is made of these and of no batch

    @property
    def learnt(self) -> bool:
        """From parameters alone."""
        return bool(self.params) and not self.data

    @property
    def own(self) -> frozenset[int]:
        """The parameters that it is, where it stands for weights: learnt, adapted by steps of a gradient, or noisy."""
        return self.params if self.learnt else self.adapted

    @property
    def signal(self) -> bool:
        """Where parameters and data have met."""
        return bool(self.params) and self.data

    @property
    def plain(self) -> bool:
        """Neither: a constant."""
        return not self.params and not self.data

    def __or__(self, other: Facts) -> Facts:
        """Of a value that is now this one, now the other: the carry of a loop, the result of a branch."""
        same = lambda a, b: a if a == b else a if b is None else b if a is None else None
        return Facts(
            self.params | other.params,
            self.data or other.data,
            self.grad or other.grad,
            same(self.examples, other.examples),
            same(self.units, other.units),
            self.spread if self.spread == other.spread else None,
            self.normal and other.normal,
            self.slope or other.slope,
            self.own | other.own if (self.adapted or other.adapted) and self.own and other.own else frozenset(),
            self.drawn and other.drawn,
        )
