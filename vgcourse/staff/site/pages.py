"""The course as pages of the web: `vgcourse site`, from the stored notebooks, with nothing run.

Everything a page needs lies in its own folder, and it asks for nothing else; opened from a disk it works as well.

Why not Sphinx with MyST-NB: tried, on two lessons (Sphinx 8, MyST-NB, Furo; 2 s). Its pages ask a CDN for MathJax; it
drops what folds an output, shows the dead halves of widgets, and would have needed a transform for each of those, an
override of the theme for the light and dark of widgets, and 40 packages. What it gives is a page around a notebook;
that is `shell.py`, and what a lesson needs on it is what is particular here. Mathematics is MathML: it needs no script.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from vgcourse.course.catalogue import LESSONS, written
from vgcourse.inputs import BadInput
from vgcourse.staff.project import Project
from vgcourse.staff.site import lesson, live, reference
from vgcourse.staff.site.assets import ICON, math_font, parts, questions, stylesheet
from vgcourse.staff.site.quizzes import Kept
from vgcourse.staff.site.shell import Shell, page_of
from vgcourse.staff.site.text import Text

_HERE = Path(__file__).parent
MARK = "_static/site.js"
"""By this file a folder is known to hold a site, which may be built anew."""


def build(project: Project, folder: Path) -> list[str]:
    """Write the site into `folder`, which is empty, or holds an earlier one; the names of its pages."""
    if fault := Kept().fault():
        raise BadInput(fault)
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).is_file():
        raise BadInput(f"The site goes into a folder of its own; {folder} holds something else.")
    shutil.rmtree(folder, ignore_errors=True)
    static = folder / "_static"
    for name in ("widgets", "explorers", "quizzes", "get"):
        (static / name).mkdir(parents=True)
    with live.nobody():
        pages = [*_lessons(project), *_others(project, static / "get")]
        used = {name.split("/")[1][:-3] for page in pages for name in page.scripts if name.startswith("explorers/")}
        live.write_shared(static, used)
        questions(static, written())
    for name, script in live.scripts().items():
        (static / name).write_text(script, encoding="utf-8")
    html = {page.file: page.html() for page in pages}
    for name, page in html.items():
        (folder / name).write_text(page, encoding="utf-8")
    (static / "parts.js").write_text(parts(html), encoding="utf-8")
    (static / "site.css").write_text(stylesheet(), encoding="utf-8")
    (static / "math.woff").write_bytes(math_font("".join(html.values())))
    (static / "icon.svg").write_text(ICON, encoding="utf-8")
    for name in ("site.js", "search.js"):
        shutil.copyfile(_HERE / name, static / name)
    return list(html)


def _text() -> Text:
    pages = {each.number: page_of(each) for each in written()}
    return Text(pages.get)


def _lessons(project: Project) -> list[Shell]:
    made = []
    for each in written():
        found = lesson.rendered(project.lessons / f"{each.number}_{each.name}.ipynb", each, _text())
        scripts = [f"widgets/{name}.js" for name in sorted(found.widgets)]
        scripts += [f"explorers/{name}.js" for name in sorted(found.explorers)]
        scripts += [f"quizzes/{each.number}.js"] if "quizzes" in found.widgets else []
        made.append(Shell(page_of(each), f"{each.number} {each.title}", found.html, LESSONS[each.number].question,
                          found.headings, scripts))  # fmt: skip
    return made


def _others(project: Project, get: Path) -> list[Shell]:
    def offered(path: Path) -> str:
        shutil.copyfile(path, get / path.name)
        return f"_static/get/{path.name}"

    return [
        reference.front(_text()),
        reference.exercises(project, _text(), offered),
        reference.symbols(project, _text()),
        reference.claims(project, _text()),
        reference.ledger(project, _text()),
        reference.search(),
    ]
