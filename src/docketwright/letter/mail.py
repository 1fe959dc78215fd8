"""The e-mail as a file: a draft that a mail program opens, addressed as the notice says. Nothing is sent from here."""

from __future__ import annotations

import re
from email.message import EmailMessage
from email.policy import default

from docketwright.letter.plain import email_body, email_subject
from docketwright.model.comment import Comment
from docketwright.model.rule import ChannelKind

_LONGEST_SUBJECT = 900
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")


def email_message(comment: Comment) -> bytes:
    """Return an unsent message; it bears no date and no sender, which the mail program adds."""
    message = EmailMessage(policy=default.clone(cte_type="8bit", max_line_length=0))
    message["Subject"] = email_subject(comment)[:_LONGEST_SUBJECT]
    if address := to_address(comment):
        message["To"] = address
    # Mail programs open a message with this mark for writing.
    message["X-Unsent"] = "1"
    message.set_content(email_body(comment), cte="8bit")
    return message.as_bytes()


def to_address(comment: Comment) -> str:
    """Return the address to which the notice lets comments be sent, "" where it names none that is one."""
    channels = comment.rule.channels if comment.rule else ()
    addresses = (channel.address.strip() for channel in channels if channel.kind is ChannelKind.EMAIL)
    return next((one for one in addresses if _ADDRESS.fullmatch(one)), "")
