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

TYPE_CHECKING = False  # as type checkers know it: to load `typing` takes longer than all else here
if TYPE_CHECKING:
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

# The rooms that users look into, and the public names that live in each. A room is loaded when it or one of its names
# is asked for (as in SPEC 1 of scientific Python): the command line begins with this module too, and what is loaded
# here is loaded before Ctrl-C is heeded.
_ROOMS = {
    "document": ("KINDS", "Decision", "Document", "Kind", "Meta", "Segment", "Vote"),
    "flags": (),
    "errors": tuple(name for name in __all__ if name.endswith("Error")),
    "pipeline": ("Cleaner", "Result", "clean"),
    "render": ("Removed",),
}

if not TYPE_CHECKING:  # to a type checker the names above are all there are

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name in _ROOMS:
            return import_module(f"{__name__}.{name}")  # which makes it an attribute
        room = next((room for room, names in _ROOMS.items() if name in names), None)
        if room is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{room}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__, *_ROOMS})
