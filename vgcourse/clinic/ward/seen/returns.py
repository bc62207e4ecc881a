"""Networks that were ill elsewhere in the ward, with the cause taken away."""

from ..patient import repaired
from . import acres, parcels, satellites, turbines

nitrate_by_mean_of_neighbours = repaired(acres.nitrate_along_the_rivers, "nitrate_by_mean_of_neighbours")
gauges_straight_through = repaired(turbines.strain_gauges_on_a_microcontroller, "gauges_straight_through")
stars_and_cloudy_nights = repaired(satellites.stars_that_vary, "stars_and_cloudy_nights")
points_in_single_precision = repaired(parcels.points_of_loyal_customers, "points_in_single_precision")
craters_with_a_rare_prior = repaired(satellites.craters_on_tiles, "craters_with_a_rare_prior")
