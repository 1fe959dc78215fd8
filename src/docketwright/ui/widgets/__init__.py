"""Pieces that more than one step shows."""
