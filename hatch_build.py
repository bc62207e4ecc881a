"""The wheel's lessons and problem sets: made from lessons/ and exercises/ when it is built, without their outputs."""

from __future__ import annotations

import importlib.util
import shutil
import tempfile
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SECRET = b"### BEGIN"
"""How solutions and hidden tests begin. A problem set that was released has none."""


class Handout(BuildHookInterface):
    """An editable install needs none of it: it gives what lies in the checkout."""

    def initialize(self, version: str, build_data: dict) -> None:
        self.folder = None
        if version == "editable":
            return
        spec = importlib.util.spec_from_file_location("handout", Path(self.root, "vgcourse", "staff", "handout.py"))
        handout = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(handout)
        given = handout.given(Path(self.root))
        for kind in ("lessons", "exercises"):
            if not any(name.startswith(f"{kind}/") for name in given):
                raise RuntimeError(f"There is nothing in {kind}/ that the wheel could hold: run `vgcourse build`.")
        if told := [name for name, notebook in given.items() if SECRET in notebook]:
            raise RuntimeError(f"{', '.join(told)} still has its solutions: run `vgcourse build`.")
        self.folder = tempfile.mkdtemp()
        for name, notebook in given.items():
            path = Path(self.folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(notebook)
            build_data["force_include"][str(path)] = f"vgcourse/handout/{name}"

    def finalize(self, *_) -> None:
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)
