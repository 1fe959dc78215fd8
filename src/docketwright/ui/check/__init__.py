"""The pieces of the Check step: one file a tab."""
