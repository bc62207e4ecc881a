"""The bar shows itself to whoever waits long, and to nobody else."""

import pytest

from vgcourse import waiting
from vgcourse.waiting import Bar


@pytest.fixture
def clock(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(waiting.time, "perf_counter", lambda: now[0])
    return now


def run(clock, seconds, steps=10):
    shown = []
    with Bar("training", show=shown.append) as bar:
        for step in range(steps):
            clock[0] += seconds / steps
            bar((step + 1) / steps)
    return shown


def test_what_is_quick_has_no_bar(clock):
    assert run(clock, 1.5) == []


def test_what_is_slow_has_one_and_it_goes_away(clock):
    shown = run(clock, 20)
    assert "10 %, about 18 s left" in shown[0] and "100 %, done" in shown[-2] and shown[-1] == ""
    assert len({len(text.split("  ")[1]) for text in shown[:-1]}) == 1


def test_it_is_taken_away_when_the_cell_is_stopped(clock):
    shown = []
    with pytest.raises(KeyboardInterrupt), Bar("training", show=shown.append) as bar:
        clock[0] = 5
        bar(0.1)
        raise KeyboardInterrupt
    assert shown[-1] == ""


@pytest.mark.parametrize("name", waiting.SILENT)
def test_where_outputs_are_compared_it_is_silent(monkeypatch, name):
    monkeypatch.setattr(waiting, "_notebook", lambda: pytest.fail("it showed itself"))
    monkeypatch.setenv(name, "1")
    Bar("training")(0.5)
