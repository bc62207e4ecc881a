"""The clinic on PyTorch: the same record and verdict as JAX for the same network; nothing of the learner's changes."""

import copy
import subprocess
import sys

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg
from vgcourse.clinic import pytorch
from vgcourse.inputs import BadInput

try:
    import torch
    from torch import nn
except ImportError:
    pytest.skip("PyTorch is not installed: pip install vgcourse[torch]", allow_module_level=True)

draw = np.random.default_rng(0)
X = draw.normal(size=(32, 16)).astype(np.float32)
Y = draw.integers(0, 4, 32)
WORDS = draw.integers(0, 9, (32, 24))
F = nn.functional


def cross_entropy(module, batch):
    return F.cross_entropy(module(batch[0]), batch[1])


def tensors(*arrays):
    return tuple(torch.tensor(a) for a in arrays or (X, Y))


def stack(depth, curve, scale=1.0):
    """A stack of 16 units, its weights drawn here, with biases of 0."""
    given = np.random.default_rng(1)
    layers = []
    for width in [16] * (depth - 1) + [4]:
        layer = nn.Linear(16, width)
        layer.weight.data = torch.tensor(given.normal(size=(width, 16)) * scale / 4, dtype=torch.float32)
        layer.bias.data.zero_()
        layers += [layer, curve()]
    return nn.Sequential(*layers[:-1])


class Recurrent(nn.Module):
    def __init__(self, cell):
        super().__init__()
        self.words, self.cell, self.out = nn.Embedding(9, 8), cell(8, 8, batch_first=True), nn.Linear(8, 4)

    def forward(self, x):
        return self.out(self.cell(self.words(x))[0][:, -1])


class Residual(nn.Module):
    def __init__(self):
        super().__init__()
        self.branches = nn.ModuleList(nn.Linear(16, 16) for _ in range(4))
        self.out = nn.Linear(16, 4)

    def forward(self, x):
        for branch in self.branches:
            x = x + torch.tanh(branch(x))
        return self.out(x)


def dead():
    module = stack(4, nn.ReLU, 1.4)
    module[2].bias.data -= 100
    return module


def convolutional():
    return nn.Sequential(nn.Conv2d(1, 4, 3, stride=2, padding=1, bias=False), nn.BatchNorm2d(4), nn.ReLU(),
                         nn.MaxPool2d(2), nn.Flatten(), nn.Linear(4, 4))  # fmt: skip


# the same networks in JAX, of the same arrays: w["0.weight"] is (out, in), as in PyTorch


def jax_stack(curve):
    def net(w, x):
        names = sorted({name.split(".")[0] for name in w}, key=int)
        for name in names[:-1]:
            x = curve(x @ w[f"{name}.weight"].T + w[f"{name}.bias"])
        return x @ w[f"{names[-1]}.weight"].T + w[f"{names[-1]}.bias"]

    return net


def jax_residual(w, x):
    for i in range(4):
        x = x + jnp.tanh(x @ w[f"branches.{i}.weight"].T + w[f"branches.{i}.bias"])
    return x @ w["out.weight"].T + w["out.bias"]


def jax_rnn(w, x):
    def step(h, x):
        a = x @ w["cell.weight_ih_l0"].T + w["cell.bias_ih_l0"]
        h = jnp.tanh(a + (h @ w["cell.weight_hh_l0"].T + w["cell.bias_hh_l0"]))
        return h, None

    h, _ = jax.lax.scan(step, jnp.zeros((32, 8)), w["words.weight"][x].swapaxes(0, 1))
    return h @ w["out.weight"].T + w["out.bias"]


def jax_lstm(w, x):
    def step(state, x):
        h, c = state
        z = x @ w["cell.weight_ih_l0"].T + w["cell.bias_ih_l0"]
        i, f, g, o = jnp.split(z + (h @ w["cell.weight_hh_l0"].T + w["cell.bias_hh_l0"]), 4, axis=1)
        c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
        return (jax.nn.sigmoid(o) * jnp.tanh(c), c), None

    zero = jnp.zeros((32, 8))
    (h, _), _ = jax.lax.scan(step, (zero, zero), w["words.weight"][x].swapaxes(0, 1))
    return h @ w["out.weight"].T + w["out.bias"]


