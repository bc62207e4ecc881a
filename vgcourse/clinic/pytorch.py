"""The examination of a PyTorch module: `examine(loss, module, batch)` fills the record that the doctor reads.

Everything runs on a deep copy of the module (and of its optimiser), under a `TorchFunctionMode`: PyTorch shows it every
call, whether a layer of `torch.nn` makes it or the learner's own `torch.tanh(x @ self.W)`. A call in which parameters
meet a signal is a product; a curve that follows is an activation. Tensor hooks bring the gradients. Where float32
underflows, a second run in float64 says what exact arithmetic would give.
"""

from __future__ import annotations

import copy
import sys
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import jax
import numpy as np

from vgcourse.clinic import examination as jax_side
from vgcourse.clinic import measuring
from vgcourse.clinic.jaxprs import Frame
from vgcourse.clinic.measuring import log10_rms
from vgcourse.clinic.places import place_of
from vgcourse.clinic.record import Examination, FirstBad, LossFacts, Parameter, Place, Stage, Training
from vgcourse.inputs import BadInput, shown

UNTRIED = (
    "tried() puts other weights, inputs and activations into a JAX program and cannot do that to a PyTorch module yet: "
    "change the learning rate, the inputs or the clip in your own code and call vg.diagnose again."
)
PRODUCTS = [
    "linear",
    "matmul",
    "__matmul__",
    "__rmatmul__",
    "mm",
    "bmm",
    "addmm",
    "baddbmm",
    "mv",
    "einsum",
    "bilinear",
]
CONVOLUTIONS = [f"conv{'_transpose' * t}{d}d" for t in (0, 1) for d in (1, 2, 3)]
NORMALISATIONS = ["batch_norm", "layer_norm", "group_norm", "instance_norm", "rms_norm"]
CELLS = [
    "lstm",
    "gru",
    "rnn_tanh",
    "rnn_relu",
    "lstm_cell",
    "gru_cell",
    "rnn_tanh_cell",
    "rnn_relu_cell",
    "multi_head_attention_forward",
]
CURVES = {
    "tanh": "tanh", "sigmoid": "sigmoid", "relu": "relu", "leaky_relu": "leaky relu", "gelu": "gelu", "silu": "silu",
    "elu": "elu", "selu": "selu", "celu": "celu", "softplus": "softplus", "mish": "mish", "relu6": "relu6",
    "hardtanh": "hard tanh", "hardsigmoid": "hard sigmoid", "softsign": "softsign", "logsigmoid": "log sigmoid",
    "rrelu": "leaky relu", "prelu": "leaky relu", "hardswish": "hard swish", "sin": "sin", "cos": "cos", "erf": "erf",
}  # fmt: skip
TOP = {"relu": ["clamp_min", "clamp", "maximum"]}
CUTS = ["argmax", "round", "floor", "ceil", "sign", "detach", "one_hot", "bernoulli", "multinomial"]
DIFFERENCES = ["sub", "__sub__", "__rsub__", "mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss"]
TINY = -30.0
"""Below 10^−30 an RMS may hold entries that float32 cannot: then float64 is asked."""


@dataclass
class _Mark:
    """A stage while the module runs."""

    kind: str
    word: str
    operation: str
    place: Place
    library: str
    value: Any
    paths: tuple[str, ...] = ()
    conv: bool = False
    again: Callable | None = None  # signal → value: the product or the curve alone
    signal: Any = None
    gradient: Any = None
    hook: Any = None


def is_module(given: object) -> bool:
    """Whether it is a PyTorch module; PyTorch itself is not imported for that."""
    return _from_torch(given, "nn", "Module")


def _from_torch(given: object, *names: str) -> bool:
    found: Any = sys.modules.get("torch")
    for name in names:
        found = getattr(found, name, None)
    return isinstance(found, type) and isinstance(given, found)


def _torch():
    try:
        import torch
    except ImportError as failed:
        raise BadInput(
            "PyTorch is not installed, so no PyTorch module can be examined: pip install vgcourse[torch]"
        ) from failed
    return torch


def refuse_mixture(params: Any, batch: Any, optimizer: Any) -> None:
    """A sentence where tensors or optimisers of PyTorch come with parameters that are no module."""
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


