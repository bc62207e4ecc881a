"""Time that is no loop: what goes into an associative scan, and through a convolution by its Fourier sums."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.clinic.admission import admit
from vgcourse.clinic.examination import _prepare, examine
from vgcourse.clinic.reading import Reading

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


@pytest.mark.parametrize(("recurrence", "count", "axis"), [
    (scanned, 1, 1), (by_fourier, 1, 2), (gated, 2, 1), (halves, 0, 0),
])  # fmt: skip
def test_what_goes_through_time_is_found_once(recurrence, count, axis):
    prepared = _prepare(admit(last_of(recurrence), PARAMS, X), None)
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
