/** Three invented people: a community nurse, a science teacher, an accountant. */
import type { JudgedPerson } from "./person.ts";

export const communityNurse: JudgedPerson = {
  trade: "community nurse",
  label: "Community Nurse",
  summary:
    "Registered community nurse who looks after older people at home. Experienced in wound care and diabetes management.",
  work: [
    {
      position: "Community Nurse",
      name: "Alder Vale Health Trust",
      start: "2018-02",
      lines: [
        [
          "Visit 9 to 12 housebound patients a day for wound dressing, insulin injections and catheter care",
          [
            "See 9–12 housebound patients daily for insulin injections, catheter care and dressing of wounds",
            "Carry out daily home visits to 9–12 patients, covering wound dressings, catheter care and insulin",
            "Provide wound, catheter and insulin care at home to between 9 and 12 patients per day",
            "Deliver home-based care (wound dressing, insulin injections, catheter care) to 9 to 12 patients each day",
          ],
          [
            "Visit 19 to 22 housebound patients a day for wound dressing, insulin injections and catheter care",
            "Visit 9 to 12 housebound patients a day for wound dressing, chemotherapy and catheter care",
            "Visit 9 to 12 housebound children a day for wound dressing, insulin injections and catheter care",
            "Lead a team visiting 9 to 12 housebound patients a day for wound dressing",
            "Visit 9 to 12 housebound patients an hour for wound dressing, insulin injections and catheter care",
          ],
        ],
        [
          "Set up a leg ulcer clinic that shortened average healing time from 24 to 17 weeks",
          [
            "Established a leg ulcer clinic, cutting the average time to heal from 24 weeks to 17",
            "Launched a clinic for leg ulcers which brought average healing time down from 24 to 17 weeks",
            "Reduced average leg ulcer healing time by seven weeks by setting up a dedicated clinic",
            "Started a leg ulcer clinic and lowered average healing times from 24 to 17 weeks",
          ],
          [
            "Set up three leg ulcer clinics that shortened average healing time from 24 to 17 weeks",
            "Set up a leg ulcer clinic that shortened average healing time from 24 to 7 weeks",
            "Set up a leg ulcer clinic that lowered amputations and shortened average healing time from 24 to 17 weeks",
            "Set up a nationally recognised leg ulcer clinic",
            "Set up a leg ulcer clinic that shortened average waiting time from 24 to 17 weeks",
          ],
        ],
        [
          "Supervise two student nurses each term and sign off their competencies",
          [
            "Supervise 2 nursing students per term, signing off their competencies",
            "Oversee two student nurses every term and sign off on competencies",
            "Mentor and supervise two student nurses each term, approving their competencies",
          ],
          [
            "Supervise twenty student nurses each term and sign off their competencies",
            "Manage a ward of nurses and sign off their competencies",
            "Teach nursing at university and sign off competencies of two student nurses each term",
            "Supervise two doctors each term and sign off their competencies",
          ],
        ],
        [
          "Contributed to the trust's new guideline on pressure sores",
          [
            "Helped write the trust's new pressure sore guideline",
            "Took part in developing the trust's new guideline for pressure sores",
            "Provided input to the trust's new pressure sores guideline",
          ],
          [
            "Wrote the trust's new guideline on pressure sores",
            "Led the trust's new guideline on pressure sores",
            "Contributed to the national guideline on pressure sores",
            "Contributed to the trust's new guideline on pressure sores, which reduced sores by 30%",
          ],
        ],
        [
          "Keep patient records in SystmOne and flag safeguarding concerns to social services",
          [
            "Maintain patient records in SystmOne and report safeguarding concerns to social services",
            "Document care in SystmOne and raise safeguarding concerns with social services",
            "Use SystmOne for patient records; escalate safeguarding concerns to social services",
          ],
          [
            "Keep patient records in Epic and flag safeguarding concerns to social services",
            "Administer SystmOne for the trust and flag safeguarding concerns to social services",
            "Keep patient records in SystmOne and investigate safeguarding concerns for social services",
          ],
        ],
      ],
    },
    {
      position: "Staff Nurse",
      name: "St Brannoc Infirmary",
      start: "2014-09",
      end: "2018-01",
      lines: [
        [
          "Nursed post-operative orthopaedic patients on a 28-bed ward, day and night shifts",
          [
            "Cared for orthopaedic patients after surgery on a 28-bed ward, working day and night shifts",
            "Provided post-operative care to orthopaedic patients on a ward of 28 beds, on both day and night shifts",
            "Worked day and night shifts on a 28-bed ward nursing orthopaedic patients post-operatively",
          ],
          [
            "Nursed post-operative cardiac patients on a 28-bed ward, day and night shifts",
            "Managed a 28-bed orthopaedic ward, day and night shifts",
            "Nursed post-operative orthopaedic patients on a 38-bed ward, day and night shifts",
            "Assisted in orthopaedic surgery on a 28-bed ward",
          ],
        ],
        [
          "Helped introduce bedside handovers, after which patient complaints about communication fell by half",
          [
            "Assisted in introducing bedside handovers; patient complaints about communication subsequently fell 50%",
            "Supported the introduction of bedside handovers, after which communication complaints from patients halved",
            "Helped bring in handovers at the bedside, after which patients' complaints about communication dropped by 50%",
          ],
          [
            "Introduced bedside handovers, after which patient complaints about communication fell by half",
            "Helped introduce bedside handovers, after which patient complaints about food fell by half",
            "Helped introduce bedside handovers, after which patient complaints about communication disappeared",
            "Helped introduce electronic handovers, after which patient complaints about communication fell by half",
          ],
        ],
      ],
    },
  ],
  education: [
    {
      institution: "University of Larkmoor",
      studyType: "BSc",
      area: "Adult Nursing",
      start: "2011-09",
      end: "2014-07",
    },
  ],
  certificates: [{ name: "V300 Independent Prescriber", issuer: "University of Larkmoor", date: "2020" }],
  languages: [{ language: "Welsh", fluency: "Conversational" }],
  honestSummaries: [
    [
      "Community nurse experienced in wound care, catheter care and diabetes management for older people at home.",
      ["basics/label", "basics/summary", "work-1-h1"],
    ],
    [
      "Registered community nurse and independent prescriber (V300) caring for older people at home.",
      ["basics/summary", "certificates-1/name"],
    ],
    [
      "Community nurse who set up a leg ulcer clinic and supervises student nurses.",
      ["work-1/position", "work-1-h2", "work-1-h3"],
    ],
    [
      "Nurse with a BSc in Adult Nursing and conversational Welsh.",
      [
        "work-1/position",
        "education-1/studyType",
        "education-1/area",
        "languages-1/language",
        "languages-1/fluency",
      ],
    ],
  ],
  fabricatedSummaries: [
    ["Community nurse fluent in Welsh.", ["basics/label", "languages-1/language", "languages-1/fluency"]],
    ["Community matron looking after older people at home.", ["basics/label", "basics/summary"]],
    [
      "Community nurse with an MSc in Adult Nursing.",
      ["basics/label", "education-1/studyType", "education-1/area"],
    ],
    ["Community nurse experienced in palliative care.", ["basics/label", "basics/summary", "work-1-h1"]],
    ["Community nurse who set up a leg ulcer clinic at St Brannoc Infirmary.", ["work-1-h2", "work-2/name"]],
  ],
};

