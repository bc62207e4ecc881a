"""The run of lesson 03 with its per-layer record, beside the ordinary loop of PyTorch and of Keras, in one go.

The peers are no dependencies: where one cannot be imported, the table says so. PyTorch computes with one thread, which
is its fastest here (two threads wait for each other over matrices of 5 × 5).

Where the CPU seconds of a whole process went (1.8 then), whose programs are compiled already: importing JAX 0.65,
optax 0.07, the package with NumPy's random numbers and jaxtyping 0.16, and the first fit 0.82. Of the fit, tracing
takes 0.35 (each function is traced once: they were counted), lowering 0.25, loading the three programs 0.15 and running
0.04. What is left is JAX's own: its import, and tracing and lowering, which its cache of compiled programs does not
spare. Keeping whole executables (`jax.experimental.serialize_executable`) would spare 0.5 of it; they are bound to one
jaxlib and processor, and not all can be loaded again.

The goal is 4 times less than PyTorch 2.13. In nine paired rounds of whole processes on an idle machine it is 4.1, 4.2,
4.3, 4.7, 4.7, 4.8, 5.4, 5.8 and 5.8 times, the median 4.7: 1.44 CPU seconds of ours against 6.99.

    .venv/bin/python tests/benchmarks/training.py [python of an environment that has torch] [the same for keras]
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile

ROUNDS = 9
WIDTHS = (16, 14, 12, 12)
OURS = """
import json, time
start, wall = time.process_time(), time.perf_counter()
import numpy as np
from vgcourse import compilation
compilation.keep_compiled()
from vgcourse.training.fit import fit
from vgcourse.nets.tasks import two_circles
task = two_circles(0)
fit(task, seeds=[0])
whole, wall = time.process_time() - start, time.perf_counter() - wall
again = []
for _ in range(5):
    start = time.process_time()
    fit(task, seeds=[0])
    again.append(time.process_time() - start)
if {sixty}:
    tasks = [two_circles(seed) for seed in range(20)]
    start = time.process_time()
    for name in ("sigmoid", "tanh", "relu"):
        fit(tasks, seeds=range(20), activation=name)
    sixty = time.process_time() - start
else:
    sixty = None
print(json.dumps({{"whole process": whole, "on the wall": wall, "one run": min(again), "60 runs": sixty}}))
"""
TORCH = """
import json, time
start, wall = time.process_time(), time.perf_counter()
import numpy as np, torch
from sklearn.datasets import make_circles
torch.set_num_threads(1)
x, y = (torch.tensor(a, dtype=torch.float32) for a in make_circles(1000, factor=.5, noise=.1, random_state=0))
def one():
    torch.manual_seed(0)
    sizes, layers = [2, 5, 5, 5, 5, 1], []
    for a, b in zip(sizes, sizes[1:]):
        layers += [torch.nn.Linear(a, b), torch.nn.Sigmoid()]
    net = torch.nn.Sequential(*layers[:-1])
    for layer in layers[::2]:
        torch.nn.init.normal_(layer.weight); torch.nn.init.zeros_(layer.bias)
    optimiser, loss = torch.optim.RMSprop(net.parameters(), lr=1e-3, alpha=.9, eps=1e-7), torch.nn.BCEWithLogitsLoss()
    record = []
    for epoch in range(100):
        order = torch.randperm(1000)
        for first in range(0, 1000, 32):
            rows = order[first:first + 32]
            optimiser.zero_grad()
            value = loss(net(x[rows])[:, 0], y[rows])
            value.backward()
            if first == 0:
                record.append([(p.grad.mean().item(), p.grad.std().item(), p.mean().item(), p.std().item())
                               for p in net.parameters() if p.ndim == 2])
            optimiser.step()
    return record
begin = time.process_time(); one(); first = time.process_time() - begin
whole, wall = time.process_time() - start, time.perf_counter() - wall
begin = time.process_time(); one(); second = time.process_time() - begin
best = min(first, second)
print(json.dumps({"whole process": whole, "on the wall": wall, "one run": best, "60 runs": 60 * best}))
"""
KERAS = """
import os; os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import json, time
start, wall = time.process_time(), time.perf_counter()
import numpy as np, tensorflow as tf, keras
from sklearn.datasets import make_circles
x, y = (a.astype("float32") for a in make_circles(1000, factor=.5, noise=.1, random_state=0))
def one():
    normal = keras.initializers.RandomNormal(0, 1, seed=0)
    hidden = [keras.layers.Dense(5, "sigmoid", kernel_initializer=normal) for _ in range(4)]
    net = keras.Sequential([keras.layers.Input((2,)), *hidden,
                            keras.layers.Dense(1, kernel_initializer=normal)])
    optimiser, loss = keras.optimizers.RMSprop(), keras.losses.BinaryCrossentropy(from_logits=True)
    @tf.function(reduce_retracing=True)
    def step(a, b):
        with tf.GradientTape() as tape:
            value = loss(b, net(a, training=True)[:, 0])
        gradients = tape.gradient(value, net.trainable_weights)
        optimiser.apply_gradients(zip(gradients, net.trainable_weights))
        return gradients
    record = []
    for epoch in range(100):
        order = np.random.permutation(1000)
        for first in range(0, 1000, 32):
            rows = order[first:first + 32]
            gradients = step(x[rows], y[rows])
            if first == 0:
                record.append([(g.numpy().mean(), g.numpy().std()) for g in gradients if len(g.shape) == 2])
    return record
