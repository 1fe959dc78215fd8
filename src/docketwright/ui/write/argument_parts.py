"""What the boxes of an argument are called, and the prompt that stands in each while it is empty."""

from __future__ import annotations

from docketwright.model.comment import RequestKind
from docketwright.phrases import phrase

POINT = phrase("In one sentence: what should the agency know?")
REASONS = phrase("Why is that so? Say it as you would to a colleague; name the section of the rule that you mean.")
EVIDENCE = phrase("What did you see, measure or read? Give dates, numbers and where they come from.")
REQUEST = phrase("What should the agency do? Name one thing that it can say yes to.")
OLD = phrase("The rule’s words that should go or change")
NEW = phrase("The words that should stand there instead")
ADDED = phrase("The words that should be added, and where")
EXEMPTED = phrase("The words that should stand in the rule")
DELETED = phrase("The rule’s words that should be deleted")

KIND_NAMES = {
    RequestKind.OTHER: phrase("Something else"),
    RequestKind.CHANGE_TEXT: phrase("Change the rule’s words"),
    RequestKind.ADD: phrase("Add to the rule"),
    RequestKind.DELETE: phrase("Delete from the rule"),
    RequestKind.DELAY: phrase("Delay it"),
    RequestKind.EXEMPT: phrase("Exempt someone or something"),
    RequestKind.PUBLISH: phrase("Publish the data"),
    RequestKind.ANSWER: phrase("Answer a question"),
    RequestKind.WITHDRAW: phrase("Withdraw it"),
}
# Which boxes for rule text a request of each kind has, with their prompts.
RULE_TEXTS = {
    RequestKind.CHANGE_TEXT: (("request.old", phrase("In place of"), OLD), ("request.new", phrase("Write"), NEW)),
    RequestKind.ADD: (("request.new", phrase("Words to add"), ADDED),),
    RequestKind.EXEMPT: (("request.new", phrase("Words for the exemption"), EXEMPTED),),
    RequestKind.DELETE: (("request.old", phrase("Words to delete"), DELETED),),
}
