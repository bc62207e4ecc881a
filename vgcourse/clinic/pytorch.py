"""The clinic's way to PyTorch: `twin_of(loss, module, batch)` follows what a module computes and writes it down in JAX.

A copy of the module runs once, with its own numbers and its own control flow. A `TorchDispatchMode` is shown every
operation below it, in-place ones and those inside of losses among them, and does the same (`aten`) to arrays that JAX
traces. What comes out is a JAX loss, whose every operation knows the learner's line: it is examined like any other.
That it is the same loss is measured: value and gradients are compared with PyTorch's own.
"""

from __future__ import annotations

import copy
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.extend.core import jaxpr_as_fun

from vgcourse.clinic import aten
from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import examine, of_update
from vgcourse.clinic.measuring import log10_rms
from vgcourse.clinic.places import learners_line
from vgcourse.clinic.record import Examination, Training
from vgcourse.inputs import BadInput, shown

OLDEST = (2, 4)
ALIKE = 0.02
"""log10: by so much may a gradient differ from PyTorch's, which adds in another order."""
DIGITS = 4.0
"""Decades below the largest gradient that are compared: what cancels, as a bias before batch norm, leaves rounding."""
SMALLEST = -30.0
"""log10: below, float32 may have lost entries, and the comparison says nothing."""


def is_module(given: object) -> bool:
    """Whether it is a PyTorch module; PyTorch itself is not imported for that."""
    return _from_torch(given, "nn", "Module")


def _from_torch(given: object, *names: str) -> bool:
    found: Any = sys.modules.get("torch")
    for name in names:
        found = getattr(found, name, None)
    return isinstance(found, type) and isinstance(given, found)


def refuse_mixture(params: Any, batch: Any, optimizer: Any) -> None:
    """A sentence where tensors or optimisers of PyTorch come with parameters that are no module."""
    if "torch" not in sys.modules:
        return
    if any(_from_torch(leaf, "Tensor") for leaf in jax.tree.leaves(params)):
        raise BadInput(
            "Tensors of PyTorch came as parameters: give the module itself, vg.diagnose(loss, module, batch) "
            "with loss(module, batch)."
        )
    if any(_from_torch(leaf, "Tensor") for leaf in jax.tree.leaves(batch)):
        raise BadInput(
            "The parameters are JAX's and the batch holds tensors of PyTorch: turn them into arrays first, "
            "jax.tree.map(lambda t: t.numpy(), batch)."
        )
    if _from_torch(optimizer, "optim", "Optimizer"):
        raise BadInput(
            f"A torch.optim.{type(optimizer).__name__} trains modules of PyTorch, and these parameters are none: "
            "use one of optax, such as optax.adam(1e-3)."
        )


def examined(
    loss: Callable, module: Any, batch: Any, *, has_aux: bool = False, optimizer: Any = None, steps: int = 20
) -> tuple[Examination, Case]:
    """The record of a PyTorch module, and its twin in JAX, on which remedies can be tried.

    loss: `loss(module, batch)` → a tensor with one number (with `has_aux`: and anything else). It is given a copy of
    the module, so it must use the one that it is given. batch: tensors in any tuple, list or dictionary. optimizer: one
    of torch.optim over the module's parameters; a copy of it makes `steps` steps. The module, its buffers and
    gradients, the optimiser and PyTorch's random numbers are afterwards as they were.
    """
    torch = _torch()
    _admit(torch, loss, module, batch, optimizer)
    with _as_it_was(torch):
        twin = twin_of(loss, module, batch, has_aux=has_aux)
        found = examine(twin.loss, twin.params, twin.batch)
        if not any(p.used for p in found.parameters):
            raise BadInput(
                "The loss uses no parameter of the module that it is given: write it as loss(module, batch), with the "
                "output of module(…) in it."
            )
        training, updates = None, {}
        if optimizer is not None and found.first_bad is None and found.stages:
            training, updates = _rehearsed(torch, loss, module, batch, optimizer, has_aux, steps)
    named = lambda path: path.removeprefix("['").removesuffix("']")
    of = lambda p: of_update(np.asarray(twin.params[p.path]), updates[p.path]) if updates else {}
    order = list(twin.params)
    parameters = sorted((replace(p, path=named(p.path)) for p in found.parameters), key=lambda p: order.index(p.path))
    found = replace(
        found,
        stages=tuple(replace(s, parameters=tuple(map(named, s.parameters))) for s in found.stages),
        parameters=tuple(replace(p, **of(p)) for p in parameters),
        training=training,
        source="torch",
    )
    notes = (*found.notes, *twin.notes, *_differences(twin, found))
    return replace(found, notes=notes), Case(twin.loss, twin.params, twin.batch, _optax(torch, optimizer))


