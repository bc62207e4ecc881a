"""Networks of other modules after a visit: what ailed them has been put right, and they learn."""

from ..patient import repaired
from . import carillons, chandeliers, hedgerows, marionettes, peninsulas

slices_that_found_their_place = repaired(carillons.slices_laid_over_each_other, "slices_that_found_their_place")
walker_with_a_better_critic = repaired(hedgerows.critic_of_a_walker, "walker_with_a_better_critic")
evenings_out_by_who_knows_whom = repaired(peninsulas.evenings_out_in_a_small_town, "evenings_out_by_who_knows_whom")
customers_with_and_without_purchases = repaired(
    marionettes.customers_by_their_purchases, "customers_with_and_without_purchases"
)
nest_boxes_counted_again = repaired(chandeliers.nest_boxes_with_somebody_in, "nest_boxes_counted_again")
