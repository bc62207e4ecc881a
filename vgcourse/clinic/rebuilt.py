"""Remedies that change what a network computes: another activation, a skip, a normalisation, put in at its stages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jax.numpy as jnp

from vgcourse.clinic.altered import altered
from vgcourse.clinic.case import Case, NotHere
from vgcourse.clinic.reading import Reading, word
from vgcourse.clinic.record import BOUNDED, Stage
from vgcourse.nets.activations import ACTIVATIONS


def activation(case: Case, read: Reading) -> tuple[Case, str]:
    """Another activation in the hidden stages: tanh for a sigmoid, ReLU for tanh, leaky ReLU for what has dead
    units."""
    hidden = _hidden(read)
    new = {"sigmoid": "tanh", "tanh": "relu", "relu": "leaky_relu"}
    names = {word(stage) for stage in hidden}
    record = ACTIVATIONS[next((new[name] for name in names if name in new), "relu")]
    those = {stage.name for stage in hidden}

    def change(name, z, value):
        return record(z) if name in those and z is not None and z.shape == value.shape else value

    return _altered(case, change), f"{record.word} in {len(hidden)} stages"


def skip(case: Case, read: Reading) -> tuple[Case, str]:
    """The output of the activation before is added to each, where the shapes are the same."""
    hidden = [stage for stage in _hidden(read) if not stage.steps]
    added = {b.name for a, b in zip(hidden, hidden[1:], strict=False) if a.shape == b.shape}
    those = {stage.name for stage in hidden}
    if not added:
        raise NotHere("no two hidden stages in a row have the same shape")

    def around(params, batch):
        last: list[Any] = []

        def change(name, z, value):
            if name not in those:
                return value
            out = value + last[-1] if name in added and last and last[-1].shape == value.shape else value
            last[:] = [out]
            return out

        return _walk(case, change)(params, batch)

    return replace(case, loss=around, has_aux=False), f"a skip around {len(added)} stages"


def normalisation(case: Case, read: Reading) -> tuple[Case, str]:
    """Layer norm (without parameters) of what goes into each hidden activation."""
    names = {stage.name for stage in _feeding(read)}

    def change(name, z, value):
        if name not in names or value.ndim < 2 or value.shape[-1] < 2:
            return value
        centred = value - value.mean(-1, keepdims=True)
        return centred / jnp.sqrt((centred**2).mean(-1, keepdims=True) + 1e-6)

    return _altered(case, change), f"layer norm in {len(names)} stages"


def _altered(case: Case, change: Callable) -> Case:
    return replace(case, loss=_walk(case, change), has_aux=False)


def _walk(case: Case, change: Callable) -> Callable:
    return altered(case, change)


def _hidden(read: Reading) -> list[Stage]:
    """The activations between two products, gates of a scan over time left out."""
    found = [stage for stage in read.hidden if word(stage) in (*BOUNDED, *ACTIVATIONS)]
    if not found:
        raise NotHere("no activation between two products was found")
    return found


def _feeding(read: Reading) -> list[Stage]:
    """The last product before each hidden activation."""
    stages, found = read.examination.stages, []
    for activation in _hidden(read):
        before = [s for s in stages[: stages.index(activation)] if s.kind == "product" and s.steps == activation.steps]
        found += before[-1:]
    return found