@dataclass(frozen=True)
class Twin:
    """A PyTorch loss, written down in JAX, and what PyTorch itself gives for it."""

    loss: Callable  # (params, batch) → a number
    params: dict[str, jax.Array]
    batch: Any
    value: float
    gradients: dict[str, np.ndarray | None]
    notes: tuple[str, ...] = ()


def twin_of(loss: Callable, module: Any, batch: Any, *, has_aux: bool = False) -> Twin:
    """The JAX loss that computes what a PyTorch loss does for this batch: the same branches, the same draws."""
    torch = _torch()
    net, data = _eager(torch, copy_of(module)), _fresh(torch, batch)
    params = {name: p for name, p in net.named_parameters() if p.requires_grad}
    arrays = {name: jnp.asarray(_array(p)) for name, p in params.items()}
    fed = jax.tree.map(lambda x: jnp.asarray(_array(x)) if isinstance(x, torch.Tensor) else None, data)
    mirror = _Mirror(torch)
    ended: list[Any] = []

    def followed(θ, given):
        tensors = [x for x in jax.tree.leaves(data) if isinstance(x, torch.Tensor)]
        for name, p in params.items():
            mirror.hold(p, θ[name])
        for tensor, array in zip(tensors, jax.tree.leaves(given), strict=True):
            mirror.hold(tensor, array)
        with mirror:
            ended[:] = [_scalar(torch, loss, net, data, has_aux)]
        if id(ended[0]) not in mirror.arrays:
            raise BadInput(
                "The loss depends neither on the module nor on the batch: use those that it is given, and no .item()."
            )
        mirror.stop()
        return mirror.array(ended[0]).reshape(())

    closed = jax.make_jaxpr(followed)(arrays, fed)
    (end,) = ended
    gradients = [None] * len(params)
    if end.requires_grad:
        gradients = torch.autograd.grad(end, list(params.values()), allow_unused=True)
    notes = [*mirror.notes, *_peculiar(torch, module, end)]
    flat = jaxpr_as_fun(closed)
    return Twin(
        lambda θ, given: flat(*jax.tree.leaves((θ, given)))[0],
        arrays,
        fed,
        float(end.detach()),
        {name: None if g is None else _numpy(g) for name, g in zip(params, gradients, strict=True)},
        tuple(notes),
    )


