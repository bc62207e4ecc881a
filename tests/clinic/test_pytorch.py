"""The clinic on PyTorch: the same record and verdict as JAX for the same network; nothing of the learner's changes."""

import copy
import sys

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg
from vgcourse.clinic import pytorch
from vgcourse.inputs import BadInput

HAS_TORCH = True
try:
    import torch
    from torch import nn
except ImportError:
    HAS_TORCH = False

needs_torch = pytest.mark.skipif(not HAS_TORCH, reason="PyTorch is not installed: pip install vgcourse[torch]")
rng = np.random.default_rng(0)
X = rng.normal(size=(32, 16)).astype(np.float32)
Y = rng.integers(0, 4, 32)


def test_without_torch_one_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(BadInput, match=r"pip install vgcourse\[torch\]"):
        pytorch.examine(lambda m, b: 0, object(), ())


def weights(depth, scale=1.0):
    sizes = [16] * depth + [4]
    draw = np.random.default_rng(1)
    return [
        (draw.normal(size=(n, m)) * scale / np.sqrt(n)).astype(np.float32)
        for n, m in zip(sizes, sizes[1:], strict=False)
    ]  # noqa: E501


def in_jax(matrices, curve, optimizer=None):
    params = [{"W": jnp.asarray(W), "b": jnp.zeros(W.shape[1])} for W in matrices]

    def loss(params, batch):
        x, y = batch
        for layer in params[:-1]:
            x = curve(x @ layer["W"] + layer["b"])
        logits = x @ params[-1]["W"] + params[-1]["b"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

    return vg.diagnose(loss, params, (jnp.asarray(X), jnp.asarray(Y)), optimizer=optimizer)


def network(matrices, curve):
    layers = []
    for W in matrices:
        layers += [nn.Linear(*W.shape), curve()]
        with torch.no_grad():
            layers[-2].weight.copy_(torch.from_numpy(W.T.copy()))
            layers[-2].bias.zero_()
    return nn.Sequential(*layers[:-1])


def loss(module, batch):
    x, y = batch
    return nn.functional.cross_entropy(module(x), y)


def batch():
    return torch.tensor(X), torch.tensor(Y)


def same(a, b, *names):
    for name in names:
        here, there = np.asarray(getattr(a, name), float), np.asarray(getattr(b, name), float)
        np.testing.assert_allclose(here, there, rtol=1e-3, atol=1e-3, err_msg=f"{name} of {a}")


@needs_torch
@pytest.mark.parametrize("depth, curve, scale", [(4, "relu", 1.4), (30, "sigmoid", 1.0), (60, "sigmoid", 0.5)])
def test_the_same_network_has_the_same_record_and_the_same_verdict(depth, curve, scale):
    matrices = weights(depth, scale)
    ours = in_jax(matrices, {"relu": jax.nn.relu, "sigmoid": jax.nn.sigmoid}[curve], optax.sgd(0.01))
    module = network(matrices, {"relu": nn.ReLU, "sigmoid": nn.Sigmoid}[curve])
    theirs = vg.diagnose(loss, module, batch(), optimizer=torch.optim.SGD(module.parameters(), 0.01))
    a, b = theirs.examination, ours.examination
    assert [s.name for s in a.stages] == [s.name for s in b.stages]
    for one, other in zip(a.stages, b.stages, strict=True):
        assert (one.kind, one.shape, one.dtype) == (other.kind, other.shape, other.dtype)
        same(one, other, "log10_value", "log10_gradient", "weight_factor", "slope", "zeros", "dead", "saturated")
        same(one, other, "alike", "gradient_alike")
        assert one.place.file.endswith("test_pytorch.py") and one.place.code
    sort = lambda parameters: (
        [p for p in parameters if len(p.shape) == 2],
        [p for p in parameters if len(p.shape) == 1],
    )
    for mine, yours in zip(sort(a.parameters), sort(b.parameters), strict=True):
        for one, other in zip(mine, yours, strict=True):
            same(one, other, "log10_value", "log10_gradient", "zero_gradients", "used", "constant", "symmetric")
    same(a.loss, b.loss, "value", "classes", "softmaxes", "output_log10")
    assert a.loss.output == b.loss.output
    same(a.training, b.training, "loss", "log10_gradient")
    assert (theirs.verdict, [f.kind for f in theirs.findings]) == (ours.verdict, [f.kind for f in ours.findings])


if HAS_TORCH:

    class Own(nn.Module):
        """Written with operators and functions, in-place ones and a dropout among them."""

        def __init__(self):
            super().__init__()
            self.W = nn.Parameter(torch.from_numpy(weights(2)[0]))
            self.b = nn.Parameter(torch.zeros(16))
            self.norm, self.drop, self.out = nn.BatchNorm1d(16), nn.Dropout(0.2), nn.Linear(16, 4)
            self.idle = nn.Linear(3, 3)

        def forward(self, x):
            h = torch.relu_(self.norm(x @ self.W + self.b))
            return self.out(self.drop(h))


@needs_torch
def test_operators_in_place_curves_and_idle_layers_are_seen_and_nothing_is_changed():
    torch.manual_seed(0)
    module = Own()
    optimizer = torch.optim.Adam(module.parameters(), 1e-3)
    loss(module, batch()).backward()
    before = copy.deepcopy((module.state_dict(), [p.grad for p in module.parameters()], optimizer.state_dict()))
    dice = torch.get_rng_state()
    found = vg.diagnose(loss, module, batch(), optimizer=optimizer).examination
    assert [s.name for s in found.stages] == ["product 1", "normalisation 1", "relu 1", "product 2"]
    assert found.stages[0].parameters == ("W", "b") and found.stages[0].place.code.startswith("h = torch.relu_(")
    assert found.stages[2].zeros == pytest.approx(0.5, abs=0.1) and found.stages[2].saturated == found.stages[2].zeros
    assert [p.path for p in found.parameters if not p.used] == ["idle.weight", "idle.bias"]
    after = (module.state_dict(), [p.grad for p in module.parameters()], optimizer.state_dict())
    assert torch.equal(torch.get_rng_state(), dice)
    for a, b in zip(jax.tree.leaves(before), jax.tree.leaves(after), strict=True):
        assert torch.equal(a, b) if isinstance(a, torch.Tensor) else a == b


@needs_torch
def test_the_end_of_a_loss_is_read():
    softmaxed = lambda module, batch: nn.functional.cross_entropy(module(batch[0]).softmax(1), batch[1])
    told = vg.diagnose(softmaxed, network(weights(2), nn.ReLU), batch())
    assert told.examination.loss.softmaxes == 2 and told.first.kind == "wrong loss"
    column = nn.Sequential(nn.Linear(16, 8), nn.Tanh(), nn.Linear(8, 1))
    difference = lambda module, batch: ((module(batch[0]) - batch[1].float()) ** 2).mean()
    assert vg.diagnose(difference, column, batch()).examination.loss.broadcast == ((32, 1), (32,))


@needs_torch
def test_the_first_operation_that_makes_nan_is_named():
    logarithm = lambda module, batch: torch.log(module(batch[0]) * 0 - 1).mean()
    bad = vg.diagnose(logarithm, network(weights(2), nn.Tanh), batch()).examination.first_bad
    assert (bad.direction, bad.operation, bad.result, bad.example) == ("forward", "log", "nan", 0)
    root = lambda module, batch: torch.sqrt(module(batch[0]) * 0).mean()
    bad = vg.diagnose(root, network(weights(2), nn.Tanh), batch()).examination.first_bad
    assert (bad.direction, bad.operation) == ("backward", "sqrt")


@needs_torch
def test_an_lstm_is_one_stage_and_a_note_says_so():
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.words, self.lstm, self.out = nn.Embedding(9, 8), nn.LSTM(8, 8, batch_first=True), nn.Linear(8, 4)

        def forward(self, x):
            return self.out(self.lstm(self.words(x))[0][:, -1])

    words = torch.from_numpy(np.random.default_rng(2).integers(0, 9, (32, 7)))
    found = vg.diagnose(loss, Net(), (words, torch.from_numpy(Y))).examination
    assert [s.name for s in found.stages] == ["lookup 1", "product 1", "product 2"]
    assert "lstm" in found.notes[0] and np.isfinite(found.stages[1].log10_gradient)


@needs_torch
@pytest.mark.parametrize(
    "change, said",
    [
        (dict(loss=lambda m, b: m(b[0])), "one number; a tensor of shape"),
        (dict(loss=lambda m, b: (loss(m, b), 1)), "has_aux=True"),
        (dict(loss=lambda m, b: loss(m, b).item()), "Leave out .item()"),
        (dict(loss=lambda m, b: loss(m, b).detach()), "does not depend on the module's parameters"),
        (dict(batch=(X, Y)), "arrays of NumPy"),
        (dict(batch=(jnp.asarray(X), Y)), "arrays of JAX"),
        (dict(optimizer=optax.adam(1e-3)), "one of optax trains JAX's parameters"),
        (dict(optimizer="adam"), "one of torch.optim"),
        (dict(params={"W": jnp.ones((2, 2))}), "batch holds tensors of PyTorch"),
        (dict(params="state"), "give the module itself"),
        (dict(batch="nan"), "holds nan"),
        (dict(batch="empty"), "The batch is empty"),
    ],
)
def test_what_cannot_be_examined_gets_a_sentence(change, said):
    module = network(weights(2), nn.Tanh)
    given = dict(loss=loss, params=module, batch=batch(), optimizer=None) | change
    x, y = batch()
    x[3, 2] = float("nan")
    given["batch"] = {"nan": (x, y), "empty": (x[:0], y[:0])}.get(str(change.get("batch")), given["batch"])
    given["params"] = module.state_dict() if change.get("params") == "state" else given["params"]
    with pytest.raises(BadInput) as came:
        vg.diagnose(given["loss"], given["params"], given["batch"], optimizer=given["optimizer"])
    assert said in str(came.value)


@needs_torch
def test_an_optimiser_of_torch_and_parameters_of_jax_do_not_mix():
    optimizer = torch.optim.SGD(network(weights(2), nn.Tanh).parameters(), 0.1)
    with pytest.raises(BadInput, match="use one of optax"):
        vg.diagnose(lambda p, b: (b @ p).sum(), jnp.ones((16, 2)), jnp.asarray(X), optimizer=optimizer)


@needs_torch
def test_what_can_be_tried_is_said():
    with pytest.raises(BadInput, match="call vg.diagnose again"):
        vg.diagnose(loss, network(weights(2), nn.Tanh), batch()).tried()
