"""Networks of other modules that came back from the yard, put right by their owners."""

from ..patient import repaired
from . import carpenters, couriers, weavers

same_parcels_sorted = repaired(couriers.parcel_complaints, "same_parcels_sorted")
apprentice_at_the_helm = repaired(carpenters.steering_by_imitation, "apprentice_at_the_helm")
plant_load_by_experts = repaired(weavers.experts_on_a_shift, "plant_load_by_experts")
traders_with_restart = repaired(couriers.roles_on_a_trading_floor, "traders_with_restart")