export const scienceTeacher: JudgedPerson = {
  trade: "science teacher",
  label: "Secondary Science Teacher",
  work: [
    {
      position: "Teacher of Chemistry",
      name: "Hollowell Academy",
      start: "2017-09",
      lines: [
        [
          "Teach chemistry to six classes aged 11 to 18, including two A-level groups",
          [
            "Teach chemistry across six classes (ages 11–18), two of them A-level groups",
            "Deliver chemistry lessons to 6 classes of 11- to 18-year-olds, including 2 A-level groups",
            "Responsible for teaching chemistry to six classes aged 11–18, two at A-level",
          ],
          [
            "Teach chemistry and physics to six classes aged 11 to 18, including two A-level groups",
            "Teach chemistry to sixteen classes aged 11 to 18, including two A-level groups",
            "Teach chemistry to six classes aged 11 to 18, including four A-level groups",
            "Head of chemistry teaching six classes aged 11 to 18",
          ],
        ],
        [
          "Raised the share of A*–B grades at A-level from 41% to 58% over three years",
          [
            "Increased A*–B grades at A-level from 41% to 58% within three years",
            "Lifted the proportion of A*–B grades at A-level by 17 percentage points in three years",
            "Improved A-level results over 3 years, taking A*–B grades from 41% to 58%",
          ],
          [
            "Raised the share of A*–B grades at A-level from 41% to 58% in one year",
            "Raised the share of A* grades at A-level from 41% to 58% over three years",
            "Raised the share of A*–B grades at A-level by 58% over three years",
            "Raised the share of A*–B grades at GCSE from 41% to 58% over three years",
          ],
        ],
        [
          "Wrote a bank of 140 practical worksheets now shared by the whole department",
          [
            "Created 140 practical worksheets, a bank now used by the whole department",
            "Authored a bank of 140 practical worksheets which the entire department now shares",
            "Produced a shared bank of 140 worksheets for practicals, now used across the department",
          ],
          [
            "Wrote a bank of 1,400 practical worksheets now shared by the whole department",
            "Wrote a textbook now shared by the whole department",
            "Wrote a bank of 140 practical worksheets now shared by the whole school",
            "Published a bank of 140 practical worksheets sold to other schools",
          ],
        ],
        [
          "Run the after-school robotics club for about 25 pupils",
          [
            "Organise the after-school robotics club attended by around 25 pupils",
            "Run a robotics club after school for roughly 25 students",
            "Lead the after-school robotics club (about 25 pupils)",
          ],
          [
            "Run the after-school robotics club for 250 pupils",
            "Founded the after-school robotics club for about 25 pupils",
            "Run the after-school robotics club, which won the regional cup",
            "Run the after-school coding and robotics clubs for about 25 pupils",
          ],
        ],
        [
          "Mentored three newly qualified teachers through their first year",
          [
            "Guided three newly qualified teachers during their first year as mentor",
            "Mentor to 3 newly qualified teachers in their first year",
            "Coached three newly qualified teachers through their first year of teaching",
          ],
          [
            "Mentored thirteen newly qualified teachers through their first year",
            "Line-managed three newly qualified teachers through their first year",
            "Hired and mentored three newly qualified teachers",
            "Mentored three headteachers through their first year",
          ],
        ],
        [
          "Familiar with Arbor and Google Classroom",
          ["Familiar with Google Classroom and Arbor", "Working familiarity with Arbor and Google Classroom"],
          [
            "Expert in Arbor and Google Classroom",
            "Rolled out Arbor and Google Classroom",
            "Certified in Google Classroom",
          ],
        ],
      ],
    },
    {
      position: "Trainee Teacher",
      name: "Weirside School",
      start: "2016-09",
      end: "2017-07",
      lines: [
        [
          "Planned and taught 10 lessons a week under the guidance of a senior colleague",
          [
            "Planned and delivered ten lessons per week, guided by a senior colleague",
            "Prepared and taught 10 weekly lessons under a senior colleague's guidance",
            "Under a senior colleague's guidance, planned and taught 10 lessons a week",
          ],
          [
            "Independently planned and taught 10 lessons a week",
            "Planned and taught 20 lessons a week under the guidance of a senior colleague",
            "Planned and taught 10 lessons a week as a senior teacher",
          ],
        ],
        [
          "Assisted on a three-day geology field trip with 60 pupils",
          [
            "Helped on a 3-day geology field trip for 60 pupils",
            "Supported a three-day field trip in geology with 60 students",
            "Assisted with a geology field trip (60 pupils, 3 days)",
          ],
          [
            "Organised a three-day geology field trip with 60 pupils",
            "Assisted on a three-week geology field trip with 60 pupils",
            "Assisted on a three-day geology field trip abroad with 60 pupils",
          ],
        ],
      ],
    },
  ],
  education: [
    {
      institution: "Calder University",
      studyType: "MChem",
      area: "Chemistry",
      start: "2011-09",
      end: "2015-06",
    },
  ],
  honestSummaries: [
    [
      "Chemistry teacher who raised A*–B grades at A-level from 41% to 58% over three years.",
      ["work-1/position", "work-1-h2"],
    ],
    [
      "Secondary science teacher with experience of teaching ages 11 to 18 and mentoring newly qualified teachers.",
      ["basics/label", "work-1-h1", "work-1-h5"],
    ],
    [
      "Teacher of chemistry who runs a robotics club and mentors new teachers.",
      ["work-1/position", "work-1-h4", "work-1-h5"],
    ],
  ],
  fabricatedSummaries: [
    ["Head of Science with experience of teaching ages 11 to 18.", ["basics/label", "work-1-h1"]],
    [
      "Chemistry teacher with 15 years of teaching experience.",
      ["work-1/position", "work-2/position", "work-1-h1"],
    ],
    [
      "Chemistry teacher with a PhD in Chemistry.",
      ["work-1/position", "education-1/studyType", "education-1/area"],
    ],
    [
      "Chemistry teacher who raised grades by running a robotics club.",
      ["work-1/position", "work-1-h2", "work-1-h4"],
    ],
    ["Biology and chemistry teacher.", ["work-1/position", "work-1-h1"]],
  ],
};

