"""Takes docs/explorer.png, the README's picture: the explorer of lesson 01, live, in a real JupyterLab.

python tests/browser/picture.py
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from lab import Lab, chromium, server

PICTURE = Path(__file__).parents[2] / "docs" / "explorer.png"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, server(Path(folder)) as url, chromium() as browser:
        notebook = Lab(url, Path(folder), browser).open(["import vgcourse as vg", "vg.chain_explorer()"])
        notebook.theme("JupyterLab Light")
        notebook.run_all()
        explorer = notebook.page.locator(".vg-explorer")
        explorer.wait_for()
        notebook.page.wait_for_timeout(500)
        PICTURE.parent.mkdir(exist_ok=True)
        explorer.screenshot(path=PICTURE, animations="disabled")
        notebook.close()
    print(f"{PICTURE} is new.")


if __name__ == "__main__":
    main()
