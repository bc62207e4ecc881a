"""Whatever PyTorch does to some tensors is done to arrays of JAX as well, while a `Mirror` is entered.

A `TorchDispatchMode` is shown every operation below a module, in-place ones and those inside of losses among them; the
table in `aten` says what the same operation is in JAX.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import jax

from vgcourse.clinic.places import learners_line
from vgcourse.clinic.pytorch import aten, layers
from vgcourse.clinic.pytorch.tensors import array_of, cast, tensors_in
from vgcourse.inputs import BadInput


class Mirror:
    """While it is entered, whatever PyTorch does to tensors that are held is done to their arrays as well."""

    def __init__(self, torch, net) -> None:
        self.torch, self.notes, self.resting, self.apart = torch, [], False, []
        self.names = {module: f"{path} ({type(module).__name__})" for path, module in net.named_modules() if path}
        self.inside: list[Any] = []  # the modules that are being called, outermost first
        self.hooks: list[Any] = []
        self.stopped: list[Any] = []  # what was made under no_grad
        self.arrays: dict[int, tuple[Any, jax.Array]] = {}  # by id; the tensor is kept, and so its id
        self.views: dict[int, tuple[Any, Any, Callable]] = {}  # a view, its base, and the way from the one to the other
        self.modes = _modes(torch, self)

    def hold(self, tensor, array) -> None:
        self.arrays[id(tensor)] = (tensor, array)

    def __enter__(self):
        def enter(module, _) -> None:
            self.inside.append(module)

        def leave(*_) -> None:  # what a hook gives would take the place of what the module gives
            self.inside.pop()

        calls = self.torch.nn.modules.module
        self.hooks = [calls.register_module_forward_pre_hook(enter)]
        self.hooks.append(calls.register_module_forward_hook(leave, always_call=True))
        for mode in self.modes:
            mode.__enter__()

    def __exit__(self, *raised):
        for mode in reversed(self.modes):
            mode.__exit__(*raised)
        for hook in self.hooks:
            hook.remove()

    def named(self) -> AbstractContextManager:
        """The name of the innermost module that is being called, such as "net.3 (Linear)", for what is done in it."""
        name = next((self.names[module] for module in reversed(self.inside) if module in self.names), None)
        return jax.named_scope(name) if name else nullcontext()

    def array(self, x, whole: bool = True):
        """An argument as JAX takes it."""
        if isinstance(x, (list, tuple)):
            return [self.array(each, whole) for each in x]
        if not isinstance(x, self.torch.Tensor):
            return x
        if id(x) not in self.arrays or not whole and x.dtype == self.torch.bool:
            return array_of(x)
        return self.arrays[id(x)][1]

    def stop(self) -> None:
        """Cut off what was made under no_grad as soon as that is left: its place in the order is then right."""
        if self.stopped and self.torch.is_grad_enabled():
            for tensor in self.stopped:
                self.hold(tensor, jax.lax.stop_gradient(self.arrays[id(tensor)][1]))
            self.stopped.clear()

    def operation(self, func, args, kwargs):
        """One operation below PyTorch's gradients: done, and mirrored if anything that is held goes in."""
        self.stop()
        schema = func._schema
        named = [(to, kwargs[to.name]) for to in schema.arguments if to.kwarg_only and to.name in kwargs]  # out=
        places = [*zip(schema.arguments, args, strict=False), *named]
        written = [a for to, a in places if to.alias_info and to.alias_info.is_write]
        name = schema.name.removeprefix("aten::")
        name = name.removesuffix("_") if written else name
        view = not written and any(to.alias_info for to in schema.returns)
        held = any(id(x) in self.arrays for x in tensors_in(self.torch, (args, kwargs))) and name not in aten.GIVEN
        if held and name not in aten.OPERATIONS:
            return self._taken_apart(func, name, args, kwargs, written)
        whole = name not in ("index", "index_put")  # a mask decides about shapes
        options = {k: self.array(a) for k, a in kwargs.items() if k not in FORMATS}
        given = [self.array(a, whole) for a in args] if held else None
        out = func(*args, **kwargs)
        if view and name in aten.OPERATIONS:
            self._keep_ways(aten.OPERATIONS[name], args, options, tensors_in(self.torch, out))
        if held and written:
            array = cast(aten.OPERATIONS[name](*given, **options), written[0])
            self._overwrite(written[0], array if self._flows_into(written[0]) else jax.lax.stop_gradient(array))
        elif held:
            self._hold_all(out, aten.OPERATIONS[name](*given, **options), name)
        return out

    def recurrence(self, func, args, kwargs):
        """A recurrent layer, whose steps become those of a scan; None where it has to be taken apart."""
        if kwargs or len(args) != 9 or not isinstance(args[3], bool) or args[5] and args[6]:
            return None
        self.stop()
        x, states, weights, biases, depth, _, _, both, first = args
        states = list(states) if isinstance(states, (list, tuple)) else [states]
        if len(weights) != depth * (1 + both) * (2 + 2 * biases):
            return None
        self.resting = True
        try:
            out = func(*args)
        finally:
            self.resting = False
        made = layers.recurrent(func.__name__, self.array(x), self.array(states), self.array(weights), biases, depth,
                              both, first)  # fmt: skip
        self._hold_all(out, made, func.__name__)
        return out

    # inside -----------------------------------------------------------------------------------------------------------

    def _hold_all(self, out, made, name: str) -> None:
        tensors = tensors_in(self.torch, out)
        for tensor, array in zip(tensors, made if isinstance(made, (list, tuple)) else [made], strict=True):
            if array is not None:
                if array.shape != tensor.shape:
                    raise BadInput(f"torch's {name} gave {tuple(tensor.shape)} where {array.shape} was expected.")
                self.hold(tensor, cast(array, tensor))
                if not self.torch.is_grad_enabled() and tensor.is_floating_point():
                    self.stopped.append(tensor)

    def _taken_apart(self, func, name, args, kwargs, written):
        """An operation that the table does not have, by PyTorch's own words for it."""
        if written:
            plain = getattr(getattr(self.torch.ops.aten, name, None), func._overloadname, None)
            if plain is not None and len(written) == 1:
                with self.modes[-1]:
                    return written[0].copy_(plain(*args, **kwargs))
        from torch._decomp import decomposition_table

        if func not in self.apart:
            self.apart.append(func)
            with self.modes[-1]:
                out = func.decompose(*args, **kwargs)
                if out is NotImplemented and func in decomposition_table:
                    out = decomposition_table[func](*args, **kwargs)
            self.apart.pop()
            if out is not NotImplemented:
                return out
        tensors = tensors_in(self.torch, (args, kwargs))
        out = func(*args, **kwargs)
        if not written and not any(x.requires_grad for x in tensors):
            if any(x.is_floating_point() for x in tensors_in(self.torch, out)):
                self._note(f"What torch's {name} gives is taken as it is: no parameter goes into it.")
            return out
        if not written and not any(x.is_floating_point() for x in tensors_in(self.torch, out)):
            return out
        line = learners_line(traceback.extract_stack())
        raise BadInput(
            f"The loss goes through torch's {name} ({line}), which the clinic cannot follow: examine the part in front "
            "of it, or write it with other operations."
        )

    def _keep_ways(self, function, args, options, views) -> None:
        base, way = args[0], lambda array: array
        if id(base) in self.views:
            _, base, way = self.views[id(base)]
        rest = [self.array(a) for a in args[1:]]
        for i, each in enumerate(views):
            pick = lambda made, i=i: made[i] if isinstance(made, (list, tuple)) else made
            self.views[id(each)] = (each, base, lambda array, pick=pick: pick(function(way(array), *rest, **options)))

    def _overwrite(self, tensor, array) -> None:
        """What was written into a tensor stands in its base, and in all other views of it, too."""
        _, base, way = self.views.get(id(tensor), (tensor, tensor, None))
        if way is not None:
            array = aten.written_back(self.array(base), way, array)
        self.hold(base, array)
        for view, its_base, its_way in self.views.values():
            if its_base is base and view is not base:
                self.hold(view, its_way(array))

    def _flows_into(self, tensor) -> bool:
        """Whether a gradient goes back through what is written there: not under no_grad, but for a parameter itself."""
        _, base, _ = self.views.get(id(tensor), (tensor, tensor, None))
        return self.torch.is_grad_enabled() or base.requires_grad

    def _note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)


FORMATS = ("dtype", "layout", "device", "pin_memory", "non_blocking", "memory_format", "out")


def _modes(torch, mirror: Mirror) -> tuple[Any, Any]:
    from torch.overrides import TorchFunctionMode
    from torch.utils._python_dispatch import TorchDispatchMode

    class Calls(TorchFunctionMode):
        def __torch_function__(self, func, types, args=(), kwargs=None):
            if getattr(func, "__name__", "") in layers.CELLS:
                with mirror.named():
                    out = mirror.recurrence(func, args, kwargs or {})
                if out is not None:
                    return out
            return func(*args, **kwargs or {})

    class Operations(TorchDispatchMode):
        def __torch_dispatch__(self, func, types, args=(), kwargs=None):
            if mirror.resting:
                return func(*args, **kwargs or {})
            with mirror.named():
                return mirror.operation(func, args, kwargs or {})

    return Calls(), Operations()
