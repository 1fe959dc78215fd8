from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spellchecker import SpellChecker

from build import a_comment, a_rule, an_argument
from docketwright.checks.spelling import Speller, check, misspelt
from docketwright.checks.spelling_dictionary import field_words
from docketwright.checks.spelling_list import WordList, english
from docketwright.model.comment import Author
from docketwright.model.finding import Finding
from docketwright.model.source import Source
from docketwright.reference.letter import letter_text

Ask = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "The agency’s rulemaking isn’t finished, and commenters’ views weren't heard.",
        "Red-teaming, fine-tuning and open-weight models need time-to-fix rules.",
        "See https://exmaple.org/a_b?q=zzxq, write to jqx@zzq.example, or look at www.zzq.org/qqq.",
        "Docket NTIA-2023-0009, RIN 0694-AJ55, 89 FR 73612, 15 CFR 750.6(b)(2), 5 U.S.C. 553(c).",
        "NTIA, BIS and CISA asked OMB; the CVEs and LLMs were counted on GitHub and in OpenSSL.",
        "The [[name of yuor city]] is filled in later.[^zzqk]",
        "C:\\zzqx\\qqzz.txt and /usr/zzqx/lib hold qzx4y and 10^26 operations.",
        "A noncompliance notice, a counterproposal and a cyberincident in Ohio, Guam and Wyoming.",
        "Mr. Kowalczykowska of Wassenaar wrote to Ms. Okonkwo.",
        "naïve résumé café",
        "A drone of 25 kg (55 lbs) flies 10 km at 50 mph, 120 ft up, on 1.2 kWh at 2.4 GHz, with lidar and waypoints.",
    ],
)
def test_what_is_right_is_left_alone(text: str, speller: Speller) -> None:
    assert [one.text for one in misspelt(text, speller.unknown)] == []


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("The goverment acted.", "goverment"),
        ("Recieve the notice.", "Recieve"),
        ("We dont know the agencys’ plan.", "dont"),
        ("A benchmrak’s result.", "benchmrak’s"),
        ("It was a seperate-minded view.", "seperate"),
        ("THE REQUIREMANT IS CLEAR.", "REQUIREMANT"),
    ],
)
def test_a_slip_is_found_at_its_place(text: str, slip: str, speller: Speller) -> None:
    found = misspelt(text, speller.unknown)
    assert found[0].text == slip
    assert text[found[0].start : found[0].end] == slip


def test_the_open_letter_has_at_most_three_flags(speller: Speller) -> None:
    assert len(misspelt(letter_text(), speller.unknown)) <= 3


def test_a_finding_offers_what_was_meant_in_the_same_case(ask: Ask, speller: Speller) -> None:
    comment = a_comment(an_argument("The Goverment acted.", "Publish it."))
    (found,) = ask(check, comment, unknown=speller.unknown, suggest=speller.suggestions)
    assert found.quote == "Goverment"
    assert found.fixes[0].text == "Government"
    assert "Did you mean “Government”?" in found.why


SPANISH = (
    "Soy productora de manzanas y vendo mi cosecha en los mercados de la ciudad. La norma propuesta exige que cada "
    "caja lleve una etiqueta que cuesta más de lo que ganamos por ella, y nadie nos ha preguntado cuánto tiempo tarda."
)
FRENCH = (
    "Je vends ma récolte sur les marchés de la ville. La règle proposée exige que chaque caisse porte une étiquette "
    "qui coûte plus que ce que nous gagnons, et personne ne nous a demandé combien de temps elle prend."
)


@pytest.mark.parametrize("text", [SPANISH, FRENCH])
def test_a_part_in_another_language_is_one_finding(text: str, ask: Ask, speller: Speller) -> None:
    comment = a_comment(an_argument(text, "Cuando haya datos.", evidence="The goverment acted on it."))
    foreign, slip = ask(check, comment, unknown=speller.unknown, suggest=speller.suggestions)
    assert (foreign.title, foreign.spot.part) == ("Much of this is not English", "reasons")
    assert (foreign.quote, foreign.fixes) == ("", ())
    assert slip.quote == "goverment"


def test_a_few_words_of_another_language_are_no_other_language(ask: Ask, speller: Speller) -> None:
    comment = a_comment(an_argument("Retrasar la fecha propuesta.", "Wait."))
    assert "propuesta" in [one.quote for one in ask(check, comment, unknown=speller.unknown)]


def test_the_same_slip_twice_in_a_part_is_one_finding(ask: Ask, speller: Speller) -> None:
    comment = a_comment(an_argument("The goverment is the goverment.", "x"))
    assert len(ask(check, comment, unknown=speller.unknown)) == 1


