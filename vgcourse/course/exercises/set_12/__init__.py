"""Problem set 12: the clinic."""
