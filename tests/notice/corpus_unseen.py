"""Notices written after the reader was done with the others, to see how it fares with phrases it was not made for."""

from __future__ import annotations

from notice.corpus import EMAIL, FAX, MAIL, OTHER, SITE, ways
from notice.corpus_daily import notice

EARLIER = (
    notice(
        "permit applications of the wildlife service",
        "DEPARTMENT OF THE INTERIOR",
        "We must receive comments by July 10, 2024.",
        "Obtaining Documents: The applications, application supporting materials, and any comments and other materials "
        "that we receive will be available for public inspection at https://www.regulations.gov in Docket No. "
        "FWS-HQ-IA-2024-0050.",
        "Submitting Comments: When submitting comments, please specify the name of the applicant and the permit "
        "number at "
        "the beginning of your comment. You may submit comments by one of the following methods:",
        "• Internet: https://www.regulations.gov. Search for and submit comments on Docket No. FWS-HQ-IA-2024-0050.",
        "• U.S. Mail: Public Comments Processing, Attn: Docket No. FWS-HQ-IA-2024-0050; U.S. Fish and Wildlife Service "
        "Headquarters, MS: PRB/3W; 5275 Leesburg Pike; Falls Church, VA 22041-3803.",
        office="Fish and Wildlife Service",
        agency_line="Fish and Wildlife Service, Interior.",
        docket_line="[Docket No. FWS-HQ-IA-2024-0050; FXIA16710900000-245-FF09A30000]",
        action="Notice of receipt of permit applications; request for comments.",
        docket="FWS-HQ-IA-2024-0050",
        other="FXIA16710900000-245-FF09A30000",
        closes="2024-07-10",
        ways=ways(SITE, MAIL),
    ),
    notice(
        "fishing permit by e-mail",
        "DEPARTMENT OF COMMERCE",
        "Written, telefaxed, or email comments must be received on or before 5 p.m. local time, July 10, 2024.",
        "Written comments on these applications should be submitted by email to nmfs.example@noaa.gov. Please "
        "include the "
        "File No. in the subject line of the email comment.",
        "Those individuals requesting a public hearing should submit a written request via email to "
        "nmfs.example@noaa.gov. The request should set forth the specific reasons why a hearing is appropriate.",
        office="National Oceanic and Atmospheric Administration",
        rin_line="RTID 0648-XD901",
        action="Notice; receipt of applications.",
        rins=("0648-XD901",),
        closes="2024-07-10",
        ways=ways(EMAIL),
    ),
    notice(
        "offshore leasing",
        "DEPARTMENT OF THE INTERIOR",
        "BOEM must receive your comments on the draft no later than 11:59 p.m. eastern time on Monday, July 15, 2024.",
        "Submit comments, marked as pertaining to “Example Lease Sale,” in one of the following ways:",
        "• Federal eRulemaking Portal: https://www.regulations.gov. In the entry entitled “Enter Keyword or ID,” enter "
        "BOEM-2024-0025, and then click “search.”",
        "• U.S. Postal Service or other mail delivery service: Write on the envelope “Comments on the Example Lease "
        "Sale” and mail to: Program Manager, Office of Renewable Energy, Bureau of Ocean Energy Management, 45600 "
        "Woodland Road, Mailstop: VAM-OREP, Sterling, Virginia 20166.",
        office="Bureau of Ocean Energy Management",
        agency_line="Bureau of Ocean Energy Management, Interior.",
        docket_line="[Docket No. BOEM-2024-0025]",
        action="Notice of availability; request for comment.",
        docket="BOEM-2024-0025",
        closes="2024-07-15",
        ways=ways(SITE, MAIL),
    ),
    notice(
        "forest plan with a rolling date",
        "DEPARTMENT OF AGRICULTURE",
        "Comments concerning the scope of the analysis must be received within 45 days after publication of this "
        "notice.",
        "Comments may be submitted electronically at "
        "https://cara.fs2c.usda.gov/Public/CommentInput?Project=64045. Written "
        "comments may be mailed to Ada Example, Forest Supervisor, 1801 North First Street, Hamilton, MT 59840.",
        office="Forest Service",
        agency_line="Forest Service, Agriculture (USDA).",
        action="Notice of intent to prepare an environmental impact statement.",
        closes="2024-07-25",
        counted=True,
        ways=ways(OTHER, MAIL),
    ),
    notice(
        "health information request",
        "DEPARTMENT OF HEALTH AND HUMAN SERVICES",
        "To be assured consideration, responses to this RFI must be received at one of the addresses provided "
        "below, no "
        "later than 11:59 p.m. Eastern Time (ET) on August 9, 2024.",
        "Interested parties may submit responses electronically to example-rfi@hhs.gov. Please use the subject line "
        "“Example RFI.” Responses sent by mail or fax will not be accepted.",
        office="Office of the Secretary",
        agency_line="Office of the Secretary, HHS.",
        action="Request for information (RFI).",
        closes="2024-08-09",
        ways=ways(EMAIL),
        sort="request for information",
    ),
    notice(
        "swap rule",
        "COMMODITY FUTURES TRADING COMMISSION",
        "Comments must be in writing and received by August 9, 2024.",
        "You may submit comments, identified by RIN 3038-AF12, by any of the following methods:",
        "• CFTC Comments Portal: https://comments.cftc.gov. Select the “Submit Comments” link for this rulemaking and "
        "follow the instructions on the Public Comment Form.",
        "• Mail: Send to Christopher Kirkpatrick, Secretary of the Commission, Commodity Futures Trading "
        "Commission, Three "
        "Lafayette Centre, 1155 21st Street NW, Washington, DC 20581.",
        "• Hand Delivery/Courier: Follow the same instructions as for Mail, above.",
        "All comments must be submitted in English, or if not, accompanied by an English translation.",
        kind="PRORULE",
        cfr="17 CFR Parts 1 and 23",
        rin_line="RIN 3038-AF12",
        action="Notice of proposed rulemaking.",
        rins=("3038-AF12",),
        closes="2024-08-09",
        ways=ways(OTHER, MAIL),
        sort="proposed rule",
    ),
    notice(
        "housing finance rule",
        "FEDERAL HOUSING FINANCE AGENCY",
        "Written comments must be received on or before August 9, 2024.",
        "You may submit your comments, identified by regulatory information number (RIN) 2590-AB29, by any one of the "
        "following methods:",
        "• Agency Website: https://www.fhfa.gov/regulation/federal-register?comments=open.",
        "• Federal eRulemaking Portal: https://www.regulations.gov. Follow the instructions for submitting "
        "comments. If you "
        "submit your comment to the Federal eRulemaking Portal, please also send it by email to FHFA at "
        "RegComments@fhfa.gov to ensure timely receipt by the agency. Include the following information in the subject "
        "line of your submission: Comments/RIN 2590-AB29.",
        "• Courier/Hand Delivery: The hand delivery address is: Clinton Jones, General Counsel, Attention: "
        "Comments/RIN "
        "2590-AB29, Federal Housing Finance Agency, 400 Seventh Street SW, Washington, DC 20219.",
        "• U.S. Mail, United Parcel Service, Federal Express, or Other Mail Service: The mailing address for "
        "comments is: "
        "Clinton Jones, General Counsel, Attention: Comments/RIN 2590-AB29, Federal Housing Finance Agency, 400 "
        "Seventh "
        "Street SW, Washington, DC 20219.",
        kind="PRORULE",
        cfr="12 CFR Part 1293",
        rin_line="RIN 2590-AB29",
        action="Proposed rule.",
        rins=("2590-AB29",),
        closes="2024-08-09",
        ways=ways(SITE, EMAIL, OTHER, MAIL),
        sort="proposed rule",
    ),
    notice(
        "personnel rule",
        "OFFICE OF PERSONNEL MANAGEMENT",
        "OPM must receive comments on or before July 10, 2024.",
        "You may submit comments, identified by the Regulation Identifier Number (RIN) or docket number for this "
        "proposed "
        "rulemaking, by the following method:",
        "• Federal Rulemaking Portal: https://www.regulations.gov. Follow the instructions for sending comments. The "
        "general policy for comments and other submissions from members of the public is to make these submissions "
        "available for public viewing at https://www.regulations.gov as they are received without change.",
        kind="PRORULE",
        cfr="5 CFR Part 300",
        docket_line="[Docket ID: OPM-2024-0004]",
        rin_line="RIN 3206-AO00",
        action="Proposed rule; request for comments.",
        docket="OPM-2024-0004",
        rins=("3206-AO00",),
        closes="2024-07-10",
        ways=ways(SITE),
        sort="proposed rule",
    ),
    notice(
        "trade preference review",
        "OFFICE OF THE UNITED STATES TRADE REPRESENTATIVE",
        "July 3, 2024 at 11:59 p.m. EDT: Deadline for submission of comments, petitions to testify at the public "
        "hearing, "
        "and other information.\nJuly 24, 2024: The Subcommittee will convene a public hearing.",
        "USTR strongly prefers electronic submissions made through the Federal eRulemaking Portal: "
        "https://www.regulations.gov. Follow the instructions for submitting comments below. The docket number is "
        "USTR-2024-0011. For alternatives to online submissions, please contact Ada Example at GSP@ustr.example.gov.",
        docket_line="[Docket Number USTR-2024-0011]",
        action="Notice of public hearing and request for comments.",
        docket="USTR-2024-0011",
        closes="2024-07-03",
        dated=(("comment", "2024-07-03"), ("meeting", "2024-07-24")),
        ways=ways(SITE),
    ),
    notice(
        "rule with a delayed effective date",
        "DEPARTMENT OF LABOR",
        "As of June 10, 2024, the effective date of the final rule published January 10, 2024, at 89 FR 1638, is "
        "delayed "
        "until September 9, 2024.",
        action="Final rule; delay of effective date.",
        kind="RULE",
        cfr="29 CFR Part 795",
        rin_line="RIN 1235-AA43",
        rins=("1235-AA43",),
        asks=False,
        dated=(("effective", "2024-09-09"),),
        sort="final rule",
    ),
    notice(
        "proposed rule, correction of the comment date",
        "ENVIRONMENTAL PROTECTION AGENCY",
        "The comment period for the proposed rule published in the Federal Register on May 15, 2024 (89 FR 42400) is "
        "corrected to end on July 15, 2024.",
        "The EPA has established a docket for this action under Docket ID No. EPA-HQ-OLEM-2020-0107. All "
        "documents in the "
        "docket are listed on the https://www.regulations.gov website.",
        action="Proposed rule; correction.",
        kind="PRORULE",
        cfr="40 CFR Part 257",
        docket_line="[EPA-HQ-OLEM-2020-0107; FRL-7814.2-03-OLEM]",
        docket="EPA-HQ-OLEM-2020-0107",
        other="FRL-7814.2-03-OLEM",
        closes="2024-07-15",
        dated=(("comment", "2024-07-15"),),
        sort="proposed rule",
    ),
    notice(
        "consent decree",
        "DEPARTMENT OF JUSTICE",
        "",
        title="Notice of Lodging of Proposed Consent Decree Under the Clean Air Act",
        action="",
        body=(
            (
                "On June 3, 2024, the Department of Justice lodged a proposed Consent Decree with the United States "
                "District "
                "Court in the lawsuit entitled United States v. Example Corp."
            ),
            (
                "The publication of this notice opens a period for public comment on the proposed Consent "
                "Decree. Comments "
                "should be addressed to the Assistant Attorney General, Environment and Natural Resources Division, "
                "and should "
                "refer to United States v. Example Corp., D.J. Ref. No. 90-5-2-1-12345. All comments must be "
                "submitted no later "
                "than thirty (30) days after the publication date of this notice. Comments may be submitted either "
                "by email or "
                "by mail: pubcomment-ees.enrd@usdoj.gov."
            ),
        ),
        closes="2024-07-10",
        counted=True,
        ways=ways(EMAIL, MAIL),
    ),
    notice(
        "exchange with a numbered date",
        "SMALL BUSINESS ADMINISTRATION",
        "Submit comments on or before 08/09/2024.",
        "Send all comments to Ada Example, Program Analyst, Small Business Administration, 409 3rd Street SW, "
        "7th Floor, "
        "Washington, DC 20416; by fax to (202) 555-0100; or by email to ada.example@sba.gov.",
        action="60-Day notice and request for comments.",
        closes="2024-08-09",
        ways=ways(MAIL, FAX, EMAIL),
        sort="paperwork reduction act notice",
    ),
    notice(
        "arts panel meetings",
        "NATIONAL FOUNDATION ON THE ARTS AND THE HUMANITIES",
        "See the SUPPLEMENTARY INFORMATION section for individual meeting times and dates. All meetings are "
        "Eastern time.",
        "National Endowment for the Arts, Constitution Center, 400 7th St. SW, Washington, DC 20506.",
        action="Notice of meetings.",
        asks=False,
    ),
)

