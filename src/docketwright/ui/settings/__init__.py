"""The pages of the settings; what is chosen there holds at once."""
