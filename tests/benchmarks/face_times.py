"""CPU seconds of every call of the face: with an empty compilation cache, with a warm one, and once more.

One process calls all of them one after the other, as a lesson does, so that what two of them share is compiled for the
first. "Warm" is a fresh process whose cache is filled, "again" the same call once more in it. What takes more than
`LIMIT` when warm must show a bar (`vgcourse.waiting.Bar`), and is marked if it shows none. With an empty cache the
dearest were `verdicts` 23, `train_residual` 17, `bank` 13, `coordinate_check` 12, `backpropagate` and `evolve` of the
digits 11; warm, `verdicts`, `backpropagate`, `train_residual` and `evolve` took 8 to 10 with a bar, no other over 5.

    .venv/bin/python tests/benchmarks/face_times.py [names, all by default]
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile

LIMIT = 5.0
CALLS = """
Axis("x")
ACTIVATIONS["tanh"](0.5)
accuracy(5, "tanh", [1.0, 2.0])
accuracy_figure({"a": [0.5, 0.6]}, "accuracy")
accuracy_map([2, 5], "tanh", [1.0, 2.0])
activation("tanh")
activation_explorer()
activation_figure("tanh")
autocorrelation(np.sin(np.arange(100.0)))
backpropagate(DIGITS)
bank()
batch_norm(np.ones((4, 3)))
cell_paths()
chain()
chain_explorer()
chain_figure(vg.chain())
chi_1(1.0, 1.0, "tanh")
check_installation()
clipped([1.0, 2.0])
clipping_explorer()
comparison_figure({"a": [1.0, 2.0]}, vg.Axis("y"))
cosines(DIGITS, 10)
count_pieces(vg.folded_net(3))
critical("relu")
critical_scale("tanh")
dead_share([[1.0, -1.0]] * 8)
deaths(CIRCLES)
descend()
digits()
directions([0.5, 1.0])
end_to_end(np.ones((3, 4, 4)))
estimated_cosine(10, 100)
evolve(DIGITS)
factors_until_overflow(2.0)
fit(CIRCLES)
fit(CIRCLES, seeds=[0])
fit_zigzag([2])
folded_net(3)
forget_gate(1.0)
forward(10, "tanh")
growth("tanh", "batch")
half_life(1.0)
he_spread(10, 100)
highway_profile()
initial_layers()
initial_weights("he", KEY, 8, 8)
initialisation_explorer()
input_slopes()
jacobians(10, "tanh", "he")
lag_profile("lstm")
last_block_slope("pre")
layer_norm(np.ones((4, 3)))
learn_history()
lesson("01")
level_explorer()
level_profile(DIGITS, NETS)
log10_forward(10, "tanh", 1.0)
lyapunov_exponent(4)
matrix_products()
mean_field(10, "tanh")
measure(lambda h, w: jax.numpy.tanh(h @ w), np.ones((3, 4, 4)), np.ones(4), jax.numpy.sum)
measured_growth([4, 16, 64, 256])
most_right(3, 4)
near_zero_share([0.01, 1.0])
norm_excess(4)
normalisation_explorer()
normalised_field()
passage()
phase("tanh", 1.5, 0.1)
predicted_passage()
fine_tune(DIGITS, NETS)
pretrain(DIGITS, NETS)
products_explorer()
profile()
profile_figure(vg.profile())
progress()
quiz("01")
random_features(DIGITS)
raw_pass()
reach("gru")
recurrent_explorer()
remember("lstm", "adding", length=10)
residual_explorer()
silent_depth(1.0)
singular_values(np.ones((3, 4, 4)))
skip_sweep()
steps_to_learn(10, "he")
sweep(seed=range(2), depth=[5, 10])
sweep(seed=range(20), depth=30)
train_clipped()
train_residual()
trained_accuracy([0, 1])
training_explorer()
trainability_figure({2: [0.5, 0.9], 5: [0.5, 0.6]}, [1.0, 2.0], "tanh", 0.1)
two_circles()
untrained()
vector_products()
walk()
whisper_explorer()
alike()
born_dead(5, 10)
collapse()
coordinate_check()
diagnose(lambda p, x: jax.numpy.mean(jax.numpy.tanh(x @ p["a"] @ p["b"]) ** 2), MATRICES, np.ones((8, 4)))
edge_descent()
first_step()
memory(0.5)
pre_ln_growth()
recurrence_growth()
ring()
slopes("tanh", [1.0, 1.5], [0.1])
spectral_radii()
transformer_explorer()
trial("more-layers")
unit_slopes()
before_after()
claims("00")
finish("01")
lstm_picture()
normalised_gain(0.2, 0.5)
patients("seen")
predict("01", "ten-layers")
predicted_alike()
predicted_dead(10, 10)
predicted_memory(0.9)
reveal("01", "ten-layers")
ring_energy(0.1, 0.2)
saturation_share([0.1, 1.0])
update_to_weight_ratio([1.0], [2.0])
verdicts()
watch(lambda p, x: jax.numpy.mean(x @ p["a"]))(MATRICES, np.ones((8, 4)))
"""
"""Each name that computes something, as it is called when little is said. (The figures that are missing draw what
another of them gives.)"""

PROGRAM = """
import json, sys, time
start = time.process_time()
import numpy as np, jax
import vgcourse as vg
from vgcourse import waiting
bars = []
class Seen(waiting.Bar):
    def __init__(self, what, show=None):
        super().__init__(what, bars.append)
