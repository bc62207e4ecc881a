"""What pytest needs in a checkout that a test makes for itself."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOR_PYTEST = ("conftest.py", "tests/evidence.py", "tests/keeper.py", "tests/shared_fixtures.py")


def bring(folder: Path, *more: str) -> None:
    """Copy the files of conftest.py, and more of this checkout, to the same places in a folder."""
    for name in (*FOR_PYTEST, *more):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
