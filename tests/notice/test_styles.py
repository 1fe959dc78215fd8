"""Every agency's style, in every form a notice comes in, read as a careful person would read it."""

from __future__ import annotations

from functools import cache

import pytest

from docketwright.model.rule import Rule
from docketwright.notice.read import read_bytes
from notice.corpus import WRITTEN
from notice.corpus_daily import DAILY
from notice.corpus_unseen import UNSEEN
from notice.written import FORMS, Notice

NOTICES = {one.name: one for one in WRITTEN + DAILY + UNSEEN}
every_notice = pytest.mark.parametrize("notice", NOTICES.values(), ids=NOTICES.keys())


@cache
def read(name: str) -> dict[str, Rule]:
    """Return the notice as read from every form.

    Copied lines do not show where the head of a notice without labels ends, so those two forms are left out there.
    """
    notice = NOTICES[name]
    forms = FORMS.keys() - {"printed page", "pasted"} if notice.bare else FORMS.keys()
    return {form: read_bytes(FORMS[form](notice), "notice") for form in forms}


@every_notice
def test_the_numbers_are_exact(notice: Notice) -> None:
    found = {form: (rule.docket_id, rule.agency_docket, rule.rins) for form, rule in read(notice.name).items()}
    assert found == dict.fromkeys(found, (notice.docket, notice.other, notice.rins))


@every_notice
def test_the_closing_day_is_exact(notice: Notice) -> None:
    found = {
        form: (one.date.isoformat(), one.computed) if (one := rule.comment_deadline) else None
        for form, rule in read(notice.name).items()
    }
    expected = dict.fromkeys(found, (notice.closes, notice.counted) if notice.closes else None)
    if notice.counted:
        assert all("comment_period" in rule.places for rule in read(notice.name).values())
    assert found == expected


@pytest.mark.parametrize("name", [name for name, one in NOTICES.items() if one.dated])
def test_every_date_has_its_kind(name: str) -> None:
    found = {
        form: sorted((one.kind.value, one.date.isoformat()) for one in rule.deadlines)
        for form, rule in read(name).items()
    }
    assert found == dict.fromkeys(found, sorted(NOTICES[name].dated))


@every_notice
def test_whether_comments_are_asked_for_and_how_to_send_them(notice: Notice) -> None:
    found = {
        form: (rule.invites_comments, {channel.kind.value for channel in rule.channels})
        for form, rule in read(notice.name).items()
    }
    assert found == dict.fromkeys(found, (notice.asks, set(notice.ways)))


@every_notice
def test_the_title_and_the_kind_are_right(notice: Notice) -> None:
    for rule in read(notice.name).values():
        assert rule.title == notice.title
        assert rule.agency
        assert not notice.sort or rule.notice_type.value == notice.sort


@every_notice
def test_every_value_stands_where_it_says(notice: Notice) -> None:
    for rule in read(notice.name).values():
        paragraphs = {paragraph.id: paragraph.text for paragraph in rule.paragraphs}
        places = [one.where for one in (*rule.deadlines, *rule.channels, *rule.questions, *rule.house_rules)]
        for place in [*rule.places.values(), *places]:
            assert place is not None
            assert not place.paragraph or place.quote in paragraphs[place.paragraph]


def test_a_paragraph_keeps_its_id_whatever_the_form() -> None:
    kept = [
        {one.text: one.id for one in reversed(rule.paragraphs)} for rule in read("NRC petition for rulemaking").values()
    ]
    shared = {text for text in set.intersection(*(set(one) for one in kept)) if len(text) > 60}
    assert len(shared) >= 2
    assert all(len({one[text] for one in kept}) == 1 for text in shared)