def examine(
    loss: Callable, module: Any, batch: Any, *, has_aux: bool = False, optimizer: Any = None, steps: int = 20
) -> Examination:
    """What a PyTorch module does to signals on the way forward and to gradients on the way back, as a record.

    loss: `loss(module, batch)` → a tensor with one number (with `has_aux`: and anything else). It is given a copy of
    the module, so it must use the one that it is given. batch: tensors in any tuple, list or dictionary. optimizer: one
    of torch.optim over the module's parameters; a copy of it makes `steps` steps. The module, its gradients, the
    optimiser and the random numbers are afterwards as they were.
    """
    torch = _torch()
    _admit(torch, loss, module, batch, optimizer)
    with torch.random.fork_rng(devices=range(torch.cuda.device_count())), torch.enable_grad():
        start = torch.get_rng_state()

        def run(net, data, bad=False):
            torch.set_rng_state(start)
            return _Run(torch, loss, net, data, has_aux, bad)

        net, _ = _copied(module, optimizer)
        seen = run(net, _fresh(torch, batch))
        notes = list(seen.notes)
        with np.errstate(all="ignore"):
            facts = seen.facts()
            finite = np.isfinite(facts.value) and all(torch.isfinite(g).all() for g in seen.gradients if g is not None)
            stages, sizes = seen.stages(), seen.sizes()
            bad = None
            if not finite:
                jax_side._check_numbers(_Numbers(module, batch))
                bad = run(_copied(module, None)[0], _fresh(torch, batch), bad=True).bad
            elif _may_underflow(stages, sizes):
                stages, sizes, note = _in_float64(torch, run, module, batch, seen, stages, sizes)
                notes += [note] if note else []
            updates = [None] * len(seen.gradients)
            training = None
            if optimizer is not None and finite:
                torch.set_rng_state(start)
                updates, training = _rehearsed(torch, loss, module, batch, optimizer, has_aux, steps)
            parameters = seen.parameters(sizes, updates)
        data = tuple(jax_side._data(jax.tree.map(_numpy, batch, is_leaf=lambda x: isinstance(x, torch.Tensor))))
        facts = replace(facts, output_log10=_last(stages))
        return Examination(stages, parameters, data, facts, bad, training, source="torch", notes=tuple(notes))


