"""A round through the ward: what the doctor says of each patient, what AutoTrainer's rule says, and who is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from vgcourse.clinic.ward import autotrainer
from vgcourse.clinic.ward.patient import KINDS, Patient

SPELLED = {
    ("vanishing", "weights"): "vanishing: weights",
    ("vanishing", "slopes"): "vanishing: slopes",
    ("vanishing", "over time"): "vanishing: time",
    ("vanishing", "over padding"): "vanishing: padding",
    ("constant initialisation", "zero"): "zero initialisation",
    ("constant initialisation", "constant"): "symmetric initialisation",
    ("constant initialisation", "symmetric"): "symmetric initialisation",
    ("wrong loss", "softmax twice"): "wrong loss: softmax twice",
    ("wrong loss", "sigmoid before the logits"): "wrong loss: softmax twice",
    ("wrong loss", "sigmoid for classes"): "wrong loss: sigmoid for classes",
    ("wrong loss", "broadcast"): "wrong loss: broadcast",
    ("nan", ""): "nan or inf",
    ("clipped to death", ""): "clipped",
    ("learning rate too small", ""): "rate too small",
    ("learning rate too large", ""): "rate too large",
}  # the doctor's kind and cause → the ward's; a kind that is spelled alike needs no line


@dataclass(frozen=True)
class Said:
    """What somebody said of one patient."""

    kinds: tuple[str, ...] = ()  # in the ward's words, most important first; () says that it is healthy
    places: tuple[tuple[str, int], ...] = ()  # file and line of the first of them
    arrays: tuple[str, ...] = ()  # parameters and data that the first of them names
    refused: str = ""  # the error, if there is no answer

    @property
    def first(self) -> str:
        return self.refused and "refused" or (self.kinds or ("healthy",))[0]


@dataclass(frozen=True)
class Visit:
    """A patient, and what was said of it."""

    patient: Patient
    doctor: Said
    autotrainer: Said | None = None  # None if it was not asked
    autotrainer_right: bool = False  # its word covers the true cause

    @property
    def detected(self) -> bool:
        return self.doctor.first not in ("healthy", "refused")

    @property
    def kind(self) -> bool:
        """Whether the first thing said is of the right kind, such as vanishing, whatever it says makes it vanish."""
        return _kind(self.doctor.first) == _kind(self.patient.kind)

    @property
    def right(self) -> bool:
        """Whether the first thing said is the true cause."""
        return self.doctor.first == self.patient.kind

    @property
    def true(self) -> bool:
        """Whether the first thing said is the cause, or true as well."""
        return self.doctor.first in (self.patient.kind, *self.patient.also)

    @property
    def placed(self) -> bool | None:
        """Whether the first thing said points to the cause; None if the cause is in no place (a rate, a clip)."""
        if not self.patient.lines and not self.patient.at:
            return None
        here = Path(self.patient.file).name
        by_line = any(Path(file).name == here and line in self.patient.lines for file, line in self.doctor.places)
        return by_line or any(part in array for part in self.patient.at for array in self.doctor.arrays)


def doctor(patient: Patient, seed: int = 0) -> Said:
    """What `diagnose` says of the network and its optimiser, as they were handed in, and of a run of that length."""
    from vgcourse.clinic.diagnosis import diagnose

    case = patient.build(seed)
    try:
        found = diagnose(case.loss, case.params, case.batch, optimizer=case.optimizer, total_steps=patient.steps)
    except Exception as error:  # a patient that cannot be examined is a result, too
        return Said(refused=f"{type(error).__name__}: {error}")
    sick = sorted((each for each in found.findings if each.sick), key=lambda each: each is not found.first)
    if not sick:
        return Said()
    place = sick[0].place
    return Said(
        kinds=tuple(_spelled(each.kind, each.cause) for each in sick),
        places=((place.file, place.line),) if place else (),
        arrays=tuple(sick[0].paths),
    )


def _kind(cause: str) -> str:
    return cause.partition(":")[0]


def _spelled(kind: str, cause: str) -> str:
    return SPELLED.get((kind, cause)) or SPELLED.get((kind, "")) or kind


def rule(patient: Patient, seed: int = 0) -> tuple[Said, bool]:
    """What AutoTrainer's rule says of a training, and whether this covers the true cause."""
    said = autotrainer.judge(autotrainer.run(patient.build(seed)))
    return Said((said,) if said else ()), patient.kind in autotrainer.SAYS.get(said, ("healthy",))


def walk(patients: Iterable[Patient], beside: bool = True, tell: Callable[[str], None] = lambda _: None) -> list[Visit]:
    """Visits all of them; `beside`: with AutoTrainer's rule. `tell` hears of each."""
    visits = []
    for patient in patients:
        visit = Visit(patient, doctor(patient), *(rule(patient) if beside else ()))
        visits.append(visit)
        tell(f"{patient.name}: {patient.kind} → {visit.doctor.refused or visit.doctor.first}")
    return visits


def table(visits: list[Visit]) -> str:
    """The confusion matrix in words: a row for each true cause, and what was said first of these patients."""
    rows = [f"{'true cause':<33}{'n':>3}{'found':>7}{'kind':>6}{'cause':>7}{'place':>7}   {'diagnose':<52}AutoTrainer"]
    for cause in KINDS:
        of_it = [each for each in visits if each.patient.kind == cause]
        if not of_it:
            continue
        placed = [each.placed for each in of_it if each.placed is not None and not each.patient.healthy]
        where = f"{sum(placed)}/{len(placed)}" if placed else "–"
        found, kind, right = (sum(getattr(each, what) for each in of_it) for what in ("detected", "kind", "right"))
        counts = f"{len(of_it):>3}{found:>7}{kind:>6}{right:>7}{where:>7}"
        rows.append(f"{cause:<33}{counts}   {_counted(of_it, 'doctor'):<52}{_counted(of_it, 'autotrainer')}")
    return "\n".join([*rows, "", summary(visits)])


def _counted(visits: list[Visit], who: str) -> str:
    said = Counter(getattr(each, who).first for each in visits if getattr(each, who))
    return ", ".join(f"{n} × {what}" if n > 1 else what for what, n in said.most_common())


def summary(visits: list[Visit]) -> str:
    """Detection, cause, place and false alarms, each by itself, for both."""
    sick = [each for each in visits if not each.patient.healthy]
    well = [each for each in visits if each.patient.healthy]
    placed = [each.placed for each in sick if each.placed is not None]
    refused = sum(bool(each.doctor.refused) for each in visits)
    lines = [
        f"{len(sick)} sick, {len(well)} healthy.",
        f"diagnose:    detected {_of(each.detected for each in sick)}, kind {_of(each.kind for each in sick)}, "
        f"cause {_of(each.right for each in sick)} "
        f"(or another that is true of it: {_of(each.true for each in sick)}), place {_of(placed)}, "
        f"false alarms {_of(each.detected for each in well)}" + (f", no answer {refused}." if refused else "."),
    ]
    if all(each.autotrainer for each in visits):
        found, false = (_of(each.autotrainer.first != "healthy" for each in some) for some in (sick, well))
        right = _of(each.autotrainer_right for each in sick)
        lines.append(f"AutoTrainer: detected {found}, cause {right}, place none, false alarms {false}.")
    return "\n".join(lines)


def _of(which: Iterable[bool]) -> str:
    which = list(which)
    return f"{sum(which)} of {len(which)}" + (f" ({sum(which) / len(which):.0%})" if which else "")
