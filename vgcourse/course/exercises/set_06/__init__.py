"""Problem set 06: normalisation."""
