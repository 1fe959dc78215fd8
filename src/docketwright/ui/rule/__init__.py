"""The parts of the Rule step: where a notice comes from, what was found in it, and the reader of its text."""
