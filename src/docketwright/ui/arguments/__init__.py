"""The pieces of the Arguments step: which blocks are offered, how they are narrowed down, and what is missing."""
