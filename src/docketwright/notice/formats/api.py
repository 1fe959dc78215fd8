"""JSON of the Federal Register's API and of Regulations.gov's: one answer may hold many documents."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from docketwright.errors import ReadError
from docketwright.notice.formats.federal_register import federal_register
from docketwright.notice.formats.record import Record, Values, text_of
from docketwright.notice.formats.regulations import regulations_docket, regulations_document
from docketwright.phrases import phrase


def records(text: str) -> list[Record]:
    """Return the documents of an API answer. Raises ReadError where it is damaged, holds an error, or holds none."""
    try:
        data = msgspec.json.decode(text.encode("utf-8", "surrogatepass"))
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        raise ReadError(phrase("This JSON file is damaged."), phrase("Download it again.")) from error
    found = list(_found(data))
    if not found:
        raise ReadError(
            phrase("This JSON file holds no notice."), phrase("Open the answer for one document or docket.")
        )
    return found


def _found(data: object) -> Iterator[Record]:
    if not isinstance(data, dict):
        data = {"results": data} if isinstance(data, list) else {}
    _refuse_errors(data)
    inside = data.get("data")
    listed = inside if isinstance(inside, list) else data.get("results")
    if isinstance(inside, dict):
        listed = [inside]
    if isinstance(listed, list):
        if not listed:
            raise ReadError(
                phrase("Nothing was found: the answer is empty."),
                phrase("Check the docket number, or look in the Federal Register."),
            )
        yield from (record for one in listed[:2000] if isinstance(one, dict) and (record := _record(one)))
    elif (record := _record(data)) is not None:
        yield record


def _refuse_errors(data: Values) -> None:
    errors = data.get("errors")
    if isinstance(errors, list) and errors and isinstance(errors[0], dict):
        raise ReadError(
            phrase("The site answered: {text}", text=text_of(errors[0], "title") or phrase("an error")),
            phrase("Check the number and try again."),
        )
    error = data.get("error")
    if isinstance(error, dict):
        raise ReadError(
            phrase(
                "The site answered: {text}",
                text=text_of(error, "message") or text_of(error, "code") or phrase("an error"),
            ),
            phrase("Try again later."),
        )


def _record(one: Values) -> Record | None:
    attributes = one.get("attributes")
    if isinstance(attributes, dict):
        kind = text_of(one, "type")
        if kind == "documents":
            return regulations_document(text_of(one, "id"), attributes)
        return regulations_docket(text_of(one, "id"), attributes) if kind == "dockets" else None
    return federal_register(one) if "document_number" in one or ("title" in one and "abstract" in one) else None