class _Run:
    """One pass forward and back through a copy of the module, and what was seen on the way."""

    def __init__(self, torch, loss, net, batch, has_aux, look_for_bad) -> None:
        self.torch, self.net = torch, net
        self.named = [(name, p) for name, p in net.named_parameters() if p.requires_grad]
        self.weights = {id(p): (p, (name,)) for name, p in net.named_parameters()}
        self.weights |= {id(b): (b, ()) for _, b in net.named_buffers()}
        self.data = {id(t) for t in jax.tree.leaves(batch) if isinstance(t, torch.Tensor)}
        self.examples = next((t.shape[0] for t in jax.tree.leaves(batch) if getattr(t, "ndim", 0)), 0)
        self.marks: list[_Mark] = []
        self.by_value: dict[int, tuple[Any, _Mark]] = {}
        self.classes: list[tuple[int, Place]] = []
        self.broadcast, self.end, self.bad, self.notes = None, Place("unknown", 0), None, []
        self.look_for_bad = look_for_bad
        with _mode(torch, self):
            self.loss = _scalar(torch, loss, net, batch, has_aux)
        if not self.loss.requires_grad:
            raise BadInput(
                "The loss does not depend on the module's parameters in a way that a gradient can follow: use the "
                "module that the loss is given, and no .detach(), .item() or torch.no_grad() on the way."
            )
        self.gradients = torch.autograd.grad(self.loss, [p for _, p in self.named], allow_unused=True)

    # while the module runs --------------------------------------------------------------------------------------------

    def called(self, func, args, kwargs):
        """One call that PyTorch makes: what it gives, and a mark where it is a stage."""
        name = getattr(func, "__name__", str(func))
        given = [*_tensors(self.torch, args), *_tensors(self.torch, list(kwargs.values()))]
        learnt = [self.weights[id(a)] for a in given if id(a) in self.weights]
        signals = [a for a in given if id(a) not in self.weights]
        entering = signals[0].detach().clone() if signals and name.endswith("_") else None
        out = func(*args, **kwargs)
        if not isinstance(out, self.torch.Tensor):
            if name in CELLS:
                first = next(iter(_tensors(self.torch, out)), None)
                if first is not None:
                    paths = tuple(dict.fromkeys(path for _, each in learnt for path in each))
                    self._mark(_Mark("product", "product", name, *_here(), first, paths))
                    self._note(f"The steps inside {name} are one stage here: PyTorch computes them in one call.")
            return out
        if given and not signals:  # of the parameters alone: W.T, a weight under weight normalisation
            if id(out) not in self.weights:
                paths = tuple(dict.fromkeys(path for _, each in learnt for path in each))
                self.weights[id(out)] = (out, paths)
            return out
        if signals and out.is_floating_point():
            if self.look_for_bad:
                self._look(name, signals, given, out)
            self._see(name.strip("_") if name not in PRODUCTS + DIFFERENCES else name, func, args, kwargs, signals,
                      learnt, out, entering)  # fmt: skip
        return out

    def _see(self, name, func, args, kwargs, signals, learnt, out, entering) -> None:
        paths = tuple(dict.fromkeys(path for _, each in learnt for path in each))
        place, library = _here()
        self.end = place
        if (name in PRODUCTS or name in CONVOLUTIONS or name in CELLS) and paths:
            word = "convolution" if name in CONVOLUTIONS else "product"
            behind = signals[0].requires_grad  # no gradient goes on into the data
            again = _again(func, args, kwargs, signals[0]) if behind and name not in CELLS else None
            self.classes, self.broadcast = [], None
            self._mark(_Mark("product", word, name, place, library, out, paths, word == "convolution", again,
                             signals[0].detach()))  # fmt: skip
        elif name in ("add", "__add__", "__radd__", "__iadd__") and paths and id(signals[0]) in self.by_value:
            mark = self.by_value[id(signals[0])][1]
            if mark.kind == "product" and out.shape == mark.value.shape:  # z = xW + b is one stage
                mark.paths += paths
                self._hold(mark, out)
        elif name in CURVES or self._clipped_at_zero(name, args, kwargs):
            if self._after_product():
                z = entering if entering is not None else signals[0].detach()
                again = _again(func, args, kwargs, signals[0])
                self._mark(_Mark("activation", CURVES.get(name, "relu"), name, place, library, out, (),
                                 self.marks[-1].conv, again, z))  # fmt: skip
        elif name == "softmax":
            self._mark(_Mark("softmax", "softmax", name, place, library, out))
            self._classes(out.shape, _dim(args, kwargs, 1), place)
        elif name in NORMALISATIONS:
            self._mark(_Mark("normalisation", "normalisation", name, place, library, out, paths, out.ndim == 4))
        elif name in ("embedding", "embedding_bag") and paths:
            self._mark(_Mark("lookup", "lookup", name, place, library, out, paths))
        elif name == "log_softmax":
            self._classes(out.shape, _dim(args, kwargs, 1), place)
        elif name == "cross_entropy":
            self._classes(signals[0].shape, 1 if signals[0].ndim > 1 else 0, place)
        elif name in DIFFERENCES and self.broadcast is None and len(signals) > 1:
            shapes = [tuple(s.shape) for s in signals[:2]]
            n = self.examples
            if n > 1 and shapes[0] != shapes[1] and all(np.prod(shape) == n for shape in shapes):
                both = np.broadcast_shapes(*shapes)
                self.broadcast = (shapes[0], shapes[1]) if both[-2:] == (n, n) else None
        if name in CUTS and signals and any(s.requires_grad for s in signals) and not out.requires_grad:
            self._mark(_Mark("cut", name, name, place, library, out))

    def _clipped_at_zero(self, name, args, kwargs) -> bool:
        low = kwargs.get("min", args[1] if len(args) > 1 else None)
        return name in TOP["relu"] and not self.torch.is_tensor(low) and low == 0 and kwargs.get("max") is None

    def _after_product(self) -> bool:
        return any(mark.kind in ("product", "lookup") for mark in self.marks)

    def _mark(self, mark: _Mark) -> None:
        self.marks.append(mark)
        self._hold(mark, mark.value)

    def _hold(self, mark: _Mark, value) -> None:
        self.by_value[id(value)] = (value, mark)  # holding it keeps its id its own
        mark.value = value.detach().clone()
        if value.requires_grad:
            mark.gradient = None
            if mark.hook is not None:
                mark.hook.remove()
            mark.hook = value.register_hook(lambda g: setattr(mark, "gradient", g.detach()))

    def _classes(self, shape, dim: int, place: Place) -> None:
        if len(shape) and shape[dim] > 1 and self._after_product():
            self.classes.append((shape[dim], place))

    def _note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)

    def _look(self, name, signals, given, out) -> None:
        isfinite = self.torch.isfinite
        if self.bad is not None or "masked_fill" in name or not all(isfinite(a).all() for a in given):
            return
        place = _here()[0]
        ranges = f"{float(signals[0].min()):.2g} … {float(signals[0].max()):.2g}" if signals[0].numel() else ""
        if not isfinite(out).all():
            self.bad = FirstBad("forward", name, place, _what(out), example=self._example(out), inputs=ranges)
        for each in signals:
            if each.requires_grad:
                each.register_hook(lambda g: self._look_back(name, place, ranges, g))

    def _look_back(self, name, place, ranges, g) -> None:
        if self.bad is None and not self.torch.isfinite(g).all():
            self.bad = FirstBad("backward", name, place, _what(g), example=self._example(g), inputs=ranges)

    def _example(self, x) -> int | None:
        if not x.ndim or x.shape[0] != self.examples:
            return None
        rows = ~self.torch.isfinite(x.detach()).reshape(len(x), -1).all(1)
        return int(rows.nonzero()[0])

    # afterwards -------------------------------------------------------------------------------------------------------

    def stages(self) -> tuple[Stage, ...]:
        counts: Counter[str] = Counter()
        found = []
        for mark in self.marks:
            counts[mark.word] += 1
            found.append(self._stage(mark, f"{mark.word} {counts[mark.word]}"))
        return tuple(found)

    def _stage(self, mark: _Mark, name: str) -> Stage:
        value = _numpy(mark.value)
        examples = 0 if value.ndim > 1 else None
        units = None if value.ndim < 2 else 1 if mark.conv and value.ndim > 2 else value.ndim - 1
        gradient = None if mark.gradient is None else _numpy(mark.gradient)
        facts: dict[str, Any] = {}
        there = value != 0
        if mark.kind == "activation":
            slope, top = self._slope(mark)
            facts = {"slope": np.array(10.0 ** log10_rms(slope)), "saturated": float(np.mean(abs(slope) < top / 20))}
            there = slope != 0
        elif mark.again is not None and mark.gradient is not None:
            facts = {"weight_factor": np.array(self._factor(mark))}
        size = lambda x: np.asarray(log10_rms(x))
        return Stage(
            name, mark.kind, mark.operation, mark.place, value.shape, _dtype(mark.value),
            log10_value=size(value), log10_gradient=np.array(-np.inf) if gradient is None else size(gradient),
            zeros=measuring.zeros(value), dead=measuring.never(there, units),
            alike=measuring.alike(value, examples, False),
            gradient_alike=np.nan if gradient is None else measuring.alike(gradient, examples, False),
            parameters=mark.paths, library=mark.library, **facts,
        )  # fmt: skip

    def _slope(self, mark: _Mark) -> tuple[np.ndarray, float]:
        def slope(z):
            z = z.detach().clone().requires_grad_()
            h = mark.again(z * 1)  # times 1: an in-place curve may not write into a leaf
            return _numpy(self.torch.autograd.grad(h.sum(), z)[0])

        grid = self.torch.linspace(-10, 10, 401, dtype=mark.signal.dtype, device=mark.signal.device)
        try:
            top = float(np.abs(slope(grid)).max())
        except RuntimeError:  # a curve with parameters for each channel
            top = float(np.abs(slope(mark.signal)).max())
        return slope(mark.signal), top

    def _factor(self, mark: _Mark) -> float:
        """‖Wᵀδ‖/‖δ‖ of the product alone; δ is scaled to 1 first, so that nothing underflows."""
        x = mark.signal.clone().requires_grad_()
        δ = mark.gradient / mark.gradient.abs().max()
        if not x.is_floating_point() or not self.torch.isfinite(δ).all():
            return np.nan
        back = self.torch.autograd.grad(mark.again(x), x, δ)[0]
        return float(back.double().norm() / δ.double().norm())

    def sizes(self) -> list[float]:
        """log₁₀ RMS of every parameter's gradient."""
        return [-np.inf if g is None else float(log10_rms(_numpy(g))) for g in self.gradients]

    def parameters(self, sizes, updates) -> tuple[Parameter, ...]:
        records = []
        for (path, p), g, size, update in zip(self.named, self.gradients, sizes, updates, strict=True):
            array = _numpy(p)
            gradient = np.zeros_like(array) if g is None else _numpy(g)
            records.append(
                Parameter(
                    path, array.shape, _dtype(p), float(log10_rms(array)), size, used=g is not None,
                    zero_gradients=measuring.zeros(gradient),
                    constant=array.size > 1 and bool(np.all(array == array.flat[0])),
                    symmetric=jax_side._symmetric(array, gradient),
                    **({} if update is None else jax_side._of_update(array, update)),
                )
            )  # fmt: skip
        return tuple(records)

    def facts(self) -> LossFacts:
        outer = [mark for mark in self.marks if mark.kind != "cut"]
        behind = outer[-1].word if outer and outer[-1].kind in ("activation", "softmax") else ""
        classes, place = self.classes[-1] if self.classes else (0, self.end)
        return LossFacts(float(self.loss.detach()), (), classes, len(self.classes), self.broadcast, np.nan, place,
                         behind)  # fmt: skip


