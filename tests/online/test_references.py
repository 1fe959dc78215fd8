from __future__ import annotations

import pytest

from docketwright.online.references import Reference, ReferenceKind, docket_of, what_is

K = ReferenceKind


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("BIS-2024-0047", K.DOCKET, "BIS-2024-0047"),
        (" bis–2024–0047 ", K.DOCKET, "BIS-2024-0047"),
        ("Docket ID: EPA-R09-OAR-2023-0649", K.DOCKET, "EPA-R09-OAR-2023-0649"),
        ("[Docket No. FDA-2022-H-3235]", K.DOCKET, "FDA-2022-H-3235"),
        ("NTIA—2023—0009.", K.DOCKET, "NTIA-2023-0009"),
        ("BIS-2024-0047-0001", K.SITE_DOCUMENT, "BIS-2024-0047-0001"),
        ("89 FR 73612", K.CITATION, "89 FR 73612"),
        ("89 Fed. Reg. 73,612", K.CITATION, "89 FR 73612"),
        ("89 Fed Reg 14,059–14,063", K.CITATION, "89 FR 14059"),
        ("89 F.R. 73612 (Sept. 11, 2024)", K.CITATION, "89 FR 73612"),
        ("RIN 0694-AJ55", K.RIN, "0694-AJ55"),
        ("0694–aj55", K.RIN, "0694-AJ55"),
        ("2024-20529", K.DOCUMENT_NUMBER, "2024-20529"),
        ("FR Doc. 2024-20529", K.DOCUMENT_NUMBER, "2024-20529"),
        ("E8-23178", K.DOCUMENT_NUMBER, "E8-23178"),
        ("04-16753", K.DOCUMENT_NUMBER, "04-16753"),
        ("C1-2024-20529", K.DOCUMENT_NUMBER, "C1-2024-20529"),
        (
            "https://www.federalregister.gov/documents/2024/09/11/2024-20529/establishment-of-reporting",
            K.DOCUMENT_NUMBER,
            "2024-20529",
        ),
        ("federalregister.gov/d/2024-20529", K.DOCUMENT_NUMBER, "2024-20529"),
        ("https://www.federalregister.gov/api/v1/documents/2024-20529.json", K.DOCUMENT_NUMBER, "2024-20529"),
        ("https://www.federalregister.gov/citation/89-FR-73612", K.CITATION, "89 FR 73612"),
        ("https://www.regulations.gov/docket/BIS-2024-0047/document", K.DOCKET, "BIS-2024-0047"),
        ("www.regulations.gov/commenton/BIS-2024-0047-0001", K.SITE_DOCUMENT, "BIS-2024-0047-0001"),
        ("https://www.govinfo.gov/content/pkg/FR-2024-09-11/pdf/2024-20529.pdf", K.DOCUMENT_NUMBER, "2024-20529"),
        ("https://www.govinfo.gov/app/details/FR-2024-09-11/2024-20529", K.DOCUMENT_NUMBER, "2024-20529"),
        ("https://regulations.gov.example.com/docket/BIS-2024-0047", K.STRANGE_LINK, "regulations.gov.example.com"),
        ("https://www.federalregister.gov/reader-aids", K.STRANGE_LINK, "www.federalregister.gov"),
        ("reporting of AI models", K.WORDS, "reporting of AI models"),
        ("well-known", K.WORDS, "well-known"),
        ("", K.NOTHING, ""),
        (" \n ", K.NOTHING, ""),
        ("SUMMARY: The Bureau proposes " * 20, K.NOTICE, ("SUMMARY: The Bureau proposes " * 20).strip()),
        (
            "AGENCY:\nBIS\nACTION:\nProposed rule.\nSUMMARY:",
            K.NOTICE,
            "AGENCY:\nBIS\nACTION:\nProposed rule.\nSUMMARY:",
        ),
    ],
)
def test_what_a_text_names(text: str, kind: ReferenceKind, value: str) -> None:
    assert what_is(text) == Reference(kind, value)


@pytest.mark.parametrize("text", ["240905-0231", "MCAI-2023-00996-T", "FRL-11647-02-R9", "A_FRDOC_0001"])
def test_a_docket_of_another_shape_is_kept_and_called_odd(text: str) -> None:
    assert what_is(text) == Reference(K.DOCKET, text, odd=True)


def test_a_document_of_the_site_stands_in_its_docket() -> None:
    assert docket_of("BIS-2024-0047-0001") == "BIS-2024-0047"


@pytest.mark.parametrize(
    "text", ["-" * 290, "A-" * 140 + "1", "9" * 299, "https://" + "[" * 50, "https://[::1/docket/x"]
)
def test_a_text_made_to_be_slow_or_to_break_is_taken_all_the_same(text: str) -> None:
    assert what_is(text).kind in K
