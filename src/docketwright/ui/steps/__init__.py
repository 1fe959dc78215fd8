"""The home screen and the six steps."""
