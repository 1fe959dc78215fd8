"""A comment leaves the program: one Letter, then Word, web form, page, packet; and comes back from Word."""
