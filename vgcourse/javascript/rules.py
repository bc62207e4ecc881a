"""What each primitive of JAX is in JavaScript: one rule for each, by its name.

A rule is called as `rule(program, operation, *arrays)` and returns an array, or a list of them. Whatever is left
unevaluated, an `Array` whose elements are expressions, is folded into the loop that reads it.
"""

from __future__ import annotations

from collections.abc import Callable

RULES: dict[str, Callable] = {}


def rule(*names: str) -> Callable:
    """Enter a function into `RULES` under these names."""
    return lambda function: RULES.update(dict.fromkeys(names, function)) or function
