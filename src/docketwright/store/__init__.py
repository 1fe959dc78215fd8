"""The person's workspace: one SQLite file."""
