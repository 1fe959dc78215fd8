"""The review copy: the Word letter with each finding as a comment on its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lxml import etree

from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_parts
from docketwright.letter.review_places import MarkedLetter
from docketwright.letter.word.markup import Element, add, part_bytes, root, text_run
from docketwright.letter.word.package import COMMENTS_RELATION, pack
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding, Severity

AUTHOR = "Docketwright"
"""The author of the comments; by this name they are left out when the letter is read back."""

_INITIALS = "D"
_SEVERITIES = {
    Severity.MUST_FIX: "Must be fixed before sending",
    Severity.LOOK: "Worth a look",
    Severity.NOTE: "Good to know",
}
_RELATIONS = "word/_rels/document.xml.rels"


def review_bytes(comment: Comment, findings: Iterable[Finding]) -> bytes:
    """Return the letter as a Word file with the findings as comments, most serious first at each place.

    A finding about something that stands nowhere in the letter is put at its first line. The comments bear no date,
    so that the same letter with the same findings gives the same bytes. It is for the person's own reader: what is
    confidential stands in it, and each page is marked so.
    """
    found = tuple(findings)
    letter = compose(comment, confidential=True)
    parts = docx_parts(letter)
    if not found:
        return pack(parts)
    tree = etree.fromstring(parts["word/document.xml"])
    marked = MarkedLetter(letter, tree, comment)
    for number, finding in enumerate(found):
        marked.mark(finding, number)
    parts["word/document.xml"] = part_bytes(tree)
    parts["word/comments.xml"] = part_bytes(_comments(found))
    parts[_RELATIONS] = _with_comments(parts[_RELATIONS])
    return pack(parts)


def _comments(findings: Sequence[Finding]) -> Element:
    tree = root("comments")
    for number, finding in enumerate(findings):
        holder = add(tree, "comment", id=number, author=AUTHOR, initials=_INITIALS)
        for line in _lines(finding):
            text_run(add(holder, "p"), line)
    return tree


def _lines(finding: Finding) -> list[str]:
    head = f"{_SEVERITIES[finding.severity]}: {finding.title}"
    said = [head if head.endswith((".", "?", "!")) else f"{head}.", finding.why]
    offered = [fix.label if fix.text in fix.label else f"{fix.label}: {fix.text}" for fix in finding.fixes]
    return [line for line in (*said, *offered) if line.strip()]


def _with_comments(relations: bytes) -> bytes:
    tree = etree.fromstring(relations)
    kind, target = COMMENTS_RELATION
    space = etree.QName(tree).namespace
    etree.SubElement(tree, f"{{{space}}}Relationship", Id="rIdComments", Type=kind, Target=target)
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
