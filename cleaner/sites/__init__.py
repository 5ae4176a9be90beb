"""Lines that recur across the pages of one site: learned from a dump, one more voter when texts are cleaned."""

from cleaner.sites.learn import learn
from cleaner.sites.profile import Profile

__all__ = ["Profile", "learn"]
