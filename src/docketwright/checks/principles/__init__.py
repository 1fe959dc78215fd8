"""How a passage is judged against the four principles, element by element."""
