"""What is kept of one examination never answers for another: the second is as from a fresh process."""

import gc
import weakref

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from compiling import compiles_nothing

from vgcourse.clinic import curves, prepared, unsaid
from vgcourse.clinic.admission import admit
from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import examined
from vgcourse.clinic.prepared import known, prepare

pytestmark = pytest.mark.usefixtures("quickly_compiled")

rng = np.random.default_rng(0)
X, Y = (jnp.asarray(rng.normal(size=(8, 3)), "float32") for _ in range(2))
W = {name: jnp.asarray(rng.normal(size=(3, 3)), "float32") for name in "ab"}
held = {}


def network(last):
    return lambda θ, batch: jnp.mean((last(jnp.tanh(batch[0] @ θ["a"]) @ θ["b"]) - batch[1]) ** 2)


plain = network(lambda h: h)


def seen(loss, params=W, optimizer=None):
    """Numbers of the examination, of a gradient and of three steps."""
    case = Case(loss, params, (X, Y), optimizer)
    found = examined(case)
    numbers = [found.loss.value, *(found.loss.reach or ())]
    numbers += [s.log10_gradient for s in found.stages if s.kind == "product"]
    numbers += jax.tree.leaves(case.replica.first)
    if optimizer is not None:
        numbers += [*case.replica.trained(3).loss, *(p.log10_update for p in found.parameters)]
    return np.concatenate([np.ravel(each) for each in numbers])


def as_from_a_fresh_process(first, second):
    """What the second look sees, behind the first and alone: the same; and another thing than the first."""
    known.clear()
    before, behind = first(), second()
    known.clear()
    alone = second()
    np.testing.assert_allclose(behind, alone, rtol=1e-4)
    assert before.shape != alone.shape or not np.allclose(before, alone, rtol=1e-2)


def holding(value, loss, **more):
    def look():
        held["it"] = value
        return seen(loss, **more)

    return look


@jax.custom_vjp
def weighed(h):
    return 1.0 * h


weighed.defvjp(lambda h: (h, None), lambda _, g: (g * held["it"],))


@jax.custom_jvp
def pushed(h):
    return 1.0 * h


pushed.defjvp(lambda h, t: (pushed(h[0]), t[0] * held["it"]))


def way_back(times):
    return jax.custom_gradient(lambda h: (1.0 * h, lambda g: times * g))


def by_rules(times):
    function = jax.custom_jvp(lambda h: 1.0 * h)
    function.defjvps(lambda g, _, h: times * g)
    return function


def looped(h):
    return jax.lax.scan(lambda h, _: (jax.jit(lambda h: h * held["it"])(h), None), h, None, length=2)[0]


def branched(h):
    return jax.lax.cond(h[0, 0] < 1e9, lambda h: jax.jit(lambda h: h * held["it"])(h), lambda h: h, h)


def straight_sign(times):
    """A function of JAX with a derivative that is not JAX's."""
    function = jax.custom_jvp(jnp.sign)
    function.defjvps(lambda g, _, h: times * g)
    return function


def other_relu(times):
    function = jax.custom_jvp(jax.nn.relu)
    function.defjvps(lambda g, _, h: times * g)
    return function


three, other = np.ones(3, "float32"), np.full(3, 5, "float32")


@pytest.mark.parametrize(
    ("last", "one", "two"),
    [
        (lambda h: h * held["it"], 2.0, 3.0),
        (lambda h: h * held["it"], three, other),
        (lambda h: 2 * h if held["it"] else h, True, False),
        (looped, three, other),
        (branched, three, other),
        (weighed, 1.0, 5.0),
        (weighed, three, other),
        (pushed, 1.0, 5.0),
        (lambda h: held["it"](h), way_back(1.0), way_back(5.0)),
        (lambda h: held["it"](h), by_rules(1.0), by_rules(5.0)),
        (lambda h: held["it"](h), straight_sign(1.0), straight_sign(5.0)),
        (lambda h: held["it"](h), other_relu(1.0), other_relu(5.0)),
    ],
    ids=["number", "array", "branch", "in a loop", "in a branch", "bwd", "bwd of arrays", "jvp",
         "custom_gradient", "defjvps", "sign", "relu"],
)  # fmt: skip
def test_what_a_loss_reads_from_outside_is_read_again(last, one, two):
    loss = network(last)
    as_from_a_fresh_process(holding(one, loss), holding(two, loss))


class Plain:
    def __init__(self, rate):
        self.rate = rate

    def init(self, θ):
        return ()

    def update(self, gradient, memory, θ=None):
        return jax.tree.map(lambda g: -self.rate * g, gradient), memory


