"""The installation check says what is missing and how to mend it, and nothing else that differs between machines."""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError

import pytest

import vgcourse as vg
from vgcourse.course import installation


def test_all_is_here_and_the_text_is_the_same_everywhere():
    shown = vg.check_installation()
    assert repr(shown) == "Everything the course needs is here."
    assert not re.search(r"\d", repr(shown))
    assert [what for what, _ in shown.found] == [
        "Python",
        "Files beside the notebook",
        "JAX",
        "matplotlib",
        "Widgets",
        "Progress",
    ]
    assert "σ′(0) = 0.25" in shown._repr_html_()


def test_a_folder_that_cannot_be_written_gets_a_sentence(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("VGCOURSE_DATA", str(tmp_path / "file" / "below"))
    shown = vg.check_installation()
    [sentence] = shown.missing
    assert sentence.startswith("Your progress cannot be kept in ") and "VGCOURSE_DATA" in sentence
    assert repr(shown) == sentence


def test_an_old_python_gets_a_sentence(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 1))
    [sentence] = vg.check_installation().missing
    assert sentence.startswith("The course needs Python 3.11 or newer; this is ")


def test_a_package_that_is_not_there_gets_a_sentence(monkeypatch):
    def version(name):
        if name == "anywidget":
            raise PackageNotFoundError(name)
        return "1.0"

    monkeypatch.setattr(installation, "version", version)
    [sentence] = vg.check_installation().missing
    assert sentence.startswith("anywidget is not installed, and without it no widget moves: in a terminal,")


def test_a_wrong_slope_and_a_broken_package_get_a_sentence(monkeypatch):
    from vgcourse.nets import activations

    wrong = activations.ACTIVATIONS["sigmoid"]._replace(function=lambda z: 0.26 * z)
    monkeypatch.setitem(activations.ACTIVATIONS, "sigmoid", wrong)
    monkeypatch.setitem(sys.modules, "vgcourse.views.plots", None)
    slope, picture = vg.check_installation().missing
    assert slope.startswith("JAX computes σ′(0) = 0.26, and it is ¼: ")
    assert picture.startswith("matplotlib does not work here (") and "make lab" in picture


@pytest.mark.parametrize("text", ["<b>", "a & b"])
def test_what_was_found_is_escaped(text):
    assert text not in installation.Installation((("Python", text),), (text,))._repr_html_()
