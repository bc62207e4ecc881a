"""A network as it was handed in: loss, parameters, batch, and the optimiser that trains it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Case:
    """What was examined, kept for the remedies that are tried on a copy."""

    loss: Callable
    params: Any
    batch: Any
    optimizer: Any = None
    has_aux: bool = False


class NotHere(Exception):
    """The remedy does not fit this network; the message says why."""
