"""The pieces of the Export step."""
