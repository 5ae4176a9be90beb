"""Cleaning texts before scikit-learn counts their words: a transformer for its pipelines.

    from cleaner.integrations.sklearn import CleanerTransformer

    model = make_pipeline(CleanerTransformer(), TfidfVectorizer(), LogisticRegression())
    search = GridSearchCV(model, {"cleanertransformer__focus": ["precision", "recall"]})

Install with `pip install 'cleaner[sklearn]'`.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from cleaner.document import Kind
from cleaner.errors import OptionError
from cleaner.extras import missing
from cleaner.integrations.rows import CleanerOptions, choose_cleaner, clean_rows
from cleaner.options import Focus, WhenEmptied
from cleaner.pipeline import DEFAULT, Cleaner

try:
    from sklearn.base import BaseEstimator, TransformerMixin
except ImportError as error:
    raise missing("sklearn", error) from None

if TYPE_CHECKING:
    from cleaner.model import Model
    from cleaner.sites import Profile
    from cleaner.sites.corrections import Corrections


class CleanerTransformer(TransformerMixin, BaseEstimator):
    """Gives back the article of each text. There is nothing to fit.

    Args:
        language, focus, keep, drop, disable, when_emptied, model, profile, corrections, trafilatura,
            fast: as `Cleaner` takes them.
        cleaner: what cleans, instead of the options.
        workers: how many processes clean; None for this one.

    Wrong options are told by `fit` and `transform`, as scikit-learn wants it.
    """

    def __init__(
        self,
        language: str = "en",
        focus: Focus = "balanced",
        keep: Iterable[Kind] = (),
        drop: Iterable[Kind] = (),
        disable: Iterable[str] = (),
        when_emptied: WhenEmptied = "whole",
        model: Model | Path | str | None = DEFAULT,
        profile: Profile | Path | str | None = None,
        corrections: Corrections | Path | str | None = None,
        trafilatura: bool = True,
        fast: bool = False,
        cleaner: Cleaner | None = None,
        workers: int | None = None,
    ) -> None:
        self.language, self.focus, self.keep, self.drop = language, focus, keep, drop
        self.disable, self.when_emptied, self.model, self.profile = disable, when_emptied, model, profile
        self.corrections, self.trafilatura, self.fast = corrections, trafilatura, fast
        self.cleaner, self.workers = cleaner, workers

    def fit(self, X: Iterable[object], y: object = None) -> CleanerTransformer:  # noqa: N803
        """Check the options, and return the transformer.

        Raises:
            OptionError: an option has a wrong value, a cleaner and options are given, or `X` is no column.
        """
        _as_texts(X)
        self._choose()
        return self

    def fit_transform(self, X: Iterable[object], y: object = None) -> NDArray[np.object_]:  # noqa: N803
        """Return what `transform` does, after `fit`; `X` is gone through once, so it may be an iterator.

        Raises:
            OptionError: as `fit`.
        """
        values = _as_texts(X)
        return self.fit(values, y).transform(values)

    def transform(self, X: Iterable[object]) -> NDArray[np.object_]:  # noqa: N803
        """Return the article of each text, shape (texts,), strings; what is no text stays as it is.

        How many those were is `n_missing_` afterwards.

        Raises:
            OptionError: as `fit`.
        """
        values = _as_texts(X)
        articles = np.empty(len(values), dtype=object)
        count = 0
        for place, row in enumerate(clean_rows(self._choose(), values, workers=self.workers)):
            count += row.result is None
            articles[place] = values[place] if row.result is None else row.result.text
        self.n_missing_ = count
        return articles

    def _choose(self) -> Cleaner:
        if self.cleaner is None:
            return Cleaner(**{name: getattr(self, name) for name in CleanerOptions.__annotations__})
        defaults = type(self)().get_params()
        changed = {
            name: getattr(self, name)
            for name in CleanerOptions.__annotations__
            if getattr(self, name) != defaults[name]
        }
        return choose_cleaner(self.cleaner, changed)

    def __sklearn_tags__(self) -> Any:
        """Return what scikit-learn should know of it: texts in, one column of them, and no fit needed."""
        tags = super().__sklearn_tags__()
        tags.requires_fit = False
        tags.input_tags.string = True
        tags.input_tags.one_d_array = True
        tags.input_tags.two_d_array = False
        tags.input_tags.allow_nan = True
        return tags


def _as_texts(column: Iterable[object]) -> list[object]:
    """Return the values of a column; a frame would give its names, and a string its characters."""
    if isinstance(column, str | bytes) or getattr(column, "ndim", 1) != 1:
        raise OptionError(
            f"X must be one column of texts, not a {type(column).__name__}; give a list or a Series, or name the "
            "column in a ColumnTransformer: (CleanerTransformer(), 'text')"
        )
    return list(column)
