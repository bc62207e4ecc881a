"""Problem set 03: watch it train. One module for each exercise."""

from vgcourse.course.exercises.set_03.activation_share import ACTIVATION_SHARE
from vgcourse.course.exercises.set_03.first_last_ratio import FIRST_LAST_RATIO
from vgcourse.course.exercises.set_03.gradient_statistics import GRADIENT_STATISTICS
from vgcourse.course.exercises.set_03.rmsprop_step import RMSPROP_STEP

EXERCISES = (RMSPROP_STEP, GRADIENT_STATISTICS, FIRST_LAST_RATIO, ACTIVATION_SHARE)