export const accountant: JudgedPerson = {
  trade: "accountant",
  label: "Accountant",
  summary: "Part-qualified accountant with a background in small manufacturing firms.",
  work: [
    {
      position: "Assistant Accountant",
      name: "Tarrant Castings",
      start: "2019-05",
      lines: [
        [
          "Prepare monthly management accounts for a £14m foundry within five working days",
          [
            "Produce monthly management accounts within 5 working days for a foundry with £14m",
            "Compile management accounts each month for a £14 million foundry in five working days",
            "Deliver monthly management accounts for a £14m foundry by working day five",
          ],
          [
            "Prepare monthly management accounts for a £140m foundry within five working days",
            "Prepare monthly management accounts for a £14m group of foundries within five working days",
            "Prepare and audit monthly management accounts for a £14m foundry",
            "Prepare weekly management accounts for a £14m foundry within five working days",
            "Prepare monthly management accounts for a £14m foundry within two working days",
          ],
        ],
        [
          "Moved stock valuation from spreadsheets to Sage 200, removing two days of manual work per month",
          [
            "Migrated stock valuation from spreadsheets into Sage 200, eliminating two days' manual work a month",
            "Transferred the stock valuation to Sage 200 from spreadsheets, which saved 2 days of manual work each month",
            "Saved two days of manual work per month by moving stock valuation out of spreadsheets and into Sage 200",
          ],
          [
            "Moved stock valuation from spreadsheets to SAP, removing two days of manual work per month",
            "Moved stock valuation from spreadsheets to Sage 200, removing two days of manual work per week",
            "Moved payroll from spreadsheets to Sage 200, removing two days of manual work per month",
            "Moved stock valuation from spreadsheets to Sage 200, saving £40k",
          ],
        ],
        [
          "Reconcile 11 bank and control accounts and clear differences with suppliers",
          [
            "Perform reconciliations of 11 bank and control accounts, resolving differences with suppliers",
            "Reconcile eleven bank and control accounts and settle discrepancies with suppliers",
            "Handle reconciliation of 11 control and bank accounts, sorting out differences with suppliers",
          ],
          [
            "Reconcile 110 bank and control accounts and clear differences with suppliers",
            "Reconcile 11 bank and control accounts and negotiate prices with suppliers",
            "Reconcile 11 bank and tax accounts and clear differences with suppliers",
          ],
        ],
        [
          "Supported the auditors during two year-end audits without material adjustments",
          [
            "Assisted auditors with two year-end audits, neither with material adjustments",
            "Helped the auditors through 2 year-end audits with no material adjustments",
            "Supported two year-end audits, which closed without material adjustments",
          ],
          [
            "Led two year-end audits without material adjustments",
            "Supported the auditors during twelve year-end audits without material adjustments",
            "Supported the auditors during two year-end audits without any findings",
            "Carried out two year-end audits without material adjustments",
          ],
        ],
        [
          "Found £23,000 of VAT that had been overpaid and reclaimed it from the tax office",
          [
            "Identified and reclaimed £23k of overpaid VAT from the tax office",
            "Recovered £23,000 in overpaid VAT from the tax office",
            "Discovered that £23,000 of VAT had been overpaid and recovered the sum from the tax office",
          ],
          [
            "Found £230,000 of VAT that had been overpaid and reclaimed it from the tax office",
            "Found £23,000 of fraud and reclaimed it from the tax office",
            "Saves £23,000 of VAT every year",
            "Found £23,000 of payroll tax that had been overpaid and reclaimed it from the tax office",
          ],
        ],
      ],
    },
    {
      position: "Accounts Clerk",
      name: "Mossgate Print",
      start: "2016-03",
      end: "2019-04",
      lines: [
        [
          "Posted around 600 purchase invoices a month and prepared the fortnightly payment run",
          [
            "Processed roughly 600 purchase invoices monthly and prepared the payment run every two weeks",
            "Entered about 600 purchase invoices per month and put together the fortnightly payment run",
            "Handled some 600 purchase invoices a month plus the fortnightly payment run",
          ],
          [
            "Posted around 6,000 purchase invoices a month and prepared the fortnightly payment run",
            "Approved around 600 purchase invoices a month and the fortnightly payment run",
            "Posted around 600 sales invoices a month and prepared the fortnightly payment run",
            "Posted around 600 purchase invoices a month and prepared the payroll",
          ],
        ],
        [
          "Chased overdue debts, cutting debtor days from 63 to 48",
          [
            "Followed up overdue debts and reduced debtor days from 63 to 48",
            "Brought debtor days down from 63 to 48 by chasing overdue debts",
            "Cut debtor days by 15 through chasing overdue debts",
          ],
          [
            "Chased overdue debts, cutting debtor days from 63 to 18",
            "Chased overdue debts, cutting bad debts from 63 to 48",
            "Automated the chasing of overdue debts, cutting debtor days from 63 to 48",
            "Wrote off overdue debts, cutting debtor days from 63 to 48",
          ],
        ],
      ],
    },
  ],
  certificates: [{ name: "AAT Level 4", issuer: "AAT", date: "2019" }],
  skills: { Software: "Sage 200, Excel, Xero (basic)" },
  honestSummaries: [
    [
      "Part-qualified accountant preparing management accounts for manufacturing firms, skilled in Sage 200 and Excel.",
      ["basics/summary", "work-1-h1", "skills-1-k1", "skills-1-k2"],
    ],
    [
      "Accountant with AAT Level 4 and experience of reconciliations, VAT and year-end audits.",
      ["basics/label", "certificates-1/name", "work-1-h3", "work-1-h4", "work-1-h5"],
    ],
    [
      "Assistant accountant who reclaimed £23,000 of overpaid VAT and cut debtor days from 63 to 48.",
      ["work-1/position", "work-1-h5", "work-2-h2"],
    ],
  ],
  fabricatedSummaries: [
    ["Chartered accountant with a background in manufacturing firms.", ["basics/label", "basics/summary"]],
    ["Qualified accountant with a background in small manufacturing firms.", ["basics/summary"]],
    ["Senior accountant at Tarrant Castings.", ["work-1/position", "work-1/name"]],
    ["Accountant skilled in Xero.", ["basics/label", "skills-1-k3"]],
    [
      "Accountant with a background in small manufacturing and retail firms.",
      ["basics/label", "basics/summary"],
    ],
    ["Accountant who cut debtor days from 63 to 48 at Tarrant Castings.", ["work-1/name", "work-2-h2"]],
  ],
};
