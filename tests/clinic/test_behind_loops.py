"""What a loop does behind the last product, and what is padded where the loop is written out."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(43)
CELLS = 24
PLACES = jnp.asarray((np.arange(CELLS) + 0.5) / CELLS, "float32")[:, None]


def warmed(u, k, dt, steps=60):
    """Heat along a rod, by explicit steps of its equation; stable below dt = dx² / 2k."""
    flux = lambda u: (k[1:] + k[:-1]) / 2 * jnp.diff(u, axis=1) * CELLS
    step = lambda u, _: (u + dt * CELLS * jnp.diff(jnp.pad(flux(u), ((0, 0), (1, 1))), axis=1), None)
    return jax.lax.scan(step, u, length=steps)[0]


def rod(times):
    """Which conductivity? A network of the place, behind a sigmoid, in a simulation: (loss, params, batch)."""
    waves = np.cos(np.pi * np.arange(1, 6)[:, None] * np.asarray(PLACES)[:, 0])
    before = jnp.asarray(RNG.normal(size=(16, 5)) @ waves, "float32")
    dt = times * 0.4 / CELLS**2
    after = warmed(before, 0.7 + 0.4 * jnp.sin(2 * jnp.pi * PLACES[:, 0]), 0.1 / CELLS**2, 240)
    params = {
        "in": jnp.asarray(3 * RNG.normal(size=(1, 20)), "float32"),
        "b": jnp.asarray(RNG.uniform(-3, 3, 20), "float32"),
        "out": jnp.zeros((20, 1)),
    }

    def loss(p, batch):
        before, after, z = batch
        k = 1.6 * jax.nn.sigmoid(jnp.tanh(z @ p["in"] + p["b"]) @ p["out"])[:, 0]
        return jnp.mean((warmed(before, k, dt) - after) ** 2)

    return loss, params, (before, after, PLACES)


@pytest.mark.parametrize(("times", "sick"), [(1.0, False), (2.5, True)])
def test_a_simulation_whose_steps_are_too_large(times, sick):
    """What comes out of the sigmoid is a conductivity, and no answer: no target is out of its reach."""
    found = vg.diagnose(*rod(times), optimizer=optax.adam(1e-2))
    assert found.examination.loss.output == ""
    assert "wrong loss" not in [each.kind for each in found.findings]
    assert (found.first and found.first.kind) == ("exploding" if sick else None), found
    if sick:
        assert "The targets, squared and added up" in found.first.measured and found.first.cause == "forward"


def test_a_loss_that_is_large_and_falls_to_its_targets_is_no_explosion():
    """It begins ten thousand times above its targets, and the steps take it down."""
    x = jnp.asarray(RNG.normal(size=(64, 6)), "float32")
    y = jnp.asarray(RNG.normal(size=64) > 0, "float32")
    params = {"w": jnp.asarray(RNG.normal(size=6), "float32"), "c": jnp.float32(1100.0)}
    loss = lambda p, batch: jnp.mean((jnp.tanh(batch[0] @ p["w"]) + p["c"] - batch[1]) ** 2)
    found = vg.diagnose(loss, params, (x, y), optimizer=optax.adam(20.0), follow=300)
    assert "exploding" not in [each.kind for each in found.findings if each.sick], found


@pytest.mark.parametrize(("read", "cause"), [("end", "over padding"), ("all", None)])
def test_padding_behind_a_loop_that_is_written_out(read, cause):
    words = np.zeros((48, 40), int)
    kind = RNG.integers(0, 4, 48)
    for row, k in zip(words, kind, strict=True):
        said = RNG.choice(np.arange(1 + 4 * k, 6 + 4 * k), RNG.integers(3, 8))
        row[: len(said)] = said
    keys = jax.random.split(jax.random.key(0), 4)
    uniform = lambda key, *shape: jax.random.uniform(key, shape, minval=-(24**-0.5), maxval=24**-0.5)
    params = {
        "words": jax.random.normal(keys[0], (24, 10)).at[0].set(0.0),
        "in": uniform(keys[1], 10, 24),
        "h": uniform(keys[2], 24, 24),
        "out": uniform(keys[3], 24, 4),
    }

    def loss(p, batch):
        x, h = p["words"][batch[0]], jnp.zeros((48, 24))
        for t in range(40):
            new = jnp.tanh(x[:, t] @ p["in"] + h @ p["h"])
            h = jnp.where((batch[0][:, t] > 0)[:, None], new, h) if read == "all" else new
        return optax.softmax_cross_entropy_with_integer_labels(h @ p["out"], batch[1]).mean()

    found = vg.diagnose(loss, params, (jnp.asarray(words), jnp.asarray(kind)), optimizer=optax.adam(3e-3))
    assert (found.first and found.first.cause) == cause, found
    if cause:
        assert found.first.paths == ("batch[0]",)


@pytest.mark.parametrize(("hold", "dead"), [(0.2, False), (25.0, True)])
def test_a_threshold_that_no_step_passes(hold, dead):
    """Rain to runoff; the decay of the store begins at σ(0), and these zeros are not to blame."""
    rain = jnp.asarray(RNG.gamma(0.6, 0.1, size=(40, 60)), "float32")

    def flow(p, rain):
        def day(store, r):
            store = store * jax.nn.sigmoid(p["dry"]) + r[:, None]
            over = jax.nn.relu(store - p["hold"])
            return store - over, over @ p["area"]

        return jax.lax.scan(day, jnp.zeros((40, 3)), rain.T)[1].T

    true = {"dry": jnp.array([1.0, 2.0, 0.0]), "hold": jnp.array([0.1, 0.3, 0.2]), "area": jnp.array([5.0, 8.0, 2.0])}
    params = {"dry": jnp.zeros(3), "hold": hold * jnp.array([1.0, 1.5, 2.0]), "area": jnp.ones(3)}
    loss = lambda p, batch: jnp.mean((flow(p, batch[0]) - batch[1]) ** 2)  # noqa: E731
    found = vg.diagnose(loss, params, (rain, flow(true, rain)), optimizer=optax.adam(3e-2))
    kinds = [each.kind for each in found.findings if each.sick]
    assert ("dead units" in kinds[:1]) is dead and "constant initialisation" not in kinds, found
    if dead:
        assert found.first.place.code.startswith("over = jax.nn.relu")
