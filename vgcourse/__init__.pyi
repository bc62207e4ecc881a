"""Made from __init__.py by `make face`."""

from vgcourse.inputs import BadInput as BadInput

# the library
from vgcourse.nets.activations import (
    ACTIVATIONS as ACTIVATIONS,
    activation as activation,
)
from vgcourse.nets.initializers import (
    initial_weights as initial_weights,
)
from vgcourse.nets.normalisation import (
    batch_norm as batch_norm,
    layer_norm as layer_norm,
)
from vgcourse.nets.tasks import (
    digits as digits,
    two_circles as two_circles,
)
from vgcourse.measuring.profile import (
    measure as measure,
)
from vgcourse.measuring.profile import GradientProfile

def profile(depth=10, activation='sigmoid', weight_scale=1.0, bias_scale=0.0, seed=0, normalisation='none', leak=None, skip=None, count=None, *, width=32, batch=32) -> GradientProfile:
    """How large dL/dh and dL/dW are at every stage of a stack of `depth` layers, by automatic differentiation.

    The loss is L = Σ ±h_L (random signs, summed over the batch), so that a gradient of size exactly 1 enters at the
    output: the profile of dL/dh ends at 10^0. Weights are N(0, σw²/width), biases N(0, σb²), inputs N(0, 1).
    normalisation: "none", "batch" or "layer", of every pre-activation. leak, skip, count: see `nets.stack.knobs`.
    Turning a knob never recompiles; `width` and `batch` are shapes, and a new shape compiles once."""

from vgcourse.measuring.profile import GradientProfile

def sweep(depth=10, activation='sigmoid', weight_scale=1.0, bias_scale=0.0, seed=0, normalisation='none', leak=None, skip=None, count=None, *, width=32, batch=32) -> GradientProfile:
    """Profiles along a sweep: the knobs of `profile`, of which some are sequences, turned together.

    `sweep(seed=range(20), depth=30)` is twenty runs in one call (`jax.vmap`); the arrays have shape (20, 30)."""

from vgcourse.measuring.theory import (
    chi_1 as chi_1,
    silent_depth as silent_depth,
)
from vgcourse.measuring.theory import ScalarChain

def chain(depth=10, activation='sigmoid', weight=1.0, bias=0.0, x=0.5) -> ScalarChain:
    """The scalar chain of `depth` layers with the same weight and bias everywhere, started at a_0 = `x`."""

from vgcourse.measuring.theory import MeanField

def mean_field(depth=10, activation='sigmoid', weight_scale=1.0, bias_scale=0.0, leak=None, *, batch=32) -> MeanField:
    """What mean-field theory predicts for `profile` with the same knobs, at infinite width; there is no seed."""

from vgcourse.measuring.edge import (
    critical_scale as critical_scale,
    he_spread as he_spread,
    log10_forward as log10_forward,
    phase as phase,
)
from vgcourse.measuring.signals import (
    end_to_end as end_to_end,
    jacobians as jacobians,
    recentred as recentred,
    singular_values as singular_values,
)
from vgcourse.measuring.signals import SignalProfile

def forward(depth=10, activation='sigmoid', weight_scale=1.0, bias_scale=0.0, seed=0, normalisation='none', leak=None, skip=None, count=None, *, width=32, batch=32) -> SignalProfile:
    """How large z and h are at every stage; the knobs of `profile`. Several seeds, or scales, give one row each.

    Weights are N(0, σw²/width), biases N(0, σb²), inputs N(0, 1)."""

from vgcourse.measuring.symptoms import (
    confusion as confusion,
    near_zero_share as near_zero_share,
    ranking as ranking,
    saturation_share as saturation_share,
    update_to_weight_ratio as update_to_weight_ratio,
)
from vgcourse.training.fit import (
    fit as fit,
)
from vgcourse.training.initial import (
    initial_layers as initial_layers,
)
from vgcourse.training.runs import (
    epochs_until as epochs_until,
    place_of as place_of,
    variance_shares as variance_shares,
)
from vgcourse.clinic.diagnosis import (
    diagnose as diagnose,
)
from vgcourse.clinic.watch import (
    watch as watch,
)
from vgcourse.views.figure import (
    Axis as Axis,
)
from vgcourse.views.plots import (
    activation_figure as activation_figure,
    chain_figure as chain_figure,
    comparison_figure as comparison_figure,
    profile_figure as profile_figure,
)
from vgcourse.views.explorers.initialisation import (
    initialisation_explorer as initialisation_explorer,
)
from vgcourse.course.installation import (
    check_installation as check_installation,
)
from vgcourse.course.lessons import (
    finish as finish,
    lesson as lesson,
)
from vgcourse.course.quiz import (
    predict as predict,
    quiz as quiz,
    reveal as reveal,
)
from vgcourse.course.beliefs import (
    claims as claims,
)
from vgcourse.course.check import (
    check as check,
)
from vgcourse.course.progress import (
    progress as progress,
)

