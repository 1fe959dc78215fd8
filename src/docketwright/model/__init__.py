"""The nouns: frozen values with no input or output, no Qt, no clock and no randomness."""
