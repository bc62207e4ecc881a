"""`vg.watch`: what it costs, what it keeps, and what it shows."""

import numpy as np
import pytest
from clinic_records import recurrent, stack

import vgcourse as vg
from vgcourse.clinic import watch as module
from vgcourse.inputs import BadInput


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def watched(monkeypatch, look=0.2, first=5.0, **given):
    """A watch whose looks take `look` seconds, the first one `first`."""
    clock, seen = Clock(), []
    monkeypatch.setattr("vgcourse.clinic.examination.examine", lambda *_, **__: stack(6, 0.5))

    def show(figure):
        clock.now += look if seen else first
        seen.append(figure)

    return module.Watch(lambda p, b: 0.0, show=show, clock=clock, **given), clock, seen


@pytest.mark.parametrize("step", [0.01, 0.5, 7.0])
def test_it_takes_at_most_a_tenth_of_the_time(monkeypatch, step):
    look, clock, seen = watched(monkeypatch)
    for _ in range(200):
        look(None, None)
        clock.now += step
    assert look.spent <= 0.1 * (clock.now - look.compiling) + 0.2
    assert look.compiling == 5.0
    assert len(seen) > 10 or step < 0.1
    assert look.steps[0] == 0


def test_long_steps_are_all_looked_at(monkeypatch):
    look, clock, seen = watched(monkeypatch)
    for _ in range(20):
        look(None, None)
        clock.now += 10.0
    assert len(seen) == 20


def test_it_keeps_what_it_saw_in_bounds(monkeypatch):
    look, clock, _ = watched(monkeypatch)
    for _ in range(2 * module.COLUMNS + 10):
        look(None, None)
        clock.now += 10.0
    assert module.COLUMNS / 2 < len(look.steps) <= module.COLUMNS
    assert look.steps[0] == 0 and np.all(np.diff(look.steps) > 0)


def test_it_shows_stage_by_step(monkeypatch):
    look, clock, seen = watched(monkeypatch)
    for _ in range(3):
        look(None, None)
        clock.now += 10.0
    assert seen[0].heat is None and seen[-1].heat is not None
    np.testing.assert_allclose(seen[-1].heat.values, look.log10_gradient.T)
    assert seen[-1].title == "Step 2: the first of 6 stages gets 0.031 of the last one's gradient"
    assert "Watch: 3 looks in 3 steps" in repr(look) and seen[-1].png()


def test_an_interrupted_cell_keeps_the_picture(monkeypatch):
    look, clock, seen = watched(monkeypatch)
    with pytest.raises(KeyboardInterrupt), look:
        look(None, None)
        clock.now += 10.0
        look(None, None)
        raise KeyboardInterrupt
    assert seen[-1].heat is not None and len(look.steps) == 2


def test_a_recurrent_net_is_watched_over_time(monkeypatch):
    monkeypatch.setattr("vgcourse.clinic.examination.examine", lambda *_, **__: recurrent(30, 0.9))
    look = module.Watch(lambda p, b: 0.0, show=None)
    look(None, None)
    assert look.log10_gradient.shape == (1, 30)


def test_before_the_first_look_it_says_what_to_do():
    look = vg.watch(lambda p, b: 0.0)
    assert "look(params, batch)" in repr(look)
    with pytest.raises(BadInput, match="has not looked yet"):
        look.figure  # noqa: B018


@pytest.mark.parametrize("given", [{"loss": 3}, {"loss": len, "share": 2.0}])
def test_wrong_calls_end_in_a_sentence(given):
    with pytest.raises(BadInput):
        vg.watch(**given)
