"""The same illness in another spelling, sick beside healthy: what is measured counts, and not how it is written."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(21)
N, CLASSES = 60, 6
LABELS = jnp.arange(N) % CLASSES
X = jnp.asarray(RNG.normal(size=(CLASSES, 8))[LABELS] + 0.3 * RNG.normal(size=(N, 8)), "float32")
Y = X[:, 0] * X[:, 1] + X[:, 2]


def draw(*shape, gain=1.0):
    return jnp.asarray(gain * RNG.normal(size=shape) / shape[-2] ** 0.5, "float32")


def told(loss, params, batch, optimizer):
    first = vg.diagnose(loss, params, batch, optimizer=optimizer).first
    return first and (first.kind, first.cause)


def by_a_reciprocal(z):
    e = jnp.exp(z - jax.lax.stop_gradient(z.max(-1, keepdims=True)))
    return e * jnp.reciprocal(e.sum(-1))[:, None]


@pytest.mark.parametrize("shares", [by_a_reciprocal, lambda z: jnp.stack([by_a_reciprocal(z)] * 2).mean(0)])
def test_shares_are_no_logits_however_they_are_made(shares):
    params = [draw(8, 32), draw(32, CLASSES)]

    def loss(end):
        ask = lambda z, y: optax.softmax_cross_entropy_with_integer_labels(z, y).mean()
        return lambda p, b: ask(end(jnp.tanh(b[0] @ p[0]) @ p[1]), b[1])

    assert told(loss(shares), params, (X, LABELS), optax.adam(1e-2)) == ("wrong loss", "softmax twice")
    assert told(loss(lambda z: z), params, (X, LABELS), optax.adam(1e-2)) is None


def test_votes_of_experts_are_no_logits():
    params = {"gate": draw(8, 3), "in": draw(3, 8, 24), "out": draw(3, 24, CLASSES)}

    def votes(p, x):
        each = jax.nn.softmax(jnp.einsum("knh,khc->knc", jnp.tanh(jnp.einsum("nd,kdh->knh", x, p["in"])), p["out"]))
        return jnp.einsum("nk,knc->nc", jax.nn.softmax(x @ p["gate"]), each)

    twice = lambda p, b: optax.softmax_cross_entropy_with_integer_labels(votes(p, b[0]), b[1]).mean()
    once = lambda p, b: -jnp.log(votes(p, b[0])[jnp.arange(N), b[1]] + 1e-9).mean()
    assert told(twice, params, (X, LABELS), optax.adam(1e-2)) == ("wrong loss", "softmax twice")
    assert told(once, params, (X, LABELS), optax.adam(1e-2)) is None


@pytest.mark.parametrize("sick", [True, False])
def test_several_networks_at_once_against_one_row_of_targets(sick):
    params = {"in": draw(4, 8, 24), "out": draw(4, 24, 1)}

    def loss(p, b):
        each = jax.vmap(lambda v, w: jnp.tanh(b[0] @ v) @ w)(p["in"], p["out"])
        return jnp.mean(((each if sick else each[..., 0]) - b[1]) ** 2)

    assert told(loss, params, (X, Y), optax.adam(1e-2)) == (("wrong loss", "broadcast") if sick else None)


@pytest.mark.parametrize("rate", [1e-6, 1e-2])
def test_a_group_of_the_optimiser_that_stands_still(rate):
    params = {"body": [draw(8, 16), draw(16, 4)], "head": draw(4, 1)}

    def loss(p, b):
        h = jnp.tanh(jnp.tanh(b[0] @ p["body"][0]) @ p["body"][1])
        return optax.sigmoid_binary_cross_entropy((h @ p["head"])[:, 0], b[1]).mean()

    groups = optax.multi_transform(
        {"slow": optax.adam(rate), "fast": optax.adam(1e-2)}, {"body": "slow", "head": "fast"}
    )
    x = jnp.asarray(RNG.normal(size=(200, 8)), "float32")
    asked = told(loss, params, (x, (x[:, 0] * x[:, 1] > 0).astype("float32")), groups)
    assert asked == (("learning rate too small", "of a part") if rate < 1e-3 else None)


def test_any_curve_with_two_flat_ends_saturates():
    wide = lambda gain: [draw(8, 24, gain=gain), *(draw(24, 24, gain=gain) for _ in range(2)), draw(24, 1)]

    def loss(p, b):
        h = b[0]
        for w in p[:-1]:
            z = h @ w
            h = z * jax.lax.rsqrt(1 + z * z)
        return jnp.mean(((h @ p[-1])[:, 0] - b[1]) ** 2)

    assert told(loss, wide(300.0), (X, Y), None) == ("saturated", "")
    assert told(loss, wide(1.0), (X, Y), optax.adam(1e-2)) is None


def test_a_training_that_breaks_while_it_falls_names_its_operation():
    """Scores times ninety: once the pairs are told apart, exp is inf in float32."""
    a = jnp.asarray(RNG.normal(size=(N, 8)), "float32")
    params = [[draw(8, 32), draw(32, 12)] for _ in range(2)]

    def loss(lse):
        def of(p, b):
            one, two = (jnp.tanh(x @ w[0]) @ w[1] for x, w in zip(b, p, strict=True))
            one, two = (h / jnp.sqrt((h * h).sum(-1, keepdims=True) + 1e-6) for h in (one, two))
            s = 90 * one @ two.T
            return (lse(s) - jnp.diag(s)).mean()

        return of

    batch, adam = (a, a + 0.1 * jnp.asarray(RNG.normal(size=(N, 8)), "float32")), optax.adam(1e-2)
    found = vg.diagnose(loss(lambda s: jnp.log(jnp.exp(s).sum(1))), params, batch, optimizer=adam)
    assert (found.first.kind, found.first.cause) == ("nan", "in training") and "exp makes inf" in found.first.measured
    assert "jnp.exp(s)" in found.first.place.code
    assert vg.diagnose(loss(lambda s: jax.nn.logsumexp(s, 1)), params, batch, optimizer=adam).healthy


@pytest.mark.parametrize("scaled", [False, True])
def test_returns_that_the_loss_adds_up_are_targets(scaled):
    seen = jnp.asarray(RNG.normal(size=(12, 40, 3)), "float32")
    reward = 30 + 10 * jnp.tanh(seen[..., 0])
    summed = lambda r: jax.lax.scan(lambda g, r: (r + 0.98 * g,) * 2, 0.0, r, reverse=True)[1]
    whole = jax.vmap(summed)(reward)

    def loss(p, b):
        g = jax.vmap(summed)(b[1])
        g = (g - whole.mean()) / whole.std() if scaled else g
        clock = jnp.broadcast_to(jnp.linspace(-1, 1, 40)[None, :, None], (12, 40, 1))
        return jnp.mean(((jnp.tanh(jnp.concatenate([b[0], clock], -1) @ p[0]) @ p[1])[..., 0] - g) ** 2)

    asked = told(loss, [draw(4, 32), draw(32, 1)], (seen, reward), optax.adam(3e-3))
    assert asked == (None if scaled else ("unscaled targets", ""))


def test_labels_of_several_classes_under_yes_and_no_for_each_output():
    params = [draw(8, 24), draw(24, CLASSES)]

    def by_hand(p, b):
        share, y = jax.nn.sigmoid(jnp.tanh(b[0] @ p[0]) @ p[1]), b[1][:, None].astype("float32")
        return -jnp.mean(y * jnp.log(share) + (1 - y) * jnp.log(1 - share))

    assert told(by_hand, params, (X, LABELS), optax.adam(3e-3)) == ("wrong loss", "sigmoid for classes")


@pytest.mark.parametrize("shift", [0.0, -20.0])
def test_a_part_that_is_dead_beside_one_that_does_not_suffice(shift):
    """What is asked for stands in the second half of the inputs alone, and its units are 0 for every example."""
    params = {"one": draw(4, 12), "other": draw(4, 12), "out": draw(24, 1)}

    def loss(p, b):
        here, there = jnp.split(b[0], 2, 1)
        h = jnp.concatenate([jnp.tanh(here @ p["one"]), jnp.maximum(there @ p["other"] + shift, 0.0)], 1)
        return jnp.mean(((h @ p["out"])[:, 0] - b[1]) ** 2)

    y = jnp.asarray(RNG.normal(size=300) > 0, "float32") * 2 - 1
    x = jnp.asarray(RNG.normal(size=(300, 8)), "float32").at[:, 4].set(2 * y)
    assert told(loss, params, (x, y), optax.adam(1e-2)) == (("dead units", "") if shift else None)


def test_flat_units_of_one_coordinate_are_steps_along_a_line():
    t = jnp.linspace(-1, 1, 80)[:, None]
    params = {"at": jnp.asarray(40 * RNG.normal(size=(1, 64)), "float32"), "out": draw(64, 1)}
    params["bias"] = jnp.asarray(40 * RNG.normal(size=64), "float32")
    loss = lambda p, b: jnp.mean((jnp.tanh(b[0] @ p["at"] + p["bias"]) @ p["out"] - b[1]) ** 2)
    found = vg.diagnose(loss, params, (t, jnp.sin(7 * t)), optimizer=optax.adam(2e-2))
    assert found.healthy and [each.kind for each in found.findings if each.kind == "saturated"]


def test_a_wrong_loss_whose_training_ends_in_inf_is_said_first():
    """A binary cross-entropy of labels from 0 to 5 falls for ever; at this rate to −inf within 20 steps."""
    params = [draw(8, 24), draw(24, 1)]

    def loss(p, b):
        z = (jax.nn.relu(b[0] @ p[0]) @ p[1])[:, 0]
        return optax.sigmoid_binary_cross_entropy(z, b[1].astype("float32")).mean()

    found = vg.diagnose(loss, params, (X, LABELS), optimizer=optax.sgd(10.0))
    assert (found.first.kind, found.first.cause) == ("wrong loss", "sigmoid for classes")
    assert [each.kind for each in found.findings].count("nan") == 1
