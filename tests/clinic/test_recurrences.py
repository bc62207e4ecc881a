"""Time that is no loop: what goes into an associative scan, and through a convolution by its Fourier sums."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.clinic.admission import admit
from vgcourse.clinic.examination import examine
from vgcourse.clinic.prepared import prepare
from vgcourse.clinic.reading import Reading
from vgcourse.clinic.rules import judged

pytestmark = pytest.mark.usefixtures("quickly_compiled")
STEPS, DECAY = 12, 0.5
X = jnp.asarray(np.random.default_rng(0).normal(size=(4, STEPS, 3)), "float32")
PARAMS = {"in": jnp.ones((3, 2)) / 3, "decay": jnp.full(2, DECAY), "out": jnp.ones((2, 1)) / 2}


def join(left, right):
    return left[0] * right[0], right[0] * left[1] + right[1]


def scanned(drive, decay):
    return jax.lax.associative_scan(join, (jnp.broadcast_to(decay, drive.shape), drive), axis=1)[1]


def by_fourier(drive, decay):
    kernel = decay[:, None] ** jnp.arange(STEPS)
    sums = jnp.fft.rfft(drive.swapaxes(1, 2), 2 * STEPS) * jnp.fft.rfft(kernel, 2 * STEPS)
    return jnp.fft.irfft(sums, 2 * STEPS)[..., :STEPS].swapaxes(1, 2)


def gated(drive, decay):
    keep = jax.nn.sigmoid(drive * decay)
    return jax.lax.associative_scan(join, (keep, (1 - keep) * drive), axis=1)[1]


def halves(drive, decay):
    """Every other step, as a pooling takes it: no time."""
    return drive[:, ::2].repeat(2, 1) * decay


def last_of(recurrence):
    def loss(params, x):
        return jnp.mean(recurrence(x @ params["in"], params["decay"])[:, -1] @ params["out"])

    return loss


def kept(drive, decay, **how):
    """A state that only keeps and adds: what is learnt was done before the loop."""
    state, steps = jax.lax.scan(lambda s, x: (DECAY * s + x, s), jnp.zeros((4, 2)), drive.swapaxes(0, 1), **how)
    return (steps + state).swapaxes(0, 1) * decay


def backwards(drive, decay):
    return kept(drive, decay, reverse=True)


def learnt(drive, decay):
    """Parameters meet the state inside: it is measured there."""
    steps = jax.lax.scan(lambda s, x: (decay * s + x, s), jnp.zeros((4, 2)), drive.swapaxes(0, 1))[1]
    return steps.swapaxes(0, 1)


@pytest.mark.parametrize(("recurrence", "count", "axis"), [
    (scanned, 1, 1), (by_fourier, 1, 2), (gated, 2, 1), (halves, 0, 0), (kept, 1, 0), (backwards, 0, 0), (learnt, 0, 0),
])  # fmt: skip
def test_what_goes_through_time_is_found_once(recurrence, count, axis):
    prepared = prepare(admit(last_of(recurrence), PARAMS, X))
    found = [mark for mark in prepared.ordered if mark.kind == "recurrence"]
    assert [mark.axis for mark in found] == count * [axis]
    assert all(mark.value.shape[axis] == STEPS for mark in found)


def test_the_gradient_along_time_is_a_power_of_the_decay():
    found = examine(last_of(scanned), PARAMS, X)
    (recurrence,) = (stage for stage in found.stages if stage.kind == "recurrence")
    behind = np.arange(STEPS)[::-1]
    np.testing.assert_allclose(recurrence.along, np.log10(DECAY) * behind - np.log10(len(X)) - np.log10(2), atol=1e-4)
    assert recurrence.steps == 0 and recurrence.over == "time"
    names = [link.stage.parameters for link in Reading(found).chain]  # what multiplies in the scan is no depth
    assert names == [("['in']",), ("['out']",)]


def forgetting(keeps, steps=40):
    """The first letter is asked for at the end; the state keeps a share of itself at each step."""
    letters = jax.random.randint(jax.random.key(3), (8, steps), 0, 9).at[:, 0].set(jnp.arange(8) + 1)
    params = {
        "embed": jax.random.normal(jax.random.key(0), (9, 6)),
        "out": jax.random.normal(jax.random.key(1), (6, 8)),
    }
    params["in"] = jax.random.normal(jax.random.key(2), (6, 6)) / 2

    def loss(params, text):
        drive = jnp.tanh(params["embed"][text] @ params["in"]).swapaxes(0, 1)
        state, _ = jax.lax.scan(lambda s, x: (keeps * s + x, None), jnp.zeros((8, 6)), drive)
        state = state / jnp.sqrt(jnp.mean(state**2, -1, keepdims=True) + 1e-6)
        return -jnp.mean(jax.nn.log_softmax(state @ params["out"])[jnp.arange(8), text[:, 0] - 1])

    return [f for f in judged(examine(loss, params, letters)) if f.sick]


def test_a_state_that_forgets_is_found_where_it_only_adds():
    found = forgetting(0.5)[0]
    assert (found.kind, found.cause) == ("vanishing", "over time") and "keeps * s + x" in found.place.code
    assert not any(each.kind == "vanishing" for each in forgetting(0.97))


def test_a_running_sum_does_not_explode():
    """Its first step counts in all of the others: T times, and that is no product."""

    def loss(params, x):
        drive = (x @ params["in"]).swapaxes(0, 1)
        return jnp.mean(jax.lax.scan(lambda s, x: (s + x, s + x), jnp.zeros((4, 2)), drive)[1] @ params["out"])

    found = examine(loss, PARAMS, jnp.ones((4, 400, 3)))
    (recurrence,) = (stage for stage in found.stages if stage.kind == "recurrence")
    assert recurrence.along[0] - recurrence.along[-1] == pytest.approx(np.log10(400), abs=0.01)
    assert not any(f.kind == "exploding" for f in judged(found))
