"""Notices in the agencies' own styles, each with what a careful person reads in it. All of them are made up."""

from __future__ import annotations

from datetime import date

from notice.written import Notice

PORTAL = "• Federal eRulemaking Portal: https://www.regulations.gov. Follow the instructions for submitting comments."
SITE, EMAIL, MAIL, FAX, OTHER = "regulations.gov", "email", "mail", "fax", "web site"


def ways(*kinds: str) -> frozenset[str]:
    return frozenset(kinds)


RULES = (
    Notice(
        "SEC rule with a release number",
        "SECURITIES AND EXCHANGE COMMISSION",
        "Safeguarding of Example Assets",
        "Proposed rule.",
        "Comments should be received on or before August 12, 2024.",
        (
            "Comments may be submitted by any of the following methods:",
            "Electronic Comments",
            "• Use the Commission’s internet comment form (https://www.sec.gov/rules/submitcomments.htm); or",
            "• Send an email to rule-comments@sec.gov. Please include File Number S7-04-24 on the subject line.",
            "Paper Comments",
            (
                "• Send paper comments to Vanessa A. Countryman, Secretary, Securities and Exchange Commission, "
                "100 F Street NE, Washington, DC 20549-1090."
            ),
        ),
        cfr="17 CFR Parts 240 and 275",
        docket_line="[Release No. 34-99679; IA-6555; File No. S7-04-24]",
        rin_line="RIN 3235-AM32",
        agency_line="Securities and Exchange Commission.",
        other="S7-04-24",
        rins=("3235-AM32",),
        closes="2024-08-12",
        ways=ways(EMAIL, MAIL, OTHER),
        sort="proposed rule",
    ),
    Notice(
        "FCC rule with reply comments",
        "FEDERAL COMMUNICATIONS COMMISSION",
        "Promoting Example Investment in the 3500-3700 MHz Band",
        "Proposed rule.",
        "Comments are due on or before July 10, 2024; reply comments are due on or before July 25, 2024.",
        (
            "You may submit comments, identified by GN Docket No. 18-122, by any of the following methods:",
            (
                "• Federal Communications Commission’s Website: https://apps.fcc.gov/ecfs/. Follow the "
                "instructions for "
                "submitting comments."
            ),
            (
                "• Mail: Filings can be sent by commercial overnight courier, or by first-class or overnight "
                "U.S. Postal "
                "Service mail. All filings must be addressed to the Commission’s Secretary, Office of the Secretary, "
                "Federal Communications Commission, 45 L Street NE, Washington, DC 20554."
            ),
        ),
        cfr="47 CFR Part 96",
        docket_line="[GN Docket No. 18-122; FCC 24-55; FR ID 223344]",
        agency_line="Federal Communications Commission.",
        other="GN Docket No. 18-122",
        closes="2024-07-10",
        dated=(("comment", "2024-07-10"), ("reply", "2024-07-25")),
        ways=ways(OTHER, MAIL),
        sort="proposed rule",
    ),
    Notice(
        "FCC table of allotments",
        "FEDERAL COMMUNICATIONS COMMISSION",
        "Television Broadcasting Services Superior and York, Nebraska",
        "Proposed rule.",
        "Comments must be filed on or before July 10, 2024 and reply comments on or before July 25, 2024.",
        ("Federal Communications Commission, Office of the Secretary, 45 L Street NE, Washington, DC 20554.",),
        cfr="47 CFR Part 73",
        docket_line="[MB Docket No. 21-60; RM-11884; DA 24-203; FRS 17515]",
        agency_line="Federal Communications Commission.",
        other="MB Docket No. 21-60",
        closes="2024-07-10",
        dated=(("comment", "2024-07-10"), ("reply", "2024-07-25")),
        ways=ways(MAIL),
        sort="proposed rule",
    ),
    Notice(
        "EPA standards with a hearing",
        "ENVIRONMENTAL PROTECTION AGENCY",
        "National Emission Standards for Hazardous Air Pollutants: Example Facilities",
        "Proposed rule.",
        "Comments must be received on or before July 25, 2024. Comments on the information collection provisions "
        "submitted to the Office of Management and Budget (OMB) under the Paperwork Reduction Act (PRA) are best "
        "assured of consideration by OMB if OMB receives a copy of your comments on or before July 10, 2024.\n"
        "Public hearing: If anyone contacts us requesting a public hearing on or before June 17, 2024, we will hold "
        "a virtual public hearing. See SUPPLEMENTARY INFORMATION for information on requesting and registering for "
        "a public hearing.",
        (
            "You may send comments, identified by Docket ID No. EPA-HQ-OAR-2023-0234, by any of the following methods:",
            (
                "• Federal eRulemaking Portal: https://www.regulations.gov/ (our preferred method). Follow the online "
                "instructions for submitting comments."
            ),
            (
                "• Email: a-and-r-docket@epa.gov. Include Docket ID No. EPA-HQ-OAR-2023-0234 in the subject line "
                "of the "
                "message."
            ),
            "• Fax: (202) 566-9744. Attention Docket ID No. EPA-HQ-OAR-2023-0234.",
            (
                "• Mail: U.S. Environmental Protection Agency, EPA Docket Center, Docket ID No. EPA-HQ-OAR-2023-0234, "
                "Mail Code 28221T, 1200 Pennsylvania Avenue NW, Washington, DC 20460."
            ),
            (
                "• Hand/Courier Delivery: EPA Docket Center, WJC West Building, Room 3334, 1301 Constitution "
                "Avenue NW, "
                "Washington, DC 20004. The Docket Center’s hours of operation are 8:30 a.m.–4:30 p.m., Monday–Friday."
            ),
        ),
        cfr="40 CFR Part 63",
        docket_line="[EPA-HQ-OAR-2023-0234; FRL-10203-01-OAR]",
        rin_line="RIN 2060-AV59",
        agency_line="Environmental Protection Agency (EPA).",
        docket="EPA-HQ-OAR-2023-0234",
        other="FRL-10203-01-OAR",
        rins=("2060-AV59",),
        closes="2024-07-25",
        ways=ways(SITE, EMAIL, FAX, MAIL),
        sort="proposed rule",
    ),
    Notice(
        "EPA pesticide tolerances with objections",
        "ENVIRONMENTAL PROTECTION AGENCY",
        "Examplethrin; Pesticide Tolerances",
        "Final rule.",
        "This regulation is effective June 10, 2024. Objections and requests for hearings must be received on or "
        "before August 9, 2024, and must be filed in accordance with the instructions provided in 40 CFR part 178.",
        (
            (
                "The docket for this action, identified by docket identification (ID) number EPA-HQ-OPP-2022-0881, is "
                "available at https://www.regulations.gov or at the Office of Pesticide Programs Regulatory "
                "Public Docket."
            ),
        ),
        cfr="40 CFR Part 180",
        docket_line="[EPA-HQ-OPP-2022-0881; FRL-11900-01-OCSPP]",
        agency_line="Environmental Protection Agency (EPA).",
        kind="RULE",
        docket="EPA-HQ-OPP-2022-0881",
        other="FRL-11900-01-OCSPP",
        asks=False,
        dated=(("effective", "2024-06-10"), ("other", "2024-08-09")),
        sort="final rule",
    ),
    Notice(
        "EPA direct final rule",
        "ENVIRONMENTAL PROTECTION AGENCY",
        "Air Plan Approval; Example State; Open Burning",
        "Direct final rule.",
        "This direct final rule is effective on August 9, 2024 without further notice, unless EPA receives adverse "
        "comment by July 10, 2024. If EPA receives adverse comment, it will publish a timely withdrawal in the "
        "Federal Register informing the public that the rule will not take effect.",
        (
            (
                "Submit your comments, identified by Docket ID No. EPA-R03-OAR-2024-0123 at "
                "https://www.regulations.gov, "
                "or via email to gordon.example@epa.gov."
            ),
        ),
        cfr="40 CFR Part 52",
        docket_line="[EPA-R03-OAR-2024-0123; FRL-11811-02-R3]",
        agency_line="Environmental Protection Agency (EPA).",
        kind="RULE",
        docket="EPA-R03-OAR-2024-0123",
        other="FRL-11811-02-R3",
        closes="2024-07-10",
        dated=(("comment", "2024-07-10"), ("effective", "2024-08-09")),
        ways=ways(SITE, EMAIL),
    ),
    Notice(
        "FDA proposed rule with two closing dates",
        "DEPARTMENT OF HEALTH AND HUMAN SERVICES",
        "Example Labeling of Small Packages",
        "Proposed rule.",
        "Either electronic or written comments on the proposed rule must be submitted by September 9, 2024. Submit "
        "written comments (including recommendations) on the collection of information under the Paperwork "
        "Reduction Act of 1995 by July 10, 2024.",
        (
            (
                "You may submit comments as follows. Please note that late, untimely filed comments will not be "
                "considered. The https://www.regulations.gov electronic filing system will accept comments until "
                "11:59 p.m. Eastern Time at the end of September 9, 2024. Comments received by mail/hand "
                "delivery/courier (for written/paper submissions) will be considered timely if they are received on or "
                "before that date."
            ),
            "Submit electronic comments in the following way:",
            (
                "• Federal eRulemaking Portal: https://www.regulations.gov. Follow the instructions for submitting "
                "comments."
            ),
            "Submit written/paper submissions as follows:",
            (
                "• Mail/Hand Delivery/Courier (for written/paper submissions): Dockets Management Staff "
                "(HFA-305), Food "
                "and Drug Administration, 5630 Fishers Lane, Rm. 1061, Rockville, MD 20852."
            ),
        ),
        office="Food and Drug Administration",
        cfr="21 CFR Part 101",
        docket_line="[Docket No. FDA-2023-N-0119]",
        rin_line="RIN 0910-AI80",
        agency_line="Food and Drug Administration, HHS.",
        docket="FDA-2023-N-0119",
        rins=("0910-AI80",),
        closes="2024-09-09",
        ways=ways(SITE, MAIL),
        sort="proposed rule",
    ),
    Notice(
        "DOE energy conservation standards",
        "DEPARTMENT OF ENERGY",
        "Energy Conservation Program: Energy Conservation Standards for Example Heaters",
        "Notice of proposed rulemaking and announcement of public meeting.",
        "DOE will hold a public meeting via webinar on Tuesday, July 16, 2024, from 1:00 p.m. to 4:00 p.m. See "
        "section VII, “Public Participation,” for webinar registration information.\n"
        "Comments: DOE will accept comments, data, and information regarding this NOPR no later than "
        "August 9, 2024.\n"
        "Comments regarding the likely competitive impact of the proposed standard should be sent to the Department "
        "of Justice contact listed in the ADDRESSES section on or before July 10, 2024.",
        (
            (
                "Interested persons are encouraged to submit comments using the Federal eRulemaking Portal at "
                "www.regulations.gov under docket number EERE-2017-BT-STD-0009. Follow the instructions for submitting "
                "comments. Alternatively, interested persons may submit comments, identified by docket number "
                "EERE-2017-BT-STD-0009, by any of the following methods:"
            ),
            (
                "Email: ExampleHeaters2017STD0009@ee.doe.gov. Include the docket number EERE-2017-BT-STD-0009 in the "
                "subject line of the message."
            ),
            (
                "Postal Mail: Appliance and Equipment Standards Program, U.S. Department of Energy, Building "
                "Technologies Office, Mailstop EE-5B, 1000 Independence Avenue SW, Washington, DC 20585-0121."
            ),
            "No telefacsimiles (“faxes”) will be accepted.",
        ),
        cfr="10 CFR Part 431",
        docket_line="[EERE-2017-BT-STD-0009]",
        rin_line="RIN 1904-AE12",
        agency_line="Office of Energy Efficiency and Renewable Energy, Department of Energy.",
        docket="EERE-2017-BT-STD-0009",
        rins=("1904-AE12",),
        closes="2024-08-09",
        ways=ways(SITE, EMAIL, MAIL),
        sort="proposed rule",
    ),
    Notice(
        "NRC petition for rulemaking",
        "NUCLEAR REGULATORY COMMISSION",
        "Example Requirements for Emergency Planning",
        "Petition for rulemaking; notice of docketing and request for comment.",
        "Submit comments by August 26, 2024. Comments received after this date will be considered if it is "
        "practical to do so, but the Commission is able to assure consideration only for comments received on or "
        "before this date.",
        (
            (
                "You may submit comments by any of the following methods (unless this document describes a different "
                "method for submitting comments on a specific subject):"
            ),
            "• Federal Rulemaking Website: Go to https://www.regulations.gov and search for Docket ID NRC-2022-0178.",
            (
                "• Email comments to: Rulemaking.Comments@nrc.gov. If you do not receive an automatic email reply "
                "confirming receipt, then contact us at 301-415-1677."
            ),
            (
                "• Mail comments to: Secretary, U.S. Nuclear Regulatory Commission, Washington, DC 20555-0001, ATTN: "
                "Rulemakings and Adjudications Staff."
            ),
        ),
        cfr="10 CFR Part 50",
        docket_line="[Docket No. PRM-50-124; NRC-2022-0178]",
        agency_line="Nuclear Regulatory Commission.",
        docket="NRC-2022-0178",
        other="PRM-50-124",
        closes="2024-08-26",
        ways=ways(SITE, EMAIL, MAIL),
    ),
    Notice(
        "FERC notice of proposed rulemaking",
        "DEPARTMENT OF ENERGY",
        "Example Improvements to Interconnection",
        "Notice of proposed rulemaking.",
        "Comments are due August 9, 2024. Reply comments are due September 9, 2024.",
        (
            (
                "Comments, identified by docket number, may be filed in the following ways. Electronic filing through "
                "https://www.ferc.gov is preferred."
            ),
            "• Electronic Filing: Documents must be filed in acceptable native applications and print-to-PDF.",
            "• For those unable to file electronically, comments may be filed by USPS mail or by hand delivery.",
            (
                "○ Mail via U.S. Postal Service Only: Addressed to: Federal Energy Regulatory Commission, Secretary of "
                "the Commission, 888 First Street NE, Washington, DC 20426."
            ),
        ),
        office="Federal Energy Regulatory Commission",
        cfr="18 CFR Part 35",
        docket_line="[Docket Nos. RM24-5-000 and AD21-15-000]",
        agency_line="Federal Energy Regulatory Commission, Department of Energy.",
        other="RM24-5-000 and AD21-15-000",
        closes="2024-08-09",
        dated=(("comment", "2024-08-09"), ("reply", "2024-09-09")),
        ways=ways(OTHER, MAIL),
        sort="proposed rule",
    ),
    Notice(
        "IRS proposed regulations with a hearing",
        "DEPARTMENT OF THE TREASURY",
        "Example Credit for Clean Hydrogen",
        "Notice of proposed rulemaking and notice of public hearing.",
        "Written or electronic comments must be received by August 9, 2024. A public hearing on these proposed "
        "regulations is scheduled to be held on August 27, 2024, at 10 a.m. ET. Requests to speak and outlines of "
        "topics to be discussed at the public hearing must be received by August 9, 2024. If no outlines are "
        "received by August 9, 2024, the public hearing will be cancelled.",
        (
            (
                "Commenters are strongly encouraged to submit public comments electronically via the Federal "
                "eRulemaking Portal at https://www.regulations.gov (indicate IRS and REG-117631-23) by following the "
                "online instructions for submitting comments. Requests for a public hearing must be submitted as "
                "prescribed in the “Comments and Requests for a Public Hearing” section. Once submitted to the Federal "
                "eRulemaking Portal, comments cannot be edited or withdrawn. Send paper submissions to: "
                "CC:PA:01:PR (REG-117631-23), Room 5203, Internal Revenue Service, P.O. Box 7604, Ben Franklin "
                "Station, "
                "Washington, DC 20044."
            ),
        ),
        office="Internal Revenue Service",
        cfr="26 CFR Part 1",
        docket_line="[REG-117631-23]",
        rin_line="RIN 1545-BQ97",
        agency_line="Internal Revenue Service (IRS), Treasury.",
        other="REG-117631-23",
        rins=("1545-BQ97",),
        closes="2024-08-09",
        ways=ways(SITE, MAIL),
        sort="proposed rule",
    ),
    Notice(
        "Federal Reserve rule",
        "FEDERAL RESERVE SYSTEM",
        "Regulation II: Example Interchange Fees",
        "Notice of proposed rulemaking.",
        "Comments must be received on or before August 12, 2024.",
        (
            "You may submit comments, identified by Docket No. R-1818; RIN 7100-AG67, by any of the following methods:",
            (
                "• Agency Website: http://www.federalreserve.gov. Follow the instructions for submitting comments at "
                "http://www.federalreserve.gov/generalinfo/foia/ProposedRegs.cfm."
            ),
            (
                "• Email: regs.comments@federalreserve.gov. Include docket and RIN numbers in the subject line of the "
                "message."
            ),
            "• Fax: (202) 452-3819 or (202) 452-3102.",
            (
                "• Mail: Ann E. Misback, Secretary, Board of Governors of the Federal Reserve System, 20th Street and "
                "Constitution Avenue NW, Washington, DC 20551."
            ),
        ),
        cfr="12 CFR Part 235",
        docket_line="[Regulation II; Docket No. R-1818; RIN 7100 AG67]",
        agency_line="Board of Governors of the Federal Reserve System (Board).",
        other="R-1818",
        rins=("7100-AG67",),
        closes="2024-08-12",
        ways=ways(EMAIL, FAX, MAIL, OTHER),
        sort="proposed rule",
    ),
    Notice(
        "HUD proposed rule",
        "DEPARTMENT OF HOUSING AND URBAN DEVELOPMENT",
        "Reducing Example Barriers to Housing",
        "Proposed rule.",
        "Comment Due Date: August 9, 2024.",
        (
            (
                "Interested persons are invited to submit comments regarding this proposed rule. Communications must "
                "refer to the above docket number and title. There are two methods for submitting public comments."
            ),
            (
                "1. Submission of Comments by Mail. Comments may be submitted by mail to the Regulations Division, "
                "Office of General Counsel, Department of Housing and Urban Development, 451 7th Street SW, Room "
                "10276, "
                "Washington, DC 20410-0500."
            ),
            (
                "2. Electronic Submission of Comments. Interested persons may submit comments electronically through "
                "the Federal eRulemaking Portal at www.regulations.gov. HUD strongly encourages commenters to submit "
                "comments electronically."
            ),
            "No Facsimile Comments. Facsimile (fax) comments will not be accepted.",
        ),
        cfr="24 CFR Part 100",
        docket_line="[Docket No. FR-6123-P-02]",
        rin_line="RIN 2529-AB05",
        agency_line="Office of the Assistant Secretary for Fair Housing and Equal Opportunity, HUD.",
        other="FR-6123-P-02",
        rins=("2529-AB05",),
        closes="2024-08-09",
        ways=ways(SITE, MAIL),
        sort="proposed rule",
    ),
    Notice(
        "CMS payment rule with an hour",
        "DEPARTMENT OF HEALTH AND HUMAN SERVICES",
        "Medicare Program; Example Payment System for 2025",
        "Proposed rule.",
        "To be assured consideration, comments must be received at one of the addresses provided below, by "
        "August 26, 2024.",
        (
            "In commenting, please refer to file code CMS-1803-P.",
            (
                "Comments, including mass comment submissions, must be submitted in one of the following three ways "
                "(please choose only one of the ways listed):"
            ),
            (
                "1. Electronically. You may submit electronic comments on this regulation to "
                "http://www.regulations.gov. Follow the “Submit a comment” instructions."
            ),
            (
                "2. By regular mail. You may mail written comments to the following address ONLY: Centers for Medicare "
                "& Medicaid Services, Department of Health and Human Services, Attention: CMS-1803-P, P.O. Box 8013, "
                "Baltimore, MD 21244-8013."
            ),
        ),
        office="Centers for Medicare & Medicaid Services",
        cfr="42 CFR Part 409",
        docket_line="[CMS-1803-P]",
        rin_line="RIN 0938-AV28",
        agency_line="Centers for Medicare & Medicaid Services (CMS), Department of Health and Human Services (HHS).",
        other="CMS-1803-P",
        rins=("0938-AV28",),
        closes="2024-08-26",
        ways=ways(SITE, MAIL),
        sort="proposed rule",
    ),
    Notice(
        "Education proposed rule",
        "DEPARTMENT OF EDUCATION",
        "Student Debt Relief for Example Loans",
        "Notice of proposed rulemaking.",
        "We must receive your comments on or before July 17, 2024.",
        (
            (
                "Comments must be submitted via the Federal eRulemaking Portal at www.regulations.gov. The Department "
                "will not accept comments submitted by fax or by email or comments submitted after the comment period "
                "closes. To make sure that the Department does not receive duplicate copies, please submit your "
                "comments only once. Additionally, please include the Docket ID at the top of your comments."
            ),
        ),
        cfr="34 CFR Part 30",
        docket_line="[Docket ID ED-2023-OPE-0123]",
        rin_line="RIN 1840-AD93",
        agency_line="Office of Postsecondary Education, Department of Education.",
        docket="ED-2023-OPE-0123",
        rins=("1840-AD93",),
        closes="2024-07-17",
        ways=ways(SITE),
        sort="proposed rule",
    ),
    Notice(
        "Defense Acquisition Regulations",
        "DEPARTMENT OF DEFENSE",
        "Defense Federal Acquisition Regulation Supplement: Example Clauses (DFARS Case 2023-D008)",
        "Proposed rule.",
        "Comments on the proposed rule should be submitted in writing to the address shown below on or before "
        "August 9, 2024, to be considered in the formation of a final rule.",
        (
            "Submit comments identified by DFARS Case 2023-D008, using either of the following methods:",
            (
                "○ Federal eRulemaking Portal: https://www.regulations.gov. Search for DFARS Case 2023-D008. Select "
                "“Comment” and follow the instructions to submit a comment."
            ),
            "○ Email: osd.dfars@mail.mil. Include DFARS Case 2023-D008 in the subject line of the message.",
        ),
        office="Defense Acquisition Regulations System",
        cfr="48 CFR Parts 212 and 252",
        docket_line="[Docket DARS-2024-0014]",
        rin_line="RIN 0750-AL85",
        agency_line="Defense Acquisition Regulations System, Department of Defense (DoD).",
        docket="DARS-2024-0014",
        rins=("0750-AL85",),
        closes="2024-08-09",
        ways=ways(SITE, EMAIL),
        sort="proposed rule",
    ),
    Notice(
        "FAR Council",
        "DEPARTMENT OF DEFENSE",
        "Federal Acquisition Regulation: Example Reporting",
        "Proposed rule.",
        "Interested parties should submit written comments to the Regulatory Secretariat Division at the address "
        "shown below on or before August 9, 2024 to be considered in the formation of the final rule.",
        (
            (
                "Submit comments in response to FAR Case 2023-008 to the Federal eRulemaking portal at "
                "https://www.regulations.gov by searching for “FAR Case 2023-008”."
            ),
        ),
        cfr="48 CFR Parts 2, 7, and 52",
        docket_line="[FAR Case 2023-008; Docket No. FAR-2023-0008; Sequence No. 1]",
        rin_line="RIN 9000-AO56",
        agency_line="Department of Defense (DoD), General Services Administration (GSA), and National Aeronautics "
        "and Space Administration (NASA).",
        docket="FAR-2023-0008",
        other="FAR Case 2023-008",
        rins=("9000-AO56",),
        closes="2024-08-09",
        ways=ways(SITE),
        sort="proposed rule",
    ),
    Notice(
        "USCIS with two numbers",
        "DEPARTMENT OF HOMELAND SECURITY",
        "Modernizing Example Requirements",
        "Notice of proposed rulemaking.",
        "Written comments must be submitted on or before August 9, 2024. The electronic Federal Docket Management "
        "System will accept comments prior to midnight eastern time at the end of that day.",
        (
            (
                "You may submit comments on the entirety of this proposed rulemaking package, identified by DHS Docket "
                "No. USCIS-2023-0005, through the Federal eRulemaking Portal: https://www.regulations.gov. Follow the "
                "website instructions for submitting comments. Comments submitted in a manner other than the one "
                "listed "
                "above, including emails or letters sent to DHS or USCIS officials, will not be considered comments on "
                "the proposed rule and may not receive a response from DHS."
            ),
        ),
        office="U.S. Citizenship and Immigration Services",
        cfr="8 CFR Part 214",
        docket_line="[CIS No. 2745-23; DHS Docket No. USCIS-2023-0005]",
        rin_line="RIN 1615-AC13",
        agency_line="U.S. Citizenship and Immigration Services (USCIS), DHS.",
        docket="USCIS-2023-0005",
        other="CIS No. 2745-23",
        rins=("1615-AC13",),
        closes="2024-08-09",
        ways=ways(SITE),
        sort="proposed rule",
    ),
    Notice(
        "ATF rule",
        "DEPARTMENT OF JUSTICE",
        "Definition of Example Terms",
        "Notice of proposed rulemaking.",
        "Written comments must be postmarked and electronic comments must be submitted on or before "
        "September 9, 2024. Commenters should be aware that the electronic Federal Docket Management System will "
        "not accept comments after midnight Eastern Standard Time on the last day of the comment period.",
        (
            "You may submit comments, identified by docket number ATF 2024R-17, by either of the following methods:",
            (
                "• Federal eRulemaking Portal: https://www.regulations.gov. Follow the instructions for submitting "
                "comments."
            ),
            (
                "• Mail: Office of Regulatory Affairs, Mail Stop 6N-518, Bureau of Alcohol, Tobacco, Firearms, and "
                "Explosives, 99 New York Ave NE, Washington, DC 20226; ATTN: ATF 2024R-17."
            ),
            (
                "Instructions: All submissions received must include the agency name and number (ATF 2024R-17) "
                "for this "
                "notice of proposed rulemaking."
            ),
        ),
        office="Bureau of Alcohol, Tobacco, Firearms, and Explosives",
        cfr="27 CFR Part 478",
        docket_line="[Docket No. ATF 2024R-17; AG Order No. 5782-2024]",
        rin_line="RIN 1140-AA58",
        agency_line="Bureau of Alcohol, Tobacco, Firearms, and Explosives, Department of Justice.",
        other="ATF 2024R-17",
        rins=("1140-AA58",),
        closes="2024-09-09",
        ways=ways(SITE, MAIL),
        sort="proposed rule",
    ),
    Notice(
        "FWS listing with a hearing request",
        "DEPARTMENT OF THE INTERIOR",
        "Endangered and Threatened Wildlife and Plants; Threatened Species Status for the Example Mussel",
        "Proposed rule.",
        "We will accept comments received or postmarked on or before August 9, 2024. Comments submitted "
        "electronically using the Federal eRulemaking Portal (see ADDRESSES, below) must be received by 11:59 p.m. "
        "eastern time on the closing date. We must receive requests for a public hearing, in writing, at the "
        "address shown in FOR FURTHER INFORMATION CONTACT by July 25, 2024.",
        (
            "You may submit comments by one of the following methods:",
            (
                "(1) Electronically: Go to the Federal eRulemaking Portal: https://www.regulations.gov. In the Search "
                "box, enter FWS-R4-ES-2023-0069, which is the docket number for this rulemaking."
            ),
            (
                "(2) By hard copy: Submit by U.S. mail to: Public Comments Processing, Attn: FWS-R4-ES-2023-0069, U.S. "
                "Fish and Wildlife Service, MS: PRB/3W, 5275 Leesburg Pike, Falls Church, VA 22041-3803."
            ),
            "We request that you send comments only by the methods described above.",
        ),
        office="Fish and Wildlife Service",
        cfr="50 CFR Part 17",
        docket_line="[Docket No. FWS-R4-ES-2023-0069; FXES1111090FEDR-245-FF09E21000]",
        rin_line="RIN 1018-BG79",
        agency_line="Fish and Wildlife Service, Interior.",
        docket="FWS-R4-ES-2023-0069",
        other="FXES1111090FEDR-245-FF09E21000",
        rins=("1018-BG79",),
        closes="2024-08-09",
        dated=(("comment", "2024-08-09"), ("other", "2024-07-25")),
        ways=ways(SITE, MAIL),
        sort="proposed rule",
    ),
    Notice(
        "Copyright Office inquiry",
        "LIBRARY OF CONGRESS",
        "Artificial Intelligence and Example Works",
        "Notice of inquiry and request for comments.",
        "Written comments are due no later than 11:59 p.m. Eastern Time on Wednesday, July 17, 2024. Written reply "
        "comments are due no later than 11:59 p.m. Eastern Time on Friday, August 16, 2024.",
        (
            (
                "For reasons of governmental efficiency, the Copyright Office is using the regulations.gov system for "
                "the submission and posting of public comments in this proceeding. All comments are therefore to be "
                "submitted electronically through regulations.gov. Specific instructions for submitting comments are "
                "available on the Copyright Office website at https://copyright.gov/policy/example. If electronic "
                "submission is not feasible, please contact the Copyright Office using the contact information below."
            ),
        ),
        office="Copyright Office",
        docket_line="[Docket No. 2024-6]",
        agency_line="U.S. Copyright Office, Library of Congress.",
        kind="NOTICE",
        other="2024-6",
        closes="2024-07-17",
        dated=(("comment", "2024-07-17"), ("reply", "2024-08-16")),
        ways=ways(SITE),
        sort="request for information",
    ),
    Notice(
        "Surface Transportation Board",
        "SURFACE TRANSPORTATION BOARD",
        "Reciprocal Switching for Example Service",
        "Notice of proposed rulemaking.",
        "Comments on the proposed rule are due by July 10, 2024. Reply comments are due by August 9, 2024.",
        (
            (
                "Comments and replies should be filed with the Board via e-filing on the Board’s website at "
                "www.stb.gov "
                "and will be posted to the Board’s website."
            ),
        ),
        cfr="49 CFR Part 1145",
        docket_line="[Docket No. EP 711 (Sub-No. 2)]",
        agency_line="Surface Transportation Board.",
        other="EP 711 (Sub-No. 2)",
        closes="2024-07-10",
        dated=(("comment", "2024-07-10"), ("reply", "2024-08-09")),
        ways=ways(OTHER),
        sort="proposed rule",
    ),
    Notice(
        "Postal Regulatory Commission",
        "POSTAL REGULATORY COMMISSION",
        "Market Dominant Example Pricing",
        "Notice of proposed rulemaking.",
        "Comments are due: July 9, 2024. Reply comments are due: August 13, 2024.",
        (
            (
                "Submit comments electronically via the Commission’s Filing Online system at "
                "https://www.prc.gov. Those "
                "who cannot submit comments electronically should contact the person identified in the FOR FURTHER "
                "INFORMATION CONTACT section by telephone for advice on filing alternatives."
            ),
        ),
        cfr="39 CFR Part 3030",
        docket_line="[Docket No. RM2024-4; Order No. 7032]",
        agency_line="Postal Regulatory Commission.",
        other="RM2024-4",
        closes="2024-07-09",
        dated=(("comment", "2024-07-09"), ("reply", "2024-08-13")),
        ways=ways(OTHER),
        sort="proposed rule",
    ),
    Notice(
        "Coast Guard temporary rule, final",
        "DEPARTMENT OF HOMELAND SECURITY",
        "Safety Zone; Example River, Mile 46",
        "Temporary final rule.",
        "This rule is effective from 8 p.m. on July 4, 2024, through 11 p.m. on July 5, 2024.",
        (
            (
                "To view documents mentioned in this preamble as being available in the docket, go to "
                "https://www.regulations.gov, type USCG-2024-0415 in the search box and click “Search.” Next, in the "
                "Document Type column, select “Supporting & Related Material.”"
            ),
        ),
        office="Coast Guard",
        cfr="33 CFR Part 165",
        docket_line="[Docket Number USCG-2024-0415]",
        rin_line="RIN 1625-AA00",
        agency_line="Coast Guard, DHS.",
        kind="RULE",
        docket="USCG-2024-0415",
        rins=("1625-AA00",),
        asks=False,
        sort="final rule",
    ),
    Notice(
        "interim final rule with comments after it takes effect",
        "DEPARTMENT OF COMMERCE",
        "Framework for Example Diffusion",
        "Interim final rule; request for comments.",
        "Effective date: This rule is effective June 10, 2024, except for amendatory instruction 6, which is "
        "effective July 15, 2024.\n"
        "Compliance date: Compliance with the changes is required beginning October 8, 2024.\n"
        "Comment date: Comments must be received by BIS no later than September 9, 2024.",
        (
            (
                "Comments on this rule may be submitted to the Federal rulemaking portal (www.regulations.gov). The "
                "regulations.gov ID for this rule is: BIS-2024-0099. Please refer to RIN 0694-AJ90 in all comments."
            ),
        ),
        office="Bureau of Industry and Security",
        cfr="15 CFR Parts 732, 740, and 774",
        docket_line="[Docket No. 240607-0007]",
        rin_line="RIN 0694-AJ90",
        agency_line="Bureau of Industry and Security, Department of Commerce.",
        kind="RULE",
        docket="BIS-2024-0099",
        other="240607-0007",
        rins=("0694-AJ90",),
        closes="2024-09-09",
        dated=(
            ("comment", "2024-09-09"),
            ("effective", "2024-06-10"),
            ("effective", "2024-07-15"),
            ("compliance", "2024-10-08"),
        ),
        ways=ways(SITE),
        sort="interim final rule",
    ),
    Notice(
        "extension of a comment period",
        "DEPARTMENT OF TRANSPORTATION",
        "Federal Motor Vehicle Safety Standards; Example Braking; Extension of Comment Period",
        "Notice of proposed rulemaking; extension of comment period.",
        "The comment period for the proposed rule published on April 15, 2024, at 89 FR 26704, is extended. "
        "Comments, previously due June 14, 2024, must now be received on or before July 15, 2024.",
        (
            (
                "Submit comments to the docket number identified in the heading of this document by any of the "
                "following methods:"
            ),
            PORTAL,
            (
                "• Mail: Docket Management Facility, U.S. Department of Transportation, 1200 New Jersey Avenue "
                "SE, West "
                "Building, Ground Floor, Room W12-140, Washington, DC 20590-0001."
            ),
            "• Fax: (202) 493-2251.",
        ),
        office="National Highway Traffic Safety Administration",
        cfr="49 CFR Part 571",
        docket_line="[Docket No. NHTSA-2024-0012]",
        rin_line="RIN 2127-AM37",
        agency_line="National Highway Traffic Safety Administration (NHTSA), Department of Transportation (DOT).",
        docket="NHTSA-2024-0012",
        rins=("2127-AM37",),
        closes="2024-07-15",
        dated=(("comment", "2024-07-15"),),
        ways=ways(SITE, MAIL, FAX),
        sort="proposed rule",
    ),
    Notice(
        "extension in other words",
        "ENVIRONMENTAL PROTECTION AGENCY",
        "Example Substances; Extension of Comment Period",
        "Proposed rule; extension of comment period.",
        "The comment period for the proposed rule published at 89 FR 30000 on April 22, 2024, is extended from "
        "June 21, 2024, to July 22, 2024.",
        (
            (
                "Submit your comments, identified by Docket ID No. EPA-HQ-OW-2022-0114, at "
                "https://www.regulations.gov. "
                "Follow the online instructions for submitting comments."
            ),
        ),
        cfr="40 CFR Part 141",
        docket_line="[EPA–HQ–OW–2022–0114; FRL–8543–05–OW]",
        agency_line="Environmental Protection Agency (EPA).",
        docket="EPA-HQ-OW-2022-0114",
        other="FRL-8543-05-OW",
        closes="2024-07-22",
        dated=(("comment", "2024-07-22"),),
        ways=ways(SITE),
        sort="proposed rule",
    ),
    Notice(
        "reopening",
        "CONSUMER PRODUCT SAFETY COMMISSION",
        "Safety Standard for Example Furniture; Reopening of the Comment Period",
        "Proposed rule; reopening of comment period.",
        "The comment period for the proposed rule that published February 12, 2024 (89 FR 9761), and closed on "
        "April 12, 2024, is reopened. Submit comments by July 10, 2024.",
        (
            "You may submit comments, identified by Docket No. CPSC-2017-0044, by any of the following methods:",
            (
                "Electronic Submissions: Submit electronic comments to the Federal eRulemaking Portal at: "
                "https://www.regulations.gov. CPSC typically does not accept comments submitted by email, except as "
                "described below."
            ),
            (
                "Mail/Hand Delivery/Courier/Confidential Written Submissions: CPSC encourages you to submit electronic "
                "comments by using the Federal eRulemaking Portal. You may, however, submit comments by mail, hand "
                "delivery, or courier to: Office of the Secretary, Consumer Product Safety Commission, 4330 East-West "
                "Highway, Bethesda, MD 20814."
            ),
        ),
        cfr="16 CFR Part 1261",
        docket_line="[CPSC Docket No. CPSC-2017-0044]",
        agency_line="Consumer Product Safety Commission.",
        docket="CPSC-2017-0044",
        closes="2024-07-10",
        dated=(("comment", "2024-07-10"),),
        ways=ways(SITE, MAIL),
        sort="proposed rule",
    ),
    Notice(
        "withdrawal",
        "DEPARTMENT OF TRANSPORTATION",
        "Airworthiness Directives; Example Airplanes; Withdrawal",
        "Proposed rule; withdrawal.",
        "As of June 10, 2024, the proposed rule, which was published in the Federal Register on March 9, 2023 "
        "(88 FR 14516), is withdrawn.",
        (
            (
                "AD Docket: You may examine the AD docket at regulations.gov under Docket No. FAA-2023-0161; or in "
                "person at Docket Operations between 9 a.m. and 5 p.m., Monday through Friday."
            ),
        ),
        office="Federal Aviation Administration",
        cfr="14 CFR Part 39",
        docket_line="[Docket No. FAA-2023-0161; Project Identifier MCAI-2022-01234-T]",
        rin_line="RIN 2120-AA64",
        agency_line="Federal Aviation Administration (FAA), DOT.",
        docket="FAA-2023-0161",
        other="MCAI-2022-01234-T",
        rins=("2120-AA64",),
        asks=False,
        dated=(),
    ),
    Notice(
        "correction of a final rule",
        "DEPARTMENT OF LABOR",
        "Defining Example Exemptions; Correction",
        "Final rule; correction.",
        "Effective July 1, 2024.",
        office="Wage and Hour Division",
        cfr="29 CFR Part 541",
        rin_line="RIN 1235-AA39",
        agency_line="Wage and Hour Division, Department of Labor.",
        kind="RULE",
        rins=("1235-AA39",),
        asks=False,
        dated=(("effective", "2024-07-01"),),
        sort="final rule",
    ),
    Notice(
        "advance notice",
        "FEDERAL TRADE COMMISSION",
        "Trade Regulation Rule on Example Fees",
        "Advance notice of proposed rulemaking; request for public comment.",
        "Comments must be received on or before August 9, 2024.",
        (
            (
                "Interested parties may file a comment online or on paper by following the instructions in the Comment "
                "Submissions part of the SUPPLEMENTARY INFORMATION section below. Write “Example Fees ANPR, "
                "R207011” on "
                "your comment, and file your comment online at https://www.regulations.gov. If you prefer to file your "
                "comment on paper, mail your comment to the following address: Federal Trade Commission, Office of the "
                "Secretary, 600 Pennsylvania Avenue NW, Suite CC-5610 (Annex B), Washington, DC 20580."
            ),
        ),
        cfr="16 CFR Part 464",
        rin_line="RIN 3084-AB77",
        agency_line="Federal Trade Commission.",
        rins=("3084-AB77",),
        closes="2024-08-09",
        ways=ways(SITE, MAIL),
        sort="advance notice",
    ),
    Notice(
        "relative date",
        "DEPARTMENT OF VETERANS AFFAIRS",
        "Example Reimbursement",
        "Proposed rule.",
        "Comments must be received on or before [insert date 60 days after date of publication in the FEDERAL "
        "REGISTER].",
        (
            (
                "Comments must be submitted through www.regulations.gov. Except as provided below, comments received "
                "before the close of the comment period will be available at www.regulations.gov for public viewing."
            ),
        ),
        cfr="38 CFR Part 17",
        rin_line="RIN 2900-AR11",
        agency_line="Department of Veterans Affairs.",
        rins=("2900-AR11",),
        closes="2024-08-09",
        counted=True,
        ways=ways(SITE),
        sort="proposed rule",
    ),
    Notice(
        "AMS marketing order",
        "DEPARTMENT OF AGRICULTURE",
        "Example Onions Grown in South Texas; Increased Assessment Rate",
        "Proposed rule.",
        "Comments must be received by July 10, 2024.",
        (
            (
                "Interested persons are invited to submit written comments concerning this proposed rule. Comments can "
                "be submitted to the Docket Clerk electronically by Email: MarketingOrderComment@usda.gov or internet: "
                "https://www.regulations.gov. Comments should reference the document number and the date and page "
                "number of this issue of the Federal Register."
            ),
        ),
        office="Agricultural Marketing Service",
        cfr="7 CFR Part 959",
        docket_line="[Doc. No. AMS-SC-23-0012]",
        agency_line="Agricultural Marketing Service, Department of Agriculture (USDA).",
        docket="AMS-SC-23-0012",
        closes="2024-07-10",
        ways=ways(SITE, EMAIL),
        sort="proposed rule",
    ),
    Notice(
        "NCUA with several ways",
        "NATIONAL CREDIT UNION ADMINISTRATION",
        "Example Succession Planning",
        "Proposed rule.",
        "Comments must be received on or before September 9, 2024.",
        (
            (
                "You may submit written comments, identified by RIN 3133-AF42, by any of the following methods (Please "
                "send comments by one method only):"
            ),
            (
                "• Federal eRulemaking Portal: https://www.regulations.gov. The docket number for this proposed "
                "rule is "
                "NCUA-2024-0046. Follow the “Submit a comment” instructions."
            ),
            (
                "• Mail: Address to Melane Conyers-Ausbrooks, Secretary of the Board, National Credit Union "
                "Administration, 1775 Duke Street, Alexandria, Virginia 22314-3428."
            ),
        ),
        cfr="12 CFR Part 701",
        docket_line="[NCUA 2024-0046]",
        rin_line="RIN 3133-AF42",
        agency_line="National Credit Union Administration (NCUA).",
        docket="NCUA-2024-0046",
        rins=("3133-AF42",),
        closes="2024-09-09",
        ways=ways(SITE, MAIL),
        sort="proposed rule",
    ),
)