def _mode(torch, run: _Run):
    class Watching(torch.overrides.TorchFunctionMode):
        def __torch_function__(self, func, types, args=(), kwargs=None):
            return run.called(func, args, kwargs or {})

    return Watching()


@dataclass
class _Trace:
    """The frames of the call that is made just now, the deepest first, as `place_of` reads them."""

    found: list[Frame] = field(default_factory=list)
    caller: None = None

    def frames(self) -> list[Frame]:
        return self.found


def _here() -> tuple[Place, str]:
    inner = ("/torch/overrides", "/torch/_", "/torch/nn/modules/module.py", "/torch/nn/modules/container.py",
             "/torch/utils/", __file__)  # fmt: skip
    frames = [
        Frame(code.co_filename, line, 0, code.co_qualname)
        for code, line in ((frame.f_code, line) for frame, line in traceback.walk_stack(None))
        if not any(part in code.co_filename for part in inner)
    ]
    return place_of(_Trace(frames))


# what came in, and copies of it ---------------------------------------------------------------------------------------


def _admit(torch, loss, module, batch, optimizer) -> None:
    if not callable(loss) or is_module(loss):
        what = "a module came first" if is_module(loss) else f"{shown(loss)} came first"
        raise BadInput(f"vg.diagnose needs loss(module, batch), then the module, then the batch; {what}.")
    if not is_module(module):
        raise BadInput(f"The second must be a torch.nn.Module; {shown(module)} came.")
    if not any(p.requires_grad for p in module.parameters()):
        raise BadInput("The module has no parameters that are trained: none of them has requires_grad.")
    if any(isinstance(p, torch.nn.parameter.UninitializedParameter) for p in module.parameters()):
        raise BadInput("The module holds lazy layers without sizes yet: call it once on a batch, then examine it.")
    leaves = jax.tree.leaves(batch)
    strange = next((leaf for leaf in leaves if isinstance(leaf, (jax.Array, np.ndarray))), None)
    if strange is not None:
        kind = "JAX" if isinstance(strange, jax.Array) else "NumPy"
        raise BadInput(
            f"The module is PyTorch's and the batch holds arrays of {kind}: turn them into tensors first, "
            "torch.from_numpy(np.array(x))."
        )
    if any(isinstance(leaf, torch.Tensor) and leaf.numel() == 0 for leaf in leaves):
        raise BadInput("The batch is empty: a few dozen examples are enough.")
    if optimizer is None:
        return
    if not isinstance(optimizer, torch.optim.Optimizer):
        optax = "one of optax trains JAX's parameters" if hasattr(optimizer, "init") else f"{shown(optimizer)} came"
        raise BadInput(
            "The optimizer of a PyTorch module must be one of torch.optim, such as "
            f"torch.optim.Adam(module.parameters()); {optax}."
        )
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    if not any(id(p) in held for p in module.parameters()):
        raise BadInput("The optimizer trains none of this module's parameters: make it of module.parameters().")


