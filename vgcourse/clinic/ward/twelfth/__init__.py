"""The twelfth set: learners' networks by a hand that knows no doctor."""
