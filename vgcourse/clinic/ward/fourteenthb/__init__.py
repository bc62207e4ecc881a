"""A blind set: half of the kinds of illness, and healthy ones, by one hand."""
