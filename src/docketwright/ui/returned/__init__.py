"""The pieces of the window that shows an edited letter beside the comment."""
