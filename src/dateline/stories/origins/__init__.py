"""Who a figure finally comes from, and how many such there are."""