NOTICES = (
    Notice(
        "sixty-day paperwork notice by e-mail",
        "DEPARTMENT OF LABOR",
        "Agency Information Collection Activities; Comment Request; Example Report",
        "Notice.",
        "Consideration will be given to all written comments received by August 9, 2024.",
        (
            (
                "A copy of this ICR with applicable supporting documentation may be obtained for free by "
                "contacting Ada "
                "Example by telephone at 202-555-0100, or by email at DOL_PRA_PUBLIC@dol.gov."
            ),
            "Submit written comments about this ICR by email at DOL_PRA_PUBLIC@dol.gov.",
        ),
        office="Employment and Training Administration",
        docket_line="[OMB Control No. 1205-0490]",
        agency_line="Employment and Training Administration, Labor.",
        summary="The Department of Labor is soliciting comments concerning a proposed extension of the information "
        "collection request titled “Example Report.” This comment request is part of continuing efforts to reduce "
        "paperwork in accordance with the Paperwork Reduction Act of 1995 (PRA).",
        kind="NOTICE",
        other="OMB Control No. 1205-0490",
        closes="2024-08-09",
        ways=ways(EMAIL),
        sort="paperwork reduction act notice",
    ),
    Notice(
        "thirty-day paperwork notice at reginfo",
        "DEPARTMENT OF LABOR",
        "Agency Information Collection Activities; Submission for OMB Review; Comment Request; Example Standard",
        "Notice of availability; request for comments.",
        "The OMB will consider all written comments that the agency receives on or before July 10, 2024.",
        (
            (
                "Written comments and recommendations for the proposed information collection should be sent within 30 "
                "days of publication of this notice to www.reginfo.gov/public/do/PRAMain. Find this particular "
                "information collection by selecting “Currently under 30-day Review—Open for Public Comments” or by "
                "using the search function."
            ),
        ),
        agency_line="Department of Labor.",
        kind="NOTICE",
        closes="2024-07-10",
        ways=ways(OTHER),
        sort="paperwork reduction act notice",
    ),
    Notice(
        "thirty-day notice without a date",
        "DEPARTMENT OF AGRICULTURE",
        "Submission for OMB Review; Comment Request",
        "Notice.",
        "",
        (),
        agency_line="Department of Agriculture.",
        summary="The Department of Agriculture has submitted the following information collection requirement(s) to "
        "OMB for review and clearance under the Paperwork Reduction Act of 1995. Comments regarding these "
        "information collections are best assured of having their full effect if received by July 10, 2024. Written "
        "comments and recommendations for the proposed information collection should be submitted within 30 days of "
        "the publication of this notice on the following website www.reginfo.gov/public/do/PRAMain.",
        kind="NOTICE",
        closes="2024-07-10",
        ways=ways(OTHER),
        sort="paperwork reduction act notice",
    ),
    Notice(
        "paperwork notice of a transport agency",
        "DEPARTMENT OF TRANSPORTATION",
        "Reports, Forms, and Recordkeeping Requirements",
        "Request for public comment on an extension of a currently approved collection.",
        "Comments must be received on or before August 9, 2024.",
        (
            (
                "Comments must refer to the docket notice number cited at the beginning of this notice and be "
                "submitted "
                "to Docket Management, Room W12-140, Ground Floor, 1200 New Jersey Ave. SE, Washington, DC 20590 "
                "by any "
                "of the following methods:"
            ),
            PORTAL,
            "• Fax: 1-202-493-2251.",
        ),
        office="National Highway Traffic Safety Administration",
        docket_line="[U.S. DOT Docket Number NHTSA-2012-0029]",
        agency_line="National Highway Traffic Safety Administration (NHTSA), Department of Transportation (DOT).",
        kind="NOTICE",
        docket="NHTSA-2012-0029",
        closes="2024-08-09",
        ways=ways(SITE, FAX, MAIL),
    ),
    Notice(
        "Federal Railroad Administration",
        "DEPARTMENT OF TRANSPORTATION",
        "Proposed Agency Information Collection Activities; Comment Request",
        "Notice of information collection; request for comment.",
        "Interested persons are invited to submit comments on or before August 9, 2024.",
        (
            (
                "Written comments and recommendations for the proposed ICRs should be submitted on "
                "regulations.gov to the "
                "docket, Docket No. FRA-2017-0002. All comments received must refer to the assigned OMB control number."
            ),
        ),
        office="Federal Railroad Administration",
        docket_line="[Docket No. FRA-2017-0002-N-21]",
        agency_line="Federal Railroad Administration (FRA), U.S. Department of Transportation (DOT).",
        kind="NOTICE",
        docket="FRA-2017-0002",
        closes="2024-08-09",
        ways=ways(SITE),
    ),
    Notice(
        "system of records",
        "DEPARTMENT OF DEFENSE",
        "Privacy Act of 1974; System of Records",
        "Notice of a new system of records.",
        "This system of records is effective upon publication; however, comments on the Routine Uses will be "
        "accepted on or before July 10, 2024. The Routine Uses are effective at the close of the comment period.",
        (
            "You may submit comments, identified by docket number and title, by any of the following methods:",
            (
                "* Federal Rulemaking Portal: https://www.regulations.gov. Follow the instructions for submitting "
                "comments."
            ),
            (
                "* Mail: Department of Defense, Office of the Assistant to the Secretary of Defense for Privacy, "
                "Regulatory Directorate, 4800 Mark Center Drive, Mailbox #24, Suite 05F16, Alexandria, VA 22350-1700."
            ),
        ),
        office="Office of the Secretary",
        docket_line="[Docket ID: DoD-2024-OS-0061]",
        agency_line="Office of the Secretary of Defense (OSD), Department of Defense (DoD).",
        kind="NOTICE",
        docket="DOD-2024-OS-0061",
        closes="2024-07-10",
        ways=ways(SITE, MAIL),
    ),
    Notice(
        "USTR request for comments with a hearing",
        "OFFICE OF THE UNITED STATES TRADE REPRESENTATIVE",
        "Request for Comments on Example Actions in the Section 301 Investigation",
        "Request for comments and notice of hearing.",
        "May 29, 2024: The docket opened for comments.\nJune 28, 2024 at 11:59 p.m. EDT: To be assured of "
        "consideration, submit written comments by this date.\n"
        "July 16, 2024: The Section 301 Committee will convene a public hearing.",
        (
            (
                "Submit documents in response to this notice, including written comments and hearing appearance "
                "requests, through the online USTR portal: https://comments.ustr.gov/s/."
            ),
        ),
        docket_line="[Docket Number USTR-2024-0007]",
        agency_line="Office of the United States Trade Representative (USTR).",
        kind="NOTICE",
        docket="USTR-2024-0007",
        closes="2024-06-28",
        ways=ways(OTHER),
    ),
    Notice(
        "ITC investigation, no comments asked",
        "INTERNATIONAL TRADE COMMISSION",
        "Example Boxes From Ruritania; Institution of Investigation",
        "Notice.",
        "May 31, 2024.",
        (),
        docket_line="[Investigation Nos. 701-TA-700 and 731-TA-1652 (Final)]",
        agency_line="United States International Trade Commission.",
        summary="The Commission hereby gives notice of the scheduling of the final phase of the investigations.",
        kind="NOTICE",
        other="Investigation Nos. 701-TA-700 and 731-TA-1652 (Final)",
        asks=False,
    ),
    Notice(
        "committee meeting that takes statements",
        "DEPARTMENT OF ENERGY",
        "Environmental Management Example Board",
        "Notice of open meeting.",
        "Wednesday, July 10, 2024; 6:00 p.m.–8:00 p.m.",
        ("Example Community Center, 500 Main Street, Oak Ridge, Tennessee 37830.",),
        agency_line="Office of Environmental Management, Department of Energy.",
        summary="This notice announces a meeting of the Board.",
        body=(
            "# Public Participation",
            (
                "The meeting is open to the public. Written statements may be filed with the Committee either "
                "before or "
                "after the meeting by sending them to the person listed under FOR FURTHER INFORMATION CONTACT."
            ),
        ),
        kind="NOTICE",
        asks=False,
        sort="other",
    ),
    Notice(
        "request for information by e-mail only",
        "NATIONAL SCIENCE FOUNDATION",
        "Request for Information on the Development of an Example Plan",
        "Request for information.",
        "Interested persons are invited to submit comments on or before 11:59 p.m. (ET) on July 15, 2024.",
        (
            "Comments submitted in response to this RFI may be sent by either of the following methods:",
            (
                "• Email: example-plan@nitrd.gov. Email submissions should be machine-readable and not be "
                "copy-protected. "
                "Submissions should include “Example Plan” in the subject line of the message."
            ),
            "• Mail: Example Plan, Attn: Ada Example, NCO, 2415 Eisenhower Avenue, Alexandria, VA 22314, USA.",
            (
                "Instructions: Response to this RFI is voluntary. Each individual or institution is requested to "
                "submit "
                "only one response. Submissions must not exceed 15 pages in 12-point or larger font, with a page "
                "number "
                "provided on each page."
            ),
        ),
        agency_line="Networking and Information Technology Research and Development (NITRD) National Coordination "
        "Office (NCO), National Science Foundation.",
        kind="NOTICE",
        closes="2024-07-15",
        ways=ways(EMAIL, MAIL),
        sort="request for information",
    ),
    Notice(
        "NIST request with its own number",
        "DEPARTMENT OF COMMERCE",
        "Request for Information Regarding Security Considerations for Example Agents",
        "Notice; Request for information.",
        "Comments in response to this notice must be received on or before August 9, 2024, at 11:59 p.m. Eastern Time.",
        (
            (
                "All comments must be submitted electronically via the Federal e-Rulemaking Portal. Please follow the "
                "following steps to submit a public comment:"
            ),
            "1. Go to www.regulations.gov and enter NIST-2024-0035 in the search field;",
            (
                "2. Click the “Comment Now!” icon, complete the required fields, including the relevant document "
                "number "
                "and title in the subject field; and"
            ),
            "3. Enter or attach your comments.",
        ),
        office="National Institute of Standards and Technology",
        docket_line="[Docket Number: 240506-0128]",
        rin_line="XRIN 0693-XA002",
        agency_line="National Institute of Standards and Technology (NIST), U.S. Department of Commerce.",
        kind="NOTICE",
        docket="NIST-2024-0035",
        other="240506-0128",
        rins=("0693-XA002",),
        closes="2024-08-09",
        ways=ways(SITE),
        sort="request for information",
    ),
    Notice(
        "exemption application",
        "DEPARTMENT OF TRANSPORTATION",
        "Hours of Service of Drivers: Example Haulers; Application for Exemption",
        "Notice of application for exemption; request for comments.",
        "Comments must be received on or before July 10, 2024.",
        (
            (
                "You may submit comments identified by Federal Docket Management System (FDMS) Docket Number "
                "FMCSA-2024-0123 by any of the following methods:"
            ),
            (
                "• Federal eRulemaking Portal: www.regulations.gov. See the Public Participation and Request for "
                "Comments section below for further information."
            ),
            (
                "• Mail: Docket Operations, U.S. Department of Transportation, 1200 New Jersey Avenue SE, West "
                "Building, "
                "Ground Floor, Room W12-140, Washington, DC 20590-0001."
            ),
            (
                "• Hand Delivery or Courier: West Building, Ground Floor, Room W12-140, 1200 New Jersey Avenue SE, "
                "between 9 a.m. and 5 p.m. E.T., Monday through Friday, except Federal holidays."
            ),
            "• Fax: (202) 493-2251.",
        ),
        office="Federal Motor Carrier Safety Administration",
        docket_line="[Docket No. FMCSA-2024-0123]",
        agency_line="Federal Motor Carrier Safety Administration (FMCSA), DOT.",
        kind="NOTICE",
        docket="FMCSA-2024-0123",
        closes="2024-07-10",
        ways=ways(SITE, MAIL, FAX),
    ),
    Notice(
        "textile committee",
        "COMMITTEE FOR THE IMPLEMENTATION OF TEXTILE AGREEMENTS",
        "Request for Public Comment on an Example Availability Request",
        "Request for public comments.",
        "Comments must be submitted by July 10, 2024 to the Chairman, Committee for the Implementation of Textile "
        "Agreements, Room 30003, United States Department of Commerce, Washington, DC 20230.",
        (),
        agency_line="The Committee for the Implementation of Textile Agreements (CITA).",
        body=(
            "# Request",
            (
                "Interested persons are invited to submit such comments or information electronically to "
                "OTEXA_Example@trade.gov, and/or in hard copy to: Chairman, Committee for the Implementation of "
                "Textile "
                "Agreements, Room 30003, United States Department of Commerce, Washington, DC 20230."
            ),
        ),
        kind="NOTICE",
        closes="2024-07-10",
        ways=ways(EMAIL, MAIL),
    ),
    Notice(
        "USPTO by e-mail although the number looks like a portal id",
        "DEPARTMENT OF COMMERCE",
        "Request for Comments on Example Claims",
        "Request for comments.",
        "Comment Deadline Date: Written comments must be received on or before August 9, 2024.",
        (
            (
                "Comments should be sent by electronic mail message over the internet addressed to: "
                "ExampleClaims@uspto.gov. Comments may also be submitted by postal mail addressed to: Mail Stop "
                "Comments—Patents, Commissioner for Patents, P.O. Box 1450, Alexandria, VA 22313-1450."
            ),
        ),
        office="United States Patent and Trademark Office",
        docket_line="[Docket No.: PTO-P-2024-0011]",
        agency_line="United States Patent and Trademark Office, Commerce.",
        kind="NOTICE",
        other="PTO-P-2024-0011",
        closes="2024-08-09",
        ways=ways(EMAIL, MAIL),
    ),
    Notice(
        "USPTO through the portal",
        "DEPARTMENT OF COMMERCE",
        "Impact of Example Machines on Prior Art",
        "Request for comments.",
        "Comment Deadline: Written comments must be received on or before August 9, 2024.",
        (
            (
                "Comments must be submitted through the Federal eRulemaking Portal at www.regulations.gov. To submit "
                "comments via the portal, commenters should go to www.regulations.gov/docket/PTO-P-2024-0044 or enter "
                "docket number PTO-P-2024-0044 on the homepage and select the “Search” button."
            ),
        ),
        office="Patent and Trademark Office",
        docket_line="[Docket No. PTO-P-2024-0044]",
        agency_line="United States Patent and Trademark Office, Department of Commerce.",
        kind="NOTICE",
        docket="PTO-P-2024-0044",
        closes="2024-08-09",
        ways=ways(SITE),
    ),
    Notice(
        "guidance for industry, comments at any time",
        "DEPARTMENT OF HEALTH AND HUMAN SERVICES",
        "Example Considerations for Devices; Draft Guidance for Industry; Availability",
        "Notice of availability.",
        "Submit either electronic or written comments on the draft guidance by August 9, 2024 to ensure that the "
        "Agency considers your comment on this draft guidance before it begins work on the final version of the "
        "guidance.",
        (
            "You may submit comments on any guidance at any time as follows:",
            "Submit electronic comments in the following way:",
            PORTAL,
            "Submit written/paper submissions as follows:",
            (
                "• Mail/Hand Delivery/Courier (for written/paper submissions): Dockets Management Staff "
                "(HFA-305), Food "
                "and Drug Administration, 5630 Fishers Lane, Rm. 1061, Rockville, MD 20852."
            ),
        ),
        office="Food and Drug Administration",
        docket_line="[Docket No. FDA-2024-D-1244]",
        agency_line="Food and Drug Administration, HHS.",
        kind="NOTICE",
        docket="FDA-2024-D-1244",
        closes="2024-08-09",
        ways=ways(SITE, MAIL),
    ),
    Notice(
        "FDA public meeting with a docket",
        "DEPARTMENT OF HEALTH AND HUMAN SERVICES",
        "Example Advisory Committee; Notice of Meeting; Establishment of a Public Docket; Request for Comments",
        "Notice; establishment of a public docket; request for comments.",
        "The meeting will be held on July 16, 2024, from 9 a.m. to 5 p.m. Eastern Time.",
        (
            (
                "FDA is establishing a docket for public comment on this meeting. The docket number is "
                "FDA-2024-N-1809. "
                "The docket will close on July 15, 2024. Please note that late, untimely filed comments will not be "
                "considered. The https://www.regulations.gov electronic filing system will accept comments until "
                "11:59 p.m. Eastern Time at the end of July 15, 2024. Comments received on or before July 2, "
                "2024, will "
                "be provided to the committee."
            ),
            PORTAL,
        ),
        office="Food and Drug Administration",
        docket_line="[Docket No. FDA-2024-N-1809]",
        agency_line="Food and Drug Administration, HHS.",
        kind="NOTICE",
        docket="FDA-2024-N-1809",
        closes="2024-07-15",
        dated=(("comment", "2024-07-15"), ("meeting", "2024-07-16")),
        ways=ways(SITE),
    ),
    Notice(
        "antidumping determination",
        "DEPARTMENT OF COMMERCE",
        "Example Pipe From Ruritania: Preliminary Results of Antidumping Duty Administrative Review",
        "Notice.",
        "Applicable June 10, 2024.",
        (),
        office="International Trade Administration",
        docket_line="[A-570-112]",
        agency_line="Enforcement and Compliance, International Trade Administration, Department of Commerce.",
        body=(
            "# Public Comment",
            (
                "Interested parties may submit case briefs no later than 30 days after the date of publication of this "
                "notice. Rebuttal briefs may be filed no later than five days after the date for filing case briefs."
            ),
        ),
        kind="NOTICE",
        other="A-570-112",
        asks=False,
    ),
    Notice(
        "self-regulatory organization, comments in days",
        "SECURITIES AND EXCHANGE COMMISSION",
        "Self-Regulatory Organizations; Example Exchange LLC; Notice of Filing of Proposed Rule Change",
        "",
        "",
        (),
        docket_line="[Release No. 34-100123; File No. SR-EXAMPLE-2024-021]",
        kind="NOTICE",
        other="SR-EXAMPLE-2024-021",
        asks=True,
        closes="2024-07-01",
        body=(
            (
                "Pursuant to Section 19(b)(1) of the Securities Exchange Act of 1934, notice is hereby given "
                "that the exchange "
                "filed the proposed rule change described below."
            ),
            "# IV. Solicitation of Comments",
            (
                "Interested persons are invited to submit written data, views and arguments concerning the foregoing, "
                "including whether the proposed rule change is consistent with the Act. Comments may be "
                "submitted by any "
                "of the following methods:"
            ),
            "• Use the Commission’s internet comment form (https://www.sec.gov/rules/sro.shtml); or",
            (
                "• Send an email to rule-comments@sec.gov. Please include file number SR-EXAMPLE-2024-021 on the "
                "subject "
                "line."
            ),
            (
                "• Send paper comments in triplicate to Secretary, Securities and Exchange Commission, 100 F "
                "Street NE, "
                "Washington, DC 20549-1090."
            ),
            (
                "All submissions should refer to file number SR-EXAMPLE-2024-021 and should be submitted on or before "
                "July 1, 2024."
            ),
        ),
        ways=ways(EMAIL, MAIL, OTHER),
    ),
    Notice(
        "hydropower application, motions and comments",
        "DEPARTMENT OF ENERGY",
        "Example Hydro, LLC; Notice of Application Accepted for Filing and Soliciting Comments, Motions To Intervene, "
        "and Protests",
        "",
        "",
        (),
        office="Federal Energy Regulatory Commission",
        docket_line="[Project No. 15365-000]",
        kind="NOTICE",
        other="Project No. 15365-000",
        body=(
            (
                "Take notice that the following hydroelectric application has been filed with the Commission and is "
                "available for public inspection:"
            ),
            "j. Deadline for filing comments, motions to intervene, and protests: August 9, 2024.",
        ),
        asks=True,
        closes="2024-08-09",
    ),
    Notice(
        "bank holding companies",
        "FEDERAL RESERVE SYSTEM",
        "Formations of, Acquisitions by, and Mergers of Bank Holding Companies",
        "",
        "",
        (),
        kind="NOTICE",
        body=(
            "The companies listed in this notice have applied to the Board for approval.",
            (
                "Comments received are subject to public disclosure. Comments regarding each of these "
                "applications must "
                "be received at the Reserve Bank indicated or the offices of the Board of Governors, Ann E. Misback, "
                "Secretary of the Board, 20th Street and Constitution Avenue NW, Washington, DC 20551-0001, not later "
                "than July 10, 2024."
            ),
        ),
        asks=True,
        closes="2024-07-10",
    ),
    Notice(
        "old style with a slash date",
        "DEPARTMENT OF THE INTERIOR",
        "Example Management Plan; Notice of Availability",
        "Notice of availability; request for comments.",
        "We must receive any written comments on or before 7/15/2024.",
        ("Send comments to: Field Supervisor, Fish and Wildlife Service, 911 NE 11th Avenue, Portland, OR 97232.",),
        office="Fish and Wildlife Service",
        agency_line="Fish and Wildlife Service, Interior.",
        kind="NOTICE",
        closes="2024-07-15",
        ways=ways(MAIL),
    ),
    Notice(
        "within days of publication",
        "DEPARTMENT OF THE TREASURY",
        "Example Proposed Collection; Comment Request",
        "Notice of proposed information collection; request for comment.",
        "Written comments should be received within 60 days of publication of this notice to be assured of "
        "consideration.",
        ("Direct all written comments to Ada Example by email at pra.comments@treasury.gov.",),
        office="Office of the Comptroller of the Currency",
        agency_line="Office of the Comptroller of the Currency (OCC), Treasury.",
        kind="NOTICE",
        closes="2024-08-09",
        counted=True,
        ways=ways(EMAIL),
        sort="paperwork reduction act notice",
    ),
    Notice(
        "several parts with their own dates",
        "DEPARTMENT OF COMMERCE",
        "Example Fisheries; Proposed Specifications",
        "Proposed rule; request for comments.",
        "Comments on the proposed rule must be received by July 10, 2024. Comments on the draft environmental "
        "assessment must be received by July 25, 2024.",
        (
            "You may submit comments on this document, identified by NOAA-NMFS-2024-0088, by the following method:",
            (
                "• Electronic Submission: Submit all electronic public comments via the Federal e-Rulemaking "
                "Portal. Go "
                "to https://www.regulations.gov and enter NOAA-NMFS-2024-0088 in the Search box."
            ),
        ),
        office="National Oceanic and Atmospheric Administration",
        cfr="50 CFR Part 622",
        docket_line="[Docket No. 240603-0150]",
        rin_line="RIN 0648-BM99",
        agency_line="National Marine Fisheries Service (NMFS), National Oceanic and Atmospheric Administration "
        "(NOAA), Commerce.",
        docket="NOAA-NMFS-2024-0088",
        other="240603-0150",
        rins=("0648-BM99",),
        closes="2024-07-25",
        dated=(("comment", "2024-07-10"), ("comment", "2024-07-25")),
        ways=ways(SITE),
        published=date(2024, 6, 10),
    ),
)

WRITTEN = RULES + NOTICES
