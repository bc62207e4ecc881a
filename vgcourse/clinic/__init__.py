"""The clinic: anyone's loss goes in, what is measured, where, why and what to do first come out."""
