"""Networks of the other modules after a repair."""

from ..patient import repaired
from . import bakeries, cables, glaciers, ponds, seedbeds

tremors_in_the_valley = repaired(seedbeds.seismic_arrivals, "tremors_in_the_valley")
order_numbers_of_the_new_shop = repaired(bakeries.old_order_numbers, "order_numbers_of_the_new_shop")
ozone_over_the_plain = repaired(glaciers.ozone_between_stations, "ozone_over_the_plain")
profiles_sent_as_integers = repaired(ponds.sonar_over_a_thin_line, "profiles_sent_as_integers")
gates_on_the_sensors = repaired(cables.sensors_worth_keeping, "gates_on_the_sensors")
