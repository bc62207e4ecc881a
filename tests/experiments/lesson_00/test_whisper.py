import jax
import numpy as np
import pytest
from compiling import compiles_nothing
from hypothesis import given, settings
from hypothesis import strategies as st

from vgcourse.experiments.lesson_00.whisper import NOISE, whisper_line
from vgcourse.inputs import BadInput


@given(st.integers(1, 40), st.floats(0.125, 3, width=32), st.floats(0, 1, width=32))
@settings(max_examples=40, deadline=None)
def test_the_message_is_a_product_of_equal_factors(people, gain, telephone):
    factor = telephone + (1 - telephone) * gain
    line = whisper_line(people, gain, telephone)
    np.testing.assert_allclose(line.log10_message, np.arange(1, people + 1) * np.log10(factor), atol=1e-4)


@given(st.integers(1, 40), st.floats(0.125, 3, width=32))
@settings(max_examples=40, deadline=None)
def test_a_limiter_never_makes_anything_louder(people, gain):
    free, limited = whisper_line(people, gain), whisper_line(people, gain, limiter=True)
    assert (limited.log10_message <= np.minimum(free.log10_message, 0) + 1e-5).all()
    assert (limited.log10_noise <= free.log10_noise + 1e-5).all()


def test_noise_adds_up_in_squares_when_nothing_is_lost():
    np.testing.assert_allclose(10.0 ** whisper_line(25, 1.0).log10_noise[-1], 5 * NOISE, rtol=1e-4)


def test_it_compiles_once_and_says_what_is_wrong():
    jax.clear_caches()
    whisper_line(3, 1, 0, True)
    with compiles_nothing():
        whisper_line(np.int64(4), np.float64(0.5), 1, limiter=False)
    with pytest.raises(BadInput, match="The number of people must be a whole number from 1 to 40; 0 came"):
        whisper_line(0)