def jax_convolutional(w, x):
    z = jax.lax.conv_general_dilated(x, w["0.weight"], (2, 2), [(1, 1), (1, 1)])
    mean, var = z.mean((0, 2, 3), keepdims=True), z.var((0, 2, 3), keepdims=True)
    z = (z - mean) * jax.lax.rsqrt(var + 1e-5) * w["1.weight"][:, None, None] + w["1.bias"][:, None, None]
    z = jax.lax.reduce_window(jax.nn.relu(z), -jnp.inf, jax.lax.max, (1, 1, 2, 2), (1, 1, 2, 2), "VALID")
    return z.reshape(32, -1) @ w["5.weight"].T + w["5.bias"]


PAIRS = {
    "relu 4": (lambda: stack(4, nn.ReLU, 1.4), jax_stack(jax.nn.relu), X),
    "sigmoid 30": (lambda: stack(30, nn.Sigmoid), jax_stack(jax.nn.sigmoid), X),
    "sigmoid 60": (lambda: stack(60, nn.Sigmoid, 0.5), jax_stack(jax.nn.sigmoid), X),
    "sigmoid 20 in bfloat16": (lambda: stack(20, nn.Sigmoid).bfloat16(), jax_stack(jax.nn.sigmoid), X),
    "dead": (dead, jax_stack(jax.nn.relu), X),
    "exploding": (lambda: stack(8, nn.Identity, 3.0), jax_stack(lambda x: x), X),
    "residual": (Residual, jax_residual, X),
    "rnn": (lambda: Recurrent(nn.RNN), jax_rnn, WORDS),
    "lstm": (lambda: Recurrent(nn.LSTM), jax_lstm, WORDS),
    "convolutional": (convolutional, jax_convolutional, X.reshape(32, 1, 4, 4)),
}


@pytest.mark.parametrize("name", PAIRS)
def test_the_same_network_has_the_same_record_and_the_same_verdict(name):
    made, net, x = PAIRS[name]
    torch.manual_seed(0)
    module = made()
    half = next(module.parameters()).dtype == torch.bfloat16
    inputs = torch.tensor(x).bfloat16() if half else torch.tensor(x)
    optimizer = torch.optim.SGD(module.parameters(), 0.01, momentum=0.9)
    theirs = vg.diagnose(cross_entropy, module, (inputs, torch.tensor(Y)), optimizer=optimizer)

    def loss(w, batch):
        x, y = batch
        return optax.softmax_cross_entropy_with_integer_labels(net(w, x), y).mean()

    weights = {k: jnp.asarray(p.detach().float().numpy(), str(p.dtype)[6:]) for k, p in module.named_parameters()}
    batch = (jnp.asarray(x, "bfloat16" if half else None), jnp.asarray(Y))
    ours = vg.diagnose(loss, weights, batch, optimizer=optax.sgd(0.01, 0.9))
    a, b = theirs.examination, ours.examination
    assert (theirs.verdict, [f.kind for f in theirs.findings]) == (ours.verdict, [f.kind for f in ours.findings])
    assert [(s.name, s.shape, s.steps) for s in a.stages] == [(s.name, s.shape, s.steps) for s in b.stages]
    close = 0.05 if half else 1e-4
    for one, other in zip(a.stages, b.stages, strict=True):
        first = 1 if name == "lstm" else 0  # of the first step: its forget gate multiplies c₀ = 0
        assert np.isfinite(np.ravel(one.log10_gradient)[first:]).all() or name == "dead"
        for each in ("log10_value", "log10_gradient", "weight_factor", "slope", "dead", "saturated"):
            np.testing.assert_allclose(getattr(one, each), getattr(other, each), atol=close, err_msg=f"{each} of {one}")
    yours = {p.path.strip("[]'"): p for p in b.parameters}
    for p in a.parameters:
        for each in ("log10_gradient", "log10_update", "rounded_away", "zero_gradients"):
            if "gradient" not in each and p.log10_update < -37:
                continue  # XLA has no subnormal numbers, PyTorch has
            np.testing.assert_allclose(getattr(p, each), getattr(yours[p.path], each), atol=max(close, 0.01))
    assert a.notes == ()


