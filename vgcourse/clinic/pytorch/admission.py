"""What came for PyTorch: is it something that can be followed, and copies of it, so that nothing of it is changed."""

from __future__ import annotations

import copy
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import jax
import numpy as np

from vgcourse.inputs import BadInput, shown

OLDEST = (2, 4)


def is_module(given: object) -> bool:
    """Whether it is a PyTorch module; PyTorch itself is not imported for that."""
    return from_torch(given, "nn", "Module")


def from_torch(given: object, *names: str) -> bool:
    """Whether it is of that class of torch, if torch is loaded: ("nn", "Module")."""
    found: Any = sys.modules.get("torch")
    for name in names:
        found = getattr(found, name, None)
    return isinstance(found, type) and isinstance(given, found)


def installed():
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


def admit(torch, loss, module, batch, optimizer) -> None:
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
def as_it_was(torch) -> Iterator[None]:
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


def eager(torch, module):
    """What torch.compile and DataParallel were put around."""
    while hasattr(module, "_orig_mod") or isinstance(module, torch.nn.DataParallel):
        module = module._orig_mod if hasattr(module, "_orig_mod") else module.module
    return module


def fresh(torch, batch):
    """The batch, as tensors that nothing of the learner's hangs on."""
    return jax.tree.map(lambda x: x.detach().clone() if isinstance(x, torch.Tensor) else x, batch)


def scalar(torch, loss, net, batch, has_aux):
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
