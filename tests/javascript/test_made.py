"""The committed modules are what `make explorers` would write."""

import pytest

from vgcourse.inputs import BadInput
from vgcourse.staff import explorers as made

CHAIN, PRODUCTS = (f"modules/{name}.js does not follow from vg.{name}_explorer() any more: run `python -m "
                   f"vgcourse.staff.explorers {name}`." for name in ("chain", "products"))  # fmt: skip


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """The modules in a folder of their own, and explorers whose text is made quickly."""
    shown = [each for each in made.explorers() if made.name_of(each) in ("chain", "products")]
    monkeypatch.setattr(made, "explorers", lambda: shown)
    monkeypatch.setattr(made, "MODULES", folder := tmp_path / "modules")
    made.main(["chain"])
    return folder


def test_the_modules_follow_from_the_explorers():
    assert [*made.stale()] == []


def test_what_does_not_follow_is_said(elsewhere):
    assert [*made.stale()] == [PRODUCTS], "never made"
    (chain := elsewhere / "chain.js").write_text(chain.read_text().replace("fround(", "(", 1))
    (elsewhere / "old.js").write_text("")
    assert [*made.stale()] == [CHAIN, PRODUCTS, "modules/old.js belongs to no explorer: remove it."]
    chain.write_text("export const rows = 1;\n")
    assert CHAIN in made.stale(), "written by hand"


def test_of_a_module_made_with_another_jax_only_what_cannot_be_made_is_said(elsewhere, monkeypatch):
    (elsewhere / "chain.js").write_text(made.HEAD.format("0.0.1") + "export const rows = 1;\n")
    assert [*made.stale()] == [PRODUCTS]
    monkeypatch.delitem(made.module_of.__globals__["RULES"], "log")
    with pytest.raises(BadInput, match="cannot compute 'log'"):
        list(made.stale())
