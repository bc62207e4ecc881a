"""Problem set 07: gradient clipping."""
