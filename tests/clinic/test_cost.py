"""What an examination may cost, as facts that no clock decides: programs compiled, their size, what they hand out."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compiling import compilations

from vgcourse.clinic import examination, measuring
from vgcourse.clinic.admission import admit
from vgcourse.clinic.examination import examine

W = jnp.asarray(np.random.default_rng(0).normal(size=(6, 6)) / 3, "float32")


def recurrent(steps):
    def loss(W, xs):
        return jnp.mean(jax.lax.scan(lambda h, x: (jnp.tanh(h @ W + x), None), jnp.zeros((4, 6)), xs)[0] ** 2)

    return loss, W, jnp.ones((steps, 4, 6))


def layers(depth, width=6):
    def loss(weights, x):
        for V in weights:
            x = jnp.tanh(x @ V)
        return jnp.mean(x**2)

    return loss, [W] * depth, jnp.ones((4, width))


def lowered(loss, params, batch):
    patient = admit(loss, params, batch)
    prepared = examination._prepare(patient, None)
    return prepared.compiled.lower(
        patient.params.arrays, patient.batch.arrays, list(patient.program.constants.values())
    )


def size(network):
    """Lines of the program that XLA is given."""
    return len(lowered(*network).as_text().splitlines())


def test_the_program_does_not_grow_with_the_steps_of_a_scan():
    assert size(recurrent(10)) == size(recurrent(1000))


def test_the_program_grows_with_the_layers_by_the_same_each():
    three, six, nine = size(layers(3)), size(layers(6)), size(layers(9))
    assert nine - six == six - three


def test_one_program_for_all_stages_and_none_the_second_time():
    network = layers(5)
    with compilations() as first:
        examine(*network)
    assert sum("measure" in name for name in first) == 1
    with compilations() as again:
        examine(network[0], [2 * V for V in network[1]], network[2] + 1)
    assert not [name for name in again if "measure" in name]


@pytest.mark.parametrize("budget", [1, 2000])
def test_what_is_handed_out_stays_within_the_budget(monkeypatch, budget):
    network = layers(4)
    whole = examine(*network)
    monkeypatch.setattr(measuring, "BUDGET", budget)
    loss, params, batch = network
    big = jnp.asarray(np.random.default_rng(1).normal(size=(200, 6)), "float32")
    patient = admit(loss, params, big)
    prepared = examination._prepare(patient, None)
    seen = prepared.compiled(patient.params.arrays, patient.batch.arrays, [])["seen"]
    arrays = [each["m"] for stage in seen.values() for each in stage.values() if "m" in each]
    assert sum(array.nbytes for array in arrays) <= max(budget, sum(array[:2].nbytes for array in arrays))
    # sizes are exact all the same: every square is counted inside the program
    examination._PREPARED.clear()
    few = examine(*network)
    for a, b in zip(few.stages, whole.stages, strict=True):
        np.testing.assert_allclose(a.log10_value, b.log10_value, atol=1e-6)
        np.testing.assert_allclose(a.log10_gradient, b.log10_gradient, atol=1e-6)
