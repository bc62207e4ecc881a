"""The remedies that can be tried on a copy without knowing the code: each makes another case of the one it is
given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.case import Case, NotHere
from vgcourse.clinic.examination import examine
from vgcourse.clinic.reading import Reading
from vgcourse.clinic.rebuilt import activation, normalisation, skip
from vgcourse.clinic.record import Data, Stage
from vgcourse.clinic.rules import later, pace
from vgcourse.clinic.rules.steps import update_ratio
from vgcourse.views.numerals import number, size

ROUNDS = 2
USUAL = -3.0
"""log10 of a usual update beside its weight."""


def weights(case: Case, read: Reading) -> tuple[Case, str]:
    """Rescale the weights stage by stage until each passes on as much gradient as it gets.

    A data-dependent initialisation of the gradient (compare Mishkin & Matas 2016). The first product is scaled to
    values of RMS 1, the last one stays as it is.
    """
    if len(read.chain) < 3:
        raise NotHere("there are fewer than three stages")
    for _ in range(ROUNDS):
        chain, factors = read.chain, {}
        first = chain[0]
        z = float(np.max(first.stage.log10_value))
        for path in _matrices(read, first.stage):
            factors[path] = 10**-z if np.isfinite(z) else 1.0
        for before, link in zip(chain[:-2], chain[1:-1], strict=True):
            passed = link.log10_weight + before.log10_slope
            for path in _matrices(read, link.stage) if np.isfinite(passed) else ():
                factors.setdefault(path, float(np.clip(10**-passed, 0.01, 100)))
        case = replace(case, params=_scaled(case.params, factors))
        read = Reading(examine(case.loss, case.params, case.batch, has_aux=case.has_aux))
    return case, "weights rescaled stage by stage, from the data"


def inputs(case: Case, read: Reading) -> tuple[Case, str]:
    """Subtract the mean of the inputs and divide by their standard deviation."""
    return _standardised(case, read.inputs, "inputs")


def targets(case: Case, read: Reading) -> tuple[Case, str]:
    """The same for the targets."""
    return _standardised(case, read.targets, "targets")


def forget_bias(case: Case, read: Reading) -> tuple[Case, str]:
    """Add 2 to the bias that, added to, keeps most of the gradient over time: the forget gate, wherever it stands."""
    if not read.gated:
        raise NotHere("no scan over time with gates was found")
    steps = {stage.steps for stage in read.timed}
    entering = {path for stage in read.timed for path in stage.parameters}
    widths = {stage.shape[-1] for stage in read.timed if stage.shape}
    leaves = [p for p in read.examination.parameters if p.used and len(p.shape) == 1 and p.shape[0] in widths]
    leaves = [p for p in leaves if p.path in entering] or leaves
    tried = []
    for leaf in leaves[:4]:
        for parts in (4, 3, 1):
            if leaf.shape[0] % parts or (parts == 1 and tried):
                continue
            for part in range(parts):
                share = leaf.shape[0] // parts
                gate = slice(part * share, (part + 1) * share)
                more = _with(case.params, leaf.path, lambda bias, gate=gate: bias.at[gate].add(2.0))
                opened = replace(case, params=more)
                after = Reading(examine(opened.loss, opened.params, opened.batch, has_aux=case.has_aux))
                tried.append((_kept(after, steps), opened, f"2 added to part {part + 1} of {parts} of {leaf.path}"))
            break
    if not tried:
        raise NotHere("no bias of a gate was found")
    kept, opened, did = max(tried, key=lambda each: each[0])
    return opened, did


def clip(case: Case, read: Reading) -> tuple[Case, str]:
    """Clip by global norm at 1; where the optimiser clips too much already, give back what it took."""
    training = read.examination.training
    if training is not None and training.clipped is not None and np.median(training.clipped) < 0.5:
        share = float(np.median(training.clipped))
        return replace(case, optimizer=optax.chain(case.optimizer, optax.scale(1 / share))), (
            f"threshold {size(-np.log10(share))} times higher"
        )
    return replace(case, optimizer=optax.chain(optax.clip_by_global_norm(1.0), case.optimizer)), "clipped by norm at 1"


def epsilon(case: Case, read: Reading) -> tuple[Case, str]:
    """Gradients times 10⁴ before the optimiser: beside them its ε is 10⁴ times smaller, and nothing else
    changes in Adam."""
    return replace(case, optimizer=optax.chain(optax.scale(1e4), case.optimizer)), "ε divided by 10⁴"


def rate(case: Case, read: Reading) -> tuple[Case, str]:
    """The rate at which a training that was followed learns; else that of a first step of a thousandth of the weights.

    Where that step is usual, ten times the rate for who is too slow, and a tenth for all others.
    """
    ratio = update_ratio(read)
    if not np.isfinite(ratio):
        raise NotHere("no optimiser was given")
    if seen := later.rate_too_large_later(read) or later.rate_too_small_later(read):
        factor = seen.numbers["times"]
    elif ratio < USUAL - 1 or ratio > USUAL + 1.5:
        factor = float(10 ** (USUAL - ratio))
    else:
        factor = 10.0 if pace.too_slow(read) else 0.1
    return replace(case, optimizer=optax.chain(case.optimizer, optax.scale(factor))), f"rate × {size(np.log10(factor))}"


def format(case: Case, read: Reading) -> tuple[Case, str]:
    """Parameters and data in float32."""
    small = {p.dtype for p in read.examination.parameters} | {stage.dtype for stage in read.examination.stages}
    if not small & {"float16", "bfloat16"}:
        raise NotHere("everything is in float32 already")
    wide = lambda tree: jax.tree.map(  # noqa: E731
        lambda x: jnp.asarray(x, jnp.float32) if jnp.issubdtype(jnp.result_type(x), jnp.floating) else x, tree
    )
    return replace(case, params=wide(case.params), batch=wide(case.batch)), "float32 throughout"


REMEDIES: Mapping[str, Callable[[Case, Reading], tuple[Case, str]]] = {
    "weights": weights,
    "activation": activation,
    "skip": skip,
    "normalisation": normalisation,
    "inputs": inputs,
    "targets": targets,
    "forget bias": forget_bias,
    "clip": clip,
    "epsilon": epsilon,
    "rate": rate,
    "format": format,
}
"""Name → (case, what was read of it) → (the case with the remedy, what was done)."""


def _kept(read: Reading, steps: set[int]) -> float:
    profiles = [np.atleast_1d(stage.log10_gradient) for stage in read.timed if stage.steps in steps]
    return max((float(g[0] - g[-1]) for g in profiles if np.isfinite([g[0], g[-1]]).all()), default=-np.inf)


def _matrices(read: Reading, stage: Stage) -> list[str]:
    return [path for path in stage.parameters if path in read.parameters and len(read.parameters[path].shape) >= 2]


def _scaled(params: Any, factors: Mapping[str, float]) -> Any:
    def one(path, leaf):
        factor = factors.get(jax.tree_util.keystr(path))
        return leaf if factor is None else leaf * jnp.asarray(factor, leaf.dtype)

    return jax.tree_util.tree_map_with_path(one, params)


def _with(tree: Any, path: str, change: Callable[[Any], Any]) -> Any:
    return jax.tree_util.tree_map_with_path(
        lambda p, leaf: change(jnp.asarray(leaf)) if jax.tree_util.keystr(p) == path else leaf, tree
    )


def _standardised(case: Case, which: tuple[Data, ...], what: str) -> tuple[Case, str]:
    floats = [data for data in which if "float" in data.dtype and data.sd > 0]
    if not floats:
        raise NotHere(f"no {what} of floats were found")
    batch = case.batch
    for data in floats:
        batch = _with(batch, data.path, _standard)
    said = ", ".join(f"(x − {number(data.mean)})/{number(data.sd)}" for data in floats[:2])
    return replace(case, batch=batch), f"{what} standardised: {said}"


def _standard(x):
    """One mean and one deviation for all columns; their own where the columns differ tenfold in size."""
    x = x.astype(jnp.float32)
    if x.ndim == 2 and x.shape[0] > 8:
        columns = jnp.sqrt(jnp.mean(x**2, 0))
        if bool(columns.max() > 10 * jnp.maximum(columns.min(), 1e-30)) and x.shape[1] <= 64:
            sd = x.std(0)
            return (x - x.mean(0)) / jnp.where(sd > 0, sd, 1.0)
    return (x - x.mean()) / x.std()
