"""Healthy networks of a third look that a rule had called sick, each beside a sick one of its kind that is found."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(3)
draw = lambda *shape, gain=1.0: jnp.asarray(RNG.normal(size=shape) * gain / shape[0] ** 0.5, "float32")


@pytest.fixture(autouse=True)
def drawn_anew(monkeypatch):
    """Each test draws the same, whatever ran before it."""
    monkeypatch.setitem(globals(), "RNG", np.random.default_rng(3))


def found(loss, params, batch, optimizer, **how):
    first = vg.diagnose(loss, params, batch, optimizer=optimizer, follow=0, **how).first
    return first and (first.kind, first.cause)


SETS = jnp.asarray(RNG.normal(size=(60, 7, 5)), "float32")
SPREAD = jnp.clip(SETS[..., 0].max(1) - 1.5, -1, 1)  # some below 0, where no share can come


def pooled(p, b):
    """Ilse et al. 2018: the values of a set are weighed by attention; the weighted sum is the answer."""
    x, y = b
    values = jax.nn.relu(x @ p["v"]) @ p["w"]
    shares = jax.nn.softmax((jnp.tanh(x @ p["a"]) @ p["b"])[..., 0])
    return jnp.mean((jnp.einsum("bn,bno->bo", shares, values)[:, 0] - y) ** 2)


def test_shares_that_weigh_values_made_before_them_are_not_the_answer():
    params = {"v": draw(5, 24, gain=1.4), "w": draw(24, 1), "a": draw(5, 16), "b": draw(16, 1)}
    assert found(pooled, params, (SETS, SPREAD), optax.adam(3e-3)) is None


def test_shares_that_are_the_answer_do_not_reach_below_zero():
    def shares(p, b):
        o = jax.nn.softmax(jax.nn.relu(b[0] @ p[0]) @ p[1])
        return jnp.mean((o - b[1]) ** 2)

    x = SETS[:, 0]
    y = jnp.tanh(x @ draw(5, 3, gain=2.0))
    cause = found(shares, [draw(5, 24, gain=1.4), draw(24, 3)], (x, y), optax.adam(3e-3))
    assert cause == ("wrong loss", "targets out of reach of the softmax")


SERIES = jnp.asarray(RNG.normal(size=(40, 12, 3)), "float32")
TRACE = jnp.clip(SERIES[..., 0].mean(1, keepdims=True) * 2, -0.9, 0.9)


def leaking(p, b, kept):
    """Jaeger et al. 2007, leaky integrator units: a part of the state stays, and the rest is a tanh."""
    x, y = b
    new = lambda h, x: jnp.tanh(h @ p["h"] + x @ p["x"])  # noqa: E731
    step = lambda h, x: (kept * h + (1 - kept) * new(h, x) if kept else new(h, x), None)  # noqa: E731
    h, _ = jax.lax.scan(step, jnp.zeros((len(x), 8)), x.swapaxes(0, 1))
    return jnp.mean((h - y) ** 2)


@pytest.mark.parametrize("kept, cause", [(0.6, None), (0.0, ("wrong loss", "targets out of reach of the tanh"))])
def test_a_state_of_which_a_part_stays_reaches_beyond_what_is_added(kept, cause):
    """What is added is 0.4 tanh, and comes to 0.9 all the same; without the part that stays a tanh ends at 1."""
    params, y = {"h": draw(8, 8, gain=0.9), "x": draw(3, 8)}, TRACE if kept else 4 * TRACE
    assert found(lambda p, b: leaking(p, b, kept), params, (SERIES, y), optax.adam(3e-3)) == cause


ROOMS = jnp.asarray(RNG.normal(size=(32, 5, 4)), "float32")
MEET = jnp.tanh(ROOMS[:, :, 0] * ROOMS[:, ::-1, 1]).mean(1)


def edges_and_nodes(p, b):
    """Battaglia et al. 2018: each block renews edges from nodes and nodes from edges; behind the last block only nodes
    are read, so that its edges lead nowhere."""
    x, y = b
    nodes, edges = x @ p["in"], x[:, :, None] * x[:, None]
    for block in p["blocks"]:
        seen = jax.nn.relu(edges @ block["seen"])
        nodes = nodes + jax.nn.relu(jnp.concatenate([nodes, seen.mean(2)], -1) @ block["node"])
        edges = edges + seen @ block["edge"]
    return jnp.mean((nodes.mean(1) @ p["out"] - y[:, None]) ** 2)


def by_kind(p, b):
    """The same network; its parameters lie in a list for each kind."""
    blocks = [
        dict(zip(("seen", "node", "edge"), each, strict=True)) for each in zip(p["s"], p["n"], p["e"], strict=True)
    ]
    return edges_and_nodes({"in": p["in"], "blocks": blocks, "out": p["out"]}, b)


def one_list_behind_the_other(p, b):
    """An encoder, a middle and a decoder of three layers each; nobody calls the last of the decoder."""
    h = b[0][:, 0]
    for w in (*p["s"], *p["n"], *p["e"][:2]):
        h = h + 0.5 * jnp.tanh(h @ w)
    return jnp.mean((h @ p["out"] - b[1][:, None]) ** 2)


def left_over(p, b):
    """The last of three layers is called, and what came before it is returned."""
    h = b[0][:, 0]
    for w in p["layers"]:
        last, h = h, jax.nn.relu(h @ w)
    return jnp.mean((last @ p["out"] - b[1][:, None]) ** 2)


def test_the_way_on_from_a_last_block_leads_nowhere():
    blocks = [{"seen": draw(4, 16, gain=1.4), "node": draw(28, 12), "edge": draw(16, 4)} for _ in range(3)]
    params = {"in": draw(4, 12), "blocks": blocks, "out": draw(12, 1)}
    healthy = vg.diagnose(edges_and_nodes, params, (ROOMS, MEET), optimizer=optax.adam(3e-3), follow=0)
    assert healthy.healthy and [f.kind for f in healthy.findings] == ["not used"]
    assert "['blocks'][2]['edge']" in healthy.findings[0].measured


def test_lists_of_one_kind_each_are_blocks_where_they_come_in_turn():
    """What leads nowhere behind the last of them is a remark; of lists one behind the other it is a forgotten layer."""
    lists = {"s": [draw(4, 16, gain=1.4) for _ in range(3)], "n": [draw(28, 12) for _ in range(3)]}
    params = lists | {"e": [draw(16, 4) for _ in range(3)], "in": draw(4, 12), "out": draw(12, 1)}
    assert found(by_kind, params, (ROOMS, MEET), optax.adam(3e-3)) is None
    params = {name: [draw(4, 4) for _ in range(3)] for name in "sne"} | {"out": draw(4, 1)}
    assert found(one_list_behind_the_other, params, (ROOMS, MEET), optax.adam(3e-3)) == ("not used", "")


def numbered_by_name(p, b):
    """Layers of several kinds, and nobody calls the second of one."""
    h = b[0][:, 0]
    for name in ("conv1", "conv2", "lin1", "lin2"):
        h = jnp.tanh(h @ p[name])
    return jnp.mean((h @ p["fc1"] - b[1][:, None]) ** 2)


def test_a_number_in_a_name_makes_no_block_of_layers_of_other_names():
    shapes = {"conv1": (4, 12), "conv2": (12, 12), "lin1": (12, 12), "lin2": (12, 12), "fc1": (12, 1), "fc2": (4, 2)}
    params = {name: draw(*shape) for name, shape in shapes.items()}
    assert found(numbered_by_name, params, (ROOMS, MEET), None) == ("not used", "")


def test_a_last_layer_that_is_called_and_not_returned():
    params = {"layers": [draw(4, 12), draw(12, 12), draw(12, 12)], "out": draw(12, 1)}
    assert found(left_over, params, (ROOMS, MEET), optax.adam(3e-3)) == ("not used", "")
