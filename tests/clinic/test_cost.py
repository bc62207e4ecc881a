"""What an examination may cost, as facts that no clock decides: programs compiled, their size, what they hand out."""

import re

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from compiling import compilations, compiles_nothing

from vgcourse.clinic import measuring
from vgcourse.clinic.admission import admit
from vgcourse.clinic.diagnosis import diagnose
from vgcourse.clinic.examination import compiled, examine
from vgcourse.clinic.prepared import known, prepare
from vgcourse.clinic.replica import Replica

pytestmark = pytest.mark.usefixtures("quickly_compiled")

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
    given = (patient.params.arrays, patient.batch.arrays, list(patient.program.constants.values()))
    return compiled(prepare(patient), patient).lower(*given)


def size(network):
    """Lines of the program that XLA is given."""
    return len(lowered(*network).as_text().splitlines())


def test_the_program_does_not_grow_with_the_steps_of_a_scan():
    assert size(recurrent(10)) == size(recurrent(1000))


def test_the_program_grows_with_the_layers_by_the_same_each():
    three, six, nine = size(layers(3)), size(layers(6)), size(layers(9))
    assert nine - six == six - three


def written_out(steps):
    """A recurrence in a loop of Python: the same matrices meet every step."""
    draw = np.random.default_rng(0)
    params = {name: jnp.asarray(draw.normal(size=(6, 6)) / 3, "float32") for name in ("in", "rec", "out")}

    def loss(p, xs):
        h = jnp.zeros((4, 6))
        for x in xs:
            h = jax.nn.relu(x @ p["in"] + h @ p["rec"])
        return jnp.mean((h @ p["out"]) ** 2)

    return loss, params, [jnp.ones((4, 6))] * steps


def decoder(steps):
    """A decoder in a loop of Python: a gated state, and attention over all that an encoder gave (Bahdanau 2015)."""
    draw = np.random.default_rng(1)
    shapes = {"z": (12, 6), "n": (12, 6), "key": (6, 6), "query": (6, 6), "score": (6, 1), "out": (12, 5)}
    params = {name: jnp.asarray(draw.normal(size=shape) / 3, "float32") for name, shape in shapes.items()}

    def loss(p, heard):
        h, said = heard[:, 0], []
        for _ in range(steps):
            shares = jax.nn.softmax((jnp.tanh(heard @ p["key"] + (h @ p["query"])[:, None]) @ p["score"])[..., 0])
            both = jnp.concatenate([h, (shares[..., None] * heard).sum(1)], -1)
            z = jax.nn.sigmoid(both @ p["z"])
            h = (1 - z) * h + z * jnp.tanh(both @ p["n"])
            said.append(both @ p["out"])
        return jnp.mean(jnp.stack(said) ** 2)

    return loss, params, jnp.ones((4, 7, 6))


@pytest.mark.parametrize("network", [written_out, layers, decoder])
def test_a_step_more_is_a_few_times_the_gradient_of_a_step(network):
    """What XLA compiles grows with a loop that is written out as its gradient does; with 20 times it took minutes."""

    def gradient(loss, params, batch):
        return len(jax.jit(jax.value_and_grad(loss)).lower(params, batch).as_text().splitlines())

    grown = [size(network(30)) - size(network(10)), gradient(*network(30)) - gradient(*network(10))]
    assert grown[0] < 10 * grown[1]


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
    seen = compiled(prepare(patient), patient)(patient.params.arrays, patient.batch.arrays, [])["seen"]
    arrays = [each["m"] for stage in seen.values() for each in stage.values() if "m" in each]
    assert sum(array.nbytes for array in arrays) <= max(budget, sum(array[:2].nbytes for array in arrays))
    # sizes are exact all the same: every square is counted inside the program
    known.clear()
    few = examine(*network)
    for a, b in zip(few.stages, whole.stages, strict=True):
        np.testing.assert_allclose(a.log10_value, b.log10_value, atol=1e-6)
        np.testing.assert_allclose(a.log10_gradient, b.log10_gradient, atol=1e-6)


# all of a diagnosis


def cloud(scale=1.0, width=16):
    """Classes that are told apart soon by a loss that is not scaled down: (loss, params, batch)."""
    rng = np.random.default_rng(0)
    weights = [
        jnp.asarray(rng.normal(size=(n, m)) / n**0.5, "float32") for n, m in ((8, width), (width, width), (width, 4))
    ]
    x, y = jnp.asarray(rng.normal(size=(4, 8))[np.arange(32) % 4], "float32"), jnp.arange(32) % 4

    def loss(weights, batch):
        *hidden, last = weights
        h = batch[0]
        for V in hidden:
            h = jnp.tanh(h @ V)
        return -scale * jnp.mean(jax.nn.log_softmax(h @ last)[jnp.arange(len(h)), batch[1]])

    return loss, weights, (x, y)


def test_a_diagnosis_compiles_each_pass_once_and_nothing_the_second_time():
    (loss, weights, batch), optimizer = cloud(), optax.adam(1e-2)
    with compilations() as first:
        assert diagnose(loss, weights, batch, optimizer=optimizer).healthy
    names = [re.sub(r"jit\((.*)\)", r"\1", name) for name in first]
    assert [names.count(each) for each in ("measure", "loss", "step", "value")] == [1, 1, 1, 1]
    others = [0.9 * V for V in weights]
    with compiles_nothing():
        diagnose(loss, others, batch, optimizer=optimizer)


@pytest.mark.parametrize(("optimizer", "scale", "follow", "most"), [
    (optax.adam(1e-2), 1.0, 0, 20), (optax.adam(1e-2), 1.0, 100, 20 + 100),
    (optax.sgd(0.03), 1 / 40, 100, 20 + 5 * 100), (None, 1.0, 100, 0),
])  # fmt: skip
def test_its_docstring_says_how_many_gradients_it_takes(monkeypatch, optimizer, scale, follow, most):
    taken, slope = [], Replica.slope
    monkeypatch.setattr(Replica, "slope", lambda *given, **more: taken.append(1) or slope(*given, **more))
    diagnose(*cloud(scale), optimizer=optimizer, follow=follow)
    assert 0.4 * most <= len(taken) <= 1.1 * most + 1