def test_in_place_operations_views_and_pieces_are_followed_exactly():
    module = stack(2, nn.Tanh)

    def loss(module, batch):
        h = module(batch[0])
        room = torch.zeros(32, 6)
        room[:, 1:5] = h  # into a view of what is not held
        rows = room.view(-1)
        room[:, 2].mul_(3).add_(1)  # through a view of a view; `rows` must see it
        rows[::7] = 0.5
        room[batch[1] > 2] *= 2
        left, right = room.chunk(2, 1)
        pieces = (
            F.glu(room).square().sum(),
            F.binary_cross_entropy_with_logits(left, right.sigmoid()),
            F.huber_loss(rows, rows.flip(0)),
            torch.einsum("bi,bj->ij", left, right).norm(),
            room.std(),
        )
        return sum(pieces)

    twin = pytorch.twin_of(loss, module, tensors())
    assert float(twin.loss(twin.params, twin.batch)) == pytest.approx(twin.value, rel=1e-5)
    for name, mine in jax.grad(twin.loss)(twin.params, twin.batch).items():
        np.testing.assert_allclose(mine, twin.gradients[name], rtol=1e-3, atol=1e-4, err_msg=name)


class Attending(nn.Module):
    def __init__(self, **options):
        super().__init__()
        self.options, self.all, self.out = options, nn.Linear(16, 24), nn.Linear(8, 4)

    def forward(self, x):
        q, k, v = self.all(x).view(8, 4, 3, 2, 4).permute(2, 0, 3, 1, 4)
        h = F.scaled_dot_product_attention(q, k, v, **self.options)
        return self.out(h.transpose(1, 2).reshape(32, 8))


def pooled(pool, shape):
    module = nn.Sequential(nn.Unflatten(1, shape), pool, nn.Flatten(), nn.LazyLinear(4))
    module(torch.tensor(X))
    return nn.Sequential(nn.Linear(16, 16), module)


FOLLOWED = {
    "attention": lambda: Attending(),
    "causal attention": lambda: Attending(is_causal=True),
    "attention, a row masked as a whole": lambda: Attending(attn_mask=torch.arange(4)[:, None].repeat(1, 4) > 0),
    "spectral norm, which writes by out=": lambda: nn.utils.parametrizations.spectral_norm(nn.Linear(16, 4)),
    "CELU": lambda: nn.Sequential(nn.Linear(16, 4), nn.CELU(2.0)),
    "pooling, rounded up": lambda: pooled(nn.AvgPool2d(3, 2, 1, ceil_mode=True), (1, 4, 4)),
    "pooling in three dimensions": lambda: pooled(nn.AvgPool3d(2), (1, 4, 2, 2)),
}


@pytest.mark.parametrize("name", FOLLOWED)
def test_value_and_gradients_are_pytorchs_own(name):
    """Those of a plain call, in which nothing is followed."""
    module = FOLLOWED[name]()
    alone = copy.deepcopy(module)
    found, twin = pytorch.examined(cross_entropy, module, tensors())
    value = cross_entropy(alone, tensors())
    value.backward()
    assert found.loss.value == pytest.approx(value.item(), rel=1e-5) and found.notes == ()
    mine = jax.grad(twin.loss)(twin.params, twin.batch)
    for path, p in alone.named_parameters():
        np.testing.assert_allclose(mine[path], p.grad, rtol=1e-3, atol=1e-5, err_msg=path)


def test_what_is_written_under_no_grad_is_a_constant():
    def loss(module, batch):
        with torch.no_grad():
            scale = torch.ones(4)
            scale.mul_(module[2].weight.norm(dim=1))
        return F.cross_entropy(module(batch[0]) / scale, batch[1])

    module = stack(2, nn.Tanh)
    twin = pytorch.twin_of(loss, module, tensors())
    mine = jax.grad(twin.loss)(twin.params, twin.batch)
    loss(module, tensors()).backward()
    np.testing.assert_allclose(mine["2.weight"], module[2].weight.grad, rtol=1e-3, atol=1e-5)


def test_the_row_of_the_padding_is_not_trained_and_a_norm_of_nothing_has_slope_0():
    words = nn.Sequential(nn.Embedding(9, 4, padding_idx=0), nn.Flatten(), nn.Linear(96, 4))

    def still(m, b):
        same = m(b[0]) - m(b[0]).detach()
        return cross_entropy(m, b) + same.norm(dim=1).mean() + same.std() + same.abs().sum()

    for loss, module, batch in ((cross_entropy, words, tensors(WORDS, Y)), (still, stack(2, nn.Tanh), tensors())):
        found = vg.diagnose(loss, module, batch).examination
        assert found.notes == () and found.first_bad is None


