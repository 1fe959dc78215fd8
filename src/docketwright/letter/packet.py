"""The filing packet: everything to hand in, with a page that says how, as one zip."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping

from docketwright.errors import UsageError
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.fitting import Fitted
from docketwright.letter.mail import email_message
from docketwright.letter.names import file_name
from docketwright.letter.packet_readme import FIRST, read_me
from docketwright.letter.plain import web_text
from docketwright.letter.zip_entry import zip_entry
from docketwright.model.comment import Comment
from docketwright.model.confidential import lost, public_version, publicly
from docketwright.model.finding import Finding
from docketwright.model.rule import ChannelKind
from docketwright.model.text import clean
from docketwright.phrases import phrase

MANIFEST = "MANIFEST.txt"
WEB_FORM = "web-form.txt"
EMAIL = "e-mail.eml"
SOURCES = "sources.txt"
_WEB_WAYS = frozenset({ChannelKind.PORTAL, ChannelKind.OTHER_SITE})


def packet_bytes(comment: Comment, findings: Iterable[Finding]) -> bytes:
    """Return the packet; the same comment and findings give the same bytes.

    It holds the page to read first, the letter under the name that the agency asks for, the text for the web form or
    the e-mail where the notice takes one, the list of sources, and a manifest with the SHA-256 of each file. Where
    words are confidential, the letter is there twice; every other file is public. Raises UsageError for the example,
    which cannot be filed, and where confidential words have changed since they were marked.
    """
    if comment.example:
        raise UsageError(phrase("This is the example, and it cannot be filed."), phrase("Start a comment of your own."))
    if any(lost(comment)):
        raise UsageError(
            phrase("Words that you marked as confidential have changed since."),
            phrase("Look at the list in the Export step: mark them again, or take the mark away."),
        )
    form = web_text(comment) if _takes_web_form(comment) else None
    files = dict(_files(comment, form))
    first = read_me(comment, tuple(findings), tuple(files), form.left_out if form else ())
    packed = {FIRST: clean(publicly(comment, first)).encode(), **files}
    return _zipped({**packed, MANIFEST: manifest(packed).encode()})


def manifest(files: Mapping[str, bytes]) -> str:
    """Return one line a file, its SHA-256 and its name, as `sha256sum --check` reads them."""
    return "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items())


def _takes_web_form(comment: Comment) -> bool:
    """Tell whether the notice takes comments by a web form, or does not say how it takes them."""
    if comment.rule is None or comment.no_docket:
        return False
    kinds = _kinds(comment)
    return bool(kinds & _WEB_WAYS) or not kinds


def _kinds(comment: Comment) -> set[ChannelKind]:
    return {channel.kind for channel in comment.rule.channels} if comment.rule and not comment.no_docket else set()


def _files(comment: Comment, form: Fitted | None) -> Iterator[tuple[str, bytes]]:
    letter = compose(comment)
    yield file_name(comment, "docx"), docx_bytes(letter)
    if comment.confidential:
        yield file_name(comment, "docx", confidential=True), docx_bytes(compose(comment, confidential=True))
    if form is not None:
        yield WEB_FORM, f"{form.text}\n".encode()
    if ChannelKind.EMAIL in _kinds(comment):
        yield EMAIL, email_message(comment)
    cited = {key for note in letter.notes for key in note.sources}
    sources = [clean(one.citation) for one in public_version(comment).sources if one.key in cited]
    if sources:
        yield SOURCES, "".join(f"{one}\n" for one in sources).encode()


def _zipped(files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packet:
        for name, data in files.items():
            packet.writestr(zip_entry(name, 0o644), data)
    return made.getvalue()
