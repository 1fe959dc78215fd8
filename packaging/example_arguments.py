"""The five arguments of the worked example, and which part of a principle each was confirmed to argue."""

# ruff: noqa: E501 - prose, broken where the sentences allow

from __future__ import annotations

from docketwright.model.comment import Anchor, Argument, Mark, Request, RequestKind

DEFENDERS = Argument(
    id="defenders",
    title="Defenders need a model they can run behind the fence",
    block="belief-defenders-need-ai",
    block_version=1,
    principles=(4,),
    anchor=Anchor(section="Questions", questions=("3", "3.b")),
    point="The people who keep small utilities safe are among the first users of open weights, and a limit on release "
    "would reach them before it reached an attacker.",
    reasons="My contracts forbid me to send a client’s firmware to anyone’s server, and the test bench has no network. "
    "A hosted model is of no use there, however good it is. With open weights I bring the model to the code instead of "
    "the code to the model. If a rule stopped publication of weights, an attacker who already holds a copy would keep "
    "it, while an auditor who works under a contract would have to delete hers. Security testing that the owner has "
    "agreed to, and research done in good faith, should therefore be exempt from the start, not by a waiver that "
    "arrives after the audit is over.",
    evidence="Over 14 engagements since January 2022 I used open models on an isolated machine in the last six. A first "
    "reading of a firmware image, which used to take me nine working days, took four. Of the 61 flaws I reported in "
    "those six, the model pointed me to 23; I confirmed each by hand, and I also threw out 40 of its suggestions as "
    "wrong.[^log]",
    own_evidence=True,
    sources=("log",),
    request=Request(
        "Recommend that any limit on open weights exempt security testing that the owner of the system has authorized "
        "and security research done in good faith, in the words below.",
        RequestKind.EXEMPT,
        new="Nothing in this recommendation limits the possession, use or sharing of model weights for security testing "
        "authorized by the owner of the tested system, or for good-faith security research.",
    ),
)

MEASURE = Argument(
    id="measure",
    title="Measure what open weights add, and show the measurement",
    block="finding-secure-code-capability",
    block_version=1,
    principles=(1,),
    anchor=Anchor(section="Questions", questions=("2.d.ii", "5.a")),
    point="The useful question is not whether an open model can find a flaw, but how much it adds to the tools that "
    "anyone can already download.",
    reasons="A model that writes safe code has to recognize unsafe code. A test that counts this skill as a danger will "
    "fail every model worth using. The evaluation should compare the model with a baseline of free analyzers and "
    "textbooks, on tasks chosen by people who do the work: control engineers, firmware vendors, utility operators. "
    "Outside researchers at universities should review the design, repeat the tests and be free to publish what they "
    "find. Executive Order 13563 says that our regulatory system “must be based on the best available science”;[^eo13563] "
    "a demonstration that nobody else can repeat is not that. NIST’s framework already has a function for measuring, "
    "so no new machinery is needed.[^rmf]",
    evidence="I tried a small version on my own archive: 40 routines, 20 with a flaw I had confirmed earlier. A free "
    "static analyzer found 11 of the 20. The best of three open models found 13, and 9 were found by both. So the model "
    "added 4. That is one auditor and 40 routines, and I do not offer it as proof; I offer it as the shape of the "
    "number that is missing.[^log]",
    own_evidence=True,
    sources=("eo13563", "rmf", "log"),
    request=Request(
        "Recommend that NIST publish an evaluation of what open models add to tools already public, designed with "
        "industry and reviewed by independent academic experts, with its data, before any limit is proposed.",
        RequestKind.PUBLISH,
    ),
)

NARROW = Argument(
    id="narrow",
    title="A count of operations is too blunt a threshold",
    block="principle-4",
    block_version=1,
    principles=(4,),
    anchor=Anchor(section="Questions", questions=("8.b", "8.c")),
    point="My answer to question 8.b is no: the compute used in training can tell the government where to look, but it "
    "should not decide what is restricted.",
    reasons="Training compute measures cost, not harm. The line of 10^26 operations in Executive Order 14110[^eo14110] "
    "would catch a general model that is harmless on my bench and pass a small one tuned for a single attack. A "
    "restriction should be no wider than the risk that was shown: it should name the capability, apply to the release "
    "that adds it, and leave every other use alone. Executive Order 12866 already asks each agency to “tailor its "
    "regulations to impose the least burden on society.”[^eo12866] And because both models and defenses change within "
    "months, a limit without an end date will outlive its reason. It should expire unless a fresh evaluation supports it.",
    evidence="The model that helps me most has about 7 billion parameters, which is below the tens of billions in the "
    "order’s definition. The largest one I tried was slower and found no more flaws. In my log, size did not predict "
    "usefulness, for good or ill.[^log]",
    own_evidence=True,
    sources=("eo14110", "eo12866", "log"),
    request=Request(
        "Recommend that compute serve only as a first filter, that any limit be no broader than a specific added risk "
        "shown by a published evaluation, and that it lapse after two years unless renewed on new evidence.",
        RequestKind.ANSWER,
    ),
)

