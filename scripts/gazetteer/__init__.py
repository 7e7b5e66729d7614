"""What builds the gazetteer's index; runs when the package is built, never when it is used."""
