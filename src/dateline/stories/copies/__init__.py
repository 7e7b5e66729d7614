"""Copies: articles that are largely one text, and passages of one article inside another."""
