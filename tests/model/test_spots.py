from build import a_comment, an_argument
from docketwright.model.comment import Standing
from docketwright.model.finding import Spot
from docketwright.model.spots import part_text, with_part_text, with_words_at
from docketwright.model.wording import addressee


def test_a_part_of_an_argument_is_read_and_written() -> None:
    argument = an_argument("Old reasons.", "Wait 60 days.")
    comment = a_comment(argument)
    for part in ("title", "point", "reasons", "evidence", "request", "request.old", "request.new"):
        changed = with_part_text(comment, Spot(part, argument.id), "New words.")
        assert part_text(changed, Spot(part, argument.id)) == "New words."


def test_a_standard_sentence_is_read_and_becomes_the_persons_own() -> None:
    comment = a_comment()
    assert part_text(comment, Spot("closing")) == "Thank you for considering my comments."
    assert with_part_text(comment, Spot("closing"), "Thanks.").wording == {"closing": "Thanks."}


def test_a_spot_without_text_changes_nothing() -> None:
    comment = a_comment()
    for spot in (Spot("rule"), Spot("reasons", "gone"), Spot("nonsense")):
        assert part_text(comment, spot) is None
        assert with_part_text(comment, spot, "x") == comment


def test_words_are_replaced_only_while_they_are_still_there() -> None:
    argument = an_argument("A benchmrak here.")
    comment = a_comment(argument)
    spot = Spot("reasons", argument.id, 2, 11)
    fixed = with_words_at(comment, spot, "benchmrak", "benchmark")
    assert fixed.arguments[0].reasons == "A benchmark here."
    assert with_words_at(fixed, spot, "benchmrak", "benchmark") == fixed


def test_words_of_the_opening_that_come_from_the_you_step_are_replaced_there() -> None:
    comment = a_comment(standing=Standing("I test pumps. I recieved one.", "The pumps recieved are old."))
    text = part_text(comment, Spot("opening"))
    assert text
    at = text.rindex("recieved")
    fixed = with_words_at(comment, Spot("opening", "", at, at + 8), "recieved", "received")
    assert fixed.standing == Standing("I test pumps. I recieved one.", "The pumps received are old.")
    assert not fixed.wording


def test_words_of_the_opening_that_stand_in_no_box_become_the_persons_own() -> None:
    comment = a_comment(standing=Standing("I write software."))
    text = part_text(comment, Spot("opening"))
    assert text
    fixed = with_words_at(comment, Spot("opening", "", 0, 7), "I write", "I speak")
    assert fixed.wording == {"opening": "I speak" + text[7:]}
    assert fixed.standing == comment.standing


def test_the_date_is_one_line_and_none_means_the_day_of_the_export() -> None:
    comment = a_comment(dated="")
    assert part_text(comment, Spot("dated")) == ""
    assert with_part_text(comment, Spot("dated"), "October 3,\n2024").dated == "October 3, 2024"


def test_the_addressee_stands_as_the_notice_has_it_until_it_is_changed_and_can_be_left_out() -> None:
    comment, spot = a_comment(), Spot("addressee")
    assert part_text(comment, spot) == "Bureau of Industry and Security\nDepartment of Commerce"
    own = with_part_text(comment, spot, "The Docket Clerk\n")
    assert (part_text(own, spot), addressee(own)) == ("The Docket Clerk\n", ("The Docket Clerk",))
    nobody = with_part_text(comment, spot, "")
    assert (part_text(nobody, spot), addressee(nobody)) == ("", ())
