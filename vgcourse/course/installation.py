"""Is everything here that the course needs? One sentence for whatever is missing, and what to do about it."""

from __future__ import annotations

import html
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from platform import python_version
from tempfile import TemporaryFile

import numpy as np

from vgcourse import shadows
from vgcourse.inputs import BadInput
from vgcourse.views.fold import STYLE, folded

OLDEST_PYTHON = (3, 11)
_CHECKOUT = (Path(__file__).parents[2] / "pyproject.toml").is_file()
INSTALL = (
    "in a terminal, in the folder of the course, run `make lab` (or `pip install -e .`), then restart the kernel"
    if _CHECKOUT
    else "in a terminal, in the course's environment, run `pip install --upgrade vgcourse`, then restart the kernel"
)


class Missing(Exception):
    """Something the course needs is not here; the message says what, and how to mend it."""


@dataclass(frozen=True)
class Installation:
    """What was found; shown, it says whether a learner can begin. Versions stand in the HTML alone."""

    found: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]

    def __repr__(self) -> str:
        return "\n".join(self.missing) or "Everything the course needs is here."

    def _repr_html_(self) -> str:
        sentences = "".join(f"<p>{html.escape(line)}</p>" for line in repr(self).splitlines())
        rows = "".join(
            f'<tr><th scope="row" style="text-align:left">{html.escape(what)}</th>'
            f'<td style="text-align:left">{html.escape(which)}</td></tr>'
            for what, which in self.found
        )
        return STYLE + sentences + folded("What was found", f"<table>{rows}</table>")


def check_installation() -> Installation:
    """Look for files that hide a module, compute a slope, draw a picture, look for the widgets, write to the disk."""
    found, missing = [], []
    for what, look in CHECKS.items():
        try:
            found.append((what, look()))
        except (Missing, BadInput) as lack:
            missing.append(str(lack))
        except Exception as error:  # a broken installation may raise anything at all
            reason = " ".join(str(error).split())[:200] or type(error).__name__
            missing.append(f"{what} does not work here ({reason}): {INSTALL}.")
    return Installation(tuple(found), tuple(missing))


def _python() -> str:
    if sys.version_info[:2] < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        raise Missing(f"The course needs Python {oldest} or newer; this is {python_version()}. Install a newer one.")
    return python_version()


def _files() -> str:
    if said := shadows.sentence():
        raise Missing(said)
    return "none hides a module"


def _jax() -> str:
    import jax

    from vgcourse.nets.activations import activation

    slope = float(jax.jit(activation("sigmoid").slope)(0.0))
    if not np.isclose(slope, 0.25, rtol=1e-6):
        raise Missing(f"JAX computes σ′(0) = {slope:g}, and it is ¼: {INSTALL}.")
    return f"{jax.__version__} on {jax.default_backend()}, σ′(0) = {slope:g}"


def _matplotlib() -> str:
    from vgcourse.views.plots import activation_figure

    shown = activation_figure("sigmoid")._repr_mimebundle_()
    if "data:image/svg" not in shown["text/html"]:
        raise Missing(f"No picture could be drawn: {INSTALL}.")
    return version("matplotlib")


def _widgets() -> str:
    wanted = ("jupyterlab", "anywidget", "ipywidgets", "jupyterlab-widgets")
    return ", ".join(f"{name} {_version(name)}" for name in wanted)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        raise Missing(f"{package} is not installed, and without it no widget moves: {INSTALL}.") from None


def _disk() -> str:
    from vgcourse.course import progress

    folder = progress.path().parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder) as file:
            file.write(b"kept")
    except OSError as error:
        raise Missing(
            f"Your progress cannot be kept in {folder} ({error.strerror or error}): make it writable, or set the "
            "environment variable VGCOURSE_DATA to a folder that is. The lessons work without it."
        ) from None
    return str(folder)


CHECKS: dict[str, Callable[[], str]] = {
    "Python": _python,
    "Files beside the notebook": _files,
    "JAX": _jax,
    "matplotlib": _matplotlib,
    "Widgets": _widgets,
    "Progress": _disk,
}
