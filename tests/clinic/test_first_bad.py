"""The first operation that makes inf or nan: where, which step, which example."""

import jax
import jax.numpy as jnp
import pytest

from vgcourse.clinic.diagnosis import diagnose
from vgcourse.clinic.examination import examine
from vgcourse.inputs import BadInput

W = {"w": jnp.ones((3, 2))}
X = jnp.array([[1.0, 1, 1], [1, -1, 0], [2, 0, 0]])


def test_forward_at_one_example():
    found = examine(lambda p, x: jnp.mean(jnp.log(x @ p["w"])), W, X).first_bad
    assert (found.direction, found.operation, found.result, found.example) == ("forward", "log", "-inf", 1)
    assert found.inputs == "0 … 3" and "jnp.log" in found.place.code


def test_backward_behind_a_where():
    def loss(p, x):
        z = x @ p["w"]
        return jnp.mean(jnp.where(z > 0, jnp.sqrt(jnp.abs(z)), 0.0))

    found = examine(loss, W, X)
    assert (found.first_bad.direction, found.first_bad.operation) == ("backward", "sqrt")
    assert "jnp.sqrt" in found.first_bad.place.code and found.loss.value > 0


def test_inside_a_scan_at_its_step():
    def loss(p, x):
        step = lambda h, _: (jnp.exp(h), None)
        return jnp.mean(jax.lax.scan(step, x @ p["w"], None, length=7)[0])

    found = examine(loss, W, X).first_bad
    assert (found.operation, found.result, found.direction) == ("exp", "inf", "forward")
    assert found.step == 2 and found.example == 0


def test_inside_a_scan_that_runs_backwards():
    def loss(p, x):
        step = lambda h, _: (jnp.exp(h), None)
        return jnp.mean(jax.lax.scan(step, x @ p["w"], None, length=60, reverse=True)[0])

    assert examine(loss, W, X).first_bad.step == 57  # the third that is run: 59, 58, 57


def test_a_nan_that_a_where_stops_on_its_way_back_is_none():
    def loss(p, x):
        z = x @ p["w"]
        early = jnp.where(z > 0, jnp.sqrt(jnp.abs(z)), 0.0)
        return jnp.mean(jnp.where(early > 0, jnp.log(early), 0.0))

    # log gives 0/0 at the example where z is 0, the first where makes it 0 again, and sqrt makes the nan that arrives
    assert examine(loss, W, X).first_bad.operation == "sqrt"


def test_a_mask_of_minus_infinity_is_no_illness():
    mask = jnp.array([[True, True], [True, False], [True, True]])

    def masked(p, x, mask=mask):
        return jnp.mean(jax.nn.softmax(jnp.where(mask, x @ p["w"], -jnp.inf)) @ p["w"].T)

    assert examine(masked, W, X).first_bad is None
    found = examine(lambda p, x: masked(p, x, mask.at[1].set(False)), W, X).first_bad
    assert (found.result, found.example, found.operation) == ("nan", 1, "sub")


GAPS = jnp.array([[1.0, jnp.nan, 1], [1, -1, 0], [2, 0, jnp.nan]])


def test_a_gap_that_the_loss_takes_out_and_its_gradient_does_not():
    def late(p, x):
        each = x[:, :, None] * p["w"]
        return jnp.mean(jnp.where(jnp.isnan(each), 0.0, each).sum(1) ** 2)

    found = diagnose(late, W, GAPS).first
    assert found.kind == "nan" and "x[:, :, None] *" in found.place.code and "Fill the gaps" in found.remedy.do
    assert "Its gradient does not" in found.means


def test_a_gap_that_is_filled_in_time_is_none():
    assert examine(lambda p, x: jnp.mean((jnp.nan_to_num(x) @ p["w"]) ** 2), W, GAPS).first_bad is None


def test_a_gap_that_nobody_takes_out_is_refused():
    with pytest.raises(BadInput, match="Take these examples out, or fill the gaps"):
        diagnose(lambda p, x: jnp.mean((x @ p["w"]) ** 2), W, GAPS)


def test_a_mask_of_minus_infinity_in_the_batch_is_not_blamed_for_a_root():
    mask = jnp.array([[0.0, -jnp.inf, 0], [0, 0, 0], [0, 0, -jnp.inf]])

    def loss(p, batch):
        x, mask = batch
        z = jax.nn.softmax(x + mask) @ p["w"]
        return jnp.mean(jnp.sqrt(jnp.maximum(z - 1, 0.0)))

    found = diagnose(loss, W, (X, mask)).first
    assert "jnp.sqrt" in found.place.code and "Guard before the root" in found.remedy.do


def test_an_overflow_is_named_and_not_the_nan_that_it_becomes():
    def loss(p, x):
        e = jnp.exp(60 * x @ p["w"])
        return jnp.mean(e / (1 + e))

    found = examine(loss, W, X).first_bad
    assert (found.operation, found.result) == ("exp", "inf")


def test_the_example_where_the_steps_come_first():
    def loss(p, batch):
        xs, target = batch
        step = lambda h, x: (h + x @ p["w"], jnp.sqrt(jnp.sum(h, -1) + 1))
        h, roots = jax.lax.scan(step, jnp.zeros((5, 2)), xs)
        return jnp.mean((h - target) ** 2) + jnp.mean(roots)

    xs = jnp.zeros((9, 5, 3)).at[4, 3].set(-1.0)
    found = examine(loss, W, (xs, jnp.ones((5, 2)))).first_bad
    assert (found.operation, found.step, found.example) == ("sqrt", 5, 3) and found.inputs == "−5 … 1"