def test_a_cut_is_found_and_a_branch_that_is_stopped_is_none():
    module = stack(3, nn.Tanh)
    cut = lambda m, b: F.cross_entropy(m[4](m[:4](b[0]).detach()), b[1])
    chosen = lambda m, b: (m(b[0]).argmax(1) == b[1]).float().mean()
    assert [vg.diagnose(each, module, tensors()).first.kind for each in (cut, chosen)] == ["gradient cut off"] * 2
    assert vg.diagnose(cut, module, tensors()).first.place.line == cut.__code__.co_firstlineno

    def beside(m, b):  # a target that stands still, and elsewhere a dead layer: starved, but not by the cut
        with torch.no_grad():
            target = m[1](b[0].flip(0))
        return F.cross_entropy(m[0](b[0]), b[1]) + (m[1](b[0]) - target / target.norm().detach()).square().mean()

    found = vg.diagnose(beside, nn.ModuleList([dead(), module]), tensors()).findings
    assert found[0].kind == "dead units" and "gradient cut off" not in [f.kind for f in found]


class Own(nn.Module):
    """Written with operators, in-place functions, a dropout, a frozen and an idle layer."""

    def __init__(self):
        super().__init__()
        self.W, self.b = nn.Parameter(torch.tensor(X[:16] / 4)), nn.Parameter(torch.zeros(16))
        self.norm, self.drop, self.out = nn.BatchNorm1d(16), nn.Dropout(0.2), nn.Linear(16, 4)
        self.idle, self.frozen = nn.Linear(3, 3), nn.Linear(16, 16).requires_grad_(False)

    def forward(self, x):
        h = torch.relu_(self.norm(self.frozen(x) @ self.W + self.b))
        return self.out(self.drop(h))


def test_nothing_of_the_learners_is_changed_and_remedies_can_be_tried():
    module = Own()
    optimizer = torch.optim.AdamW(module.parameters(), 1e-3)
    cross_entropy(module, tensors()).backward()
    state = lambda: copy.deepcopy((module.state_dict(), [p.grad for p in module.parameters()], optimizer.state_dict()))
    before, dice = state(), torch.get_rng_state()
    found = vg.diagnose(cross_entropy, module, tensors(), optimizer=optimizer)
    seen = found.examination
    assert [s.name for s in seen.stages] == ["product 1", "normalisation 1", "relu 1", "product 2"]
    assert set(seen.stages[0].parameters) == {"W", "b"} and seen.stages[0].place.code.startswith("h = torch.relu_(")
    assert [p.path for p in seen.parameters if not p.used] == ["idle.weight", "idle.bias"]
    assert "2 of 10 parameters are frozen" in seen.notes[0] and len(seen.notes) == 1
    assert torch.equal(torch.get_rng_state(), dice)
    for a, b in zip(jax.tree.leaves(before), jax.tree.leaves(state()), strict=True):
        assert torch.equal(a, b) if isinstance(a, torch.Tensor) else a == b
    assert found.tried("weights", steps=3).before.loss[0] == pytest.approx(seen.loss.value, rel=1e-3)


