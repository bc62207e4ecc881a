"""The ninth set of the ward, written by somebody who has read no rule."""
