"""Modules run by Node, all of a test in one process."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

ROWS = """
const words = (row) => Array.from(new Uint32Array(row.slice().buffer));
export async function run(jobs) {
  const found = [];
  for (const { module, calls } of jobs) {
    const { rows } = await import(module);
    found.push(calls.map((call) => words(rows(...call.map((n) => (n === null ? NaN : n))))));
  }
  return found;
}
"""
RUN = """
import { readFileSync, writeFileSync } from 'node:fs';
const [module, told, said] = process.argv.slice(1);
const { run } = await import(module);
writeFileSync(said, JSON.stringify(await run(JSON.parse(readFileSync(told)))));
"""


def forbidden(text: str) -> str:
    """The module as it is where a page forbids WebAssembly."""
    return text.replace("WebAssembly.", "forbidden.")


def run(folder: Path, module: str, told: Any) -> Any:
    """What `run(told)` gives, which the text of a module exports."""
    node = shutil.which("node") or pytest.skip("Node is not installed")
    path, given, said = (folder / name for name in ("run.mjs", "told.json", "said.json"))
    path.write_text(module, encoding="utf-8")
    given.write_text(json.dumps(told), encoding="utf-8")
    done = subprocess.run([node, "--input-type=module", "-e", RUN, path.as_uri(), str(given), str(said)],
                          capture_output=True, text=True)  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(said.read_text(encoding="utf-8"))


def rows(folder: Path, jobs: list[tuple[str, list[list[float]]]]) -> list[np.ndarray]:
    """What each module gives for each of its calls: (calls, numbers), float32. jobs: (text of the module, calls).

    A page where WebAssembly fails goes on with JavaScript's loops; here that is an error, unless it is `forbidden`.
    """
    told = []
    for n, (text, calls) in enumerate(jobs):
        path = folder / f"module_{n}.mjs"
        path.write_text(
            text.replace("}catch{}", "}catch(e){if(!/^forbidden/.test(e.message))throw e}"), encoding="utf-8"
        )
        told.append({"module": path.as_uri(), "calls": calls})
    return [np.array(each, np.uint32).view(np.float32) for each in run(folder, ROWS, told)]
