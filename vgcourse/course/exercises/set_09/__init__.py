"""Problem set 09: residual networks."""
