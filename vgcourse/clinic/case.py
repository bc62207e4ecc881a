"""A network as it was handed in: loss, parameters, batch, and the optimiser that trains it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from vgcourse.clinic.admission import Patient, admit
from vgcourse.clinic.prepared import Prepared, prepared
from vgcourse.clinic.replica import Replica


@dataclass(frozen=True)
class Case:
    """What was examined, kept for the remedies that are tried on a copy."""

    loss: Callable
    params: Any
    batch: Any
    optimizer: Any = None
    has_aux: bool = False

    @cached_property
    def patient(self) -> Patient:
        """The loss as a program, traced once, or BadInput."""
        return admit(self.loss, self.params, self.batch, self.has_aux)

    @cached_property
    def prepared(self) -> Prepared:
        """The stages of that program."""
        return prepared(self.loss, self.patient)

    @cached_property
    def replica(self) -> Replica:
        """A copy that may be asked and trained."""
        return Replica(self)


class NotHere(Exception):
    """The remedy does not fit this network; the message says why."""