class _Mirror:
    """While it is entered, whatever PyTorch does to tensors that are held is done to their arrays as well."""

    def __init__(self, torch) -> None:
        self.torch, self.notes, self.resting, self.apart = torch, [], False, []
        self.stopped: list[Any] = []  # what was made under no_grad
        self.arrays: dict[int, tuple[Any, jax.Array]] = {}  # by id; the tensor is kept, and so its id
        self.views: dict[int, tuple[Any, Any, Callable]] = {}  # a view, its base, and the way from the one to the other
        self.modes = _modes(torch, self)

    def hold(self, tensor, array) -> None:
        self.arrays[id(tensor)] = (tensor, array)

    def __enter__(self):
        for mode in self.modes:
            mode.__enter__()

    def __exit__(self, *raised):
        for mode in reversed(self.modes):
            mode.__exit__(*raised)

    def array(self, x, whole: bool = True):
        """An argument as JAX takes it."""
        if isinstance(x, (list, tuple)):
            return [self.array(each, whole) for each in x]
        if not isinstance(x, self.torch.Tensor):
            return x
        if id(x) not in self.arrays or not whole and x.dtype == self.torch.bool:
            return _array(x)
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
        held = any(id(x) in self.arrays for x in _tensors(self.torch, (args, kwargs))) and name not in aten.GIVEN
        if held and name not in aten.OPERATIONS:
            return self._taken_apart(func, name, args, kwargs, written)
        whole = name not in ("index", "index_put")  # a mask decides about shapes
        options = {k: self.array(a) for k, a in kwargs.items() if k not in FORMATS}
        given = [self.array(a, whole) for a in args] if held else None
        out = func(*args, **kwargs)
        if view and name in aten.OPERATIONS:
            self._keep_ways(aten.OPERATIONS[name], args, options, _tensors(self.torch, out))
        if held and written:
            array = _cast(aten.OPERATIONS[name](*given, **options), written[0])
            self._overwrite(written[0], array if self._flows_into(written[0]) else jax.lax.stop_gradient(array))
        elif held:
            self._hold_all(out, aten.OPERATIONS[name](*given, **options), name)
        return out

    def recurrence(self, func, args, kwargs):
        """A recurrent layer, whose steps become those of a scan; None where it has to be taken apart."""
        if kwargs or len(args) != 9 or not isinstance(args[3], bool) or args[5] and args[6]:
            return None
        self.stop()
        x, states, weights, biases, layers, _, _, both, first = args
        states = list(states) if isinstance(states, (list, tuple)) else [states]
        if len(weights) != layers * (1 + both) * (2 + 2 * biases):
            return None
        self.resting = True
        try:
            out = func(*args)
        finally:
            self.resting = False
        made = aten.recurrent(func.__name__, self.array(x), self.array(states), self.array(weights), biases, layers,
                              both, first)  # fmt: skip
        self._hold_all(out, made, func.__name__)
        return out

    # inside -----------------------------------------------------------------------------------------------------------

    def _hold_all(self, out, made, name: str) -> None:
        tensors = _tensors(self.torch, out)
        for tensor, array in zip(tensors, made if isinstance(made, (list, tuple)) else [made], strict=True):
            if array is not None:
                if array.shape != tensor.shape:
                    raise BadInput(f"torch's {name} gave {tuple(tensor.shape)} where {array.shape} was expected.")
                self.hold(tensor, _cast(array, tensor))
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
        tensors = _tensors(self.torch, (args, kwargs))
        out = func(*args, **kwargs)
        if not written and not any(x.requires_grad for x in tensors):
            if any(x.is_floating_point() for x in _tensors(self.torch, out)):
                self._note(f"What torch's {name} gives is taken as it is: no parameter goes into it.")
            return out
        if not written and not any(x.is_floating_point() for x in _tensors(self.torch, out)):
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


def _modes(torch, mirror: _Mirror) -> tuple[Any, Any]:
    from torch.overrides import TorchFunctionMode
    from torch.utils._python_dispatch import TorchDispatchMode

    class Calls(TorchFunctionMode):
        def __torch_function__(self, func, types, args=(), kwargs=None):
            if getattr(func, "__name__", "") in aten.CELLS:
                out = mirror.recurrence(func, args, kwargs or {})
                if out is not None:
                    return out
            return func(*args, **kwargs or {})

    class Operations(TorchDispatchMode):
        def __torch_dispatch__(self, func, types, args=(), kwargs=None):
            if mirror.resting:
                return func(*args, **kwargs or {})
            return mirror.operation(func, args, kwargs or {})

    return Calls(), Operations()


# what came in, and copies of it ---------------------------------------------------------------------------------------


def _torch():
    try:
        import torch
    except ImportError as failed:
        raise BadInput(
            "PyTorch is not installed, so no PyTorch module can be examined: pip install vgcourse[torch]"
        ) from failed
    version = tuple(int(n) for n in torch.__version__.split(".")[:2])
    if version < OLDEST:
        raise BadInput(
            f"PyTorch {torch.__version__} is too old to be followed: version {'.'.join(map(str, OLDEST))} or later is "
            "needed, pip install --upgrade torch"
        )
    return torch


