"""The driver itself: what the other browser tests rely on."""

import outside
import pytest

evidence = outside.evidence(__file__, "chromium", without=outside.CLINIC)


def test_runs_restarts_and_reloads(notebook):
    nb = notebook(["%md # Title", "x = 1 + 1\nx", "import time; time.sleep(0.2); print('done', x)"])
    nb.run_all()
    assert nb.cell_count == 3
    assert nb.outputs(1)[0]["data"]["text/plain"] == "2"
    assert nb.outputs(2)[0]["text"].strip() == "done 2"
    assert nb.execute("print(x)") == "2\n"
    nb.restart()
    assert "not defined" in nb.execute("print(x)")
    nb.reload()
    assert nb.outputs(1)[0]["data"]["text/plain"] == "2"
    nb.theme("JupyterLab Dark")
    assert nb.screenshot("driver_dark").stat().st_size > 1000
    nb.theme("JupyterLab Light")
    assert nb.errors == []


def test_an_error_in_a_cell_is_raised(notebook):
    nb = notebook(["1 / 0", "2"])
    with pytest.raises(AssertionError, match="division by zero"):
        nb.run_all()
    nb.write(0, "3")
    nb.run(0)
    assert nb.outputs(0)[0]["data"]["text/plain"] == "3"