# lesson 00
from vgcourse.course.line import (
    line as line,
)
from vgcourse.views.explorers.whisper import (
    whisper_explorer as whisper_explorer,
)

# lesson 01
from vgcourse.views.explorers.chain import (
    chain_explorer as chain_explorer,
)

# lesson 02
from vgcourse.nets.folds import (
    count_pieces as count_pieces,
    folded_net as folded_net,
    most_right as most_right,
)
from vgcourse.experiments.lesson_02.products import (
    breakdown as breakdown,
    factors_until_overflow as factors_until_overflow,
    lyapunov_exponent as lyapunov_exponent,
    matrix_products as matrix_products,
    norm_excess as norm_excess,
    vector_products as vector_products,
)
from vgcourse.experiments.lesson_02.overflow import (
    raw_pass as raw_pass,
)
from vgcourse.experiments.lesson_02.descent import (
    descend as descend,
)
from vgcourse.experiments.lesson_02.bank import (
    bank as bank,
)
from vgcourse.experiments.lesson_02.zigzag import (
    fit_zigzag as fit_zigzag,
)
from vgcourse.views.product_plots import (
    descent_figure as descent_figure,
    fold_figure as fold_figure,
    product_figure as product_figure,
    rule_figure as rule_figure,
)
from vgcourse.views.explorers.products import (
    products_explorer as products_explorer,
)

# lesson 03
from vgcourse.views.training_plots import (
    depth_figure as depth_figure,
    heat_figure as heat_figure,
    layer_figure as layer_figure,
    outcome_figure as outcome_figure,
    ratio_figure as ratio_figure,
)
from vgcourse.views.explorers.training import (
    training_explorer as training_explorer,
)

# lesson 04
from vgcourse.experiments.lesson_04.trainability import (
    accuracy as accuracy,
    accuracy_map as accuracy_map,
)
from vgcourse.experiments.lesson_04.linear_learning import (
    steps_to_learn as steps_to_learn,
)
from vgcourse.views.phase_plots import (
    bell_figure as bell_figure,
    forward_figure as forward_figure,
    nudge_figure as nudge_figure,
    phase_figure as phase_figure,
    slope_figure as slope_figure,
    slopes as slopes,
    spectrum_figure as spectrum_figure,
    spread_figure as spread_figure,
    trainability_figure as trainability_figure,
)

# lesson 05
from vgcourse.experiments.lesson_05.leak import (
    critical as critical,
)
from vgcourse.experiments.lesson_05.dead import (
    dead_share as dead_share,
    deaths as deaths,
)
from vgcourse.views.activation_plots import (
    dead_figure as dead_figure,
    family_figure as family_figure,
)
from vgcourse.views.explorers.activation import (
    activation_explorer as activation_explorer,
)

# lesson 06
from vgcourse.experiments.lesson_06.normalised import (
    growth as growth,
    measured_growth as measured_growth,
    normalised_field as normalised_field,
    skip_sweep as skip_sweep,
    trained_accuracy as trained_accuracy,
)
from vgcourse.views.normalisation_plots import (
    growth_figure as growth_figure,
    scale_figure as scale_figure,
)
from vgcourse.views.explorers.normalisation import (
    normalisation_explorer as normalisation_explorer,
)

# lesson 07
from vgcourse.experiments.lesson_07.clipping import (
    clipped as clipped,
    directions as directions,
    train_clipped as train_clipped,
    walk as walk,
)
from vgcourse.views.clipping_plots import (
    cliff_figure as cliff_figure,
    direction_figure as direction_figure,
)
from vgcourse.views.explorers.clipping import (
    clipping_explorer as clipping_explorer,
)

# lesson 08
from vgcourse.experiments.lesson_08.lags import (
    cell_paths as cell_paths,
    forget_gate as forget_gate,
    half_life as half_life,
    lag_profile as lag_profile,
)
from vgcourse.experiments.lesson_08.remembering import (
    remember as remember,
    steps_until as steps_until,
)
from vgcourse.views.cell_picture import (
    lstm_picture as lstm_picture,
)
from vgcourse.views.lag_plots import (
    lag_figure as lag_figure,
    learning_figure as learning_figure,
    path_figure as path_figure,
    step_figure as step_figure,
)
from vgcourse.views.explorers.recurrent import (
    recurrent_explorer as recurrent_explorer,
)

# lesson 09
from vgcourse.experiments.lesson_09.residuals import Passage

def passage(blocks=20, strength=1.0, skip=1.0, branch_scale=1.0, normalisation='none', activation='relu', weight_scale=1.4142135623730951, seed=0, *, width=32, batch=32) -> Passage:
    """How large h, dL/dh and dL/dW are after every residual block; the knobs are those of `nets.residual.knobs`.

    All but the two names may be sequences of one length: `passage(seed=range(20), blocks=50)` is twenty networks in
    one call, arrays (20, 50)."""