def _copied(module, optimizer):
    try:
        return copy.deepcopy((module, optimizer))
    except (RuntimeError, TypeError) as failed:
        raise BadInput(
            f"The module cannot be copied ({str(failed).splitlines()[0][:80]}): keep no results of earlier calls in it."
        ) from failed


def _fresh(torch, batch, dtype=None):
    """The batch, as tensors that nothing of the learner's hangs on."""

    def one(leaf):
        if not isinstance(leaf, torch.Tensor):
            return leaf
        leaf = leaf.detach().clone()
        return leaf.to(dtype) if dtype is not None and leaf.is_floating_point() else leaf

    return jax.tree.map(one, batch)


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
    return out.reshape(())


@dataclass
class _Arrays:
    arrays: list[np.ndarray]
    paths: list[str]


class _Numbers:
    """Parameters and batch as `_check_numbers` looks for a nan in them."""

    def __init__(self, module, batch) -> None:
        named = list(module.named_parameters())
        leaves = [(p, leaf) for p, leaf in jax.tree_util.tree_leaves_with_path(batch) if hasattr(leaf, "detach")]
        self.params = _Arrays([_numpy(p) for _, p in named], ["." + name for name, _ in named])
        self.batch = _Arrays([_numpy(x) for _, x in leaves], [jax.tree_util.keystr(path) for path, _ in leaves])


