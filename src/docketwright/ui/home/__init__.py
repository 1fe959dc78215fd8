"""The parts of the home screen: what a row says, and how the list paints it."""
