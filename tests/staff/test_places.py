"""Binder, Colab, badges: what can be held without the internet."""

import copy
import os
import re
import sys
from types import ModuleType, SimpleNamespace

import nbformat
import pytest

import vgcourse as vg
from vgcourse.inputs import BadInput
from vgcourse.staff import places
from vgcourse.views import live

ROOT = places.ROOT
LESSON = nbformat.read(next(ROOT.glob("lessons/01_*.ipynb")), as_version=4)


def test_binder_finds_its_files_and_may_run_them():
    """repo2docker reads the root only where no folder `binder` or `.binder` is, and runs what is executable."""
    assert (ROOT / "environment.yml").is_file() and os.access(ROOT / "postBuild", os.X_OK)
    assert not (ROOT / "binder").exists() and not (ROOT / ".binder").exists()
    assert "set -e" in (ROOT / "postBuild").read_text()


def test_a_lesson_in_colab_installs_the_course_first_and_tells_no_result():
    before = copy.deepcopy(LESSON)
    made = places.for_colab(LESSON, "someone/gradients")
    nbformat.validate(made)
    first, *rest = made.cells
    assert "git+https://github.com/someone/gradients" in first.source and "anywidget>=" in first.source
    kept = re.findall(r'"([\w-]+)[>"]', first.source.splitlines()[-1])
    assert "jax" in kept and not places.OF_COLAB & set(kept), "what Colab has of its own stays"
    assert [cell.source for cell in rest] == [cell.source for cell in LESSON.cells]
    assert not any(cell.get("outputs") or cell.get("execution_count") for cell in made.cells)
    assert any("collapsed" in cell.metadata for cell in LESSON.cells), "the lesson folds something"
    assert not any("collapsed" in cell.metadata for cell in made.cells), "without outputs there is nothing to fold"
    assert before == LESSON, "the lesson itself has no such cell"


def test_every_lesson_is_written_for_colab(tmp_path):
    """Into a folder that is not there yet; a second time it writes the same bytes over them."""
    folder = tmp_path / "made" / "colab"
    made = places.write_colab(folder, "someone/gradients")
    names = [f"{lesson.number}_{lesson.name}.ipynb" for lesson in places.written()]
    assert [path.name for path in made] == names and len(names) == 14
    assert {path.name for path in folder.iterdir()} == {*names, "README.md"}
    assert "Edit nothing here." in (folder / "README.md").read_text(encoding="utf-8")
    for path in made:
        copy = nbformat.read(path, as_version=4)
        nbformat.validate(copy)
        assert "git+https://github.com/someone/gradients" in copy.cells[0].source
        lesson = nbformat.read(ROOT / "lessons" / path.name, as_version=4)
        assert [cell.source for cell in copy.cells[1:]] == [cell.source for cell in lesson.cells]
        assert not any(cell.get("outputs") for cell in copy.cells)
    before = {path: path.read_bytes() for path in made}
    assert places.write_colab(folder, "someone/gradients") == made
    assert {path: path.read_bytes() for path in made} == before


def test_the_command_says_what_it_wrote_for_colab(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["places", "someone/gradients", "--colab", str(tmp_path / "colab")])
    places.main()
    assert capsys.readouterr().out == f"14 lessons for Colab: {tmp_path / 'colab'}.\n"
    monkeypatch.setattr(sys, "argv", ["places", "gradients", "--colab", str(tmp_path / "none")])
    with pytest.raises(SystemExit, match="OWNER/NAME"):
        places.main()
    assert not (tmp_path / "none").exists()


def test_every_lesson_has_its_badges_at_its_place_in_the_readme():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    once = places.with_badges(readme, "someone/gradients")
    assert places.with_badges(once, "someone/gradients") == once
    for lesson in places.written():
        file = f"{lesson.number}_{lesson.name}"
        assert (ROOT / "lessons" / f"{file}.ipynb").is_file()
        assert f"https://mybinder.org/v2/gh/someone/gradients/main?urlpath=lab/tree/lessons/{file}.ipynb" in once
        assert f"https://colab.research.google.com/github/someone/gradients/blob/colab/{file}.ipynb" in once
        assert f"https://someone.github.io/gradients/{file}.html" in once
    with pytest.raises(BadInput, match="OWNER/NAME"):
        places.badges("gradients")


def test_the_address_of_the_readme_is_one():
    """Badges of a fork that were not written anew, by halves: no."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(set(re.findall(r"(?:v2/gh|research\.google\.com/github)/([\w-]+/[\w.-]+)/", readme))) <= 1


def test_colab_is_told_where_its_widgets_come_from(monkeypatch):
    """anywidget says it beside the view; a widget that displays itself must pass it on."""
    colab = ModuleType("google.colab.output")
    colab.enable_custom_widget_manager = lambda: None
    colab._widgets = SimpleNamespace(_installed_url="https://example.org/manager.js")
    monkeypatch.setitem(sys.modules, "google.colab.output", colab)
    shown = []
    monkeypatch.setattr(live, "display", lambda data, metadata=None, raw=True: shown.append((data, metadata)))
    vg.quiz("01", "smallest-weight")._ipython_display_()
    (view, told), (still, _) = shown
    assert told == {live.VIEW: {"colab": {"custom_widget_manager": {"url": "https://example.org/manager.js"}}}}
    assert live.VIEW in view and "text/html" in still
