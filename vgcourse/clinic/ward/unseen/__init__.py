"""The half of the ward that the rules have not seen, in the styles of many authors."""
