"""The marked words of real passages are kept as places only, and teach what is said with them and not without."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

MARKS = Path(__file__).resolve().parents[3] / "training" / "marks.jsonl"


def marked() -> list[dict[str, object]]:
    return [json.loads(line) for line in MARKS.read_text(encoding="utf-8").splitlines()]


def test_no_word_of_a_real_comment_is_kept() -> None:
    for one in marked():
        assert one.keys() == {"id", "element", "start", "end"}
        assert isinstance(one["start"], int)
        assert isinstance(one["end"], int)


def test_each_element_of_a_real_passage_has_its_words(shared: Path) -> None:
    lines = (shared / "rubric" / "real.jsonl").read_text(encoding="utf-8").splitlines()
    real = {one["id"]: one for one in map(json.loads, lines)}
    found: dict[str, set[str]] = {}
    for one in marked():
        text = real[str(one["id"])]["text"]
        assert 0 <= int(str(one["start"])) < int(str(one["end"])) <= len(text), one
        found.setdefault(str(one["id"]), set()).add(str(one["element"]))
    assert found == {key: set(one["elements"]) for key, one in real.items() if one["elements"]}


def test_a_passage_is_set_against_itself_without_the_marked_words() -> None:
    pytest.importorskip("scipy")
    from training.matrix import NOTHING, documents  # noqa: PLC0415 - the trainer's own needs are not always there
    from training.outputs import OUTPUTS  # noqa: PLC0415
    from training.passages import Passage  # noqa: PLC0415
    from training.rationales import MARGIN, lessons  # noqa: PLC0415

    text = "We sell gates. Sixty days is too short, and the term is vague. Thank you."
    one = Passage("R1", text, ("P2.participation", "P3.transparency"), (2, 3), (), ask=False, group="a", real=True)
    time, vague = (text.index("Sixty"), text.index(",")), (text.index("the term"), text.index(". Thank"))
    taught = lessons([one], {"R1": {"P2.participation": (time,), "P3.transparency": (vague,)}})
    carrying, others = documents([text[time[0] : vague[1] + 1], "We sell gates. Thank you."])
    assert [(lesson.more, lesson.less) for lesson in taught[:2]] == [(carrying, NOTHING), (carrying, others)]
    assert [lesson.whole for lesson in taught] == [True, False, False, False, False]
    wanted = [{OUTPUTS[at]: lesson.wanted[at] for at in lesson.wanted.nonzero()[0]} for lesson in taught]
    second, third, both = ({"P2", "P2.participation"}, {"P3", "P3.transparency"}, {"any"})
    both |= second | third
    assert wanted[0] == dict.fromkeys(both, 1.0)
    assert wanted[1:] == [dict.fromkeys(names, MARGIN) for names in (both, both, second, third)]
