"""What stands inside the sandbox. Nothing here knows an answer, and nothing that comes from here is believed."""
