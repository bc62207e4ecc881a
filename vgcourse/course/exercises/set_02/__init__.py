"""Problem set 02: vanish or explode, the product has two sides. One module for each exercise."""

from vgcourse.course.exercises.set_02.first_bad_stages import FIRST_BAD_STAGES
from vgcourse.course.exercises.set_02.log10_growth import LOG10_GROWTH
from vgcourse.course.exercises.set_02.rule_counts import RULE_COUNTS
from vgcourse.course.exercises.set_02.stages_until_overflow import STAGES_UNTIL_OVERFLOW
from vgcourse.course.exercises.set_02.update_ratios import UPDATE_RATIOS

EXERCISES = (STAGES_UNTIL_OVERFLOW, FIRST_BAD_STAGES, LOG10_GROWTH, UPDATE_RATIOS, RULE_COUNTS)
