"""Comparing before and after: one text and what stays of it, two texts, two runs."""
