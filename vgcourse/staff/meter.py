"""How far grading has come and how long it will take, for whoever waits in front of a terminal or reads a log."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TextIO

from vgcourse.waiting import BETWEEN, PATIENCE

PLAIN = 30.0
"""Seconds between two lines where there is no terminal."""


class Meter:
    """Several kinds of work, one after the other: `meter("judged")` counts one thing done.

    steps: for each kind how many there are, and how many seconds one takes as long as it is not measured. The time left
    is what is left of each kind, times what one of the kind took so far.
    """

    def __init__(
        self,
        steps: dict[str, tuple[int, float]],
        to: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._of = {what: count for what, (count, _) in steps.items()}
        self._each = {what: seconds for what, (_, seconds) in steps.items()}
        self._done = dict.fromkeys(steps, 0)
        self._to, self._clock = to or sys.stderr, clock
        self._began = self._now = self._shown_at = clock()
        self._since: tuple[str | None, float] = (None, self._began)
        self._shown = False

    def expect(self, what: str, count: int) -> None:
        """It has turned out how many there are of that kind."""
        self._of[what] = count

    def __call__(self, what: str) -> None:
        before, self._now = self._now, self._clock()
        if self._since[0] != what:
            self._since = (what, before)
        self._done[what] += 1
        self._each[what] = (self._now - self._since[1]) / self._done[what]
        if not self._to.isatty():
            if self._now - self._shown_at > PLAIN:
                self._show(f"{self._text(what)}\n")
        elif self._now - self._shown_at > BETWEEN and (self._shown or self._spent() + self.left() > PATIENCE):
            self._show(f"\r\x1b[K{self._text(what)}")

    def left(self) -> float:
        """Seconds until the end, as far as can be said."""
        return sum((self._of[what] - self._done[what]) * self._each[what] for what in self._of)

    def close(self) -> None:
        """Take the bar away."""
        if self._shown and self._to.isatty():
            print("\r\x1b[K", end="", file=self._to, flush=True)

    def _show(self, text: str) -> None:
        self._shown, self._shown_at = True, self._now
        print(text, end="", file=self._to, flush=True)

    def _spent(self) -> float:
        return self._now - self._began

    def _text(self, what: str) -> str:
        left = self.left()
        done = round(30 * self._spent() / (self._spent() + left))
        bar = "█" * done + "░" * (30 - done)
        return f"{self._done[what]} of {self._of[what]} {what}  {bar}  about {_duration(left)} left"


def _duration(seconds: float) -> str:
    return f"{max(1, round(seconds))} s" if seconds < 100 else f"{round(seconds / 60)} min"
