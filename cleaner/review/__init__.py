"""A page on which a person goes through documents and mends what the cleaner thought of their lines."""
