"""The language of the window: every sentence passes through `say`, dates and numbers follow.

English needs no file: the sentences in the code are the English ones. Another language is one file in
resources/languages/, made by `make translations` and read by Qt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator

from docketwright.assets import resource
from docketwright.errors import AppError
from docketwright.phrases import Forms, Phrase

CONTEXT = "docketwright"
ENGLISH = "en"
# Each in its own words, so that whoever needs it can read it.
LANGUAGES = {
    ENGLISH: "English",
    "es": "Español",
}
_LOCALES = {
    ENGLISH: "en_US",
    "es": "es_US",
}

Shown = TypeVar("Shown")


def say(sentence: str, **values: object) -> str:
    """Return a sentence of this program in the language of the window, with its values in place of their names.

    Takes a pattern with its values, a phrase made elsewhere, or a fixed sentence. A value that is a phrase is said in
    that language too; all others, such as the person's own words, stand as they are.
    """
    pattern = sentence
    if isinstance(sentence, Phrase):
        pattern, values = sentence.pattern, {**sentence.values, **values}
    said = _printed(QCoreApplication.translate(CONTEXT, pattern)) if pattern else ""
    if not values:
        return said
    return _FORMS.vformat(said, (), {name: shown(one) for name, one in values.items()})


def _printed(said: str) -> str:
    """Return a sentence with the apostrophes and quotation marks of print: the code has those of a typewriter."""
    if "'" in said:
        said = _APOSTROPHE.sub("’", _SINGLE.sub(r"‘\1’", said))
    return _DOUBLE.sub(r"“\1”", said) if '"' in said else said


def wanted_language(chosen: str) -> str:
    """Return the language for this choice in the settings; "" follows the system, English where it has none of ours."""
    if chosen in LANGUAGES:
        return chosen
    for one in QLocale.system().uiLanguages():
        if (language := one.split("-")[0]) in LANGUAGES:
            return language
    return ENGLISH


def shown(text: Shown) -> Shown | str:
    """Return a phrase in the language of the window, and anything else, such as the person's own words, as it is."""
    return say(text) if isinstance(text, Phrase) else text


def say_error(error: AppError) -> str:
    """Return what happened and what to do."""
    return f"{say(error.what_happened)} {say(error.what_to_do)}".strip()


def guidance(lines: Iterable[str]) -> tuple[str, ...]:
    """Return lines that guide a person, from resources/, in the language of the window."""
    return tuple(say(one) for one in lines)


def begun(text: str) -> str:
    """Return a text as a sentence begins: its first letter large, all others as they are."""
    return text[:1].upper() + text[1:]


def language() -> str:
    """Return the language that the window speaks now."""
    application = QCoreApplication.instance()
    return str((application.property(_SPOKEN) if application else None) or ENGLISH)


def speak(chosen: str) -> bool:
    """Let the window speak the language of this choice from now on; tell whether that changed anything."""
    application = QCoreApplication.instance()
    wanted = wanted_language(chosen)
    if application is None or language() == wanted:
        return False
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    application.setProperty(_SPOKEN, wanted)
    QLocale.setDefault(_locale())
    if wanted != ENGLISH:
        of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _load(application, of_qt / f"qtbase_{wanted}.qm")
        _load(application, resource("languages") / f"docketwright_{wanted}.qm")
    return True


def _locale() -> QLocale:
    """Return the locale of the window's language: never the computer's, whose dates may be in a third one."""
    return QLocale(_LOCALES[language()])


class _Translator(QTranslator):
    """Has its sentences in memory: Qt would map the file, and one that an update replaces would change under it."""

    def __init__(self, application: QCoreApplication, file: Path) -> None:
        super().__init__(application)
        self._sentences = file.read_bytes()  # Qt reads in them and keeps no copy
        self.loaded = self.load(self._sentences)


def _load(application: QCoreApplication, file: Path) -> None:
    if file.is_file() and (translator := _Translator(application, file)).loaded:
        application.installTranslator(translator)


class _LocalForms(Forms):
    """Writes numbers, days and hours as the window's language does."""

    def format_field(self, value: object, format_spec: str) -> str:
        """Return a value in its form."""
        if language() != ENGLISH:
            if format_spec == "," and isinstance(value, int):
                return _locale().toString(value)
            if format_spec == "clock" and isinstance(value, (datetime, time)):
                return _locale().toString(QTime(value.hour, value.minute), "h:mm ap")
            if format_spec in _DAY_FORMS and isinstance(value, date):
                return _locale().toString(QDate(value.year, value.month, value.day), _DAY_FORMS[format_spec])
        return super().format_field(value, format_spec)


# The order of day, month and year is the Spanish one; a language with another order gets forms of its own.
_DAY_FORMS = {
    "day": "d MMM yyyy",
    "weekday": "ddd d MMM yyyy",
    "week": "ddd d MMM",
    "long": "d 'de' MMMM 'de' yyyy",
    "full": "dddd d 'de' MMMM 'de' yyyy",
}
_FORMS = _LocalForms()
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w|\s|$)")
_SINGLE = re.compile(r"(?<!\w)'([^']+)'(?!\w)")
_DOUBLE = re.compile(r'"([^"]+)"')
_SPOKEN = "docketwright language"