def test_words_of_the_person_the_sources_and_the_notice_are_known(ask: Ask, speller: Speller) -> None:
    comment = a_comment(
        an_argument("The fleebwidget, the Zorquist report and the Blortham trial.", "x"),
        own_words=frozenset({"Fleebwidget"}),
        author=Author(first_name="Ada", last_name="Blortham"),
        sources=(Source("s", "z", "Zorquist on rules"),),
        rule=a_rule(title="Rules"),
    )
    assert ask(check, comment, unknown=speller.unknown) == []


def test_the_names_of_all_who_sign_are_known(ask: Ask, speller: Speller) -> None:
    signed = "Zofja von Blortham, chair, Verein zu Quibben\nBen Zorquist"
    comment = a_comment(an_argument("Zorquist saw it.", "x"), wording={"also_signed": signed})
    assert ask(check, comment, unknown=speller.unknown, suggest=speller.suggestions) == []


def test_nothing_is_said_while_the_dictionary_is_not_loaded(ask: Ask) -> None:
    comment = a_comment(an_argument("The goverment acted.", "x"))
    assert ask(check, comment) == []
    assert ask(check, comment, unknown=Speller().unknown) == []


def test_a_word_that_is_learnt_is_right_and_can_be_forgotten(speller: Speller) -> None:
    own = Speller(["zzqword"])
    own.load()
    assert own.unknown(["Zzqword’s", "zzqword"]) == frozenset()
    own.learn(())
    assert own.unknown(["zzqword"]) == {"zzqword"}


def test_the_fields_own_words_are_not_already_in_the_dictionary() -> None:
    base = set(SpellChecker().word_frequency.dictionary)
    own = list(field_words())
    assert len(own) > 500
    assert [word for word in own if word in base] == []
    assert [word for word in own if not word.replace("'", "").isalpha()] == []


def test_real_slips_are_found_and_ordinary_prose_is_not(speller: Speller, shared: Path) -> None:
    article = (shared / "letter" / "article.txt").read_text(encoding="utf-8")
    assert len(misspelt(article, speller.unknown)) <= 2


def test_a_little_word_that_ran_into_the_next_one_is_a_slip(speller: Speller) -> None:
    text = "time given to remediate; andUsed only on JavaScript, iPhone, eBay and macOS"
    assert [span.text for span in misspelt(text, speller.unknown)] == ["andUsed"]


def test_the_list_holds_what_pyspellchecker_holds() -> None:
    base, listed = SpellChecker().word_frequency.dictionary, english()
    assert all(listed.count(word) == count for word, count in base.items())
    assert listed.counts() == dict(base)


@pytest.mark.parametrize(
    "data",
    [
        b'{\n"a": 9,\n"a\'s": 8,\n"ab": 7,\n"z\xc3\xbcrich": 5\n}',
        b'{\n"z\xc3\xbcrich": 5,\n"ab": 7,\n"a\'s": 8,\n"a": 9\n}\n',
        b'{"ab": 7, "z\xc3\xbcrich": 5, "a": 9, "a\'s": 8}',
    ],
    ids=["in order", "out of order", "on one line"],
)
def test_a_list_is_read_however_it_is_laid_out(data: bytes) -> None:
    listed = WordList(data)
    said = [listed.count(word) for word in ("a", "a's", "ab", "zürich", "", "aa", "zz", '"')]
    assert said == [9, 8, 7, 5, 0, 0, 0, 0]
    assert [listed.begins(letters) for letters in ("a", "zü", "b", "zz")] == [True, True, False, False]
    assert listed.counts() == {"a": 9, "a's": 8, "ab": 7, "zürich": 5}
    assert listed.count("ab") == 7
    assert listed.count("b") == 0


@pytest.mark.parametrize("in_order", [True, False])
def test_a_long_list_is_searched_in_the_right_part(*, in_order: bool) -> None:
    numbered = {f"{number:05}": number for number in (range(1, 9000, 3) if in_order else range(9000, 1, -3))}
    listed = WordList(json.dumps(numbered, indent=0).encode())
    asked = [f"{number:05}" for number in range(9100)]
    assert [listed.count(one) for one in asked] == [numbered.get(one, 0) for one in asked]
    begun = {one[:4] for one in numbered}
    assert {one[:4] for one in asked if listed.begins(one[:4])} == begun
    assert dict(listed.counts()) == numbered


@given(st.lists(st.sampled_from(["teh", "(teh)", "it_teh", "the", "[[a slot]]", "x.org/teh", "teh’s", "\n", "\u2028"])))
def test_a_word_is_told_wherever_it_stands(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = misspelt(text, lambda words: frozenset(words) & {"teh"})
    assert [text[one.start : one.end] for one in found] == ["teh"] * len(found)
    assert len(found) == sum(one in {"teh", "(teh)", "it_teh"} for one in pieces)
