"""Which widgets a run of a cell closes, without a browser."""

from types import SimpleNamespace

import ipywidgets
import pytest
from IPython.core.displaypub import CapturingDisplayPublisher, DisplayPublisher

from vgcourse.views import outputs


class Shell(SimpleNamespace):
    """As much of IPython as is asked: which cell runs, and what hears of its end."""

    def run(self, cell, *shown, captured=False):
        self.runs += 1
        self.display_pub = CapturingDisplayPublisher() if captured else DisplayPublisher()
        for widget in shown:
            outputs.stands(widget)
        self.display_pub = DisplayPublisher()
        for heard in list(self.heard):
            heard(None)

    def get_parent(self):
        return {"metadata": {"cellId": "a cell"}, "header": {"msg_id": f"run {self.runs}"}}

    def register(self, _, heard):
        self.heard.append(heard)


@pytest.fixture
def shell(monkeypatch):
    heard = []
    made = Shell(runs=0, user_ns={}, heard=heard)
    made.events = SimpleNamespace(callbacks={"post_run_cell": heard}, register=made.register)
    monkeypatch.setattr(outputs, "get_ipython", lambda: made)
    monkeypatch.setattr(outputs, "_OUTPUTS", {})
    return made


@pytest.mark.parametrize("captured", [False, True])
def test_what_a_cell_showed_is_closed_when_it_runs_again_and_what_it_captured_is_not(shell, captured):
    first, second = ipywidgets.Label("1"), ipywidgets.Label("2")
    shell.run("a cell", first, captured=captured)
    shell.run("a cell", second, captured=captured)
    assert (first.comm is None) == (not captured), "another cell may show what was captured"
    assert second.comm is not None
