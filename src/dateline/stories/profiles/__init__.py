"""What of a reading is compared: its words, keys, places, days and counts."""
