"""The brief of a story: what its reports agree on, on whom that rests, where they differ, and what has changed."""