from vgcourse.experiments.lesson_09.residuals import Passage

def predicted_passage(blocks=20, strength=1.0, skip=1.0, branch_scale=1.0, normalisation='none', activation='relu', weight_scale=1.4142135623730951, seed=0) -> Passage:
    """What theory says of `passage` with the same knobs, in wide blocks and large batches; there is no seed."""

from vgcourse.experiments.lesson_09.depth_race import (
    train_residual as train_residual,
)
from vgcourse.experiments.lesson_09.shattered import (
    autocorrelation as autocorrelation,
    input_slopes as input_slopes,
)
from vgcourse.experiments.lesson_09.skips import (
    highway_profile as highway_profile,
    last_block_slope as last_block_slope,
)
from vgcourse.views.residual_plots import (
    autocorrelation_figure as autocorrelation_figure,
    grid_figure as grid_figure,
    last_block_figure as last_block_figure,
    passage_figure as passage_figure,
    paths_figure as paths_figure,
    race_figure as race_figure,
)
from vgcourse.views.explorers.residual import (
    residual_explorer as residual_explorer,
)

# lesson 10
from vgcourse.nets.surgery import (
    gains as gains,
    resized as resized,
    shuffled as shuffled,
)
from vgcourse.experiments.lesson_10.greedy import (
    fine_tune as fine_tune,
    pretrain as pretrain,
    untrained as untrained,
)
from vgcourse.experiments.lesson_10.level_profile import (
    level_profile as level_profile,
)
from vgcourse.experiments.lesson_10.chunker import (
    learn_history as learn_history,
    reach as reach,
    unit_slopes as unit_slopes,
)
from vgcourse.experiments.lesson_10.without_backprop import (
    backpropagate as backpropagate,
    cosines as cosines,
    estimated_cosine as estimated_cosine,
    evolve as evolve,
    random_features as random_features,
)
from vgcourse.views.level_plots import (
    accuracy_figure as accuracy_figure,
    cosine_figure as cosine_figure,
    history_figure as history_figure,
    level_figure as level_figure,
    reach_figure as reach_figure,
)
from vgcourse.views.explorers.levels import (
    level_explorer as level_explorer,
)

# lesson 11
from vgcourse.experiments.lesson_11.alike import (
    collapse as collapse,
)
from vgcourse.experiments.lesson_11.alike import Alike

def alike(blocks=12, strength=1.0, skip=1.0, place='none', sharpness=1.0, mlp=0.0, seed=0, *, width=64, count=16) -> Alike:
    """How alike `count` tokens are after every block, and how large the gradients are; knobs: `nets.tokens.knobs`.

    All but `place` may be sequences of one length: `alike(seed=range(20), blocks=24)` is twenty networks in one call."""

from vgcourse.experiments.lesson_11.alike import PredictedAlike

def predicted_alike(blocks=12, strength=1.0, skip=1.0, place='none', sharpness=1.0, mlp=0.0, seed=0, *, count=16) -> PredictedAlike:
    """What theory says of `alike` with the same knobs (wide tokens, β ≤ 1, no MLP); there is no seed."""

from vgcourse.experiments.lesson_11.memory import (
    memory as memory,
    predicted_memory as predicted_memory,
    ring as ring,
    ring_energy as ring_energy,
)
from vgcourse.experiments.lesson_11.born_dead import (
    born_dead as born_dead,
    predicted_dead as predicted_dead,
)
from vgcourse.experiments.lesson_11.widths import (
    coordinate_check as coordinate_check,
)
from vgcourse.experiments.lesson_11.branches import (
    first_step as first_step,
    pre_ln_growth as pre_ln_growth,
)
from vgcourse.experiments.lesson_11.edge import (
    edge_descent as edge_descent,
)
from vgcourse.experiments.lesson_11.recurrent_scale import (
    recurrence_growth as recurrence_growth,
    spectral_radii as spectral_radii,
)
from vgcourse.views.today_plots import (
    alike_figure as alike_figure,
    collapse_figure as collapse_figure,
    edge_figure as edge_figure,
    memory_figure as memory_figure,
    pre_ln_figure as pre_ln_figure,
    queries_figure as queries_figure,
    width_figure as width_figure,
)
from vgcourse.views.explorers.transformer import (
    transformer_explorer as transformer_explorer,
)

# lesson 12
from vgcourse.clinic.ward import (
    patients as patients,
)

# lesson 13
from vgcourse.experiments.lesson_13.gain import (
    normalised_gain as normalised_gain,
)
from vgcourse.experiments.lesson_13.trials import (
    trial as trial,
)
from vgcourse.course.claim_verdicts import (
    before_after as before_after,
    hand_in_claims as hand_in_claims,
    verdicts as verdicts,
)
from vgcourse.views.claim_plots import (
    score_figure as score_figure,
)

__version__: str
