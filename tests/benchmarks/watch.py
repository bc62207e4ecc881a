"""How much slower `vg.watch` makes a training loop: three real loops in a real kernel, its picture shown live.

    python tests/benchmarks/watch.py [seconds]

In turns the same loop runs without a watch and with one, ten times each, in one kernel; the watch's clock stands still
while the loop runs alone, so that it earns nothing there. Compare the ratios: of CPU seconds of the whole process
(threads of XLA and the kernel's own included), and of wall seconds, on which the load of the machine falls as well. The
first look, which compiles, is shown by itself. Goal: at most 10 % slower.

With `60`, on two cores that some twenty other processes shared:

    loop        ms a step  seconds  looks  CPU ratio  wall ratio  its median  its own share  first look, s
    own loop         12.2       35     15      1.069       1.146       1.135          0.105            9.6
    optax             9.1       58     20      1.041       0.980       1.028          0.079            4.0
    Flax             17.4       51     12      1.065       1.208       1.183          0.113            4.4

In CPU seconds the goal is met. In wall seconds such a machine does not say: the loop without a watch varies by
more than that difference.
"""

from __future__ import annotations

import sys

from jupyter_client.manager import start_new_kernel

TURNS = 10
SILENT = ("VGCOURSE_SILENT", "PYTEST_VERSION", "NBGRADER_EXECUTION", "NBGRADER_VALIDATING")

SETUP = """
import time
import flax.linen as nn
import jax, jax.numpy as jnp, optax
from vgcourse.clinic.watch import Watch

key = jax.random.key(0)
x = jax.random.normal(key, (128, 128))
y = jnp.sin(x @ jax.random.normal(jax.random.key(1), (128, 10)) / 11)
batch = (x, y)

def stack(params, batch):
    h = batch[0]
    for W in params["hidden"]:
        h = jnp.tanh(h @ W)
    return jnp.mean((h @ params["out"] - batch[1]) ** 2)

def fresh():
    k = jax.random.split(key, 9)
    hidden = [jax.random.normal(each, (128, 128)) / 128**0.5 for each in k[:8]]
    return {"hidden": hidden, "out": jax.random.normal(k[8], (128, 10)) / 128**0.5}

class CNN(nn.Module):
    @nn.compact
    def __call__(self, x):
        x = x.reshape(len(x), 8, 16, 1)
        for width in (16, 32):
            x = nn.avg_pool(nn.relu(nn.Conv(width, (3, 3))(x)), (2, 2), (2, 2))
        return nn.Dense(10)(nn.relu(nn.Dense(64)(x.reshape(len(x), -1))))

model = CNN()

def of_flax(params, batch):
    return jnp.mean((model.apply({"params": params}, batch[0]) - batch[1]) ** 2)

def plain_step(loss):
    @jax.jit
    def step(state, batch):
        value, gradient = jax.value_and_grad(loss)(state, batch)
        return jax.tree.map(lambda p, g: p - 0.01 * g, state, gradient), value
    return lambda state, batch: step(state, batch), lambda params: params, lambda state: state

def optax_step(loss):
    adam = optax.adam(1e-3)
    @jax.jit
    def step(state, batch):
        params, memory = state
        value, gradient = jax.value_and_grad(loss)(params, batch)
        updates, memory = adam.update(gradient, memory, params)
        return (optax.apply_updates(params, updates), memory), value
    return step, lambda params: (params, adam.init(params)), lambda state: state[0]

LOOPS = {
    "own loop": (stack, plain_step, fresh),
    "optax": (stack, optax_step, fresh),
    "Flax": (of_flax, optax_step, lambda: model.init(key, x)["params"]),
}

class Clock:
    '''Wall seconds that stand still between two runs.'''
    def __init__(self):
        self.kept, self.began = 0.0, None
    def __call__(self):
        return self.kept + (time.perf_counter() - self.began if self.began is not None else 0.0)
    def run(self):
        self.began = time.perf_counter()
    def stop(self):
        self.kept, self.began = self(), None

def measured(name, seconds, turns):
    loss, stepping, start = LOOPS[name]
    step, begin, params_of = stepping(loss)
    state = begin(start())
    for _ in range(20):
        state, value = step(state, batch)
    jax.block_until_ready(state)
    began = time.perf_counter()
    for _ in range(50):
        state, value = step(state, batch)
        value.block_until_ready()
    one = (time.perf_counter() - began) / 50
    steps = max(20, int(seconds / turns / one))
    clock = Clock()
    clock.run()
    look = Watch(loss, clock=clock)
    look(params_of(state), batch)
    clock.stop()

    def run(watched):
        nonlocal state
        wall, cpu = time.perf_counter(), time.process_time()
        clock.run() if watched else None
        for _ in range(steps):
            state, value = step(state, batch)
            float(value)  # as everybody does, to print it
            if watched:
                look(params_of(state), batch)
        clock.stop() if watched else None
        return time.process_time() - cpu, time.perf_counter() - wall

    alone, with_it = [], []
    for turn in range(turns):
        for watched in (False, True) if turn % 2 else (True, False):
            (with_it if watched else alone).append(run(watched))
    total = lambda rows, column: sum(row[column] for row in rows)
    pairs = sorted(b[1] / a[1] for a, b in zip(alone, with_it))
    print(f"{name:10}{1000 * one:9.1f}{total(with_it, 1):9.0f}{len(look.steps):7}"
          f"{total(with_it, 0) / total(alone, 0):12.3f}{total(with_it, 1) / total(alone, 1):12.3f}"
          f"{pairs[turns // 2]:12.3f}{look.spent / total(with_it, 1):14.3f}{look.compiling:14.1f}")
"""


def main(seconds: float = 40.0) -> None:
    """Prints the table; `seconds` of each loop without a watch, and as many with one."""
    import os

    environment = {name: value for name, value in os.environ.items() if name not in SILENT}
    manager, client = start_new_kernel(env=environment)
    pictures = 0

    def heard(message) -> None:
        nonlocal pictures
        kind, content = message["msg_type"], message["content"]
        pictures += kind in ("display_data", "update_display_data")
        if kind == "stream":
            print(content["text"], end="", flush=True)
        if kind == "error":
            raise SystemExit("\n".join(content["traceback"]))

    print(f"{'loop':10}{'ms a step':>9}{'seconds':>9}{'looks':>7}{'CPU ratio':>12}{'wall ratio':>12}{'its median':>12}"
          f"{'its own share':>14}{'first look, s':>14}")  # fmt: skip
    try:
        client.execute_interactive(SETUP, output_hook=heard, timeout=None)
        for name in ("own loop", "optax", "Flax"):
            client.execute_interactive(f"measured({name!r}, {seconds}, {TURNS})", output_hook=heard, timeout=None)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    print(f"{pictures} pictures were shown")


if __name__ == "__main__":
    main(*map(float, sys.argv[1:]))
