"""What must hold of frozen values as it does of Python's own."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import KW_ONLY, FrozenInstanceError, InitVar, field, fields, replace
from typing import Any, Generic, TypeVar, get_type_hints

import msgspec
import pytest

from docketwright.model import values

T = TypeVar("T")


@dataclasses.dataclass(frozen=True, slots=True)
class Known:
    """A value as Python's own decorator makes it."""

    name: str
    size: int = 3
    notes: Mapping[str, str] = field(default_factory=dict)


@values.dataclass(frozen=True, slots=True)
class Ours:
    """The same by ours."""

    name: str
    size: int = 3
    notes: Mapping[str, str] = field(default_factory=dict)


@values.dataclass(frozen=True, slots=True)
class Alone:
    """A value of one field."""

    name: str


@values.dataclass(frozen=True, slots=True)
class Held(Generic[T]):
    """A value that holds any sort of thing."""

    held: T


@values.dataclass(frozen=True, slots=True)
class Empty:
    """A value without fields."""


ARGUMENTS: tuple[tuple[tuple[Any, ...], dict[str, Any]], ...] = (
    (("a",), {}),
    (("a", 4), {}),
    (("a", 4, {"b": "c"}), {}),
    ((), {"notes": {"b": "c"}, "name": "a"}),
)


@pytest.mark.parametrize(("given", "named"), ARGUMENTS)
def test_a_value_is_made_and_shown_as_pythons_own(given: tuple[Any, ...], named: dict[str, Any]) -> None:
    known, ours = Known(*given, **named), Ours(*given, **named)
    assert [getattr(ours, one.name) for one in fields(Ours)] == [getattr(known, one.name) for one in fields(Known)]
    assert repr(ours) == repr(known).replace("Known", "Ours")
    assert dataclasses.asdict(ours) == dataclasses.asdict(known)


@pytest.mark.parametrize(("given", "named"), [((), {}), (("a", 1, {}, 2), {}), (("a",), {"colour": 1})])
def test_what_cannot_be_made_of_it_says_so_as_pythons_own(given: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError) as known:
        Known(*given, **named)
    with pytest.raises(TypeError) as ours:
        Ours(*given, **named)
    assert str(ours.value) == str(known.value).replace("Known", "Ours")


def test_values_are_equal_by_their_fields_and_only_to_their_own_kind() -> None:
    assert Ours("a") == Ours("a", 3, {})
    assert Ours("a") != Ours("b")
    assert Ours("a") != Known("a")
    assert Alone("a") == Alone("a") != Alone("b")
    assert Empty() == Empty()


def test_equal_values_have_one_hash_and_a_field_without_one_gives_none() -> None:
    assert len({Alone("a"), Alone("a"), Alone("b")}) == 2
    assert hash(Empty()) == hash(Empty())
    with pytest.raises(TypeError, match="unhashable"):
        hash(Ours("a"))


def test_nothing_of_a_value_can_be_changed() -> None:
    value = Ours("a")
    for name in ("name", "colour"):
        with pytest.raises(FrozenInstanceError, match=name):
            setattr(value, name, "b")
        with pytest.raises(FrozenInstanceError, match=name):
            delattr(value, name)
    assert value == Ours("a")
    assert not hasattr(value, "__dict__")


def test_each_value_has_a_default_of_its_own() -> None:
    assert Ours("a").notes is not Ours("a").notes


@pytest.mark.parametrize("value", [Ours("a", 4, {"b": "c"}), Alone("a"), Empty()])
def test_a_value_is_copied_pickled_and_replaced(value: object) -> None:
    assert copy.copy(value) == copy.deepcopy(value) == pickle.loads(pickle.dumps(value)) == replace(value) == value  # noqa: S301 - it was made here


def test_a_field_is_replaced() -> None:
    assert replace(Ours("a"), size=5) == Ours("a", 5)


def test_a_value_is_matched_by_place() -> None:
    match Ours("a", 4):
        case Ours(name, size):
            assert (name, size) == ("a", 4)


def test_msgspec_reads_and_writes_it() -> None:
    value = Ours("a", 4, {"b": "c"})
    assert msgspec.json.decode(msgspec.json.encode(value), type=Ours) == value
    assert msgspec.json.decode(b'{"name": "a"}', type=Ours) == Ours("a")
    assert get_type_hints(Ours)["size"] is int


class WithParent(Alone):
    size: int = 3


class WithMore:
    name: str

    def __post_init__(self) -> None:
        """Do what would not be done."""


class WithItsOwn:
    name: str

    def __repr__(self) -> str:
        return self.name


class Uncompared:
    name: str = field(default="", compare=False)


class Unshown:
    name: str = field(default="", repr=False)


class Ungiven:
    name: str = field(default="", init=False)


class ByName:
    _: KW_ONLY
    name: str


class Passing:
    name: InitVar[str]


@pytest.mark.parametrize(
    "kind",
    [WithParent, WithMore, WithItsOwn, Uncompared, Unshown, Ungiven, ByName, Passing],
    ids=lambda one: one.__name__,
)
def test_what_it_would_pass_over_in_silence_is_refused(kind: type) -> None:
    with pytest.raises(TypeError, match=rf"{kind.__name__} asks for more .* Python's own"):
        values.dataclass(frozen=True, slots=True)(kind)


def test_a_value_of_any_sort_is_a_value() -> None:
    assert Held[int](3) == Held(3) != Held(4)


def kind_never_made() -> Any:
    @values.dataclass(frozen=True, slots=True)
    class Met:
        at: int

    return Met


def test_two_threads_may_make_the_first_one_at_once() -> None:
    kinds = [kind_never_made() for _ in range(50)]
    with ThreadPoolExecutor(4) as threads:
        made = [[threads.submit(kind, at) for at in range(4)] for kind in kinds]
    assert [[one.result().at for one in row] for row in made] == [[0, 1, 2, 3]] * 50


def test_what_may_change_is_left_to_python() -> None:
    @values.dataclass(frozen=False, slots=True)
    class Changing:
        name: str

    value = Changing("a")
    value.name = "b"
    assert value == Changing("b")
