"""Parameters that meet a curve, or each other, before any signal: gates, shares, centres, bounds."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(41)
X = RNG.normal(size=(96, 12))
Y = np.tanh(2 * X[:, 3]) + X[:, 7] * (X[:, 1] > 0)
BATCH = (jnp.asarray(X, "float32"), jnp.asarray((Y - Y.mean()) / Y.std(), "float32"))


def draw(*shape):
    return jnp.asarray(RNG.normal(size=shape) / shape[0] ** 0.5, "float32")


def opened(curve, begin):
    """Inputs that are weighed, each by a parameter of its own behind a curve, in front of a network."""
    params = {"gate": jnp.asarray(begin, "float32"), "in": draw(12, 32), "out": draw(32)}

    def loss(p, batch):
        x = curve(p["gate"]) * batch[0]
        return jnp.mean((jnp.tanh(x @ p["in"]) @ p["out"] - batch[1]) ** 2)

    return loss, params


NOISE = 0.1 * RNG.normal(size=12)
TOO_HOT = ("sigmoid", lambda g: jax.nn.sigmoid(g / 0.05), NOISE - 1)
SHUT = [
    TOO_HOT,
    ("tanh of a sum", lambda g: 1 + jnp.tanh(g), NOISE - 12),
    ("spelled", lambda g: 1 / (1 + jnp.exp(-g)), NOISE - 18),
]
OPEN = [
    ("sigmoid", lambda g: jax.nn.sigmoid(g / 0.5), NOISE - 1),
    ("tanh", jnp.tanh, NOISE - 1),
    ("some of them", jax.nn.sigmoid, np.where(np.isin(np.arange(12), (0, 2)), -20.0, 1.0)),
]


@pytest.mark.parametrize(("curve", "begin"), [each[1:] for each in SHUT[:2]], ids=[each[0] for each in SHUT[:2]])
def test_gates_of_parameters_alone_that_are_shut(curve, begin):
    loss, params = opened(curve, begin)
    found = vg.diagnose(loss, params, BATCH, optimizer=optax.sgd(0.05, momentum=0.9))
    assert (found.first.kind, found.first.cause) == ("saturated", "of parameters alone")
    assert found.first.paths == ("['gate']",) and "curve(" not in found.first.measured
    assert found.verdict == "Units are saturated: parameters by themselves"


@pytest.mark.parametrize(("curve", "begin"), [each[1:] for each in OPEN], ids=[each[0] for each in OPEN])
def test_gates_that_move_or_are_few_are_left_alone(curve, begin):
    loss, params = opened(curve, begin)
    found = vg.diagnose(loss, params, BATCH, optimizer=optax.adam(1e-2))
    assert found.healthy, found


def test_the_share_of_flat_entries_is_what_numpy_says():
    loss, params = opened(*TOO_HOT[1:])
    (gate,) = [p for p in vg.diagnose(loss, params, BATCH).examination.parameters if p.path == "['gate']"]
    h = 1 / (1 + np.exp(-np.asarray(params["gate"], np.float64) / 0.05))
    assert gate.shut == np.mean(4 * h * (1 - h) < 1e-3) == 1
    assert gate.shut_at.code.startswith("TOO_HOT = ")


def test_shares_that_have_decided_and_are_not_needed_are_a_remark():
    """A mixture of three readings that begins with one of them: it learns all the same."""
    params = {"share": jnp.asarray([30.0, 0.0, 0.0]), "in": draw(12, 32), "out": draw(32, 3)}

    def loss(p, batch):
        three = jnp.tanh(batch[0] @ p["in"]) @ p["out"]
        return jnp.mean((three @ jax.nn.softmax(p["share"]) - batch[1]) ** 2)

    found = vg.diagnose(loss, params, BATCH, optimizer=optax.adam(1e-2))
    assert found.healthy and [(f.kind, f.cause) for f in found.findings] == [("saturated", "of parameters alone")]


def test_without_an_optimiser_it_is_a_remark():
    loss, params = opened(*TOO_HOT[1:])
    found = [each for each in vg.diagnose(loss, params, BATCH).findings if each.cause == "of parameters alone"]
    assert [each.sick for each in found] == [False] and found[0].thin


def centres(alike):
    """Radial basis functions with heights: (loss, params)."""
    begin = np.tile(X[:, :2].mean(0), (20, 1)) if alike else X[:20, :2]
    params = {
        "centre": jnp.asarray(begin, "float32"),
        "sharp": jnp.full(20, 1.5),
        "height": jnp.full(20, 1 / 20),
    }

    def loss(p, batch):
        far = jnp.square(batch[0][:, None, :2] - p["centre"]).sum(-1)
        return jnp.mean((jnp.exp(-p["sharp"] * far) @ p["height"] - batch[1]) ** 2)

    return loss, params


@pytest.mark.parametrize("alike", [True, False])
def test_centres_that_begin_in_one_place_stay_there(alike):
    loss, params = centres(alike)
    y = jnp.asarray(np.sin(2.5 * X[:, 0]) * np.cos(2 * X[:, 1]), "float32")
    found = vg.diagnose(loss, params, (BATCH[0], y), optimizer=optax.adam(2e-2))
    told = [(f.kind, f.cause, f.paths) for f in found.findings if f.sick]
    assert told[:1] == ([("constant initialisation", "symmetric", ("['centre']",))] if alike else [])


def tide(apart):
    """A sum of eight waves, whose frequencies, phases and heights are single numbers: (loss, params, batch)."""
    hours = jnp.linspace(0.0, 6.0, 200)
    level = np.sin(np.array([1.0, 2.3, 3.9]) * np.asarray(hours)[:, None] + [0.3, 2.0, 4.0]) @ [0.4, 1.0, 0.9]
    begin = jnp.linspace(0.5, 6.0, 8) if apart else jnp.ones(8)
    params = {"frequency": begin, "phase": jnp.zeros(8), "height": jnp.full(8, 0.1)}
    loss = lambda p, b: jnp.mean((jnp.sin(p["frequency"] * b[0][:, None] + p["phase"]) @ p["height"] - b[1]) ** 2)  # noqa: E731
    return loss, params, (hours, jnp.asarray(level / level.std(), "float32"))


@pytest.mark.parametrize("apart", [False, True])
def test_waves_that_begin_alike_in_all_their_numbers(apart):
    found = vg.diagnose(*tide(apart), optimizer=optax.adam(2e-2))
    told = [(f.kind, f.paths) for f in found.findings if f.sick]
    alike = ("constant initialisation", ("['frequency']", "['height']", "['phase']"))
    assert told[:1] == ([] if apart else [alike])


def test_one_vector_with_one_gradient_is_no_sign():
    """A penalty gives each entry of a bias the same; beside it no other number of the units is alike."""
    params = {"in": draw(12, 16), "b": jnp.full(16, 0.1), "out": draw(16), "scale": jnp.ones(5)}

    def loss(p, batch):
        h = jnp.tanh(batch[0] @ p["in"] + p["b"]) @ p["out"]
        return jnp.mean((h - batch[1]) ** 2) + 0.01 * jnp.sum(p["scale"] ** 2)

    found = vg.diagnose(loss, params, BATCH, optimizer=optax.adam(1e-2))
    assert [p.path for p in found.examination.parameters if p.symmetric] == ["['scale']"] and found.healthy


@pytest.mark.parametrize("used", [False, True])
def test_vectors_that_are_all_there_is_to_learn_and_are_not_used(used):
    """Kernel regression, whose lengths are made and left out of the distance."""
    params = {"log_length": jnp.ones(12), "log_ridge": jnp.float32(0.0)}
    y = jnp.asarray(np.sin(2 * X[:, 3]) + X[:, 7], "float32")

    def gram(p, a, b):
        length = jnp.exp(p["log_length"])
        a, b = (a / length, b / length) if used else (a, b)
        return jnp.exp(-0.5 * jnp.sum((a[:, None] - b[None]) ** 2, -1))

    def loss(p, batch):
        (a, b), (known, asked) = jnp.split(batch[0], 2), jnp.split(batch[1], 2)
        w = jnp.linalg.solve(gram(p, a, a) + jnp.exp(p["log_ridge"]) * jnp.eye(len(a)), known)
        return jnp.mean((gram(p, b, a) @ w - asked) ** 2)

    found = vg.diagnose(loss, params, (BATCH[0], y), optimizer=optax.adam(3e-2))
    assert (found.first and (found.first.kind, found.first.paths)) == (
        None if used else ("not used", ("['log_length']",))
    )


def test_what_solve_stops_is_no_cut():
    """The matrix that it has factored is stopped, and the derivative goes another way."""
    params = {"albedo": jnp.full(12, 30.0), "offset": jnp.float32(0.0), "mixing": jnp.float32(0.0)}
    apart = jnp.eye(12) - jnp.full((12, 12), 1 / 12)

    def loss(p, batch):
        taken = batch[0] ** 2 * (1 - jax.nn.sigmoid(p["albedo"]))
        system = jnp.eye(12) + jnp.exp(p["mixing"]) * apart
        return jnp.mean((jnp.linalg.solve(system, taken.T)[3] + p["offset"] - batch[1]) ** 2)

    found = vg.diagnose(loss, params, (BATCH[0], jnp.asarray(X[:, 3] ** 2, "float32")), optimizer=optax.adam(2e-2))
    assert "cut" not in [stage.kind for stage in found.examination.stages]
    assert (found.first.kind, found.first.paths) == ("saturated", ("['albedo']",)), found


@pytest.mark.parametrize(("large", "sick"), [(False, False), (True, True)])
def test_bumps_around_0_and_inputs_far_from_it(large, sick):
    """Nothing answers to any example: the axes are right, and the inputs are not."""
    params = {"centre": draw(2, 40).T, "log_width": jnp.zeros(40), "height": 0.2 * draw(40)}

    def loss(p, batch):
        far = jnp.sum((batch[0][:, None] - p["centre"]) ** 2, -1)
        return jnp.mean((jnp.exp(-far / (2 * jnp.exp(2 * p["log_width"]))) @ p["height"] - batch[1]) ** 2)

    x = np.array([850.0, 640.0]) + X[:, :2] * [250.0, 180.0] if large else X[:, :2]
    y = jnp.asarray(np.sin(2.5 * X[:, 0]) * np.cos(2 * X[:, 1]), "float32")
    found = vg.diagnose(loss, params, (jnp.asarray(x, "float32"), y), optimizer=optax.adam(2e-2))
    assert found.healthy is not sick
    if sick:
        told = found.first
        assert (told.kind, told.cause, told.paths) == ("unscaled inputs", "beyond reach", ("batch[0]",))
        assert "rank collapse" not in [each.kind for each in found.findings]


@pytest.mark.parametrize(("leak", "sick"), [(-1.0, True), (6.0, False)])
def test_a_state_that_only_decays_is_told_of_its_decay(leak, sick):
    """Neurons with a leak and no weights among them: there is nothing to make orthogonal."""
    x = RNG.normal(size=(64, 80, 3))
    x[:, 1:, 0] = 0
    batch = (jnp.asarray(x, "float32"), jnp.asarray(x[:, 0, 0] > 0, "float32"))
    params = {"in": draw(3, 24), "leak": jnp.full(24, leak), "out": draw(24)}

    def loss(p, batch):
        step = lambda v, now: (jax.nn.sigmoid(p["leak"]) * v + now @ p["in"], None)  # noqa: E731
        v, _ = jax.lax.scan(step, jnp.zeros((64, 24)), batch[0].swapaxes(0, 1))
        return optax.sigmoid_binary_cross_entropy(v @ p["out"], batch[1]).mean()

    found = vg.diagnose(loss, params, batch)
    assert (found.first and found.first.cause) == ("over time" if sick else None), found
    if sick:
        assert found.first.paths == ("['leak']",) and found.first.remedy.do.startswith("Begin with a decay")


@pytest.mark.parametrize("alike", [True, False])
def test_heads_of_one_key_are_copies(alike):
    """The components of a mixture, each an array of its own: the same numbers and the same gradients."""
    own = [draw(32, 3) for _ in range(4)]
    params = {"body": draw(12, 32), "heads": [own[0] if alike else each for each in own]}

    def loss(p, batch):
        h = jnp.tanh(batch[0] @ p["body"])
        logit, mean, spread = jnp.stack([h @ head for head in p["heads"]], 1).transpose(2, 0, 1)
        spread = jax.nn.softplus(spread) + 0.05
        each = -0.5 * ((batch[1][:, None] - mean) / spread) ** 2 - jnp.log(spread)
        return -jax.nn.logsumexp(jax.nn.log_softmax(logit) + each, axis=1).mean()

    found = vg.diagnose(loss, params, BATCH, optimizer=optax.adam(1e-2))
    copies = tuple(f"['heads'][{i}]" for i in range(4))
    assert [p.path for p in found.examination.parameters if p.symmetric] == (list(copies) if alike else [])
    assert (found.first and (found.first.cause, found.first.paths)) == (("symmetric", copies) if alike else None), found


@pytest.mark.parametrize("head", [(32,), (32, 1)])
def test_a_head_of_zeros_that_is_a_vector_wakes_what_stands_before_it(head):
    """The hazards of Cox: a sum over who is still at risk, one score for each."""
    params = {"in": draw(12, 32), "b": 0.3 * draw(32), "out": jnp.zeros(head)}

    def loss(p, batch):
        score = (jnp.tanh(batch[0] @ p["in"] + p["b"]) @ p["out"]).reshape(-1)
        return -jnp.sum(batch[1] * (score - jax.lax.associative_scan(jnp.logaddexp, score)))

    order = np.argsort(Y)
    batch = (BATCH[0][order], jnp.asarray(RNG.uniform(size=96) < 0.5, "float32"))
    found = vg.diagnose(loss, params, batch, optimizer=optax.adam(1e-3), follow=100)
    assert "dead units" not in [each.kind for each in found.findings], found
