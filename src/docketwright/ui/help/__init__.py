"""Help: the pages that ship with the program, and how they are searched."""
