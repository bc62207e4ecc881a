"""What problem set 01 is worth, answers in words included, as its released notebook says."""

from pathlib import Path

import nbformat

_RELEASED = Path(__file__).parents[1] / "exercises" / "01_chain_rule" / "01_chain_rule.ipynb"
TOTAL = sum(cell.metadata.get("nbgrader", {}).get("points", 0) for cell in nbformat.read(_RELEASED, 4).cells)
