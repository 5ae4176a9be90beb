"""From the markup of a page to a text with hints: what the page says of each line besides its words."""
