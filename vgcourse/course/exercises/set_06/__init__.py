"""Problem set 06: normalisation. One module for each exercise."""

from vgcourse.course.exercises.set_06.batch_norm_gradient import BATCH_NORM_GRADIENT
from vgcourse.course.exercises.set_06.growth_per_layer import GROWTH_PER_LAYER
from vgcourse.course.exercises.set_06.normalise_batch import NORMALISE_BATCH
from vgcourse.course.exercises.set_06.use_alone import USE_ALONE

EXERCISES = (NORMALISE_BATCH, BATCH_NORM_GRADIENT, GROWTH_PER_LAYER, USE_ALONE)
