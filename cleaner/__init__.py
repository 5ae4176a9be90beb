"""cleaner gets the article out of dirty scraped text, and says why each piece of the rest went.

>>> import cleaner
>>> result = cleaner.clean("Storm hits coast\\n\\nAdvertisement\\n\\nThe storm reached the coast on Monday night.")
>>> print(result.text)
Storm hits coast
<BLANKLINE>
The storm reached the coast on Monday night.
>>> [(piece.kind, piece.reason) for piece in result.removed]
[('ad', 'says only "advertisement"')]
"""

from cleaner.document import KINDS, Decision, Document, Kind, Meta, Segment, Vote
from cleaner.errors import (
    CleanerError,
    CorrectionsError,
    InputError,
    ModelError,
    OptionError,
    OutputError,
    PageError,
    ProfileError,
    WorkerError,
)
from cleaner.pipeline import Cleaner, Result, clean
from cleaner.render import Removed

__version__ = "0.1.0"
__all__ = [
    "KINDS",
    "Cleaner",
    "CleanerError",
    "CorrectionsError",
    "Decision",
    "Document",
    "InputError",
    "Kind",
    "Meta",
    "ModelError",
    "OptionError",
    "OutputError",
    "PageError",
    "ProfileError",
    "Removed",
    "Result",
    "Segment",
    "Vote",
    "WorkerError",
    "clean",
]
