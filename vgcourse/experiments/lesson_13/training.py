"""Claims about training: trained networks decide, twenty where that takes a second.

The docstring of a claim is its yardstick.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vgcourse.experiments.lesson_13.cases import SEEDS, Case, number
from vgcourse.nets.activations import activation
from vgcourse.nets.tasks import digits, two_circles
from vgcourse.training.fit import fit


@lru_cache(maxsize=8)
def trained(name: str, hidden: int = 4, learning_rate: float = 1e-3, optimizer: str = "rmsprop_outside"):
    """Twenty networks of the tutorial on its two circles: hidden layers of 5 units, 100 epochs, ε outside the root.

    With ε inside it, as Keras has it today, no verdict of this module is another (a test asks).
    """
    return fit(
        two_circles(), hidden=hidden, activation=name, learning_rate=learning_rate, optimizer=optimizer, seeds=SEEDS,
        progress=lambda share: None,
    )  # fmt: skip


def never_optimum() -> tuple[Case, ...]:
    """Four sigmoid layers on the two circles, twenty networks: fewer than half come to 0.95."""
    found = []
    for where, of in (("the tutorial's rate, 0.001", {}), ("ten times that rate", {"learning_rate": 1e-2})):
        share = float(np.mean(trained("sigmoid", **of).accuracy[:, -1] > 0.95))
        found.append(Case(where, f"{'most' if share > 0.5 else 'fewer than half'} come to 0.95", share < 0.5))
    return tuple(found)


def more_sigmoid_layers() -> tuple[Case, ...]:
    """Sigmoid networks on the two circles, twenty of each: four hidden layers end with a lower median than one."""
    found = []
    for where, rate in (("rate 0.001", 1e-3), ("rate 0.01", 1e-2)):
        one, four = (float(np.median(trained("sigmoid", hidden, rate).accuracy[:, -1])) for hidden in (1, 4))
        found.append(Case(where, f"median {one:.1f} with one, {four:.1f} with four", four < one - 0.05))
    return tuple(found)


def tanh_better() -> tuple[Case, ...]:
    """The tutorial's setting, four hidden layers, twenty networks: the median accuracy is above the sigmoid's."""
    base = float(np.median(trained("sigmoid").accuracy[:, -1]))
    found = []
    for name in ("tanh", "relu"):
        median = float(np.median(trained(name).accuracy[:, -1]))
        found.append(Case(activation(name).word, f"{median:.1f} against {base:.1f}", median > base + 0.1))
    return tuple(found)


def relu_efficient() -> tuple[Case, ...]:
    """Of twenty pairs with the same seed, ReLU ends with the lower loss than tanh in more than three quarters."""
    won = float(np.mean(trained("relu").loss[:, -1] < trained("tanh").loss[:, -1]))
    return (Case("the tutorial's setting", "more than three quarters" if won > 0.75 else "three quarters or fewer",
                 won > 0.75),)  # fmt: skip


def finite_steps() -> tuple[Case, ...]:
    """Gradient descent on x²: the step grows with every iteration. It is one layer: no product explodes."""
    found = []
    for where, rate in (("rate 0.4", 0.4), ("rate 1.2", 1.2)):
        x, steps = 1.0, []
        for _ in range(10):
            step = rate * 2 * x
            x, steps = x - step, [*steps, abs(step)]
        found.append(Case(where, f"from {number(steps[0])} to {number(steps[-1])}", steps[-1] > steps[0]))
    return tuple(found)


def random_features(task, count: int, seed: int = 0) -> float:
    """The share of new examples that random tanh features and a readout by least squares get right."""
    rng = np.random.default_rng(seed)
    W, b = rng.normal(size=(task.x.shape[1], count)), rng.normal(size=count)
    f = lambda x: np.concatenate([np.tanh(x @ W + b), np.ones((len(x), 1))], axis=1)
    F, Y = f(task.x), np.eye(int(task.y.max()) + 1)[task.y]
    A = np.linalg.solve(F.T @ F + 1e-3 * np.eye(F.shape[1]), F.T @ Y)
    return float(np.mean(np.argmax(f(task.x_test) @ A, axis=1) == task.y_test))


def without_backprop() -> tuple[Case, ...]:
    """Random features that are never trained, and a readout by least squares: below 0.9 on new examples."""
    circles, more = two_circles(0), two_circles(1)
    circles = circles._replace(x_test=more.x, y_test=more.y)
    found = {"two circles, 20 random features": random_features(circles, 20),
             "digits, 500 random features": random_features(digits(), 500)}  # fmt: skip
    return tuple(Case(where, f"{share:.1f} right", share < 0.9) for where, share in found.items())
