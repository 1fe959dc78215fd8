"""Frozen values that are cheap to define: `dataclass` as Python has it, which compiles less.

Python's own compiles six functions for every class, half a millisecond each time, and a command that is over in half a
second met seventy classes. Here nothing is compiled but `__init__`, and that only where a value is made. Write
`@dataclass(frozen=True, slots=True)`; `replace`, `fields` and `field` are Python's own. A class that asks for more than
defaults, such as `__post_init__`, a parent with fields or an `__eq__` of its own, is refused and needs Python's own.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

_NOT_GIVEN = object()
_MADE_HERE = frozenset(
    "__init__ __post_init__ __eq__ __hash__ __repr__ __getstate__ __setstate__ __setattr__ __delattr__".split()
)


def _dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
    """Return what turns a class into one of frozen values with slots, or has Python's own make any other sort."""
    return _defined if frozen and slots else dataclasses.dataclass(frozen=frozen, slots=slots)


def _defined(kind: type) -> type:
    has_parent = dataclasses.is_dataclass(kind)
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(kind)
    if has_parent or not _MADE_HERE.isdisjoint(vars(kind)) or not _is_plain(made):
        raise TypeError(f"{kind.__qualname__} asks for more than model.values gives; use Python's own dataclass")
    names = [one.name for one in fields(made)]
    values = _reader(names)

    def __init__(self: object, *args: object, **named: object) -> None:  # noqa: N807 - it is that of the class
        made.__init__ = _compiled(made)
        made.__init__(self, *args, **named)

    def __eq__(self: object, other: object) -> bool:  # noqa: N807 - the same
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    made.__init__, made.__eq__, made.__repr__ = __init__, __eq__, _shown
    made.__hash__ = lambda self: hash(values(self))
    made.__getstate__ = lambda self: values(self)  # noqa: PLW0108 - an attrgetter gets no self
    made.__setstate__ = _restored
    made.__setattr__ = made.__delattr__ = _refused
    return cast("type", made)


def _is_plain(made: type[Any]) -> bool:
    """Return whether every field is given by place or name, compared and shown: mypy takes each option for heeded."""
    options = [(one.init, one.compare, one.repr, one.hash, one.kw_only) for one in fields(made)]
    # A pseudo-field, such as an `InitVar`, is among the names of fields and is none.
    return set(options) <= {(True, True, True, None, False)} and len(options) == len(made.__dataclass_fields__)


def _reader(names: list[str]) -> Callable[[Any], tuple[object, ...]]:
    # Of one name `attrgetter` returns the bare value.
    return attrgetter(*names) if len(names) > 1 else lambda value: tuple([getattr(value, one) for one in names])


def _compiled(kind: Any) -> Callable[..., None]:  # noqa: ANN401 - a class with fields
    """Return `__init__`, made of text: no other way is as quick each time that a value is made."""
    known: dict[str, Any] = {"_not_given": _NOT_GIVEN}
    for one in fields(kind):
        known[f"_set_{one.name}"] = kind.__dict__[one.name].__set__
        known[f"_default_{one.name}"] = one.default
        known[f"_make_{one.name}"] = one.default_factory
    head = ", ".join(("self", *map(_parameter, fields(kind))))
    body = "; ".join(map(_assignment, fields(kind))) or "pass"
    exec(f"def __init__({head}) -> None: {body}", known)  # noqa: S102 - of names that stand in our own files
    known["__init__"].__qualname__ = f"{kind.__qualname__}.__init__"
    return cast("Callable[..., None]", known["__init__"])


def _parameter(one: Field[Any]) -> str:
    if one.default_factory is not MISSING:
        return f"{one.name}=_not_given"
    return one.name if one.default is MISSING else f"{one.name}=_default_{one.name}"


def _assignment(one: Field[Any]) -> str:
    made = f"_make_{one.name}() if {one.name} is _not_given else " if one.default_factory is not MISSING else ""
    return f"_set_{one.name}(self, {made}{one.name})"


def _shown(self: Any) -> str:  # noqa: ANN401 - any of these values
    said = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self))
    return f"{type(self).__qualname__}({said})"


def _restored(self: Any, state: tuple[object, ...]) -> None:  # noqa: ANN401 - the same
    for one, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, one.name, value)


def _refused(self: object, name: str, *_value: object) -> None:
    raise FrozenInstanceError(f"{type(self).__name__} is frozen, and so is its {name!r}")


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - so that mypy takes ours for what it stands for
else:
    dataclass = _dataclass
