"""The claims of five articles that the course puts on trial: who says what, and where the course comes to it.

There is no verdict here. What decides is measured, by `experiments.lesson_13.trials`, under the same names.
"""

from __future__ import annotations

from typing import NamedTuple

from vgcourse.inputs import one_of


class Source(NamedTuple):
    """An article: how it is named in a table, and all that we know of it."""

    short: str
    about: str


SOURCES = {
    "verma": Source(
        "Verma",
        "Yugesh Verma, “Addressing the vanishing gradient problem: a guide for beginners”, Analytics India Magazine, "
        "as it stood in 2022",
    ),
    "ninjas": Source(
        "Coding Ninjas",
        "“Vanishing and Exploding Gradients”, Coding Ninjas Studio, 27 March 2024, no author named",
    ),
    "thapa": Source("Thapa", "Santosh Thapa, “Vanishing Gradient Problem in Deep Learning”, Medium, 23 November 2020"),
    "web": Source(
        "Web lesson", "a web lesson with quiz, analogy and dilemmas, which came to us without author, title or address"
    ),
    "tam": Source(
        "Tam",
        "Adrian Tam, “Visualizing the vanishing gradient problem”, Machine Learning Mastery, 26 November 2021",
    ),
}


class Claim(NamedTuple):
    """name: that of its trial. source: a key of `SOURCES`. says: the claim, close to the article's own words.

    short: a few words for a figure. lesson: where the course comes to it.
    """

    name: str
    source: str
    says: str
    short: str
    lesson: str


