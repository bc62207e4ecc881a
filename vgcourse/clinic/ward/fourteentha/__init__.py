"""Networks of people who ask, and of people who have no reason to, by one more author."""
