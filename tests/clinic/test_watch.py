"""`vg.watch`: what it costs, what it keeps, and what it shows."""

import re
from types import SimpleNamespace

import IPython
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from clinic_records import recurrent, stack, with_stages

import vgcourse as vg
from vgcourse.clinic import watch as module
from vgcourse.clinic.watched import in_notebook
from vgcourse.inputs import BadInput, Stopped
from vgcourse.waiting import SILENT


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def watched(monkeypatch, look=0.02, picture=0.4, first=5.0, **given):
    """A watch whose looks take `look` seconds and its pictures `picture`, the first one `first`."""
    clock, seen = Clock(), []

    def examine(*_, **__):
        clock.now += look
        return stack(6, 0.5)

    monkeypatch.setattr("vgcourse.clinic.examination.examine", examine)

    def drawn(figure):
        clock.now += picture if seen else first

    def show(figure):
        drawn(figure)
        seen.append(figure)

    monkeypatch.setattr("vgcourse.views.figure.Figure.html", drawn)
    return module.Watch(lambda p, b: 0.0, show=show, clock=clock, **given), clock, seen


@pytest.mark.parametrize("share", [0.1, 0.02])
@pytest.mark.parametrize("step", [0.01, 0.5, 7.0])
def test_it_takes_at_most_its_share_of_the_time(monkeypatch, step, share):
    look, clock, seen = watched(monkeypatch, share=share)
    for _ in range(2000 if step < 0.1 else 150):
        look(None, None)
        clock.now += step
        assert look.spent <= share * (clock.now - look.compiling) + 1e-6
    assert look.compiling == pytest.approx(5.84)
    assert len(look.steps) > 10 and (len(seen) > 2 or step * share < 0.05)
    assert look.steps[0] == 0


def test_it_looks_more_often_than_it_draws(monkeypatch):
    look, clock, seen = watched(monkeypatch)
    looks = 0
    for _ in range(2000):
        looks += look(None, None)
        clock.now += 0.01
    half = 0.05 * (clock.now - look.compiling)
    assert 0.95 * half < 0.02 * (looks - 1) <= half and 0.5 * half < 0.4 * (len(seen) - 1) <= half


def test_what_took_longer_than_expected_is_made_up_for(monkeypatch):
    look, clock, _ = watched(monkeypatch)
    slow = module.Budget(0.05, cost=0.01)
    slow.pay(1.0)
    assert slow.cost == 0.505 and not slow.due(29.0) and slow.due(30.0)


def test_long_steps_are_all_looked_at(monkeypatch):
    look, clock, seen = watched(monkeypatch)
    for _ in range(20):
        look(None, None)
        clock.now += 10.0
    assert len(look.steps) == 20 and len(seen) == 20


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
    assert not seen[-1].heat.numbered and seen[-1].x.range == (0, 2)  # the columns differ in width
    assert seen[-1].title == "Step 2: the first of 6 stages gets 0.031 of the last one's gradient"
    assert "Watch: 3 looks in 3 steps" in repr(look) and seen[-1].png()


def test_nan_is_a_column_and_a_sentence_and_no_end_of_the_loop():
    """A step that is too large, and a log below 0: the loop goes on, the picture says since when and why."""
    figures = []
    look = module.Watch(lambda w, x: jnp.mean(jnp.log(1 + x @ w)), show=figures.append, clock=Clock())
    x = jnp.eye(2)
    for w in ([1.0, 1.0], [1.0, -3.0], [np.nan, 1.0], [np.nan, 1.0]):
        assert look(jnp.array(w)[:, None], x)
    assert re.fullmatch(r"No gradient since step 1, or before: log makes nan at .*test_watch.py:\d+", look.ill)
    assert look.figure.title == look.ill == figures[-1].title and figures[-1].png()
    assert np.isfinite(look.log10_gradient[0]).all() and np.isnan(look.log10_gradient[2:]).all()
    assert look.log10_gradient.shape == (4, 1)

    look = module.Watch(lambda w, x: jnp.mean((x @ w) ** 2), clock=Clock())
    assert look(jnp.ones((2, 1)), x) and look.ill == ""
    assert look(jnp.ones((2, 1)), x.at[0, 0].set(jnp.inf)), "no error, and what it is"
    assert look.ill == "No gradient since step 1, or before: the batch holds nan or inf"
    assert look(jnp.ones((2, 1)), x) and look.ill == "", "it was one batch"
    assert np.isfinite(look.log10_gradient[[0, 2]]).all()
    with pytest.raises(BadInput, match="params.* holds nan"):
        module.Watch(lambda w, x: jnp.mean(x @ w))(jnp.full((2, 1), jnp.nan), x)


