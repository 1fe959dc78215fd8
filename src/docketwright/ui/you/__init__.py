"""The parts of the You step: the fields, whether the world sees them, and where the person stands."""