LATER = (
    notice(
        "tsa form",
        "DEPARTMENT OF HOMELAND SECURITY",
        "Send your comments by August 9, 2024.",
        "Comments may be emailed to TSAPRA@tsa.dhs.gov or delivered to the TSA PRA Officer, Information "
        "Technology (IT), TSA-11, Transportation Security Administration, 6595 Springfield Center Drive, "
        "Springfield, VA 20598-6011.",
        office="Transportation Security Administration",
        action="60-Day notice.",
        title="Intent To Request Extension From OMB of One Current Public Collection of Information: Example",
        closes="2024-08-09",
        ways=ways(EMAIL, MAIL),
    ),
    notice(
        "final with omb comments",
        "DEPARTMENT OF HEALTH AND HUMAN SERVICES",
        "This rule is effective August 9, 2024. Submit comments on the information collection requirements to "
        "OMB by July 10, 2024.",
        action="Final rule.",
        kind="RULE",
        cfr="21 CFR Part 1",
        docket_line="[Docket No. FDA-2011-N-0920]",
        rin_line="RIN 0910-AG36",
        docket="FDA-2011-N-0920",
        rins=("0910-AG36",),
        closes="2024-07-10",
        dated=(("comment", "2024-07-10"), ("effective", "2024-08-09")),
    ),
    notice(
        "noda",
        "ENVIRONMENTAL PROTECTION AGENCY",
        "Comments on this notice of data availability must be received on or before July 10, 2024. The comment "
        "period for the proposed rule is not being reopened.",
        "Send comments, identified by docket identification number EPA-HQ-OAR-2021-0643, through the Federal "
        "eRulemaking Portal at https://www.regulations.gov/. Follow the online instructions for submitting "
        "comments. Do not electronically submit any information you consider to be Confidential Business "
        "Information (CBI).",
        action="Notice of data availability.",
        kind="PRORULE",
        cfr="40 CFR Part 84",
        docket_line="[EPA-HQ-OAR-2021-0643; FRL-9115-02-OAR]",
        docket="EPA-HQ-OAR-2021-0643",
        other="FRL-9115-02-OAR",
        closes="2024-07-10",
        ways=ways(SITE),
    ),
    notice(
        "fishery temporary rule",
        "DEPARTMENT OF COMMERCE",
        "Effective 1200 hours, Alaska local time (A.l.t.), June 10, 2024, through 2400 hours, A.l.t., December "
        "31, 2024.",
        action="Temporary rule; closure.",
        kind="RULE",
        office="National Oceanic and Atmospheric Administration",
        cfr="50 CFR Part 679",
        docket_line="[Docket No. 240304-0068]",
        rin_line="RTID 0648-XD800",
        other="240304-0068",
        rins=("0648-XD800",),
        asks=False,
    ),
    notice(
        "fishery temporary rule with comments",
        "DEPARTMENT OF COMMERCE",
        "Effective 1200 hours, Alaska local time (A.l.t.), June 10, 2024, until 2400 hours, A.l.t., December 31, "
        "2024. Comments must be received at the following address no later than 4:30 p.m., A.l.t., June 25, 2024.",
        "You may submit comments on this document, identified by NOAA-NMFS-2023-0125, by any of the following methods:",
        "• Electronic Submission: Submit all electronic public comments via the Federal e-Rulemaking Portal. Go "
        "to https://www.regulations.gov and type NOAA-NMFS-2023-0125 in the Search box.",
        "• Mail: Submit written comments to Gretchen Harrington, Assistant Regional Administrator, Sustainable "
        "Fisheries Division, Alaska Region NMFS, P.O. Box 21668, Juneau, AK 99082-1668.",
        action="Temporary rule; modification of a closure; request for comments.",
        kind="RULE",
        office="National Oceanic and Atmospheric Administration",
        cfr="50 CFR Part 679",
        docket_line="[Docket No. 240304-0068]",
        rin_line="RTID 0648-XD801",
        docket="NOAA-NMFS-2023-0125",
        other="240304-0068",
        rins=("0648-XD801",),
        closes="2024-06-25",
        ways=ways(SITE, MAIL),
    ),
    notice(
        "rate hearing",
        "DEPARTMENT OF ENERGY",
        "The consultation and comment period begins June 10, 2024 and will end September 9, 2024. WAPA will "
        "present a detailed explanation at a public information forum on July 16, 2024, from 10 a.m. to no later "
        "than 12 p.m. Mountain Daylight Time.",
        "Written comments and requests to be informed of actions should be sent to: Jack Murray, Vice President, "
        "Western Area Power Administration, P.O. Box 6457, Phoenix, AZ 85005-6457, or dswpwrmrk@wapa.gov. WAPA "
        "will post information about this rate process at: https://www.wapa.gov/about-wapa/regions/dsw/rates.",
        office="Western Area Power Administration",
        action="Notice of proposed rates.",
        docket_line="[Rate Order No. WAPA-214]",
        other="Rate Order No. WAPA-214",
        closes="2024-09-09",
        dated=(("comment", "2024-09-09"), ("meeting", "2024-07-16")),
        ways=ways(MAIL, EMAIL),
    ),
    notice(
        "visa form",
        "DEPARTMENT OF STATE",
        "The Department will accept comments from the public up to August 9, 2024.",
        "You may submit comments by any of the following methods:",
        "• Web: Persons with access to the internet may comment on this notice by going to www.Regulations.gov. "
        "You can search for the document by entering “Docket Number: DOS-2024-0020” in the Search field. Then "
        "click the “Comment Now” button and complete the comment form.",
        "• Email: PRA_Comments@state.gov. You must include the DS form number (if applicable), information "
        "collection title, and the OMB control number in any correspondence.",
        action="Notice of request for public comment.",
        title="60-Day Notice of Proposed Information Collection: Example Form",
        docket_line="[Public Notice: 12415]",
        docket="DOS-2024-0020",
        other="Public Notice: 12415",
        closes="2024-08-09",
        ways=ways(SITE, EMAIL),
    ),
    notice(
        "labor petition",
        "DEPARTMENT OF LABOR",
        "All comments on the petitions must be received by MSHA's Office of Standards, Regulations, and "
        "Variances on or before July 10, 2024.",
        "You may submit comments identified by Docket No. MSHA-2024-0027 by any of the following methods:",
        "1. Federal eRulemaking Portal: https://www.regulations.gov. Follow the instructions for submitting "
        "comments for MSHA-2024-0027.",
        "2. Fax: 202-693-9441.",
        "3. Email: petitioncomments@dol.gov.",
        "4. Regular Mail or Hand Delivery: MSHA, Office of Standards, Regulations, and Variances, 201 12th "
        "Street South, Suite 4E401, Arlington, Virginia 22202-5450.",
        office="Mine Safety and Health Administration",
        action="Notice.",
        docket_line="[Docket No. MSHA-2024-0027]",
        docket="MSHA-2024-0027",
        closes="2024-07-10",
        ways=ways(SITE, FAX, EMAIL, MAIL),
    ),
    notice(
        "tariff classification",
        "DEPARTMENT OF HOMELAND SECURITY",
        "Comments must be received on or before July 10, 2024.",
        "Please submit comments via the Federal eRulemaking Portal at https://www.regulations.gov. Follow the "
        "instructions for submitting comments via docket number USCBP-2024-0009. Due to technical requirements, "
        "CBP no longer accepts comments by mail.",
        office="U.S. Customs and Border Protection",
        action="Notice of receipt of petition; request for comments.",
        kind="PRORULE",
        cfr="19 CFR Part 177",
        docket_line="[Docket No. USCBP-2024-0009; CBP Dec. 24-11]",
        docket="USCBP-2024-0009",
        other="CBP Dec. 24-11",
        closes="2024-07-10",
        ways=ways(SITE),
    ),
    notice(
        "national register",
        "DEPARTMENT OF THE INTERIOR",
        "Comments should be submitted electronically by June 25, 2024.",
        "Comments are encouraged to be submitted electronically to National_Register_Submissions@nps.gov with "
        "the subject line “Public Comment on Example House.” If you have no access to email, you may send them "
        "via U.S. Postal Service and all other carriers to the National Register of Historic Places, National "
        "Park Service, 1849 C Street NW, MS 7228, Washington, DC 20240.",
        office="National Park Service",
        action="Notice.",
        docket_line="[NPS-WASO-NRNHL-DTS#-38100; PPWOCRADI0, PCU00RP14.R50000]",
        other="NPS-WASO-NRNHL-DTS#-38100",
        closes="2024-06-25",
        ways=ways(EMAIL, MAIL),
    ),
    notice(
        "railroad waiver",
        "DEPARTMENT OF TRANSPORTATION",
        "",
        office="Federal Railroad Administration",
        title="Petition for Waiver of Compliance",
        action="",
        docket_line="[Docket Number FRA-2024-0050]",
        body=(
            (
                "Under part 211 of title 49 Code of Federal Regulations (CFR), this document provides the public "
                "notice that a railroad petitioned FRA for a waiver."
            ),
            (
                "Interested parties are invited to participate in these proceedings by submitting written views, "
                "data, or comments. All communications concerning these proceedings should identify the appropriate "
                "docket number and may be submitted at www.regulations.gov."
            ),
            (
                "Communications received by August 9, 2024 will be considered by FRA before final action is taken. "
                "Comments received after that date will be considered if practicable."
            ),
        ),
        docket="FRA-2024-0050",
        closes="2024-08-09",
        ways=ways(SITE),
    ),
    notice(
        "ftc consent",
        "FEDERAL TRADE COMMISSION",
        "Comments must be received on or before July 10, 2024.",
        "Interested parties may file comments online or on paper by following the instructions in the Request "
        "for Comment part of the SUPPLEMENTARY INFORMATION section below. Please write “Example; File No. 222 "
        "3012” on your comment and file your comment online at https://www.regulations.gov by following the "
        "instructions on the web-based form. If you prefer to file your comment on paper, please mail your "
        "comment to: Federal Trade Commission, Office of the Secretary, 600 Pennsylvania Avenue NW, Mail Stop "
        "H-144 (Annex K), Washington, DC 20580.",
        action="Proposed consent agreement; request for comment.",
        docket_line="[File No. 222 3012]",
        other="222 3012",
        closes="2024-07-10",
        ways=ways(SITE, MAIL),
    ),
)

UNSEEN = EARLIER + LATER