def _admit(torch, loss, module, batch, optimizer) -> None:
    if not callable(loss) or is_module(loss):
        what = "a module came first" if is_module(loss) else f"{shown(loss)} came first"
        raise BadInput(f"vg.diagnose needs loss(module, batch), then the module, then the batch; {what}.")
    every = list(module.parameters())
    if any(isinstance(p, torch.nn.parameter.UninitializedParameter) for p in every):
        raise BadInput("The module holds lazy layers without sizes yet: call it once on a batch, then examine it.")
    if not every:
        raise BadInput(
            "The module has no parameters: layers in a list are not seen, put them into a torch.nn.ModuleList."
        )
    if not any(p.requires_grad for p in every):
        raise BadInput(
            f"None of the module's {len(every)} parameters is trained (requires_grad is False in all): there is no "
            "gradient to look at. Call module.requires_grad_(True)."
        )
    leaves = jax.tree.leaves(batch)
    tensors = [leaf for leaf in leaves if isinstance(leaf, torch.Tensor)]
    strange = next((leaf for leaf in leaves if isinstance(leaf, (jax.Array, np.ndarray))), None)
    if strange is not None:
        kind = "JAX" if isinstance(strange, jax.Array) else "NumPy"
        raise BadInput(
            f"The module is PyTorch's and the batch holds arrays of {kind}: turn them into tensors first, "
            "torch.from_numpy(np.array(x))."
        )
    if not tensors:
        raise BadInput(f"The batch must hold tensors in a tuple, list or dictionary; {shown(batch)} came.")
    if any(leaf.numel() == 0 for leaf in tensors):
        raise BadInput("The batch is empty: a few dozen examples are enough.")
    away = next((x.device.type for x in (*every, *tensors) if x.device.type != "cpu"), None)
    if away is not None:
        raise BadInput(
            f"Tensors on {away} came: the clinic follows a module on the CPU. Give it module.to('cpu') and the batch "
            "with .cpu(); signals and gradients are the same there."
        )
    if optimizer is None:
        return
    if not isinstance(optimizer, torch.optim.Optimizer):
        optax = "one of optax trains JAX's parameters" if hasattr(optimizer, "init") else f"{shown(optimizer)} came"
        raise BadInput(
            "The optimizer of a PyTorch module must be one of torch.optim, such as "
            f"torch.optim.Adam(module.parameters()); {optax}."
        )
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    if not any(id(p) in held for p in every):
        raise BadInput("The optimizer trains none of this module's parameters: make it of module.parameters().")


@contextmanager
def _as_it_was(torch) -> Iterator[None]:
    """PyTorch's random numbers and settings are afterwards as they were; meanwhile nothing is fused or compiled.

    Attention that is fused and then taken apart would keep the wrong thing for its way back.
    """
    stance = getattr(torch.compiler, "set_stance", None)
    plain = torch.nn.attention.sdpa_kernel(torch.nn.attention.SDPBackend.MATH)
    with warnings.catch_warnings(), plain:
        warnings.simplefilter("ignore")
        with torch.random.fork_rng(devices=[]), torch.enable_grad(), torch.backends.mkldnn.flags(enabled=False):
            if stance is None:
                yield
            else:
                with stance("force_eager"):
                    yield


def copy_of(*given):
    """A copy of a module, or of a module and its optimiser together."""
    try:
        copies = copy.deepcopy(given)
    except (RuntimeError, TypeError) as failed:
        raise BadInput(
            f"The module cannot be copied ({str(failed).splitlines()[0][:80]}): keep no results of earlier calls in it."
        ) from failed
    return copies if len(given) > 1 else copies[0]


def _eager(torch, module):
    """What torch.compile and DataParallel were put around."""
    while hasattr(module, "_orig_mod") or isinstance(module, torch.nn.DataParallel):
        module = module._orig_mod if hasattr(module, "_orig_mod") else module.module
    return module


