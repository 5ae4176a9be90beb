"""Documents before and after as markup, for whoever shows them on a page."""
