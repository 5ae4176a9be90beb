"""A run in one page: `gather.py` reads it back once, `tables.py` says the figures, `draw.py` draws them."""
