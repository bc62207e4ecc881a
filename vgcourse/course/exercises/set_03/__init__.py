"""Problem set 03: watch it train."""
