"""What the boxes of an argument are called, and the prompt that stands in each while it is empty."""

from __future__ import annotations

from docketwright.model.comment import RequestKind

POINT = "In one sentence: what should the agency know?"
REASONS = "Why is that so? Say it as you would to a colleague; name the section of the rule that you mean."
EVIDENCE = "What did you see, measure or read? Give dates, numbers and where they come from."
REQUEST = "What should the agency do? Name one thing that it can say yes to."
OLD = "The rule’s words that should go or change"
NEW = "The words that should stand there instead"
ADDED = "The words that should be added, and where"
EXEMPTED = "The words that should stand in the rule"
DELETED = "The rule’s words that should be deleted"

KIND_NAMES = {
    RequestKind.OTHER: "Something else",
    RequestKind.CHANGE_TEXT: "Change the rule’s words",
    RequestKind.ADD: "Add to the rule",
    RequestKind.DELETE: "Delete from the rule",
    RequestKind.DELAY: "Delay it",
    RequestKind.EXEMPT: "Exempt someone or something",
    RequestKind.PUBLISH: "Publish the data",
    RequestKind.ANSWER: "Answer a question",
    RequestKind.WITHDRAW: "Withdraw it",
}
# Which boxes for rule text a request of each kind has, with their prompts.
RULE_TEXTS = {
    RequestKind.CHANGE_TEXT: (("request.old", "In place of", OLD), ("request.new", "Write", NEW)),
    RequestKind.ADD: (("request.new", "Words to add", ADDED),),
    RequestKind.EXEMPT: (("request.new", "Words for the exemption", EXEMPTED),),
    RequestKind.DELETE: (("request.old", "Words to delete", DELETED),),
}
