"""What lesson 12 measures beyond the clinic."""