def _fresh(torch, batch):
    """The batch, as tensors that nothing of the learner's hangs on."""
    return jax.tree.map(lambda x: x.detach().clone() if isinstance(x, torch.Tensor) else x, batch)


def _scalar(torch, loss, net, batch, has_aux):
    try:
        out = loss(net, batch)
    except BadInput:
        raise
    except Exception as failed:
        said = (str(failed).splitlines() or [""])[0]
        raise BadInput(f"loss(module, batch) stopped with {type(failed).__name__}: {said}") from failed
    if isinstance(out, tuple) and not has_aux:
        raise BadInput("The loss returns a tuple: say has_aux=True, if its first part is the loss.")
    out = out[0] if has_aux and isinstance(out, tuple) else out
    if not isinstance(out, torch.Tensor):
        raise BadInput(f"The loss must return a tensor with one number; {shown(out)} came. Leave out .item().")
    if out.numel() != 1:
        raise BadInput(f"The loss must be one number; a tensor of shape {tuple(out.shape)} came. Take its mean().")
    if not out.is_floating_point():
        raise BadInput(f"The loss must be a number of floating point; {out.dtype} came. Counts have no gradient.")
    return out


# what else is measured and said ---------------------------------------------------------------------------------------


def _rehearsed(torch, loss, module, batch, optimizer, has_aux, steps):
    """`steps` steps, and the first update of every parameter, by copies of the module and of its optimiser."""
    net, mover = copy_of(module, optimizer)
    net, data = _eager(torch, net), _fresh(torch, batch)
    named = {name: p for name, p in net.named_parameters() if p.requires_grad}
    size = lambda tensors: float(log10_rms(np.concatenate([_numpy(t).ravel() for t in tensors])))
    losses, gradients, updates, first = [], [], [], {}
    for _ in range(steps):
        mover.zero_grad()
        value = _scalar(torch, loss, net, data, has_aux)
        if value.requires_grad:
            value.backward()
        first = first or _update(torch, net, mover, named)
        before = [p.detach().clone() for p in named.values()]
        try:
            mover.step()
        except TypeError as failed:
            raise BadInput(
                f"A torch.optim.{type(optimizer).__name__} needs a closure for its step: examine without it."
            ) from failed
        losses.append(float(value.detach()))
        gradients.append(size([torch.zeros_like(p) if p.grad is None else p.grad for p in named.values()]))
        updates.append(size([p.detach() - b for p, b in zip(named.values(), before, strict=True)]))
    losses.append(float(_scalar(torch, loss, net, data, has_aux).detach()))
    return Training(np.array(losses), np.array(gradients), np.array(updates), np.ones(steps)), first


def _update(torch, net, mover, named) -> dict[str, np.ndarray]:
    """What the next step adds to every parameter, before it is rounded: in float64, and what is lost there beside 0."""

    def step(start: Callable) -> dict[str, tuple[np.ndarray, np.ndarray]]:
        copied, moving = copy_of(net, mover)
        mine = {name: p for name, p in copied.named_parameters() if name in named}
        before = {}
        for name, p in mine.items():
            gradient = named[name].grad
            p.data = before[name] = start(p.detach().double())
            p.data = p.data.clone()
            p.grad = None if gradient is None else gradient.detach().double()
            for key, kept in moving.state.get(p, {}).items():
                if isinstance(kept, torch.Tensor) and kept.is_floating_point() and kept.shape == p.shape:
                    moving.state[p][key] = kept.double()
        moving.step()
        return {name: ((p.detach() - before[name]).numpy(), before[name].numpy()) for name, p in mine.items()}

    there, alone = step(lambda w: w), step(torch.zeros_like)
    return {name: np.where(abs(u) > 1e-10 * abs(w), u, alone[name][0]) for name, (u, w) in there.items()}


