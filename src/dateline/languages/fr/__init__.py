"""French: what pages in it write around their articles."""