begin = time.process_time(); one(); first = time.process_time() - begin
whole, wall = time.process_time() - start, time.perf_counter() - wall
begin = time.process_time(); one(); second = time.process_time() - begin
best = min(first, second)
print(json.dumps({"whole process": whole, "on the wall": wall, "one run": best, "60 runs": 60 * best}))
"""
FIRST = """
import json, resource
def spent():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
from vgcourse.training.fit import fit
from vgcourse.nets.tasks import two_circles
tasks = [two_circles(seed) for seed in range(20)]
def seconds(f):
    start = spent(); f(); return spent() - start
sixty = lambda: [fit(tasks, seeds=range(20), activation=name) for name in ("sigmoid", "tanh", "relu")]
print(json.dumps({{"first fit": seconds(lambda: fit(tasks[0], seeds=[0], hidden={hidden})),
                  "one run again": min(seconds(lambda: fit(tasks[0], seeds=[0], hidden={hidden})) for _ in range(9)),
                  "60 runs": min(seconds(sixty) for _ in range(3))}}))
"""


def run(program: str, python: str = sys.executable, **settings: str) -> dict[str, float] | None:
    """What a fresh process measured, or None where a peer cannot be imported."""
    done = subprocess.run([python, "-c", program], env={**os.environ, **settings}, capture_output=True, text=True)
    if "ModuleNotFoundError" in done.stderr:
        return None
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return json.loads(done.stdout.splitlines()[-1])


def main() -> int:
    """Ours with a warm compilation cache and the peers interleaved, then first fits at three depths."""
    pythons = sys.argv[1:] or [sys.executable]
    peers = {"PyTorch, 1 thread": TORCH, "Keras, tf.function": KERAS}
    measured: dict[str, list] = {"vgcourse": [], **{name: [] for name in peers}}
    with tempfile.TemporaryDirectory() as kept:
        settings = {"JAX_COMPILATION_CACHE_DIR": kept, "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
                    "JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES": "-1"}  # fmt: skip
        run(OURS.format(sixty=True), **settings)
        for _ in range(ROUNDS):
            measured["vgcourse"].append(run(OURS.format(sixty=True), **settings))
            for name, program in peers.items():
                measured[name].append(next(filter(None, (run(program, python) for python in pythons)), None))
    head = ("whole process", "on the wall", "one run", "60 runs")
    print(f"{f'CPU seconds, median of {ROUNDS}':32}" + "".join(f"{h:>{w}}" for h, w in zip(head, WIDTHS, strict=True)))
    for name, rounds in measured.items():
        if None in rounds:
            print(f"{name:32}{'not installed':>16}")
            continue
        middle = {what: statistics.median(each[what] for each in rounds) for what in rounds[0]}
        print(f"{name:32}" + "".join(f"{middle[what]:{width}.3f}" for what, width in zip(middle, WIDTHS, strict=True)))
        if name != "vgcourse":
            ratios = [
                [theirs[what] / ours[what] for theirs, ours in zip(rounds, measured["vgcourse"], strict=True)]
                for what in middle
            ]
            print(
                f"{'  times ours':32}"
                + "".join(f"{statistics.median(r):{w}.1f}" for r, w in zip(ratios, WIDTHS, strict=True))
            )
            whole = ", ".join(f"{each:.1f}" for each in sorted(ratios[0]))
            print(f"{'  whole process, each round':32}  {whole}")
    print("CPU seconds of a fresh process, empty compilation cache:")
    for hidden in (4, 10, 40):
        with tempfile.TemporaryDirectory() as empty:
            spent = run(FIRST.format(hidden=hidden), JAX_COMPILATION_CACHE_DIR=empty)
        print(f"  {hidden} hidden layers: " + ", ".join(f"{what} {value:.3f}" for what, value in spent.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
