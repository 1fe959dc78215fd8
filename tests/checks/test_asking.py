"""A request in its usual form is told from blame, a question, a case that is only supposed, and another's words."""

from __future__ import annotations

import pytest

from docketwright.checks.asking import LONGEST, asking, asks_for_an_act


@pytest.mark.parametrize(
    "sentence",
    [
        "APHIS should publish the data before the rule takes effect.",
        "Therefore, the agency must not finalize the threshold.",
        "BIS also needs to name the forms that it means.",
        "We think that EPA ought to withdraw the notice.",
        "The Bureau of Industry and Security should exempt small utilities.",
        "The Federal Communications Commission must keep the rule.",
        "The final rule should give ninety days to report.",
        "The Bureau’s proposed rule should be withdrawn.",
        "The Animal and Plant Health Inspection Service (APHIS) should, at a minimum, say how it counted.",
        "Please extend the time to comment by sixty days.",
        "The parts come late, so please give us ninety days.",
        "You should publish the counts.",
        "Under the proposal nobody knows, and the Commission should say so.",
    ],
)
def test_what_the_agency_or_the_rule_should_do_is_asked(sentence: str) -> None:
    assert asks_for_an_act(sentence)
    found = asking(f"It costs us a day. {sentence} I kept a log.")
    assert found
    assert found.text == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "They should be ashamed.",
        "The agency should be ashamed of its notice.",
        "The agency should have published the data.",
        "The agency should not have acted so late.",
        "The Commission must know what this costs.",
        "Should the agency decide to act, we will answer.",
        "If the agency should decide to act, we will answer.",
        "What should the agency publish?",
        "Why must the agency publish this?",
        "The Act says that the agency must weigh the costs.",
        "Under the Act, the agency must weigh the costs.",
        "The notice quotes “the agency should weigh the costs” from the report.",
        'It reads "the agency should weigh the costs" in the report.',
        "Companies should pay for their waste.",
        "Please see the table below.",
        "Please find attached our report.",
        "Please contact me with any questions.",
        "I was pleased to hear of the notice.",
        "The agency should " + "very " * LONGEST + "much act.",
    ],
)
def test_what_only_sounds_like_it_is_not_asked(sentence: str) -> None:
    assert not asks_for_an_act(sentence)
    assert asking(sentence) is None