def _optax(torch, optimizer):
    """The same optimiser of optax, for trials; None for what has no namesake."""
    if optimizer is None or len(optimizer.param_groups) != 1:
        return None
    of = optimizer.param_groups[0]
    if any(of.get(each) for each in ("dampening", "maximize", "amsgrad")):
        return None
    if type(optimizer) is torch.optim.SGD and not of["weight_decay"]:
        return optax.sgd(of["lr"], of["momentum"] or None, of["nesterov"])
    if type(optimizer) is torch.optim.AdamW or type(optimizer) is torch.optim.Adam and not of["weight_decay"]:
        return optax.adamw(of["lr"], *of["betas"], of["eps"], weight_decay=of["weight_decay"])
    return None


def _peculiar(torch, module, end) -> list[str]:
    """What is to be known of this module: frozen, in eval, float64, with hooks, with gradients of its own."""
    notes, every = [], list(module.parameters())
    frozen = sum(not p.requires_grad for p in every)
    if frozen:
        notes.append(f"{frozen} of {len(every)} parameters are frozen (requires_grad is False): taken as constants.")
    if not module.training:
        notes.append(
            "The module is in eval(): dropout is off, and batch norm uses its running means. Training differs."
        )
    if any(p.dtype == torch.float64 for p in every):
        notes.append("The module is in float64; it was examined in float32.")
    hooked = ("_forward_hooks", "_forward_pre_hooks", "_backward_hooks", "_backward_pre_hooks")
    if any(getattr(m, kind, None) for m in module.modules() for kind in hooked):
        notes.append("The module has hooks: they were called with a copy of it, too.")
    own = sorted(_own_functions(torch, end.grad_fn))
    if own:
        notes.append(
            f"The loss holds a torch.autograd.Function ({', '.join(own)}) with a way back of its own, which is not "
            "followed: gradients in front of it are taken as cut off."
        )
    return notes


def _own_functions(torch, node) -> set[str]:
    found, seen, ahead = set(), set(), [node]
    while ahead:
        node = ahead.pop()
        if node is None or node in seen:
            continue
        seen.add(node)
        if (
            isinstance(node, torch.autograd.function.BackwardCFunction)
            and "BackwardHookFunction" not in type(node).__name__
        ):
            found.add(type(node).__name__.removesuffix("Backward"))
        ahead += [each for each, _ in node.next_functions]
    return found


def _differences(twin: Twin, found: Examination) -> Iterator[str]:
    """A sentence where PyTorch itself gives another loss or other gradients."""
    if np.isfinite(twin.value) and not np.isclose(found.loss.value, twin.value, rtol=0.02, atol=1e-3):
        yield (
            f"PyTorch's own loss is {twin.value:.4g}, and what was followed gives {found.loss.value:.4g}: the module "
            "does something that was not seen, and the diagnosis may be another network's."
        )
    sizes = {path: -np.inf if g is None else float(log10_rms(g)) for path, g in twin.gradients.items()}
    heard = max(SMALLEST, max(sizes.values()) - DIGITS)
    other = [p.path for p in found.parameters if max(sizes[p.path], p.log10_gradient) > heard
             and not abs(sizes[p.path] - p.log10_gradient) < ALIKE]  # fmt: skip
    if other and np.isfinite(twin.value):
        paths = ", ".join(other[:3]) + (" …" if len(other) > 3 else "")
        yield (
            f"PyTorch's own gradient of {paths} has another size: a hook or an autograd.Function changes it on the "
            "way back. The profile is that of the operations themselves."
        )


def _tensors(torch, tree) -> list:
    if isinstance(tree, torch.Tensor):
        return [tree]
    if isinstance(tree, (list, tuple)):
        return [t for each in tree for t in _tensors(torch, each)]
    return _tensors(torch, list(tree.values())) if isinstance(tree, dict) else []


def _numpy(x) -> np.ndarray:
    x = x.detach()
    return np.array((x.float() if str(x.dtype) == "torch.bfloat16" else x).numpy())


def _array(x) -> np.ndarray:
    """A tensor's numbers, as they are now; NumPy's, since JAX would trace its own."""
    return _numpy(x).astype(_dtype(x))


def _cast(array, like) -> jax.Array:
    return jnp.asarray(array, _dtype(like))


def _dtype(x):
    return jax.dtypes.canonicalize_dtype(jnp.dtype(str(x.dtype).removeprefix("torch.")))
