"""Trains every patient of the ward with its own optimiser, as it came and cured: does the label tell who learns?

Per patient the loss before and after, each in units of the loss of guessing. Takes some minutes.

    .venv/bin/python tests/benchmarks/ward.py [seen|unseen] [names]
"""

from __future__ import annotations

import sys

import jax
import numpy as np
import optax

from vgcourse.clinic import ward


def trained(case, steps: int) -> tuple[float, float]:
    """Loss before the first step and before the last."""

    def step(carry, _):
        params, state = carry
        loss, gradient = jax.value_and_grad(case.loss)(params, case.batch)
        updates, state = case.optimizer.update(gradient, state, params)
        return (optax.apply_updates(params, updates), state), loss

    start = case.params, case.optimizer.init(case.params)
    losses = np.asarray(jax.jit(lambda start: jax.lax.scan(step, start, length=steps)[1])(start), float)
    return losses[0] / case.guess, losses[-1] / case.guess


def main(arguments: list[str]) -> None:
    halves = [each for each in arguments if each in ward.HALVES]
    names = [each for each in arguments if each not in ward.HALVES]
    print(f"{'patient':<30}{'label':<32}{'as it came':>20}{'cured':>20}")
    for each in ward.patients(*halves):
        if names and each.name not in names:
            continue
        came = trained(each.build(0), each.steps)
        both = [came, trained(each.build(0, cured=True), each.steps)] if each.curable else [came]
        columns = "".join(f"{first:>10.2g} → {last:<7.2g}" for first, last in both)
        print(f"{each.name:<30}{each.kind:<32}{columns}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
