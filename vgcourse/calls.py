"""What a public function is called with: each wrong call ends in one sentence, before anything is computed.

What a parameter takes is read from its annotation (`annotated.py`). Finer limits ("from 1 to 64") are the function's
own, by `vgcourse.inputs`. Inside the package functions call each other directly, unchecked; the face
(`vgcourse.__init__`) hands out checked ones.
"""

from __future__ import annotations

import difflib
import inspect
import re
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

from vgcourse import annotated
from vgcourse.inputs import BadInput, traced


def checked(name: str, function: Callable) -> Callable:
    """`function`, as the face hands it out under that name; a class is given back with a checked start."""
    if inspect.isclass(function):
        function.__init__ = _started(name, function.__init__)
        return function
    signature = inspect.signature(function)
    own = hasattr(function, "__signature__")  # a panel of knobs reads them itself
    handing_on = any(each.kind is each.VAR_KEYWORD for each in signature.parameters.values())
    kinds = {
        each.name: str(each.annotation)
        for each in signature.parameters.values()
        if each.annotation is not each.empty or (isinstance(each.default, range) and not own)
    }
    kinds = {what: "Sequence[int]" if kind == str(inspect.Parameter.empty) else kind for what, kind in kinds.items()}

    @wraps(function)
    def call(*values, **given):
        try:
            bound = signature.bind(*values, **given)
        except TypeError as misfit:
            raise BadInput(_misfit(name, signature, given, str(misfit))) from None
        sizes: dict[str, int] = {}
        for what, value in bound.arguments.items():
            if what in kinds:
                variadic = signature.parameters[what].kind is inspect.Parameter.VAR_POSITIONAL
                several = value if variadic else (value,)
                if signature.parameters[what].kind is not inspect.Parameter.VAR_KEYWORD:
                    fit = tuple(annotated.read(f"{what} of vg.{name}", kinds[what], each, sizes) for each in several)
                    bound.arguments[what] = fit if variadic else fit[0]
        try:
            return function(*bound.args, **bound.kwargs)
        except (TypeError, OverflowError) as misfit:  # the first: passed on to another function by its **given
            if handing_on and re.search(r"unexpected keyword argument '(\w+)'$", str(misfit)):
                raise BadInput(f"vg.{name}: {misfit}.") from None
            if reason := _beyond([*bound.arguments.values()], misfit):
                raise BadInput(f"vg.{name} {reason}.") from None
            raise

    return call


def _beyond(values: list[Any], error: Exception) -> str | None:
    """Why it cannot be computed with such numbers; None where a function of the caller's may have raised it."""
    if any(map(callable, values)):
        return None
    if isinstance(error, OverflowError):
        return f"cannot compute with so large a number ({error})"
    if any(map(traced, values)):
        return "cannot stand inside jit, grad or vmap, where numbers are not known yet: call it outside"
    return None


def _started(name: str, start: Callable) -> Callable:
    signature = inspect.signature(start)

    @wraps(start)
    def call(self, *values, **given):
        try:
            signature.bind(self, *values, **given)
        except TypeError as misfit:
            raise BadInput(_misfit(name, signature, given, str(misfit)).replace("takes self, ", "takes ")) from None
        start(self, *values, **given)

    return call


def _misfit(name: str, signature: inspect.Signature, given: Iterable[str], reason: str) -> str:
    known = {p.name: p.kind is p.KEYWORD_ONLY for p in signature.parameters.values() if p.kind is not p.VAR_KEYWORD}
    more = any(p.kind is p.VAR_KEYWORD for p in signature.parameters.values())
    unknown = None if more else next((each for each in given if each not in signature.parameters), None)
    groups = (", ".join(each for each in known if known[each] is by_name) for by_name in (False, True))
    takes = f"it takes {', and by name '.join(filter(None, groups)) or 'nothing'}"
    if unknown is None:
        return f"vg.{name}: {reason}; {takes}."
    near = [each for each in known if unknown in each.split("_")]  # `rate` for learning_rate
    near = near or difflib.get_close_matches(unknown, known, n=1, cutoff=0.5)
    return f"vg.{name} takes no {unknown!r}; {takes}." + (f" Did you mean {near[0]}?" if near else "")
