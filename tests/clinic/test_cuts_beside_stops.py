"""A choice without a slope is not meant because something else is stopped on purpose: each way to the loss is asked."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(0)
draw = lambda *shape, gain=1.0: jnp.asarray(RNG.normal(size=shape) * gain / shape[0] ** 0.5, "float32")
stop = jax.lax.stop_gradient
CENTRES = RNG.normal(size=(6, 8)) * 2
X = jnp.asarray(CENTRES[np.arange(96) % 6] + 0.3 * RNG.normal(size=(96, 8)), "float32")
CLASS = jnp.asarray(np.arange(96) % 3)
Y = jnp.asarray(np.where(np.arange(96) % 2, 1, -1) * np.asarray(X[:, 0]), "float32")


def autoencoder(through, moved=True, pulled=lambda z: z):
    """Of `through(z, nearest code)` the decoder makes x again; the code is pulled to z, and z to the code."""

    def loss(p, x):
        z = x @ p["enc"]
        code = jnp.take(p["codes"], jnp.argmin(((z[:, None] - p["codes"]) ** 2).sum(-1), 1), axis=0)
        again = jax.nn.relu(through(z, code) @ p["d1"]) @ p["d2"]
        book = jnp.mean((stop(z) - code) ** 2) if moved else 0.0
        return jnp.mean((again - x) ** 2) + book + 0.25 * jnp.mean((pulled(z) - stop(code)) ** 2)

    return loss


CODED = {"enc": draw(8, 4), "codes": draw(16, 4, gain=4.0), "d1": draw(4, 32, gain=1.4), "d2": draw(32, 8)}


def experts(weighed):
    """One of three experts for each example, beside a scale of the targets that is taken as it is."""

    def loss(p, b):
        gate = jax.nn.softmax(jnp.tanh(b[0] @ p["g1"]) @ p["g2"])
        chosen = jax.nn.one_hot(jnp.argmax(gate, 1), 3)
        each = jnp.einsum("nd,edh->neh", b[0], p["experts"])
        mixed = jnp.sum(weighed(chosen, gate) * (jax.nn.relu(each) @ p["out"])[..., 0], 1)
        return jnp.mean((mixed - b[1]) ** 2) / stop(1 + jnp.mean(jnp.abs(p["out"])))

    return loss


SWITCH = {"g1": draw(8, 12), "g2": draw(12, 3), "experts": draw(3, 8, 24).transpose(0, 1, 2), "out": draw(24, 1)}


def hashed(bits):
    """A code of eight bits is compared with that of the neighbour, which is stopped, and says what x was."""

    def loss(p, x):
        z = jnp.tanh(x @ p["enc"])
        code = bits(z)
        again = jax.nn.relu(code @ p["d1"]) @ p["d2"]
        return jnp.mean((again - x) ** 2) + 0.01 * jnp.mean((code - stop(jnp.roll(code, 6, 0))) ** 2)

    return loss


BITS = {"enc": draw(8, 8), "d1": draw(8, 32, gain=1.4), "d2": draw(32, 8)}


def classifier(p, x):
    return jax.nn.relu(x @ p["w"]) @ p["v"]


def taught(labels):
    """A student learns the names that a teacher gives; the size of its logits is taken out as it is."""

    def loss(p, b):
        logits = classifier(p["student"], b[0])
        logits = 2 * logits / stop(1 + jnp.std(logits))
        return optax.softmax_cross_entropy_with_integer_labels(logits, labels(p, b[0])).mean()

    return loss


SCHOOL = {name: {"w": draw(8, 24, gain=1.4), "v": draw(24, 3)} for name in ("student", "teacher")}
OTHER = SCHOOL | {"teacher": {"w": draw(8, 6, gain=1.4), "v": draw(6, 3)}}


def two_ways(hard=True, soft=True, kept=stop):
    """A student learns a teacher's names, and what it gives to each of them; the teacher's are of another size."""

    def loss(p, b):
        z, given = classifier(p["student"], b[0]), classifier(p["teacher"], b[0])
        named = optax.softmax_cross_entropy_with_integer_labels(z, given.argmax(1)).mean() if hard else 0.0
        shared = optax.softmax_cross_entropy(z, kept(jax.nn.softmax(given))).mean() if soft else 0.0
        return named + shared

    return loss


def looks(p, b):
    """A student imitates two layers of a teacher, each of them stopped by itself."""
    hidden, given = (jax.nn.relu(b[0] @ p[name]["w"]) for name in ("student", "teacher"))
    told = jnp.mean((hidden @ p["bridge"] - stop(given)) ** 2)
    z, answers = hidden @ p["student"]["v"], stop(given @ p["teacher"]["v"])
    return told + optax.softmax_cross_entropy(z, jax.nn.softmax(answers)).mean()


SHARP = {"w": draw(8, 6, gain=6.0), "v": draw(6, 3, gain=4.0)}


SICK = {
    "codes without a way back": (autoencoder(lambda z, code: code, pulled=stop), CODED, X, "argmin"),
    "codes and a length": (autoencoder(lambda z, code: code * stop(1 + z**2), pulled=stop), CODED, X, "argmin"),
    "experts by choice alone": (experts(lambda chosen, gate: chosen), SWITCH, (X, Y), "argmax"),
    "bits": (hashed(lambda z: (z > 0).astype(jnp.float32)), BITS, X, "a comparison"),
    "names as features": (
        lambda p, b: (
            jnp.mean((jax.nn.one_hot((b[0] @ p["w"]).argmax(1), 3) @ p["v"] - b[1][:, None]) ** 2)
            + 0.1 * jnp.mean((b[0][:, :3] - stop(b[0] @ p["w"])) ** 2)
        ),
        {"w": draw(8, 3), "v": draw(3, 1)},
        (X, Y),
        "argmax",
    ),
    "signs": (hashed(jnp.sign), BITS, X, "sign"),
}
HEALTHY = {
    "straight through": (autoencoder(lambda z, code: z + stop(code - z)), CODED, X),
    "codes moved by averages": (autoencoder(lambda z, code: z + stop(code - z), moved=False), CODED, X),
    "experts times their share": (experts(lambda chosen, gate: chosen * gate), SWITCH, (X, Y)),
    "bits straight through": (hashed(lambda z: z + stop(jnp.sign(z) - z)), BITS, X),
    "names of a teacher like it": (taught(lambda p, x: classifier(p["teacher"], x).argmax(1)), SCHOOL, (X, CLASS)),
    "names and shares of another": (two_ways(), SCHOOL | {"teacher": SHARP}, (X, CLASS)),
    "two layers of another": (looks, OTHER | {"bridge": draw(24, 6)}, (X, CLASS)),
    "names of another, stopped": (taught(lambda p, x: stop(classifier(p["teacher"], x)).argmax(1)), OTHER, (X, CLASS)),
}


def diagnosed(loss, params, batch):
    return vg.diagnose(loss, params, batch, optimizer=optax.adam(1e-2), follow=0)


@pytest.mark.parametrize("name", SICK)
def test_a_choice_without_a_slope_beside_what_is_stopped(name):
    *case, said = SICK[name]
    first = diagnosed(*case).first
    assert first is not None and (first.kind, first.cause) == ("gradient cut off", said)


@pytest.mark.parametrize("name", HEALTHY)
def test_what_is_stopped_on_every_way_is_frozen_on_purpose(name):
    assert diagnosed(*HEALTHY[name]).healthy


def frozen(p, b):
    return jnp.mean(((stop(jax.nn.relu(b[0] @ p["body"])) @ p["head"])[:, 0] - b[1]) ** 2)


def test_a_frozen_body_is_asked_whether_the_rest_learns_without_an_optimiser():
    """Steps of Adam say it; where the head cannot learn from what the body gives, the cut is no purpose."""
    params = {"body": draw(8, 64, gain=1.4), "head": draw(64, 1)}
    found = vg.diagnose(frozen, params, (X, Y))
    assert found.healthy and found.findings[0].kind == "gradient cut off" and found.examination.training is None
    noise = jnp.asarray(RNG.normal(size=(96, 3)), "float32")  # nothing in it says what is asked for
    blind = vg.diagnose(lambda p, b: frozen(p, (b[0] @ p["eye"], b[1])), params | {"eye": draw(3, 8)}, (noise, Y))
    assert not blind.healthy and blind.first.kind == "gradient cut off"


@pytest.mark.parametrize(("bias", "kind"), [(4.0, "saturated"), (-4.0, "dead units"), (0.5, None)])
def test_answers_that_are_all_clipped_lie_at_an_end_or_are_zero(bias, kind):
    """Between 0 and 2, of a small product with a bias beyond one of the two ends."""
    loss = lambda p, b: jnp.mean((jnp.clip(jax.nn.relu(b[0] @ p["w"]) @ p["v"] + p["b"], 0, 2)[:, 0] - b[1]) ** 2)
    params = {"w": draw(8, 16, gain=1.4), "v": draw(16, 1, gain=0.1), "b": jnp.float32(bias)}
    first = vg.diagnose(loss, params, (X, jnp.abs(Y) / 2)).first
    assert (first and first.kind) == kind
