"""Networks of the other modules after their owners had found what was wrong with them."""

from ..patient import repaired
from . import anvils, compasses, quilts

highway_with_open_gates = repaired(anvils.highway_for_two_switches, "highway_with_open_gates")
currents_by_calmer_blocks = repaired(compasses.currents_of_the_strait, "currents_by_calmer_blocks")
charge_that_arrives = repaired(quilts.charge_of_the_neighbours, "charge_that_arrives")