PROCEDURE = Argument(
    id="procedure",
    title="Propose it, hear us, and answer before it binds",
    block="principle-2",
    block_version=1,
    principles=(2,),
    anchor=Anchor(section="Questions", questions=("7", "7.d")),
    point="This request for comment is the right first step. Whatever follows from it should not take effect by letter "
    "or by interim rule.",
    reasons="The people a limit would touch are mostly not in the room: small firms, plant operators, students. They "
    "hear of a proposal only if it is published and stays open long enough. The Administrative Procedure Act promises "
    "them “an opportunity to participate in the rule making through submission of written data, views, or "
    "arguments.”[^apa553] Executive Order 12866 adds that a meaningful opportunity means, in most cases, not less than "
    "60 days.[^eo12866] An agency that must answer comments in writing has to look at its own reasons again, and in my "
    "trade a second look is where the mistakes come out.",
    evidence="This comment period runs 30 days, from February 26 to March 27.[^rfc] I work alone, so I can meet it. I "
    "asked four utilities I work for to send their own view. Two have boards that meet every six weeks and told me that "
    "they could not.[^log]",
    own_evidence=True,
    sources=("apa553", "eo12866", "rfc", "log"),
    request=Request(
        "Recommend that any mandatory limit be published as a proposed rule with its evidence in the docket, stay open "
        "for comment for at least 60 days, and answer the significant comments in writing before it takes effect.",
        RequestKind.OTHER,
    ),
)

REMEDY = Argument(
    id="remedy",
    title="Notice, reasons and time to fix",
    block="finding-continuous-improvement",
    block_version=1,
    principles=(3,),
    anchor=Anchor(section="Questions", questions=("5.b", "7.e")),
    point="When an evaluation finds something wrong with a released model, the first response should be a written "
    "notice and a chance to fix it.",
    reasons="No system I have audited was ever finished; each finding made the next version better. A developer or a "
    "hosting service that is told to take weights down overnight learns nothing, and neither do the people who built "
    "on them. The notice should name the published criterion and the evaluation, so that a large company and a "
    "two-person project are judged by the same rule. There should be time to remediate before any penalty, and an "
    "appeal to an official who did not make the finding. The Administrative Procedure Act gives licensees an "
    "“opportunity to demonstrate or achieve compliance with all lawful requirements”;[^apa558] publishers of weights "
    "deserve no less.",
    evidence="I give vendors 90 days. Of the last 30 flaws I disclosed, 26 were fixed within that time, half of them "
    "within 71 days. The four that were not had been told to stop shipping at once, and their lawyers answered instead "
    "of their engineers.[^log]",
    own_evidence=True,
    sources=("apa558", "log"),
    request=Request(
        "Recommend that enforcement begin with a written notice that names the criterion and the evaluation, allow at "
        "least 60 days to remediate before any penalty, and provide an appeal to an official who did not make the "
        "finding; only a specific, imminent danger, explained in writing, should shorten that time.",
        RequestKind.DELAY,
    ),
)

ARGUMENTS = (DEFENDERS, MEASURE, NARROW, PROCEDURE, REMEDY)

_CONFIRMED = (
    (DEFENDERS, "P4.defender"),
    (MEASURE, "P1.science"),
    (MEASURE, "P1.industry"),
    (MEASURE, "P1.academia"),
    (NARROW, "P4.tailoring"),
    (NARROW, "P4.sunset"),
    (PROCEDURE, "P2.participation"),
    (PROCEDURE, "P2.response"),
    (REMEDY, "P3.time"),
    (REMEDY, "P3.dueprocess"),
    (REMEDY, "P3.transparency"),
)

MARKS = tuple(Mark(argument.id, element, argument.reasons) for argument, element in _CONFIRMED)
