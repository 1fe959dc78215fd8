"""Look-ups, only when asked; the only room that may open a socket or ask the keyring."""