def test_what_a_loss_leaves_out_makes_it_blind_in_no_look():
    """A mask of -inf, and a label that is missing: the loss is finite, and so is each look."""
    look = module.Watch(
        lambda w, b: jnp.mean(jax.nn.softmax(b["x"] @ w + b["mask"])[:, 0] * jnp.where(jnp.isnan(b["y"]), 0, 1.0)),
        clock=Clock(),
    )
    batch = {"x": jnp.eye(2), "mask": jnp.array([0.0, -jnp.inf, 0.0]), "y": jnp.array([1.0, jnp.nan])}
    for _ in range(3):
        assert look(jnp.ones((2, 3)), batch) and look.ill == ""
    assert np.isfinite(look.log10_gradient).all()


def interrupted(monkeypatch, at):
    """A watch in a loop that is stopped: after 7 steps, or while it measures or draws for the 5th time."""
    look, clock, seen = watched(monkeypatch)
    calls = {"measuring": 0, "drawing": 0}

    def stopping(what, function):
        def called(*args, **named):
            calls[what] += 1
            if what == at and calls[what] == 5:
                raise KeyboardInterrupt
            return function(*args, **named)

        return called

    from vgcourse.clinic import examination

    monkeypatch.setattr(examination, "examine", stopping("measuring", examination.examine))
    look._show = stopping("drawing", look._show)
    with pytest.raises(Stopped) as stopped, look:
        for _ in range(7):
            look(None, None)
            clock.now += 10.0
        raise KeyboardInterrupt
    return look, seen, stopped.value


@pytest.mark.parametrize(("at", "looks", "steps"), [("the loop", 7, 7), ("measuring", 3, 4), ("drawing", 5, 5)])
def test_an_interrupt_leaves_picture_and_record_whole_and_says_one_sentence(monkeypatch, at, looks, steps):
    look, seen, stopped = interrupted(monkeypatch, at)
    assert list(look.steps) == list(range(looks))
    np.testing.assert_array_equal(seen[-1].heat.x, look.steps)
    told = f"Stopped after {steps} steps: the picture and the record have all {looks} looks."
    assert stopped._render_traceback_() == [told]


def test_it_goes_on_after_an_interrupt(monkeypatch):
    look, seen, _ = interrupted(monkeypatch, "measuring")
    look.clock.now += 10.0
    assert look(None, None) and list(look.steps) == [0, 1, 2, 4]


def test_a_cell_that_runs_again_gets_a_picture_again(monkeypatch):
    """Its output is gone, and with it what could be replaced."""
    from IPython.core.events import EventManager, available_events

    said, shell = [], SimpleNamespace(kernel=True)
    shell.events = EventManager(shell, available_events)
    for name in SILENT:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(IPython, "get_ipython", lambda: shell)
    handle = SimpleNamespace(update=lambda bundle, raw: said.append("replaced"))
    monkeypatch.setattr(IPython.display, "display", lambda *_, **__: said.append("new") or handle)
    look, clock, _ = watched(monkeypatch)
    look._show, look._listen = in_notebook(look)
    monkeypatch.setattr("vgcourse.views.figure.Figure._repr_mimebundle_", lambda figure: {})
    for _ in range(2):
        for _ in range(3):
            look(None, None)
            clock.now += 10.0
        shell.events.trigger("post_run_cell", SimpleNamespace(error_in_exec=None))
        assert said[0] == "new" and set(said[1:]) <= {"replaced"}
        said.clear()


def test_where_no_gradient_arrives_it_says_so(monkeypatch):
    silent = with_stages(stack(6, 0.5), log10_gradient=np.array(-np.inf))
    look, clock, seen = watched(monkeypatch)
    monkeypatch.setattr("vgcourse.clinic.examination.examine", lambda *_, **__: silent)
    look(None, None)
    assert seen[-1].title == "Step 0: the last of 6 stages gets a gradient of exactly 0"


def test_an_error_of_the_loop_stays_an_error(monkeypatch):
    look, clock, _ = watched(monkeypatch)
    with pytest.raises(ZeroDivisionError), look:
        look(None, None)
        raise ZeroDivisionError


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
