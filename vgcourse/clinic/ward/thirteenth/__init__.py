"""The thirteenth set: everyday networks of strangers, written by somebody who knows no rule of the doctor."""
