"""Which libraries a function uses, as far as its code names them: for contracts that exclude some.

It sees what an honest learner has written. Who hides an import deceives nobody but themselves.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from typing import Any


def excluded(contract: str) -> tuple[str, ...]:
    """Libraries that a contract does not allow, beside the package: what stands behind its last "Not"."""
    named = contract.rpartition("Not ")[2]
    return tuple(name for name in ("jax.nn", "scipy", "optax") if name in named)


def not_allowed(function: Callable, libraries: Sequence[str]) -> str | None:
    """A sentence, if the function uses one of these libraries, such as ("jax.nn", "optax")."""
    used = {_library(name) for name in modules(function)} if libraries else ()
    if found := next((name for name in libraries if name in used), None):
        return f"The contract of this exercise does not allow {found}."
    return None


def modules(function: Callable) -> Iterator[str]:
    """The modules that a function belongs to, imports or names, and those that functions beside it do."""
    return _reached(inspect.unwrap(function), set())


def _library(name: str) -> str:
    """The library of a module, as contracts name it."""
    if name == "nn" or name.startswith(("jax.nn", "jax._src.nn")):  # jax.nn.relu reaches the names jax, nn and relu
        return "jax.nn"
    return name.split(".")[0]


def _reached(function: Any, seen: set[int]) -> Iterator[str]:
    seen.add(id(function))
    yield _home(function)
    code, scope = getattr(function, "__code__", None), getattr(function, "__globals__", {})
    for name in _names(code):
        value = scope.get(name, None)
        yield name if value is None else _home(value)
        if inspect.isfunction(value) and value.__globals__ is scope and id(value) not in seen:
            yield from _reached(value, seen)


def _names(code: Any) -> Iterator[str]:
    if code is not None:
        yield from code.co_names
        for constant in code.co_consts:
            if inspect.iscode(constant):
                yield from _names(constant)


def _home(value: Any) -> str:
    name = value.__name__ if inspect.ismodule(value) else getattr(value, "__module__", None)
    return name if isinstance(name, str) else ""
