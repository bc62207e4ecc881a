"""The half of the ward that the rules were written on."""
