import subprocess
import sys

import numpy as np
import pytest

from vgcourse.inputs import BadInput
from vgcourse.nets.tasks import digits, two_circles


def test_two_circles_are_the_articles_circles():
    task = two_circles(seed=3)
    radius = np.linalg.norm(task.x, axis=1)
    assert task.x.shape == (1000, 2) and task.x.dtype == np.float32 and len(task.x_test) == 0
    assert radius[task.y == 0].mean() == pytest.approx(1, abs=0.05)
    assert radius[task.y == 1].mean() == pytest.approx(0.5, abs=0.05)


def test_digits_are_split_once_with_equal_shares():
    task = digits(seed=1)
    assert (len(task.x), len(task.x_test)) == (1437, 360)
    assert 0 <= task.x.min() and task.x.max() == 1
    assert np.bincount(task.y_test).min() >= 34


@pytest.mark.parametrize("make", [two_circles, digits])
def test_a_seed_is_the_data(make):
    for a, b in zip(make(seed=5), make(seed=5), strict=True):
        np.testing.assert_array_equal(a, b)
    assert not np.array_equal(make(seed=5).x, make(seed=6).x)


def test_bad_sizes_get_a_sentence():
    with pytest.raises(BadInput, match="The number of examples must be a whole number"):
        two_circles(examples=0)
    with pytest.raises(BadInput, match="The noise must be a finite number"):
        two_circles(noise=float("nan"))


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("given", [{}, {"examples": 41, "factor": 0.8, "noise": 0.0}])
def test_the_circles_are_scikit_learns_to_the_last_bit(seed, given):
    from sklearn.datasets import make_circles

    options = {"examples": 1000, "factor": 0.5, "noise": 0.1, **given}
    x, y = make_circles(options.pop("examples"), random_state=seed, **options)
    ours = two_circles(seed, **given)
    np.testing.assert_array_equal(ours.x, x.astype(np.float32))
    np.testing.assert_array_equal(ours.y, y)


def test_circles_import_no_scikit_learn():
    code = "import sys; from vgcourse.nets.tasks import two_circles; two_circles(); print('sklearn' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "False\n"
