"""Problem set 07: gradient clipping. One module for each exercise."""

from vgcourse.course.exercises.set_07.clip_to_norm import CLIP_TO_NORM
from vgcourse.course.exercises.set_07.cosine_of_clip import COSINE_OF_CLIP
from vgcourse.course.exercises.set_07.mean_of_clipped import MEAN_OF_CLIPPED
from vgcourse.course.exercises.set_07.threshold_for import THRESHOLD_FOR

EXERCISES = (CLIP_TO_NORM, COSINE_OF_CLIP, MEAN_OF_CLIPPED, THRESHOLD_FOR)
"""In their order."""
