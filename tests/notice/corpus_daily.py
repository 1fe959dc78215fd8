"""What an ordinary day's issue is full of: short notices in fixed phrases, with what a careful person reads."""

from __future__ import annotations

from typing import Any

from notice.corpus import EMAIL, FAX, MAIL, OTHER, SITE, ways
from notice.written import Notice


def notice(name: str, agency: str, dates: str, *addresses: str, **more: Any) -> Notice:
    """Return a notice that asks for comments unless told otherwise."""
    facts: dict[str, Any] = {
        "title": f"Example of the {name.title()}",
        "action": "Notice and request for comments.",
        "kind": "NOTICE",
    }
    return Notice(name=name, agency=agency, dates=dates, addresses=addresses, **facts | more)


DOT_MAIL = (
    "• Mail: U.S. Department of Transportation, Docket Operations, M-30, West Building Ground Floor, Room W12-140, "
    "1200 New Jersey Avenue SE., Washington, DC 20590."
)

DAILY = (
    notice(
        "airworthiness proposal",
        "DEPARTMENT OF TRANSPORTATION",
        "We must receive comments on this proposed AD by July 25, 2024.",
        "You may send comments, using the procedures found in 14 CFR 11.43 and 11.45, by any of the following methods:",
        "• Federal eRulemaking Portal: Go to http://www.regulations.gov. Follow the instructions for submitting "
        "comments.",
        "• Fax: 202-493-2251.",
        DOT_MAIL,
        "• Hand Delivery: Deliver to Mail address above between 9 a.m. and 5 p.m., Monday through Friday, except "
        "Federal holidays.",
        "For service information identified in this proposed AD, contact Example Aviation, 100 Main Street, Toledo, OH "
        "43604; telephone 555-0100; email technical.support@aviation.example.com; Internet "
        "http://www.aviation.example.com. "
        "You may view this referenced service information at the FAA, Transport Airplane Directorate.",
        action="Notice of proposed rulemaking (NPRM).",
        kind="PRORULE",
        cfr="14 CFR Part 39",
        docket_line="[Docket No. FAA-2024-5466; Directorate Identifier 2015-NM-116-AD]",
        rin_line="RIN 2120-AA64",
        docket="FAA-2024-5466",
        other="2015-NM-116-AD",
        rins=("2120-AA64",),
        closes="2024-07-25",
        ways=ways(SITE, FAX, MAIL),
        sort="proposed rule",
    ),
    notice(
        "airspace proposal",
        "DEPARTMENT OF TRANSPORTATION",
        "Comments must be received on or before July 25, 2024.",
        "Send comments on this proposal to the U.S. Department of Transportation, Docket Operations, M-30, West "
        "Building "
        "Ground Floor, Room W12-140, 1200 New Jersey Avenue SE., Washington, DC 20590; telephone: (202) 366-9826. You "
        "must identify FAA Docket No. FAA-2024-7491; Airspace Docket No. 15-AGL-24, at the beginning of your comments. "
        "You may also submit comments through the Internet at http://www.regulations.gov.",
        "FAA Order 7400.9Z, Airspace Designations and Reporting Points, and subsequent amendments can be viewed "
        "online at "
        "http://www.faa.gov/air_traffic/publications/.",
        action="Notice of proposed rulemaking (NPRM).",
        kind="PRORULE",
        cfr="14 CFR Part 71",
        docket_line="[Docket No. FAA-2024-7491; Airspace Docket No. 15-AGL-24]",
        docket="FAA-2024-7491",
        other="15-AGL-24",
        closes="2024-07-25",
        ways=ways(SITE, MAIL),
        sort="proposed rule",
    ),
    notice(
        "petition for exemption",
        "DEPARTMENT OF TRANSPORTATION",
        "Comments on this petition must identify the petition docket number and must be received on or before July "
        "1, 2024.",
        "Send comments identified by docket number FAA-2024-7396 using any of the following methods:",
        "• Federal eRulemaking Portal: Go to http://www.regulations.gov and follow the online instructions for sending "
        "your comments electronically.",
        "• Mail: Send comments to Docket Operations, M-30; U.S. Department of Transportation, 1200 New Jersey Avenue "
        "SE., "
        "Room W12-140, West Building Ground Floor, Washington, DC 20590-0001.",
        "• Fax: Fax comments to Docket Operations at (202) 493-2251.",
        "Privacy: In accordance with 5 U.S.C. 553(c), DOT solicits comments from the public to better inform its "
        "rulemaking process. DOT posts these comments, without edit, to http://www.regulations.gov, as described in "
        "the "
        "system of records notice, which can be reviewed at http://www.dot.gov/privacy.",
        action="Notice of petition for exemption received.",
        docket_line="[Summary Notice No. PE-2024-31]",
        docket="FAA-2024-7396",
        other="Summary Notice No. PE-2024-31",
        closes="2024-07-01",
        ways=ways(SITE, MAIL, FAX),
    ),
    notice(
        "flood elevations",
        "DEPARTMENT OF HOMELAND SECURITY",
        "Comments are to be submitted on or before September 9, 2024.",
        "The Preliminary Flood Insurance Rate Map (FIRM), and where applicable, the Flood Insurance Study (FIS) "
        "report for "
        "each community are available for inspection at both the online location and the respective Community Map "
        "Repository address listed in the tables below.",
        "You may submit comments, identified by Docket No. FEMA-B-1615, to Ada Example, Chief, Engineering Management "
        "Branch, Federal Insurance and Mitigation Administration, FEMA, 500 C Street SW., Washington, DC 20472, (202) "
        "646-4064, or (email) ada.example@fema.dhs.gov.",
        action="Notice; request for comments.",
        office="Federal Emergency Management Agency",
        docket_line="[Docket ID FEMA-2024-0002; Internal Agency Docket No. FEMA-B-1615]",
        docket="FEMA-2024-0002",
        other="FEMA-B-1615",
        closes="2024-09-09",
        ways=ways(MAIL, EMAIL),
    ),
    notice(
        "reactor licence amendments",
        "NUCLEAR REGULATORY COMMISSION",
        "Comments must be filed by July 10, 2024. A request for a hearing must be filed by August 9, 2024.",
        "You may submit comments by any of the following methods (unless this document describes a different method "
        "for "
        "submitting comments on a specific subject):",
        "• Federal Rulemaking Web site: Go to http://www.regulations.gov and search for Docket ID NRC-2024-0071. "
        "Address "
        "questions about NRC dockets to Ada Example; telephone: 301-415-3463; email: ada.example@nrc.gov. For "
        "technical "
        "questions, contact the individual listed in the FOR FURTHER INFORMATION CONTACT section of this document.",
        "• Mail comments to: Cindy Bladey, Office of Administration, Mail Stop: OWFN-12-H08, U.S. Nuclear Regulatory "
        "Commission, Washington, DC 20555-0001.",
        action="License amendment application; opportunity to comment, request a hearing, and petition for leave to "
        "intervene.",
        docket_line="[Docket Nos. 50-275 and 50-323; NRC-2024-0071]",
        docket="NRC-2024-0071",
        other="50-275 and 50-323",
        closes="2024-07-10",
        dated=(("comment", "2024-07-10"), ("other", "2024-08-09")),
        ways=ways(SITE, MAIL),
    ),
    notice(
        "census survey",
        "DEPARTMENT OF COMMERCE",
        "To ensure consideration, written comments must be submitted on or before August 9, 2024.",
        "Direct all written comments to Ada Example, Departmental Paperwork Clearance Officer, Department of Commerce, "
        "Room 6616, 14th and Constitution Avenue NW., Washington, DC 20230 (or via the Internet at "
        "PRAcomments@doc.gov).",
        office="Census Bureau",
        agency_line="Census Bureau, Commerce.",
        title="Proposed Information Collection; Comment Request; Example Survey",
        action="Notice.",
        closes="2024-08-09",
        ways=ways(MAIL, EMAIL),
        sort="paperwork reduction act notice",
    ),
    notice(
        "benefits form",
        "DEPARTMENT OF VETERANS AFFAIRS",
        "Written comments and recommendations on the proposed collection of information should be received on or "
        "before "
        "August 9, 2024.",
        "Submit written comments on the collection of information through Federal Docket Management System (FDMS) at "
        "www.Regulations.gov or to Ada Example, Veterans Benefits Administration (20M33), Department of Veterans "
        "Affairs, "
        "810 Vermont Avenue NW., Washington, DC 20420 or email to ada.example@va.gov. Please refer to “OMB Control No. "
        "2900-0049” in any correspondence. During the comment period, comments may be viewed online through FDMS.",
        docket_line="[OMB Control No. 2900-0049]",
        title="Proposed Information Collection; Comment Request",
        action="Notice.",
        other="OMB Control No. 2900-0049",
        closes="2024-08-09",
        ways=ways(SITE, EMAIL, MAIL),
        sort="paperwork reduction act notice",
    ),
    notice(
        "education collection",
        "DEPARTMENT OF EDUCATION",
        "Interested persons are invited to submit comments on or before August 9, 2024.",
        "To access and review all the documents related to the information collection listed in this notice, please "
        "use "
        "http://www.regulations.gov by searching the Docket ID number ED-2024-ICCD-0043. Comments submitted in "
        "response "
        "to this notice should be submitted electronically through the Federal eRulemaking Portal at "
        "http://www.regulations.gov by selecting the Docket ID number or via postal mail, commercial delivery, or hand "
        "delivery. Please note that comments submitted by fax or email and those submitted after the comment period "
        "will "
        "not be accepted. Written requests for information or comments submitted by postal mail or delivery should be "
        "addressed to the Director of the Information Collection Clearance Division, U.S. Department of Education, 400 "
        "Maryland Avenue SW., LBJ, Room 2E-347, Washington, DC 20202-4537.",
        title="Agency Information Collection Activities; Comment Request; Example Application",
        action="Notice.",
        docket_line="[Docket No.: ED-2024-ICCD-0043]",
        docket="ED-2024-ICCD-0043",
        closes="2024-08-09",
        ways=ways(SITE, MAIL),
        sort="paperwork reduction act notice",
    ),
    notice(
        "health survey with a docket",
        "DEPARTMENT OF HEALTH AND HUMAN SERVICES",
        "CDC must receive written comments on or before August 9, 2024.",
        "You may submit comments, identified by Docket No. CDC-2024-0008 by either of the following methods:",
        "• Federal eRulemaking Portal: www.regulations.gov. Follow the instructions for submitting comments.",
        "• Mail: Ada Example, Information Collection Review Office, Centers for Disease Control and Prevention, 1600 "
        "Clifton Road NE, MS H21-8, Atlanta, Georgia 30329.",
        "Please note: Submit all comments through the Federal eRulemaking portal (www.regulations.gov) or by U.S. "
        "mail to "
        "the address listed above.",
        office="Centers for Disease Control and Prevention",
        docket_line="[60Day-24-0666; Docket No. CDC-2024-0008]",
        title="Proposed Data Collection Submitted for Public Comment and Recommendations",
        action="Notice with comment period.",
        docket="CDC-2024-0008",
        other="60Day-24-0666",
        closes="2024-08-09",
        ways=ways(SITE, MAIL),
    ),
    notice(
        "marine mammals by e-mail",
        "DEPARTMENT OF COMMERCE",
        "Comments and information must be received no later than July 10, 2024.",
        "Comments should be addressed to Ada Example, Chief, Permits and Conservation Division, Office of Protected "
        "Resources, National Marine Fisheries Service and should be submitted via email to ITP.example@noaa.gov. "
        "Electronic copies of the application and supporting documents, as well as a list of the references cited in "
        "this "
        "document, may be obtained online at: https://www.fisheries.noaa.gov/national/marine-mammal-protection.",
        office="National Oceanic and Atmospheric Administration",
        rin_line="[RTID 0648-XD654]",
        action="Notice; proposed incidental harassment authorization; request for comments.",
        closes="2024-07-10",
        ways=ways(EMAIL),
        rins=("0648-XD654",),
    ),
    notice(
        "controlled substances",
        "DEPARTMENT OF JUSTICE",
        "Registered bulk manufacturers of the affected basic class(es), and applicants, therefore, may submit "
        "electronic "
        "comments on or objections to the issuance of the proposed registration on or before August 9, 2024. Such "
        "persons "
        "may also file a written request for a hearing on the application on or before August 9, 2024.",
        "The Drug Enforcement Administration requires that all comments be submitted electronically through the "
        "Federal "
        "eRulemaking Portal, which provides the ability to type short comments directly into the comment field on "
        "the web "
        "page or attach a file for lengthier comments. Please go to https://www.regulations.gov and follow the online "
        "instructions at that site for submitting comments.",
        office="Drug Enforcement Administration",
        docket_line="[Docket No. DEA-1322]",
        action="Notice of application.",
        other="DEA-1322",
        closes="2024-08-09",
        ways=ways(SITE),
    ),
    notice(
        "ICR of the environment agency",
        "ENVIRONMENTAL PROTECTION AGENCY",
        "Additional comments may be submitted on or before July 10, 2024.",
        "Submit your comments, referencing Docket ID Number EPA-HQ-OAR-2023-0099, to EPA online using "
        "https://www.regulations.gov/ (our preferred method), by email to a-and-r-docket@epa.gov, or by mail to: EPA "
        "Docket Center, Environmental Protection Agency, Mail Code 28221T, 1200 Pennsylvania Ave. NW, Washington, DC "
        "20460. EPA’s policy is that all comments received will be included in the public docket without change.",
        "Submit written comments and recommendations to OMB for the proposed information collection within 30 days of "
        "publication of this notice to www.reginfo.gov/public/do/PRAMain. Find this particular information "
        "collection by "
        "selecting “Currently under 30-day Review—Open for Public Comments” or by using the search function.",
        title="Information Collection Request Submitted to OMB for Review and Approval; Comment Request; NESHAP for "
        "Examples",
        action="Notice.",
        docket_line="[EPA-HQ-OAR-2023-0099; FRL-11680-01-OMS]",
        docket="EPA-HQ-OAR-2023-0099",
        other="FRL-11680-01-OMS",
        closes="2024-07-10",
        ways=ways(SITE, EMAIL, MAIL, OTHER),
        sort="paperwork reduction act notice",
    ),
    notice(
        "vessel waiver",
        "DEPARTMENT OF TRANSPORTATION",
        "Submit comments on or before July 10, 2024.",
        "You may submit comments identified by DOT Docket Number MARAD-2024-0031 by any one of the following methods:",
        "• Federal eRulemaking Portal: Go to https://www.regulations.gov. Search MARAD-2024-0031 and follow the "
        "instructions for submitting comments.",
        "• Mail or Hand Delivery: Docket Management Facility is in the West Building, Ground Floor of the U.S. "
        "Department "
        "of Transportation. The Docket Management Facility location address is: U.S. Department of Transportation, "
        "MARAD-2024-0031, 1200 New Jersey Avenue SE, West Building, Room W12-140, Washington, DC 20590, between 9 "
        "a.m. and "
        "5 p.m., Monday through Friday, except on Federal holidays.",
        office="Maritime Administration",
        docket_line="[Docket No. MARAD-2024-0031]",
        action="Notice.",
        docket="MARAD-2024-0031",
        closes="2024-07-10",
        ways=ways(SITE, MAIL),
    ),
    notice(
        "postal product",
        "POSTAL REGULATORY COMMISSION",
        "Comments are due: June 18, 2024.",
        "Submit comments electronically via the Commission’s Filing Online system at http://www.prc.gov. Those who "
        "cannot "
        "submit comments electronically should contact the person identified in the FOR FURTHER INFORMATION CONTACT "
        "section by telephone for advice on filing alternatives.",
        docket_line="[Docket Nos. CP2024-150; MC2024-169]",
        action="Notice.",
        other="CP2024-150",
        closes="2024-06-18",
        ways=ways(OTHER),
    ),
    notice(
        "export bank",
        "EXPORT-IMPORT BANK",
        "Comments must be received on or before July 10, 2024 to be assured of consideration before final "
        "consideration of "
        "the transaction by the Board of Directors.",
        "Comments may be submitted through Regulations.gov at WWW.REGULATIONS.GOV. To submit a comment, enter "
        "EIB-2024-0002 under the heading “Enter Keyword or ID” and select Search. Follow the instructions provided "
        "at the "
        "Submit a Comment screen. Please include your name, company name (if any) and EIB-2024-0002 on any attached "
        "document.",
        docket_line="[Public Notice: 2024-6015]",
        action="Notice.",
        docket="EIB-2024-0002",
        other="Public Notice: 2024-6015",
        closes="2024-07-10",
        ways=ways(SITE),
    ),
    notice(
        "records schedules",
        "NATIONAL ARCHIVES AND RECORDS ADMINISTRATION",
        "NARA must receive requests for copies in writing by July 10, 2024. Once NARA appraises the records, we will "
        "send "
        "you a copy of the schedule you requested. You may submit comments within 30 days of publication of this "
        "notice.",
        "You may request a copy of any schedule by Email: request.schedule@nara.gov.",
        docket_line="[NARA-2024-025]",
        action="Notice of availability of proposed records schedules; request for comments.",
        other="NARA-2024-025",
        closes="2024-07-10",
        counted=True,
    ),
    notice(
        "foreign-trade zone",
        "DEPARTMENT OF COMMERCE",
        "",
        office="Foreign-Trade Zones Board",
        docket_line="[B-20-2024]",
        title="Foreign-Trade Zone 50—Long Beach, California; Application for Subzone; Example Corporation",
        action="",
        body=(
            (
                "An application has been submitted to the Foreign-Trade Zones Board (the Board) by the Port of "
                "Long Beach, "
                "requesting subzone status. The application was submitted pursuant to the provisions of the "
                "Foreign-Trade "
                "Zones Act. It was formally docketed on June 5, 2024."
            ),
            (
                "Public comment is invited from interested parties. Submissions shall be addressed to the Board’s "
                "Executive "
                "Secretary and sent to: ftz@trade.gov. The closing period for their receipt is July 22, 2024. Rebuttal "
                "comments in response to material submitted during the foregoing period may be submitted during the "
                "subsequent 15-day period to August 5, 2024."
            ),
        ),
        other="B-20-2024",
        closes="2024-07-22",
        ways=ways(EMAIL),
    ),
    notice(
        "power filings",
        "DEPARTMENT OF ENERGY",
        "",
        office="Federal Energy Regulatory Commission",
        title="Combined Notice of Filings #1",
        action="",
        body=(
            "Take notice that the Commission received the following electric rate filings:",
            "Docket Numbers: ER16-1403-000.",
            "Applicants: Example Power Company.",
            "Filed Date: 6/3/24.",
            "Accession Number: 20240603-5217.",
            "Comment Date: 5 p.m. ET 6/24/24.",
            "Docket Numbers: ER16-1404-000.",
            "Comment Date: 5 p.m. ET 6/25/24.",
        ),
        asks=True,
        closes=None,
    ),
    notice(
        "advisory committee with written comments",
        "DEPARTMENT OF HEALTH AND HUMAN SERVICES",
        "The meeting will be held on July 17, 2024, from 9:30 a.m. to 4 p.m., EDT. Written comments must be received "
        "on or "
        "before July 10, 2024.",
        "You may submit written comments by email to committee@cdc.example.gov.",
        action="Notice of meeting and request for comment.",
        closes="2024-07-10",
        dated=(("comment", "2024-07-10"), ("meeting", "2024-07-17")),
        ways=ways(EMAIL),
    ),
    notice(
        "nominations",
        "DEPARTMENT OF AGRICULTURE",
        "Written nominations must be received on or before July 25, 2024.",
        "Nominations should be sent to Ada Example, 1400 Independence Avenue SW, Washington, DC 20250.",
        action="Notice of intent to seek nominations.",
        asks=False,
        dated=(("other", "2024-07-25"),),
    ),
    notice(
        "grant competition",
        "DEPARTMENT OF EDUCATION",
        "Applications Available: June 10, 2024.\nDeadline for Transmittal of Applications: August 9, 2024.\n"
        "Deadline for Intergovernmental Review: October 8, 2024.",
        "For the addresses for obtaining and submitting an application, please refer to our Common Instructions.",
        action="Notice.",
        title="Applications for New Awards; Example Program",
        asks=False,
    ),
    notice(
        "drawbridge",
        "DEPARTMENT OF HOMELAND SECURITY",
        "This deviation is effective from 8 a.m. on June 17, 2024 to 4 p.m. on June 28, 2024.",
        "The docket for this deviation, [USCG-2024-0195] is available at http://www.regulations.gov. Type the docket "
        "number in the “SEARCH” box and click “SEARCH”. Click on Open Docket Folder on the line associated with this "
        "deviation.",
        office="Coast Guard",
        cfr="33 CFR Part 117",
        docket_line="[Docket No. USCG-2024-0195]",
        action="Notice of deviation from drawbridge regulation.",
        kind="RULE",
        docket="USCG-2024-0195",
        asks=False,
    ),
    notice(
        "tolerance petition, receipt",
        "ENVIRONMENTAL PROTECTION AGENCY",
        "Comments must be received on or before July 10, 2024.",
        "Submit your comments, identified by docket identification (ID) number and the pesticide petition number "
        "(PP) of "
        "interest as shown in the body of this document, by one of the following methods:",
        "• Federal eRulemaking Portal: http://www.regulations.gov. Follow the online instructions for submitting "
        "comments. "
        "Do not submit electronically any information you consider to be Confidential Business Information (CBI) or "
        "other "
        "information whose disclosure is restricted by statute.",
        "• Mail: OPP Docket, Environmental Protection Agency Docket Center (EPA/DC), (28221T), 1200 Pennsylvania "
        "Ave. NW., "
        "Washington, DC 20460-0001.",
        "• Hand Delivery: To make special arrangements for hand delivery or delivery of boxed information, please "
        "follow "
        "the instructions at http://www.epa.gov/dockets/contacts.html.",
        "Additional instructions on commenting or visiting the docket, along with more information about dockets "
        "generally, is available at http://www.epa.gov/dockets.",
        action="Notice of filing of petitions and request for comment.",
        kind="PRORULE",
        cfr="40 CFR Parts 174 and 180",
        docket_line="[EPA-HQ-OPP-2024-0029; FRL-9944-86]",
        docket="EPA-HQ-OPP-2024-0029",
        other="FRL-9944-86",
        closes="2024-07-10",
        ways=ways(SITE, MAIL),
    ),
    notice(
        "reporting form of a bureau at the portal",
        "DEPARTMENT OF HOMELAND SECURITY",
        "Comments are encouraged and will be accepted for 60 days until August 9, 2024.",
        "All submissions received must include the OMB Control Number 1615-0052 in the body of the letter, the "
        "agency name "
        "and Docket ID USCIS-2008-0025. Submit comments via the Federal eRulemaking Portal website at "
        "https://www.regulations.gov under e-Docket ID number USCIS-2008-0025.",
        office="U.S. Citizenship and Immigration Services",
        docket_line="[OMB Control Number 1615-0052]",
        title="Agency Information Collection Activities; Revision of a Currently Approved Collection: Example "
        "Application",
        action="60-Day notice.",
        docket="USCIS-2008-0025",
        other="OMB Control Number 1615-0052",
        closes="2024-08-09",
        ways=ways(SITE),
        sort="paperwork reduction act notice",
    ),
    notice(
        "tax form",
        "DEPARTMENT OF THE TREASURY",
        "Written comments should be received on or before August 9, 2024 to be assured of consideration.",
        "Direct all written comments to Ada Example, Internal Revenue Service, Room 6526, 1111 Constitution Avenue NW, "
        "Washington, DC 20224, or by email to pra.comments@irs.gov. Include OMB Control Number 1545-0074 or Proposed "
        "Collection in the subject line of the message.",
        office="Internal Revenue Service",
        title="Proposed Collection; Comment Request for Example Form 8000",
        closes="2024-08-09",
        ways=ways(MAIL, EMAIL),
        sort="paperwork reduction act notice",
    ),
    notice(
        "final rule that answers comments",
        "FEDERAL COMMUNICATIONS COMMISSION",
        "Effective July 10, 2024.",
        action="Final rule.",
        kind="RULE",
        cfr="47 CFR Part 73",
        docket_line="[MB Docket No. 23-405; RM-11966; DA 24-55; FR ID 199999]",
        other="MB Docket No. 23-405",
        body=(
            "# Synopsis",
            (
                "The Notice of Proposed Rulemaking sought comment on the allotment, with comments due on or before "
                "February 5, 2024, and reply comments on or before February 20, 2024. The petitioner filed comments."
            ),
        ),
        asks=False,
        dated=(("effective", "2024-07-10"),),
        sort="final rule",
    ),
    notice(
        "proposed rule, comments and hearing request in one sentence",
        "DEPARTMENT OF LABOR",
        "Comments and requests for a public hearing must be submitted (postmarked, sent, or received) by August 9, "
        "2024.",
        "Comments, along with any submissions and attachments, should be submitted electronically at "
        "https://www.regulations.gov, which is the Federal eRulemaking Portal. Follow the online instructions for "
        "submissions.",
        office="Occupational Safety and Health Administration",
        cfr="29 CFR Part 1910",
        docket_line="[Docket No. OSHA-2021-0009]",
        rin_line="RIN 1218-AD39",
        action="Notice of proposed rulemaking (NPRM); request for comments.",
        kind="PRORULE",
        docket="OSHA-2021-0009",
        rins=("1218-AD39",),
        closes="2024-08-09",
        ways=ways(SITE),
        sort="proposed rule",
    ),
    notice(
        "social security proposal",
        "SOCIAL SECURITY ADMINISTRATION",
        "To ensure that your comments are considered, we must receive them no later than August 9, 2024.",
        "You may submit comments by any one of three methods—internet, fax, or mail. Do not submit the same comments "
        "multiple times or by more than one method. Regardless of which method you choose, please state that your "
        "comments refer to Docket No. SSA-2023-0024 so that we may associate your comments with the correct "
        "regulation.",
        "1. Internet: We strongly recommend that you submit your comments via the internet. Please visit the Federal "
        "eRulemaking portal at http://www.regulations.gov. Use the search function to find docket number "
        "SSA-2023-0024.",
        "2. Fax: Fax comments to 1-833-410-1631.",
        "3. Mail: Mail your comments to the Office of Legislation and Congressional Affairs, Regulations and Reports "
        "Clearance Staff, Social Security Administration, 6401 Security Boulevard, 3rd Floor (East), Altmeyer "
        "Building, "
        "Baltimore, Maryland 21235-6401.",
        action="Notice of proposed rulemaking.",
        kind="PRORULE",
        cfr="20 CFR Part 416",
        docket_line="[Docket No. SSA-2023-0024]",
        rin_line="RIN 0960-AI82",
        docket="SSA-2023-0024",
        rins=("0960-AI82",),
        closes="2024-08-09",
        ways=ways(SITE, FAX, MAIL),
        sort="proposed rule",
    ),
    notice(
        "supplemental proposal with an earlier date",
        "DEPARTMENT OF TRANSPORTATION",
        "The comment period for the NPRM published in the Federal Register on April 14, 2023 (88 FR 22900), is "
        "reopened. We "
        "must receive comments on this SNPRM by July 25, 2024.",
        "You may send comments, using the procedures found in 14 CFR 11.43 and 11.45, by any of the following methods:",
        "• Federal eRulemaking Portal: Go to regulations.gov. Follow the instructions for submitting comments.",
        DOT_MAIL,
        action="Supplemental notice of proposed rulemaking (SNPRM); reopening of comment period.",
        kind="PRORULE",
        cfr="14 CFR Part 39",
        docket_line="[Docket No. FAA-2023-0924; Project Identifier AD-2022-01234-T]",
        rin_line="RIN 2120-AA64",
        docket="FAA-2023-0924",
        other="AD-2022-01234-T",
        rins=("2120-AA64",),
        closes="2024-07-25",
        dated=(("comment", "2024-07-25"),),
        ways=ways(SITE, MAIL),
        sort="proposed rule",
    ),
)
