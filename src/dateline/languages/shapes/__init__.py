"""The shapes of the words that the stages need, one a file."""
