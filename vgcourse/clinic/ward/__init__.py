"""The ward: networks with known complaints, and healthy ones, on which the doctor is tried.

The rules were written on the half in `seen`; how the half in `unseen` came to be stands there.
"""

from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

from vgcourse.clinic.ward.patient import KINDS, Case, Patient
from vgcourse.inputs import one_of

HALVES = ("seen", "unseen")

__all__ = ["HALVES", "KINDS", "Case", "Patient", "missing", "patients"]


def patients(*halves: str) -> tuple[Patient, ...]:
    """All patients of these halves, "seen" and "unseen", or of both, whose library is installed."""
    for half in halves:
        one_of("The half of the ward", half, HALVES)
    return tuple(each for each in _all(halves or HALVES) if not each.needs or find_spec(each.needs))


def missing(*halves: str) -> tuple[Patient, ...]:
    """Those that cannot be built here, since their library is not installed."""
    return tuple(each for each in _all(halves or HALVES) if each.needs and not find_spec(each.needs))


def _all(halves: tuple[str, ...]) -> list[Patient]:
    found = []
    for half in halves:
        package = import_module(f"{__name__}.{half}")
        for module in sorted(each.name for each in iter_modules(package.__path__)):
            inside = vars(import_module(f"{package.__name__}.{module}"))
            found += [each for name, each in inside.items() if isinstance(each, Patient) and name == each.name]
    return found