class Straight(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.round()

    @staticmethod
    def backward(ctx, gradient):
        return gradient


def hooked():
    module = stack(2, nn.Tanh)
    module[0].register_forward_hook(lambda *_: None)
    return module


@pytest.mark.parametrize(
    "made, loss, said",
    [
        (lambda: stack(2, nn.Tanh).eval(), cross_entropy, "The module is in eval()"),
        (lambda: stack(2, nn.Tanh).double(), lambda m, b: F.cross_entropy(m(b[0].double()), b[1]), "in float64"),
        (hooked, cross_entropy, "The module has hooks"),
        (lambda: nn.DataParallel(stack(2, nn.Tanh)), cross_entropy, ""),
        (lambda: torch.compile(stack(2, nn.Tanh), backend="eager"), cross_entropy, ""),
        (
            lambda: stack(2, nn.Tanh),
            lambda m, b: F.cross_entropy(Straight.apply(m(b[0])), b[1]),
            "autograd.Function (Straight)",
        ),
    ],
)
def test_what_is_unusual_about_a_module_is_examined_and_said(made, loss, said):
    notes = vg.diagnose(loss, made(), tensors()).examination.notes
    assert said in " ".join(notes) if said else not notes


def test_the_first_operation_that_makes_nan_is_named():
    logarithm = lambda module, batch: torch.log(module(batch[0]) * 0 - 1).mean()
    bad = vg.diagnose(logarithm, stack(2, nn.Tanh), tensors()).examination.first_bad
    assert (bad.direction, bad.operation, bad.result, bad.example) == ("forward", "log", "nan", 0)


def nothing(module, batch):
    return batch[0].sum() * 0 + torch.tensor(1.0, requires_grad=True)


@pytest.mark.parametrize(
    "change, said",
    [
        (dict(loss=lambda m, b: m(b[0])), "one number; a tensor of shape"),
        (dict(loss=lambda m, b: (cross_entropy(m, b), 1)), "has_aux=True"),
        (dict(loss=lambda m, b: cross_entropy(m, b).item()), "Leave out .item()"),
        (dict(loss=lambda m, b: torch.tensor(1.0)), "depends neither on the module nor on the batch"),
        (dict(loss=nothing), "uses no parameter of the module"),
        (dict(loss=lambda m, b: torch.linalg.svdvals(m(b[0])).sum()), "which the clinic cannot follow"),
        (dict(params=nn.Tanh()), "has no parameters"),
        (dict(params=stack(2, nn.Tanh).requires_grad_(False)), "None of the module's 4 parameters is trained"),
        (dict(params=stack(2, nn.Tanh).to("meta")), "Tensors on meta came"),
        (dict(params={"W": jnp.ones((2, 2))}), "batch holds tensors of PyTorch"),
        (dict(params=stack(2, nn.Tanh).state_dict()), "give the module itself"),
        (dict(batch=(X, Y)), "arrays of NumPy"),
        (dict(batch=tensors(np.where(np.arange(16) == 3, np.nan, X), Y)), "holds nan"),
        (dict(batch=tensors(X[:0], Y[:0])), "The batch is empty"),
        (dict(optimizer=optax.adam(1e-3)), "one of optax trains JAX's parameters"),
        (dict(optimizer=torch.optim.SGD(stack(2, nn.Tanh).parameters(), 0.1)), "trains none of this module's"),
    ],
)
def test_what_cannot_be_examined_gets_a_sentence(change, said):
    given = dict(loss=cross_entropy, params=stack(2, nn.Tanh), batch=tensors(), optimizer=None) | change
    with pytest.raises(BadInput) as came:
        vg.diagnose(given["loss"], given["params"], given["batch"], optimizer=given["optimizer"])
    assert said in str(came.value)


def test_pytorch_is_imported_only_by_who_uses_it():
    code = (
        "import sys, vgcourse as vg; vg.diagnose; import vgcourse.clinic.diagnosis; assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_pytorch_or_with_an_old_one_a_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setattr(torch, "__version__", "1.13.1")
    with pytest.raises(BadInput, match=r"PyTorch 1\.13\.1 is too old"):
        pytorch.examined(cross_entropy, stack(2, nn.Tanh), tensors())
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(BadInput, match=r"pip install vgcourse\[torch\]"):
        pytorch.examined(cross_entropy, None, ())


def test_watch_says_that_it_takes_no_module():
    with pytest.raises(BadInput, match="a module of PyTorch came: ask vg.diagnose"):
        vg.watch(cross_entropy)(stack(2, nn.Tanh), tensors())


def test_a_training_is_followed_where_optax_has_its_optimiser():
    module, batch = stack(3, nn.ReLU, 1.4), tensors(X, draw.integers(0, 4, 32))
    creeping = lambda m, b: cross_entropy(m, b) / 100
    found = vg.diagnose(creeping, module, batch, optimizer=torch.optim.SGD(module.parameters(), 0.03))
    assert found.first.kind == "learning rate too small" and found.examination.followed.faster
    assert found.figures[0].curves[0].label == "at your rate"
    optimizer = torch.optim.Adam(module.parameters(), 0.003)
    found = vg.diagnose(cross_entropy, module, batch, optimizer=optimizer)
    assert found.healthy and len(found.examination.followed.itself.loss) == 301
    assert vg.diagnose(cross_entropy, module, batch, optimizer=optimizer, follow=0).examination.followed is None
    other = vg.diagnose(cross_entropy, module, batch, optimizer=torch.optim.Adamax(module.parameters(), 0.003))
    assert other.examination.followed is None and "torch.optim.Adamax" in other.examination.notes[-1]


def test_a_finding_names_the_learners_line_and_the_modules_own_arrays():
    apart = lambda m, b: F.mse_loss(m(b[0])[:, :1], b[0][:, 0])
    found = vg.diagnose(apart, stack(3, nn.ReLU, 1.4), tensors()).first
    assert found.cause == "broadcast" and found.place.code.startswith("apart") and "JAX" not in found.remedy.effect
    module = stack(3, nn.ReLU, 1.4)
    cut = vg.diagnose(lambda m, b: F.cross_entropy(m[4](m[:4](b[0]).detach()), b[1]) + 9, module, tensors()).first
    assert cut.cause == "detach()" and "(0.weight, 0.bias, 2.weight and 1 more)" in cut.measured


def test_what_lies_ahead_of_its_steps_is_asked_where_optax_has_its_optimiser():
    """An ε of 100 beside gradients of a tenth, and a body that is frozen by detach() in front of a head."""
    module, batch = stack(3, nn.ReLU, 1.4), tensors()
    first = {}
    for eps in (100.0, 1e-8):
        optimizer = torch.optim.Adam(module.parameters(), 0.01, eps=eps)
        first[eps] = vg.diagnose(cross_entropy, module, batch, optimizer=optimizer, follow=0).first
    assert first[1e-8] is None and first[100.0].cause == "the optimiser's ε"

    class Probe(nn.Module):
        def __init__(self):
            super().__init__()
            self.body, self.head = nn.Sequential(nn.Linear(16, 64), nn.ReLU()), nn.Linear(64, 1)

        def forward(self, x):
            return self.head(self.body(x).detach())

    probe, told = Probe(), (batch[0], batch[0][:, :1] + batch[0][:, 1:2])
    optimizer = torch.optim.Adam(probe.parameters(), 0.01)
    found = vg.diagnose(lambda m, b: F.mse_loss(m(b[0]), b[1]), probe, told, optimizer=optimizer, follow=0)
    assert found.healthy and [each.kind for each in found.findings] == ["gradient cut off"]


def test_what_the_optimiser_does_not_hold_stays_where_it_is():
    module = stack(3, nn.ReLU, 1.4)
    optimizer = torch.optim.SGD(module[-1].parameters(), 0.1)
    _, twin = pytorch.examined(cross_entropy, module, tensors(), optimizer=optimizer)
    gradient = jax.grad(twin.loss)(twin.params, twin.batch)
    update, _ = twin.optimizer.update(gradient, twin.optimizer.init(twin.params), twin.params)
    moved = {name for name, each in update.items() if np.any(np.asarray(each))}
    assert moved == {"4.weight", "4.bias"} and set(update) == {name for name, _ in module.named_parameters()}


class Named(nn.Module):
    """Its layers stand in one line; one of them gives what came in, and one is empty."""

    def __init__(self):
        super().__init__()
        parts = [nn.Linear(16, 16), nn.Sigmoid(), nn.Sequential(), nn.GRU(16, 8, batch_first=True)]
        self.net, self.out = nn.ModuleList(parts), nn.Sequential(nn.Tanh(), nn.Linear(8, 4))

    def forward(self, x):
        for part in self.net[:-1]:
            x = part(x)
        return self.out(self.net[-1](x[:, None])[0][:, -1])


def test_each_stage_says_which_module_is_called_there():
    module = Named()
    found = vg.diagnose(cross_entropy, module, tensors(), follow=0)
    called = {stage.place.module for stage in found.examination.stages}
    assert called == {"net.0 (Linear)", "net.1 (Sigmoid)", "net.3 (GRU)", "out.0 (Tanh)", "out.1 (Linear)"}
    assert ", net.0 (Linear)" in str(found) and found.examination.loss.place.module == ""
    assert not torch.nn.modules.module._global_forward_hooks and not any(m._forward_hooks for m in module.modules())


def test_a_finding_says_which_module_it_is_about():
    found = vg.diagnose(cross_entropy, dead(), tensors(), follow=0).first
    assert (found.kind, found.place.module) == ("dead units", "3 (ReLU)")