# what else is measured ------------------------------------------------------------------------------------------------


def _may_underflow(stages, sizes) -> bool:
    of_stages = [float(stage.log10_gradient) for stage in stages if stage.kind != "cut"]
    return any(size < TINY for size in [*of_stages, *sizes])


def _in_float64(torch, run, module, batch, seen, stages, sizes):
    """The gradients' sizes in float64, where the module runs in it and does the same; otherwise a note."""
    note = (
        "Gradients below 10⁻³⁸ are zeros here that exact arithmetic would not have: the module has no run in float64."
    )
    try:
        wide = run(_copied(module, None)[0].double(), _fresh(torch, batch, torch.float64))
    except (BadInput, RuntimeError):
        return stages, sizes, note
    same = [mark.word for mark in wide.marks] == [mark.word for mark in seen.marks]
    if not same or not np.isclose(float(wide.loss.detach()), float(seen.loss.detach()), rtol=1e-2, atol=1e-4):
        return stages, sizes, note
    exact = wide.stages()
    measured = [
        replace(stage, log10_gradient=fine.log10_gradient, weight_factor=fine.weight_factor)
        for stage, fine in zip(stages, exact, strict=True)
    ]
    return tuple(measured), wide.sizes(), ""


def _rehearsed(torch, loss, module, batch, optimizer, has_aux, steps):
    """The first update of every parameter, and `steps` steps, by copies of the module and of its optimiser."""
    net, mover = _copied(module, optimizer)
    data = _fresh(torch, batch)
    named = [p for p in net.parameters() if p.requires_grad]
    losses, gradients, updates, first = [], [], [], None
    flat = lambda tensors: np.concatenate([_numpy(t).ravel() for t in tensors])
    for _ in range(steps):
        mover.zero_grad()
        value = _scalar(torch, loss, net, data, has_aux)
        value.backward()
        before = [p.detach().clone() for p in named]
        try:
            mover.step()
        except TypeError as failed:
            raise BadInput(
                f"A torch.optim.{type(optimizer).__name__} needs a closure for its step: examine without it."
            ) from failed
        moved = [p.detach() - b for p, b in zip(named, before, strict=True)]
        first = first or moved
        losses.append(float(value.detach()))
        gradients.append(float(log10_rms(flat([p.grad for p in named if p.grad is not None]))))
        updates.append(float(log10_rms(flat(moved))))
    losses.append(float(_scalar(torch, loss, net, data, has_aux).detach()))
    training = Training(np.array(losses), np.array(gradients), np.array(updates), np.ones(steps))
    return [_numpy(m) for m in first], training


def _again(func, args, kwargs, signal) -> Callable:
    """The call once more, as a function of its signal alone."""
    plain = lambda a: a.detach() if hasattr(a, "detach") else a
    held = [("signal" if a is signal else plain(a)) for a in args]
    named = {k: (None if a is signal else plain(a)) for k, a in kwargs.items()}
    own = [k for k, a in kwargs.items() if a is signal]
    return lambda x: func(*[x if isinstance(a, str) and a == "signal" else a for a in held],
                          **(named | dict.fromkeys(own, x)))  # fmt: skip


def _tensors(torch, tree) -> list:
    if isinstance(tree, torch.Tensor):
        return [tree]
    if isinstance(tree, (list, tuple)):
        return [t for each in tree for t in _tensors(torch, each)]
    return []


def _dim(args, kwargs, at: int) -> int:
    dim = kwargs.get("dim", args[at] if len(args) > at else -1)
    return -1 if dim is None else int(dim)


def _what(x) -> str:
    if x.isnan().any():
        return "nan"
    return "inf" if (x == float("inf")).any() else "-inf"


def _numpy(x):
    if not hasattr(x, "detach"):
        return x
    x = x.detach().cpu()
    return (x.float() if str(x.dtype) in ("torch.bfloat16", "torch.float16") else x).numpy()


def _dtype(x) -> str:
    return str(x.dtype).removeprefix("torch.")


def _last(stages) -> float:
    products = [stage for stage in stages if stage.kind == "product"]
    return float(products[-1].log10_value) if products else np.nan