def test_an_optimiser_whose_rate_was_changed_is_another():
    mine = Plain(0.1)

    def at(rate):
        mine.rate = rate
        return seen(plain, optimizer=mine)

    as_from_a_fresh_process(lambda: at(0.1), lambda: at(0.01))
    scheduled = optax.sgd(lambda _: held["it"])
    looks = (holding(rate, plain, optimizer=scheduled) for rate in (0.1, 0.01))
    as_from_a_fresh_process(*looks)


def test_an_optimiser_made_anew_is_the_same():
    known.clear()
    first = seen(plain, optimizer=optax.chain(optax.clip(0.1), optax.adam(1e-2)))
    with compiles_nothing():
        again = seen(plain, optimizer=optax.chain(optax.clip(0.1), optax.adam(1e-2)))
    np.testing.assert_array_equal(first, again)


def test_a_parameter_that_becomes_an_array_or_a_text_is_another():
    one, number = np.float32(1), {**W, "c": 1.0}
    as_from_a_fresh_process(lambda: seen(plain, number), lambda: seen(plain, {**W, "c": one}))
    as_from_a_fresh_process(lambda: seen(plain, {**W, "c": one}), lambda: seen(plain, number))


def test_other_random_numbers_are_another_loss():
    drawn = lambda θ, batch: plain(θ, batch) + jnp.mean(jax.random.normal(jax.random.key(0), (3,)) * θ["a"])  # noqa: E731

    def partitionable(on):
        with jax.threefry_partitionable(on):
            return seen(drawn)

    as_from_a_fresh_process(lambda: partitionable(True), lambda: partitionable(False))


def test_a_function_that_stands_elsewhere_now_is_found_there(tmp_path):
    there = {"jnp": jnp}
    loss = lambda θ, batch: jnp.mean((there["layer"](batch[0], θ["a"]) @ θ["b"] - batch[1]) ** 2)  # noqa: E731

    def line(name, above):
        file = tmp_path / name
        file.write_text("\n" * above + "def layer(x, w):\n    return jnp.tanh(x @ w)\n", "utf-8")
        exec(compile(file.read_text("utf-8"), str(file), "exec"), there)
        place = examined(Case(loss, W, (X, Y))).stages[0].place
        return place.file, place.line

    assert line("one.py", 0) == ("one.py", 2)
    assert line("two.py", 3) == ("two.py", 5)


def test_what_is_used_again_and_again_is_kept(monkeypatch):
    monkeypatch.setattr(prepared, "KEPT", 2)
    known.clear()
    losses = [lambda θ, batch, i=i: plain(θ, batch) + i for i in range(4)]
    often = prepared.prepared(losses[0], admit(losses[0], W, (X, Y)))
    for loss in losses[1:]:
        prepared.prepared(loss, admit(loss, W, (X, Y)))
        assert prepared.prepared(losses[0], admit(losses[0], W, (X, Y))) is often
    assert len(known) == 2


def test_what_a_loss_closes_over_goes_with_it():
    known.clear()

    class Big:
        def __call__(self, h):
            return h

        def loss(self, θ, batch):
            return plain(θ, batch)

    big = Big()
    gone = weakref.ref(big)
    loss = network(big)
    for each in (loss, big.loss):
        first = prepared.prepared(each, admit(each, W, (X, Y)))
        assert prepared.prepared(each, admit(each, W, (X, Y))) is first
    assert prepared.prepared(big.loss, admit(big.loss, W, (X, Y))) is first, (
        "a method is made anew whenever it is asked"
    )
    seen(loss, optimizer=optax.adam(1e-2))
    assert len(known) == 2
    del each, loss, big, first
    gc.collect()
    assert gone() is None and not known


def test_relu_of_jax_is_known_without_its_way_back():
    relu = network(jax.nn.relu)
    (op,) = (op for op in admit(relu, W, (X, Y)).program.ops if op.name.startswith("custom_"))
    assert unsaid._of_jax(op)


def gelu(θ, batch):
    z = batch[0] @ θ["a"]
    return jnp.mean((0.5 * z * (1 + jnp.tanh(jnp.sqrt(2 / jnp.pi) * (z + 0.044715 * z**3))) @ θ["b"] - batch[1]) ** 2)


def test_a_curve_is_known_by_its_numbers_and_not_by_their_address():
    patients = [admit(gelu, W, (X, Y)) for _ in range(2)]
    words = [mark.curve for mark in prepare(patients[0]).ordered]
    count = len(curves._SEEN)
    prepare(patients[1])
    assert words and len(curves._SEEN) == count