waiting.Bar = Seen  # before the modules that take it are imported
known = {**{name: getattr(vg, name) for name in vg.__all__}, "vg": vg, "np": np, "jax": jax}
known |= {"KEY": jax.random.key(0), "CIRCLES": vg.two_circles(0), "DIGITS": vg.digits(0)}
known |= {"MATRICES": {"a": np.eye(4), "b": np.eye(4)}, "NETS": vg.untrained(range(20))}
print(json.dumps(["import", time.process_time() - start, 0.0, True, ""]), flush=True)
for call in sys.stdin.read().strip().splitlines():
    spent, said = [], ""
    bars.clear()
    for _ in range(int(sys.argv[1])):
        start = time.process_time()
        try:
            eval(call, known)
        except Exception as failed:
            said = f"{type(failed).__name__}: {failed}"[:200]
        spent.append(time.process_time() - start)
    print(json.dumps([call, spent[0], spent[-1], bool(bars), said]), flush=True)
"""


def run(calls: list[str], cache: str, times: int) -> dict[str, tuple[float, float, bool, str]]:
    """{call: (first, last CPU seconds, whether a bar was shown, what it said if it failed)} in a fresh process."""
    settings = {**os.environ, "JAX_COMPILATION_CACHE_DIR": cache, "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0"}
    settings |= {"JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES": "-1", "VGCOURSE_DATA": cache}
    rows = []
    with subprocess.Popen([sys.executable, "-c", PROGRAM, str(times)], env=settings, text=True,
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:  # fmt: skip
        process.stdin.write("\n".join(calls))
        process.stdin.close()
        for line in process.stdout:
            if line.startswith("["):
                rows.append(json.loads(line))
                print(*rows[-1], file=sys.stderr, flush=True)
    return {call: tuple(rest) for call, *rest in rows}


def main() -> int:
    """The table, dearest first by what a warm call takes; 1 if a call without a bar takes over `LIMIT`, or fails."""
    chosen = [call for call in CALLS.strip().splitlines() if not sys.argv[1:] or call.split("(")[0] in sys.argv[1:]]
    with tempfile.TemporaryDirectory() as cache:
        cold, warm = run(chosen, cache, 1), run(chosen, cache, 2)
    print(f"{'CPU seconds':64}{'empty cache':>13}{'warm':>8}{'again':>8}")
    late = 0
    for call, (first, again, bar, said) in sorted(warm.items(), key=lambda row: -row[1][0]):
        bad = said or (f"over {LIMIT:g} s without a bar" if first > LIMIT and not bar else "")
        late += bool(bad)
        print(f"{call:64}{cold[call][0]:13.2f}{first:8.2f}{again:8.2f}  {'bar' if bar else '':4}{bad}")
    return int(late > 0)


if __name__ == "__main__":
    sys.exit(main())
