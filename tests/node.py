"""Modules run by Node, all of a test in one process."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

RUN = """
import { readFileSync } from 'node:fs';
const jobs = JSON.parse(readFileSync(process.argv[1]));
const words = (row) => Array.from(new Uint32Array(row.slice().buffer));
const found = [];
for (const { module, calls } of jobs) {
  const { rows } = await import(module);
  found.push(calls.map((call) => words(rows(...call.map((n) => (n === null ? NaN : n))))));
}
console.log(JSON.stringify(found));
"""


def rows(folder: Path, jobs: list[tuple[str, list[list[float]]]]) -> list[np.ndarray]:
    """What each module gives for each of its calls: (calls, numbers), float32. jobs: (text of the module, calls)."""
    node = shutil.which("node") or pytest.skip("Node is not installed")
    told = []
    for n, (text, calls) in enumerate(jobs):
        path = folder / f"module_{n}.mjs"
        path.write_text(text, encoding="utf-8")
        told.append({"module": path.as_uri(), "calls": calls})
    (folder / "jobs.json").write_text(json.dumps(told), encoding="utf-8")
    done = subprocess.run([node, "--input-type=module", "-e", RUN, str(folder / "jobs.json")],
                          capture_output=True, text=True)  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [np.array(each, np.uint32).view(np.float32) for each in json.loads(done.stdout)]
