"""The pieces of the Write step: the outline, the form of an argument, and what helps beside it."""
