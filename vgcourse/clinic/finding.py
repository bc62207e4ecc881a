"""What the doctor found: one record for each finding, and the words that all findings of a kind share."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from vgcourse.clinic.record import Place

SICK = 0.5
"""From this weight on a finding makes a network sick; below it stands what is worth knowing."""


@dataclass(frozen=True)
class Kind:
    """What all findings of a kind share: its heading, and the lesson that explains it."""

    heading: str
    lesson: str
    explains: tuple[str, ...] = ()
    """Kinds that follow from this one: where both are found, this one is treated first."""


LESSONS = {
    "01": "The chain rule multiplies slopes",
    "02": "Vanish or explode: the product has two sides",
    "03": "Watch it train",
    "04": "Glorot, He and the edge",
    "05": "The ReLU family",
    "06": "Normalisation",
    "07": "Gradient clipping",
    "08": "Through time: RNN and LSTM",
    "09": "Residual networks",
    "12": "The clinic",
}
_SIZES = ("vanishing", "exploding", "saturated", "dead units", "rank collapse")
_RATES = ("learning rate too small", "learning rate too large", "clipped to death", "rounded away")
KINDS: dict[str, Kind] = {
    "nan": Kind("nan or inf", "02", ("*",)),
    "wrong loss": Kind("The loss asks for something else", "12", ("gradient cut off", *_SIZES, *_RATES)),
    "gradient cut off": Kind("The gradient is cut off", "12", ("vanishing", "constant initialisation", *_RATES)),
    "unscaled inputs": Kind("The inputs are not scaled", "04", (*_SIZES, "unscaled targets", *_RATES)),
    "unscaled targets": Kind("The targets are not scaled", "04", ("exploding", *_RATES)),
    "constant initialisation": Kind("The weights begin all alike", "04", (*_SIZES, *_RATES)),
    "dead units": Kind("Units are dead", "05", ("vanishing", "rank collapse", *_RATES)),
    "saturated": Kind("Units are saturated", "05", ("vanishing", "rank collapse", *_RATES)),
    "exploding": Kind("The gradient explodes", "02", ("learning rate too large", "rank collapse", "clipped to death")),
    "vanishing": Kind("The gradient vanishes", "01", ("rank collapse", *_RATES)),
    "rank collapse": Kind("All examples look alike", "04", ("rounded away", "learning rate too small")),
    "rounded away": Kind("Updates are rounded away", "03", ("learning rate too small",)),
    "clipped to death": Kind("Clipping leaves nothing", "07", ("learning rate too small",)),
    "learning rate too large": Kind("The learning rate is too large", "03"),
    "learning rate too small": Kind("The learning rate is too small", "03"),
    "not used": Kind("Parameters are not used", "12"),
    "nothing learnt": Kind("It does not learn its own batch", "12"),
}
"""In the order in which they are treated where they weigh the same."""
BECAUSE = {
    "of a part": " for a part of the weights",
    "weights": ", because of the weights",
    "slopes": ", because of the slopes",
    "between the stages": ", between the stages",
    "over time": ", over time",
    "over padding": ", over the padding",
    "of the positions": ": the positions",
    "of parameters alone": ": parameters by themselves",
    "in training": ", in training",
    "forward": " on the way forward",
    "of the answers": ": one answer for all",
    "mean": ": their mean is far from 0",
}
"""How a heading says a cause; others stand behind a colon."""


@dataclass(frozen=True)
class Remedy:
    """What to do first, what that changes if the finding is right, and the name under which `tried` measures it."""

    do: str
    effect: str
    trial: str = ""


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong, or worth knowing: where, how large, what it means, and what to do first.

    `weight` from 0 to 1 is the weight of evidence; `thin` says why it is not more; `refuted`: a training has
    shown the contrary. `follows` names the finding that explains this one; `paths` are the arrays that it is about,
    such as "['w1']" or "batch[0]".
    """

    kind: str
    measured: str
    means: str
    remedy: Remedy
    cause: str = ""
    place: Place | None = None
    weight: float = 0.9
    thin: str = ""
    refuted: bool = False
    lesson: str = ""
    follows: str = ""
    paths: tuple[str, ...] = ()
    numbers: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "lesson", self.lesson or KINDS[self.kind].lesson)

    @property
    def sick(self) -> bool:
        return self.weight >= SICK

    @property
    def heading(self) -> str:
        """The finding in a line: "The gradient vanishes, because of the slopes"."""
        said = BECAUSE.get(self.cause, f": {self.cause}" if self.cause else "")
        return KINDS[self.kind].heading + said

    @property
    def reading(self) -> str:
        """The lesson to read."""
        return f"Lesson {self.lesson}, “{LESSONS[self.lesson]}”"


def ordered(findings: list[Finding]) -> tuple[Finding, ...]:
    """The findings, what is to be treated first in front; whatever an other one explains stands behind, and says so.

    A finding explains another if its kind does and it makes the network sick: no remark explains an illness.
    """
    told = []
    for finding in findings:
        causes = [other for other in findings if other.sick and _explains(other, finding)]
        cause = min(causes, key=_rank, default=None)
        told.append(replace(finding, follows=KINDS[cause.kind].heading) if cause else finding)
    return tuple(sorted(told, key=lambda each: (not each.sick, bool(each.follows), *_rank(each))))


def _explains(cause: Finding, finding: Finding) -> bool:
    both = (cause, finding)
    if {each.kind for each in both} == {"vanishing", "rank collapse"} and _between_the_stages(both):
        return cause.kind == "rank collapse"  # no number between the stages makes examples alike; their mean takes both
    if cause.cause == "in training":
        return False  # what a training comes to explains nothing of its beginning
    if cause.kind == "not used" and finding.cause in ("of the answers", "of the positions") and not finding.paths:
        return True  # what tells examples, or positions, apart may lie in what is not used
    kinds = KINDS[cause.kind].explains
    return cause.kind != finding.kind and (finding.kind in kinds or "*" in kinds)


def _between_the_stages(findings: tuple[Finding, ...]) -> bool:
    return any(each.cause == "between the stages" for each in findings)


def _rank(finding: Finding) -> tuple[float, int]:
    return -round(finding.weight, 1), list(KINDS).index(finding.kind)


def array(path: str) -> str:
    """An array of parameters as one writes it: "params['w']", of a PyTorch module by its own name, "body.0.weight"."""
    return f"params{path}" if path[:1] in ("[", ".") else path or "the parameters"
