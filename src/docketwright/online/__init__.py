"""Look-ups, only when the person asks: the one room that opens a socket or asks the keyring."""
