"""Cleaner inside other systems: thin, and each behind an extra of its own."""
