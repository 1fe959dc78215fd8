import pytest
from hypothesis import given
from hypothesis import strategies as st

from docketwright.ui.pages.breaking import Box, Line, Page, is_tied, notes_height, pages

ROOM = 100.0


def box(lines: int, **facts: object) -> Box:
    return Box(tuple(Line(10.0, number) for number in range(lines)), **facts)


def shown(page: Page) -> list[int]:
    return [len(one.lines) for one in page.placed]


def test_what_fits_stays_on_one_page() -> None:
    assert [shown(page) for page in pages([box(4), box(6)], ROOM, lambda _n: 0.0)] == [[4, 6]]


def test_a_long_paragraph_goes_on_overleaf() -> None:
    assert [shown(page) for page in pages([box(25)], ROOM, lambda _n: 0.0)] == [[10], [10], [5]]


def test_the_larger_of_two_spaces_stands_between_paragraphs() -> None:
    (page,) = pages([box(2, after=4.0), box(2, before=9.0)], ROOM, lambda _n: 0.0)
    assert page.placed[1].top == 29.0


def test_no_line_is_left_alone_on_either_side() -> None:
    assert [shown(page) for page in pages([box(6), box(5)], ROOM, lambda _n: 0.0)] == [[6, 3], [2]]
    assert [shown(page) for page in pages([box(9), box(5)], ROOM, lambda _n: 0.0)] == [[9], [5]]


def test_a_heading_stays_with_what_follows() -> None:
    assert [shown(page) for page in pages([box(8), box(1, keep_next=True), box(4)], ROOM, lambda _n: 0.0)] == [
        [8],
        [1, 4],
    ]


def test_a_paragraph_that_is_kept_whole_moves_whole() -> None:
    assert [shown(page) for page in pages([box(7), box(5, keep_lines=True)], ROOM, lambda _n: 0.0)] == [[7], [5]]


def test_a_tables_head_is_repeated() -> None:
    table = box(14, head=Line(10.0, "head"))
    laid = pages([table], ROOM, lambda _n: 0.0)
    assert [page.placed[0].lines[0].drawing for page in laid] == ["head", "head"]
    assert sum(len(page.placed[0].lines) - 1 for page in laid) == 14


def test_a_note_stands_on_the_page_where_it_is_called() -> None:
    lines = [Line(10.0, number, notes=(1,) if number == 8 else ()) for number in range(10)]
    laid = pages([Box(tuple(lines))], ROOM, lambda _n: 20.0)
    called = [index for index, page in enumerate(laid) for one in page.placed for line in one.lines if line.notes]
    assert [index for index, page in enumerate(laid) if page.notes] == called == [1]


@given(
    st.lists(
        st.builds(
            lambda heights, keep, whole, notes: Box(
                tuple(
                    Line(float(height), None, (number + 100 * len(heights),) if number in notes else ())
                    for number, height in enumerate(heights)
                ),
                before=3.0,
                after=5.0,
                keep_next=keep,
                keep_lines=whole,
            ),
            st.lists(st.integers(5, 30), min_size=1, max_size=15),
            st.booleans(),
            st.booleans(),
            st.sets(st.integers(0, 14), max_size=2),
        ),
        max_size=12,
    )
)
def test_nothing_is_lost_doubled_or_hung_over_the_edge(boxes: list[Box]) -> None:
    laid = pages(boxes, ROOM, lambda _n: 8.0)
    placed = [line for page in laid for one in page.placed for line in one.lines]
    assert placed == [line for one in boxes for line in one.lines]
    for page in laid:
        used = max((one.top + one.height for one in page.placed), default=0.0)
        notes = notes_height(8.0 for _ in page.notes)
        lonely = len(page.placed) == 1 and len(page.placed[0].lines) == 1
        assert lonely or used + notes <= ROOM + 0.02


@pytest.mark.parametrize("count", [0, 1])
def test_an_empty_letter_has_one_page(count: int) -> None:
    assert len(pages([box(1)] * count, ROOM, lambda _n: 0.0)) == 1


@pytest.mark.parametrize(("height", "tied"), [(99.5, True), (100.5, True), (98.0, False), (102.0, False)])
def test_pages_that_a_hair_more_room_would_change_are_told(height: float, *, tied: bool) -> None:
    boxes = [Box((Line(30.0, None),)), Box((Line(height - 30.0, None),))]
    assert is_tied(boxes, ROOM, lambda _: 0.0) is tied
