"""Networks of many trades, with labels that rest on trainings; written by somebody who has not read the rules."""
