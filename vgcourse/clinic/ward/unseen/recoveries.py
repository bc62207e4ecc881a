"""Networks from the neighbouring modules after their owners found what was wrong."""

from ..patient import repaired
from . import accordions, saxophones

bits_that_carry_a_digit = repaired(accordions.six_bits_for_a_digit, "bits_that_carry_a_digit")
signatures_side_by_side = repaired(accordions.twins_among_signatures, "signatures_side_by_side")
soundings_under_wide_tents = repaired(saxophones.tents_over_the_bay, "soundings_under_wide_tents")
