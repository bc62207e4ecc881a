"""Problem set 02: vanish or explode, the product has two sides."""
