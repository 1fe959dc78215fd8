"""A notice in any format becomes a Rule, with where each value was found."""
