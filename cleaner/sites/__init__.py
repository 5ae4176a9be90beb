"""Lines that recur across the pages of one site: learned from a dump, one more voter when texts are cleaned."""

from cleaner.sites.learn import learn, survey
from cleaner.sites.profile import Profile
from cleaner.sites.sample import Sample

__all__ = ["Profile", "Sample", "learn", "survey"]
