import pytest

from vgcourse.views.live import STILL, Live


def css_of(widget):
    return widget.get_state()["_css"]


def test_every_kind_of_style_keeps_the_rule_that_hides_the_still(tmp_path):
    path = tmp_path / "look.css"
    path.write_text(".from-file {}")

    class Plain(Live):
        _esm = "export default {}"

    class Text(Live):
        _esm, _css = "export default {}", ".from-text {}"

    class File(Live):
        _esm, _css = "export default {}", path

    class Heir(Text):
        pass

    for kind, own in ((Plain, ""), (Text, ".from-text {}"), (File, ".from-file {}"), (Heir, ".from-text {}")):
        assert f":has(.{STILL})" in css_of(kind())
        assert own in css_of(kind())


def test_a_widget_must_say_what_it_is_without_a_kernel():
    class Mute(Live):
        _esm = "export default {}"

    with pytest.raises(NotImplementedError, match="Mute must say what it looks like without a kernel"):
        Mute().still()


def test_its_repr_is_its_numbers():
    class Loud(Live):
        _esm = "export default {}"

        def still(self):
            return {"text/plain": "3 of 4", "text/html": "<p>3 of 4</p>"}

    assert repr(Loud()) == "3 of 4"