CLAIMS: tuple[Claim, ...] = (
    # the twenty that are asked in lesson 00 and again in lesson 13, in this order
    Claim("sigmoid-slope", "thapa", "The slope of the sigmoid lies between 0 and 0.25.", "slope of σ ≤ ¼", "01"),
    Claim("more-layers", "verma", "The more layers with activation functions a network has, the closer to zero its gradient gets.", "more layers → zero", "01"),
    Claim("clip-small", "web", "Clipping keeps gradients from becoming too small.", "clipping against small", "07"),
    Claim("careful-start", "ninjas", "Vanishing and exploding gradients can both be solved, at least in part, by choosing the first weights with care.", "careful first weights", "04"),
    Claim("relu-linear", "verma", "ReLU is a linear function.", "ReLU is linear", "05"),
    Claim("skip-unchanged", "verma", "A skip connection lets the gradient pass between layers without any change in size.", "skip: size unchanged", "09"),
    Claim("same-weight", "thapa", "With hundreds of sigmoid layers, an old weight and the new one can be exactly the same number.", "old = new weight", "01"),
    Claim("small-weights", "verma", "If most weights lie near zero, there is a vanishing gradient.", "weights near zero", "02"),
    Claim("only-relu", "tam", "Without ReLU the gradient of a deep network vanishes, however its weights are chosen.", "only ReLU", "05"),
    Claim("becomes-nan", "ninjas", "When gradients explode, parameters can become so large that they turn into NaN, which is no number.", "NaN", "02"),
    Claim("bn-ensures", "ninjas", "With batch normalisation, gradients neither vanish nor explode.", "batch norm ensures", "06"),
    Claim("longest-product", "verma", "The farther a layer is from the input, the more factors its gradient is a product of.", "deep layers: long product", "01"),
    Claim("fewer-layers", "ninjas", "Fewer layers can keep a gradient from vanishing or exploding.", "fewer layers", "02"),
    Claim("lstm-keeps", "verma", "In an LSTM the gradient does not vanish on its way back through time.", "LSTM keeps it", "08"),
    Claim("bn-by-skip", "verma", "A skip connection has the effect of batch normalisation.", "batch norm by skips", "06"),
    Claim("never-optimum", "ninjas", "Once the gradient has become too small, training can never reach the optimum.", "never the optimum", "03"),
    Claim("clip-limits", "ninjas", "Clipping holds gradients to a size that one can choose.", "clipping limits", "07"),
    Claim("initialisation-less", "tam", "Another initialisation helps much less than another activation function.", "start < activation", "03"),
    Claim("relu-efficient", "tam", "On two circles of points, ReLU learns better than tanh.", "ReLU beats tanh", "03"),
    Claim("bn-never-vanishes", "verma", "Batch normalisation makes sure that gradients do not vanish.", "batch norm: no vanishing", "06"),
    # what else of the five can be put to a test
    Claim("sigmoid-range", "thapa", "The sigmoid gives values between 0 and 1.", "range of σ", "01"),
    Claim("tanh-range", "verma", "tanh gives values between 0 and 1.", "range of tanh", "01"),
    Claim("tanh-size", "verma", "What tanh gives does not depend on the size of its input.", "tanh and size", "01"),
    Claim("tanh-squashes", "verma", "A large change of its input changes the output of tanh very little.", "tanh squashes", "01"),
    Claim("large-factors", "verma", "If the factors are larger than 1, the gradient possibly explodes.", "factors above 1", "02"),
    Claim("many-near-zero", "verma", "If 25 % of the weights fall to zero, it should not be taken for a vanishing gradient.", "25 % near zero", "02"),
    Claim("shallow", "verma", "It barely occurs when the network is shallow.", "shallow is safe", "01"),
    Claim("halves", "verma", "½ · ½ = ¼, and ½ · ¼ = ⅛.", "halves", "01"),
    Claim("lstm-identity", "verma", "The activation functions of an LSTM work as the identity, with slope 1.", "LSTM: identity", "08"),
    Claim("lstm-gate", "verma", "In an LSTM the factor of the gradient is the activation of the forget gate.", "LSTM: gate", "08"),
    Claim("relu-range", "verma", "ReLU gives values from 0 to infinity.", "range of ReLU", "05"),
    Claim("relu-constant-slope", "verma", "The slope of ReLU is constant.", "ReLU: one slope", "05"),
    Claim("relu-whole", "verma", "The slopes of ReLU are 0 or 1, and so is their product: an update is nothing, or arrives entirely.", "ReLU: 0 or all", "05"),
    Claim("finite-steps", "ninjas", "In an exploding gradient the size of the step increases with each iteration.", "growing steps", "02"),
    Claim("fewer-layers-cost", "ninjas", "Fewer layers cost the ability to express complex features.", "fewer: less ability", "02"),
    Claim("relu-flat", "ninjas", "ReLU, leaky ReLU and their slopes do not saturate.", "ReLUs: not flat", "05"),
    Claim("elu-flat", "ninjas", "ELU does not saturate.", "ELU: not flat", "05"),
    Claim("without-backprop", "ninjas", "Without backpropagation we can train, but the model performs poorly.", "without backprop", "10"),
    Claim("early-layers", "web", "In a deep sigmoid network the first layers are updated by an insignificant amount.", "first layers stop", "01"),
    Claim("relu-over-tanh", "web", "Against vanishing, ReLU is to be recommended over tanh.", "ReLU over tanh", "05"),
    Claim("deeper-remedies", "web", "As networks become deeper, the usual remedies lose their effect.", "remedies and depth", "09"),
    Claim("tanh-better", "tam", "On the two circles tanh and ReLU are both better than the sigmoid.", "tanh, ReLU > σ", "03"),
    Claim("more-sigmoid-layers", "tam", "A sigmoid network on the two circles gets worse by adding layers.", "σ: more is worse", "03"),
    Claim("glorot-limit", "tam", "Glorot’s uniform initialisation draws from ±√6/√(n_j + n_{j+1}).", "Glorot’s limits", "04"),
)  # fmt: skip
ASKED = CLAIMS[:20]
"""Those of before and after."""
EDITION = "1"
"""Of the twenty and their order: what was handed in says it, so that other twenty are never counted as these."""

BELIEFS = {"true": "True", "depends": "It depends", "false": "False", "unknown": "I do not know"}
"""What one may hold of a claim: the name under which it is kept, and the words."""
RULE = (
    "*True*: it holds in every case that one would try. *It depends*: in some it holds, in others not. *False*: it holds "
    "in none. Tick *sure* where you would bet on it."
)


def claim_of(name: object) -> Claim:
    """The claim of that name; a misspelt one gets the nearest name in a sentence."""
    named = {claim.name: claim for claim in CLAIMS}
    return named[one_of("The claim", name, named, "as the table of lesson 13 lists them")]
