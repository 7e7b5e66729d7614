"""The stage that finds everything in an article's text: one module an annotation, each finding with its span."""
