"""Whether the answers say anything: beside a constant one, and of each example."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from clinic_records import stack, with_stages

from vgcourse.clinic.answering import answering
from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import examine
from vgcourse.clinic.rules import judged
from vgcourse.clinic.trained import Followed, Trained, Training

pytestmark = pytest.mark.usefixtures("quickly_compiled")
N, K = 12, 3
RNG = np.random.default_rng(0)
SETS = jnp.asarray(RNG.normal(size=(N, 5, 4)), "float32")
LABELS = jnp.arange(N) % K
PARAMS = {
    "a": jnp.asarray(RNG.normal(size=(4, 6)) / 2, "float32"),
    "b": jnp.asarray(RNG.normal(size=(6, K)), "float32"),
}
WITH_SCALE = PARAMS | {"scale": jnp.ones(6)}


def entropy(z, y):
    return -jnp.mean(jax.nn.log_softmax(z)[jnp.arange(N), y])


def asked(loss, params=PARAMS, batch=(SETS, LABELS)):
    found = examine(loss, params, batch)
    return replace(found, loss=replace(found.loss, **answering(found, Case(loss, params, batch))))


def first(examination):
    found = [finding for finding in judged(examination) if finding.sick]
    return (found[0].kind, found[0].cause) if found else None


def of_sets(pooled):
    def loss(params, batch):
        h = pooled(jnp.tanh(batch[0] @ params["a"]))
        return entropy(jnp.broadcast_to(h @ params["b"], (N, K)), batch[1])

    return loss


def in_flax(axis):
    from flax import linen as nn

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            return nn.Dense(K)(nn.relu(nn.Dense(6)(x)).mean(axis, keepdims=True).reshape(-1, 6))

    net = Net()
    return lambda p, b: entropy(jnp.broadcast_to(net.apply(p, b[0]), (N, K)), b[1]), net.init(jax.random.key(0), SETS)


def in_equinox(axis_name):
    import equinox as eqx

    keys = jax.random.split(jax.random.key(0))
    net = (eqx.nn.Linear(4, 6, key=keys[0]), eqx.nn.Linear(6, K, key=keys[1]))

    def read(net, x):
        h = jnp.tanh(jax.vmap(net[0])(x)).mean(0)
        return net[1](jax.lax.pmean(h, "sets") if axis_name else h)

    return lambda p, b: entropy(jax.vmap(lambda x: read(p, x), axis_name="sets")(b[0]), b[1]), net


ONE = ("rank collapse", "of the answers")


@pytest.mark.parametrize(("loss", "params", "said"), [
    (of_sets(lambda h: h.mean((0, 1), keepdims=True)[0]), PARAMS, ONE),
    (of_sets(lambda h: h.max((0, 1))), PARAMS, ONE),
    (of_sets(lambda h: 0 * h.mean(1) + 1), PARAMS, ONE),
    (*in_flax((0, 1)), ONE), (*in_equinox(True), ONE),
    (of_sets(lambda h: h.mean(1)), PARAMS, None),
    (of_sets(lambda h: h.max(1)), PARAMS | {"b": jnp.zeros((6, K))}, None),  # a head of zeros: all answers are 0
    (*in_flax(1), None), (*in_equinox(False), None),
])  # fmt: skip
def test_one_answer_for_all(loss, params, said):
    assert first(asked(loss, params)) == said


def test_the_line_that_takes_the_examples_together():
    found = asked(of_sets(lambda h: h.mean((0, 1))))
    assert "h.mean((0, 1))" in found.loss.gathered.code


def test_a_loss_of_the_whole_batch_is_no_collapse():
    """Moments are matched: it makes no difference which answer belongs to which example."""

    def loss(params, batch):
        z = jnp.tanh(batch[0] @ params["a"]).mean(1) @ params["b"]
        return jnp.sum((z.mean(0) - batch[1].mean(0)) ** 2) + jnp.sum((z.var(0) - batch[1].var(0)) ** 2)

    targets = jnp.asarray(RNG.normal(size=(N, K)), "float32")
    assert first(asked(loss, batch=(SETS, targets))) is None


def test_a_loss_too_large_to_feel_its_targets_says_nothing_of_the_answers():
    """Of numbers of 10⁸ the mean square is the same, whichever target they stand beside."""

    def loss(params, batch):
        z = 1e8 * jnp.exp(jnp.tanh(batch[0]).mean(1)) @ params["a"] @ params["b"][:, :1]
        return jnp.mean((z[:, 0] - batch[1]) ** 2)

    assert not asked(loss, jax.tree.map(jnp.abs, PARAMS), (SETS, LABELS.astype("float32"))).loss.indifferent


def normalised(axis, scale=1.0, pool=lambda x: x.mean(1)):
    def loss(params, batch):
        h = pool(batch[0]) @ params["a"]
        h = (h - h.mean(axis, keepdims=True)) * jax.lax.rsqrt(h.var(axis, keepdims=True) + 1e-5)
        return entropy(jax.nn.relu(h * params["scale"] * scale).reshape(N, -1)[:, :6] @ params["b"], batch[1])

    return loss


def pixel(x):
    return x[:, :1]


def group_norm(groups):
    from flax import linen as nn

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            return nn.Dense(K)(nn.relu(nn.GroupNorm(num_groups=groups)(nn.Dense(6)(x.mean(1)))))

    net = Net()
    return lambda p, b: entropy(net.apply(p, b[0]), b[1]), net.init(jax.random.key(0), SETS)


NOTHING = ("rank collapse", "a normalisation of one number")


@pytest.mark.parametrize(("loss", "params", "said"), [
    (normalised(1, pool=pixel), WITH_SCALE, NOTHING),  # over the one pixel that is left
    (*group_norm(6), NOTHING),  # as many groups as channels, and no place
    (normalised(-1), WITH_SCALE, None), (normalised(0), WITH_SCALE, None), (*group_norm(3), None),
    (normalised(-1), WITH_SCALE | {"scale": jnp.zeros(6)}, "zero"),  # γ of 0 is another question
])  # fmt: skip
def test_a_normalisation_of_a_single_number(loss, params, said):
    found = first(asked(loss, params))
    assert found == said if said != "zero" else found != NOTHING


def dropped(rate):
    from flax import linen as nn

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.Dropout(rate, deterministic=False)(nn.relu(nn.Dense(8)(x.mean(1))))
            return nn.Dense(K)(nn.relu(nn.Dense(8)(x)))

    net = Net()
    keys = {"params": jax.random.key(0), "dropout": jax.random.key(1)}
    return (
        lambda p, b: entropy(net.apply(p, b[0], rngs={"dropout": jax.random.key(2)}), b[1]),
        net.init(keys, SETS),
        (SETS, LABELS),
    )


def zeros_in_place(params, batch):
    return entropy(jnp.zeros_like(batch[0].mean(1)) @ params["a"] @ params["b"], batch[1])


def a_state_of_zeros(params, batch):
    """The first step of a loop that is written out multiplies zeros, as it should."""
    h = jnp.zeros((N, 6))
    for x in batch[0].swapaxes(0, 1):
        h = jnp.tanh(x @ params["a"] + h @ params["rec"])
    return entropy(h @ params["b"], batch[1])


def test_zeros_in_the_place_of_all_signals():
    for network in (dropped(1.0), (zeros_in_place, PARAMS, (SETS, LABELS))):
        assert first(asked(*network)) == ("dead units", "zeros in the place of all signals")
    assert first(asked(*dropped(0.5))) is None
    assert first(asked(a_state_of_zeros, PARAMS | {"rec": jnp.eye(6) / 2})) is None


def test_the_loss_of_a_constant_answer_is_asked_where_answers_are_loud():
    def loss(params, batch):
        return entropy(jnp.tanh(batch[0].mean(1) @ params["a"]) @ params["b"], batch[1])

    assert np.isnan(asked(loss).loss.constant)
    loud = asked(loss, PARAMS | {"b": 50 * PARAMS["b"]})
    assert loud.loss.constant == pytest.approx(np.log(K), rel=1e-5)
    summed = asked(lambda p, b: N * loss(p, b), PARAMS | {"b": 50 * PARAMS["b"]})
    assert summed.loss.constant == pytest.approx(N * np.log(K), rel=1e-5)


def loud(value=300.0, constant=2.3, end=None):
    """A stack whose values grow from 1 to 100; end: where a training of 300 steps has come to."""
    found = stack()
    stages = [replace(s, log10_value=np.array(2.0 * i / len(found.stages))) for i, s in enumerate(found.stages)]
    found = replace(found, stages=tuple(stages), loss=replace(found.loss, value=value, constant=constant))
    if end is None:
        return found
    itself = Trained(1.0, np.append(np.linspace(value, end, 150), np.full(151, end)), 1.0, 3 * end)
    seen = Training(np.linspace(value, 290, 21), np.full(20, -2.0), np.full(20, -4.0), followed=Followed(itself))
    return replace(found, training=seen)


@pytest.mark.parametrize(("examination", "said"), [
    (loud(), ("exploding", "forward")),
    (loud(value=229.0), None),  # a hundred times the constant answer, and no less
    (loud(constant=np.nan), None), (loud(constant=-1.0), None),
    (loud(end=2.3), ("exploding", "forward")),  # no better than one answer for all
    (loud(end=0.5), None),  # it got over it
])  # fmt: skip
def test_a_loss_far_above_that_of_a_constant_answer(examination, said):
    assert first(examination) == said


def test_a_layer_that_dies_on_the_way():
    """At the start every unit works; at the end none does, and no other rate learns."""
    start = stack(operation="relu")
    bent = lambda s: s.kind == "activation"
    early = lambda s: s.kind == "product" and s.name != "product 6"
    end = with_stages(with_stages(start, bent, dead=1.0), early, log10_gradient=np.array(-np.inf))
    itself = Trained(1.0, np.append(1.0, np.full(300, 0.9)), 0.1, 0.9)

    def trained(end, itself=itself):
        seen = Training(np.linspace(1.0, 0.95, 21), np.full(20, -2.0), np.full(20, -4.0))
        return replace(start, training=replace(seen, followed=Followed(itself, end=end)))

    assert first(trained(end)) == ("dead units", "in training")
    assert first(trained(start)) is None, "nothing is dead at the end"
    assert first(trained(None)) is None
    assert first(trained(end, replace(itself, loss=np.append(1.0, np.full(300, 0.1)), exchanged=2.0))) is None


def test_two_views_are_one_depth_and_not_two():
    """Of each stage the best served of both passes counts, so that what vanishes in each cannot hide."""
    one = stack(depth=6, weight=0.2)
    again = [replace(s, fresh=i == 0, part=i) for i, s in enumerate(one.stages)]
    both = replace(one, stages=(*again, *again))
    assert first(both) == ("vanishing", "weights")
    healthy = replace(both, stages=tuple(replace(s, log10_gradient=np.array(-1.0)) for s in both.stages))
    assert first(healthy) is None
