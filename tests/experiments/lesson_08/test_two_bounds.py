"""What lesson 08 says of products D_t W with slopes between 0 and γ, on matrices of its quiz and of its text."""

import numpy as np
import pytest

from vgcourse.course.catalogue import questions_of
from vgcourse.course.question import seed_of, texts_of, variant

PASCANU = next(question for question in questions_of("08") if question.name == "conditions")


def largest(W, γ, steps):
    """The largest norm of a product: it is convex in every slope, so it is reached where each is 0 or γ."""
    products = np.eye(2)[None]
    slopes = γ * np.array([(1.0, 1.0), (1.0, 0.0), (0.0, 1.0)])[:, None, :, None]
    for _ in range(steps):
        products = (slopes * (W @ products)).reshape(-1, 2, 2)
    return np.linalg.norm(products, 2, axis=(1, 2)).max()


def test_a_matrix_above_the_first_bound_vanishes_by_the_second():
    W = np.array([[0.8, 1.1], [0.0, 0.8]])
    assert np.linalg.norm(W, 2) > 1.4
    assert largest(W, 1.0, 9) > largest(W, 1.0, 10) > 1 > np.linalg.norm(np.linalg.matrix_power(W, 50), 2) * 100


def test_no_product_exceeds_that_of_the_sizes_of_the_weights():
    rng = np.random.default_rng(0)
    for _ in range(20):
        W = rng.normal(size=(2, 2))
        assert largest(W, 0.5, 6) <= np.linalg.norm(np.linalg.matrix_power(0.5 * np.abs(W), 6), 2) + 1e-12


@pytest.mark.parametrize("number", range(40))
def test_the_quiz_says_undecided_only_where_a_product_grows_and_vanish_where_none_does(number):
    v = variant(PASCANU, seed_of("08", "conditions", number))
    W, verdict = np.array(v["rows"]), texts_of(PASCANU, v)[PASCANU.key(v)]
    if v["name"] == "identity":
        size = np.abs(np.linalg.matrix_power(W, 300)).max()
        assert size < 1e-6 if verdict == "They must vanish" else size > 1e6
        return
    growing = [largest(W, v["gamma"], steps) for steps in (4, 8)]
    if verdict == "They must vanish":
        sizes = np.linalg.matrix_power(v["gamma"] * np.abs(W), 400)
        assert min(np.linalg.norm(v["gamma"] * W, 2), sizes.max() * 1e3) < 1
    else:
        assert verdict == "These weights alone do not decide it" and growing[1] > growing[0] > 1
