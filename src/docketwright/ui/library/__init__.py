"""The pieces of the argument library: the list of blocks, the cards it draws, and one block in full."""
