"""An optimiser without its clips: what a clip behind the division by the size of the gradient takes is seen only so.

A clip in front of Adam changes nothing, as Adam divides by the size; one behind it cuts the step itself.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any


def without_clips(optimizer: Any) -> Any:
    """The same chain of optax without its clips; None where there is none, or where it is no chain of optax."""
    made = type(optimizer)
    inits, updates = _cell(optimizer.init, "init_fns"), _cell(optimizer.update, "update_fns")
    if not inits or not updates:
        return None
    links = [made(init, update) for init, update in zip(inits, updates, strict=True)]
    inner = [without_clips(link) for link in links]
    if not any(map(_clips, links)) and all(each is None for each in inner):
        return None
    import optax

    kept = [inside or link for link, inside in zip(links, inner, strict=True) if not _clips(link)]
    return optax.chain(*kept) if kept else optax.identity()


def _cell(function: Callable, name: str) -> Any:
    """A variable that a function closes over, through the wrappers that optax puts around one."""
    for _ in range(4):
        try:
            held = inspect.getclosurevars(function).nonlocals
        except (TypeError, ValueError):  # a callable that is no function, or one that is not made yet
            return None
        if name in held:
            return held[name]
        function = getattr(held.get("tx"), name.removesuffix("_fns"), None)  # "init_fns" in the init that is wrapped
        if function is None:
            return None
    return None


def _clips(link: Any) -> bool:
    """Whether it is a clip of optax, by the name of its function."""
    function = link.update
    for _ in range(4):
        if getattr(function, "__qualname__", "").startswith("clip"):
            return True
        function = getattr(_cell(function, "tx"), "update", None)
        if function is None:
            return False
    return False
