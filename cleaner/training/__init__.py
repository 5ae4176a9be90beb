"""Where the learned filter comes from: labels from pages, and the fit. Nothing in the cleaner imports this."""
