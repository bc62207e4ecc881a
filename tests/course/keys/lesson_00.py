"""Lesson 00's questions answered a second time: powers, roots, and a line of people followed one by one."""

import numpy as np


def last_hears(people: int, gain: float, most: float = np.inf) -> float:
    loudness = 1.0
    for _ in range(people):
        loudness = min(gain * loudness, most)
    return loudness


def limiter(v) -> str:
    without, limited = last_hears(v["people"], v["gain"]), last_hears(v["people"], v["gain"], 1.0)
    if np.isclose(without, limited):
        return "As much as without the limiter"
    return "The message as loud as it was at the start" if np.isclose(limited, 1) else "Neither …"


KEYS = {
    "whisper": lambda v: 0.9**20,
    "half-way": lambda v: np.exp(np.log(0.5) / v["people"]),
    "limiter": limiter,
}
