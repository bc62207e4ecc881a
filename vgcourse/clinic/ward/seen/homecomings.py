"""Five of the networks of the other modules, with what was wrong with them put right."""

from ..patient import repaired
from . import barometers, regattas, seismographs, villages

shoppers_come_back = repaired(regattas.next_basket_of_the_shopper, "shoppers_come_back")
split_of_the_applicants = repaired(regattas.tree_for_the_loan_office, "split_of_the_applicants")
returns_of_the_walking_robot = repaired(barometers.critic_of_the_walking_robot, "returns_of_the_walking_robot")
shifts_between_the_stations = repaired(seismographs.arrivals_at_the_seismic_stations, "shifts_between_the_stations")
roads_and_their_neighbours = repaired(villages.traffic_at_the_junctions, "roads_and_their_neighbours")
