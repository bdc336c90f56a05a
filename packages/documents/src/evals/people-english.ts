import type { Person } from "./person.ts";

// None of these people, firms or schools exist.
export const englishPeople: Person[] = [
  {
    id: "backend",
    language: "en",
    name: "Morgan Tallis",
    label: "Senior Backend Engineer",
    email: "morgan.tallis@mail.example",
    phone: ["+44 20 7946 0812", "+442079460812"],
    place: "Leeds, UK",
    links: ["https://github.com/morgantallis", "https://linkedin.com/in/morgan-tallis"],
    summary:
      "Engineer with nine years of experience in payment and logistics platforms, who likes small services, honest metrics and calm on-call weeks.",
    work: [
      {
        title: "Senior Backend Engineer",
        employer: "Larkfield Logistics Ltd",
        place: "Leeds, UK",
        start: "2021-03",
        bullets: [
          "Rebuilt the routing service in TypeScript and PostgreSQL, cutting the 95th percentile of response times from 480 ms to 140 ms",
          "Introduced contract tests between eleven services, which halved the number of failed releases within two quarters",
          "Mentored four engineers and wrote the guide for incident reviews that every product team has used since",
        ],
      },
      {
        title: "Backend Engineer",
        employer: "Quayside Health Inc",
        place: "Bristol, UK",
        start: "2018-06",
        end: "2021-02",
        bullets: [
          "Moved appointment booking for 212 clinics from a monolith to event-driven services without a minute of planned downtime",
          "Designed the audit log that passed two external reviews with no findings about access to patient records",
          "Cut the monthly cloud bill by 31% by sizing databases after measured load instead of guesses",
        ],
      },
      {
        title: "Junior Software Developer",
        employer: "Tidepool Studio",
        place: "Cardiff, UK",
        start: "2016-09",
        end: "2018-05",
        bullets: [
          "Built the booking calendar used by forty rental shops along the coast every summer season",
          "Wrote end-to-end tests that run in under six minutes on every commit",
        ],
      },
    ],
    education: [
      {
        studyType: "BSc",
        area: "Computer Science",
        joiner: " ",
        institution: "University of Northbridge",
        place: "Northbridge, UK",
        start: "2013-09",
        end: "2016-07",
      },
    ],
    skills: [
      { name: "Languages", keywords: ["TypeScript", "Go", "Python", "SQL"] },
      { name: "Infrastructure", keywords: ["AWS", "Terraform", "Docker", "Kubernetes"] },
    ],
    languages: [
      ["English", "Native"],
      ["Welsh", "B2"],
    ],
    projects: [
      {
        name: "Queuefish",
        bullets: [
          "A small job queue on PostgreSQL that keeps its promises when workers die half way through a task",
        ],
      },
    ],
    certificates: [
      { name: "Certified Kubernetes Administrator", issuer: "Cloud Native Foundation", year: "2022" },
    ],
  },
  {
    id: "nurse",
    language: "en",
    name: "Adaeze Okonjo-Bright",
    label: "Registered Nurse",
    email: "adaeze.ob@postbox.example",
    phone: ["(312) 555-0142", "+13125550142"],
    place: "Chicago, IL",
    links: ["https://www.linkedin.com/in/adaeze-okonjo-bright"],
    summary:
      "Registered nurse with eleven years in intensive and surgical care, trusted with training new colleagues and with the night shift when it is hardest.",
    work: [
      {
        title: "Charge Nurse, Intensive Care Unit",
        employer: "Lakeshore Memorial Hospital",
        place: "Chicago, IL",
        start: "2019-01",
        bullets: [
          "Lead a team of fourteen nurses on night shifts in a unit of twenty-two beds",
          "Lowered central line infections by 38% over eighteen months with a checklist that the whole unit agreed on",
          "Trained 27 new nurses in ventilator care, every one of whom passed the unit's assessment at first attempt",
        ],
      },
      {
        title: "Staff Nurse",
        employer: "St. Brannock Medical Center",
        place: "Milwaukee, WI",
        start: "2014-08",
        end: "2018-12",
        bullets: [
          "Cared for up to six patients a shift after cardiac and abdominal surgery",
          "Kept medication records without a single reportable error across four consecutive annual audits",
          "Chaired the falls committee, whose changes to lighting and footwear cut falls from nine to two a quarter",
        ],
      },
    ],
    education: [
      {
        studyType: "Bachelor of Science",
        area: "Nursing",
        joiner: " in ",
        institution: "Greatwater State University",
        place: "Madison, WI",
        start: "2010-08",
        end: "2014-05",
      },
    ],
    skills: [{ name: "Clinical", keywords: ["Ventilator care", "Triage", "Wound care", "Epic charting"] }],
    languages: [
      ["English", "Fluent"],
      ["Igbo", "Native"],
    ],
    projects: [],
    certificates: [
      { name: "Advanced Cardiovascular Life Support", issuer: "Heartwise Association", year: "2023" },
      { name: "Critical Care Registered Nurse", issuer: "Critical Care Board", year: "2020" },
    ],
  },
  {
    id: "marketer",
    language: "en",
    name: "Joaquín Delacroix",
    label: "Growth Marketing Manager",
    email: "joaquin@delacroix.example",
    phone: ["+1 415-555-0177", "+14155550177"],
    place: "San Francisco, CA",
    links: ["https://joaquin.delacroix.example", "https://linkedin.com/in/jdelacroix"],
    summary:
      "Marketer who measures before spending: eight years of growing subscriptions for consumer brands through email, search and well-run experiments.",
    work: [
      {
        title: "Growth Marketing Manager",
        employer: "Brindle & Oak",
        place: "San Francisco, CA",
        start: "2022-05",
        bullets: [
          "Grew paid subscriptions from 18,000 to 41,500 in two years while the cost of a new customer fell by a fifth",
          "Set up a weekly rhythm of experiments, of which 46 were finished and 17 shipped in the first year",
          "Manage a yearly budget of $2.4M across search, social, partnerships and direct mail",
        ],
      },
      {
        title: "Email Marketing Specialist",
        employer: "Fernway",
        place: "Oakland, CA",
        start: "2019-02",
        end: "2022-04",
        bullets: [
          "Rewrote the onboarding series of nine e-mails, which lifted first purchases within thirty days by 24%",
          "Cleaned a list of 600,000 addresses and brought delivery from 89% to 99% in one quarter",
        ],
      },
      {
        title: "Marketing Assistant",
        employer: "Pellham Press",
        place: "Sacramento, CA",
        start: "2016-06",
        end: "2019-01",
        bullets: [
          "Planned launches for twelve titles a year together with editors, bookshops and local radio",
          "Reported weekly sales figures to the publisher and proposed which titles to reprint",
        ],
      },
    ],
    education: [
      {
        studyType: "B.A.",
        area: "Communication Studies",
        joiner: " in ",
        institution: "Redwood Coast College",
        place: "Arcata, CA",
        start: "2012-08",
        end: "2016-05",
      },
    ],
    skills: [
      { name: "Channels", keywords: ["Email", "Paid search", "SEO", "Partnerships"] },
      { name: "Tools", keywords: ["HubSpot", "Google Analytics", "Looker", "SQL"] },
    ],
    languages: [
      ["English", "Native"],
      ["Spanish", "Native"],
      ["French", "Intermediate"],
    ],
    projects: [],
    certificates: [{ name: "Advanced Google Analytics", issuer: "Google", year: "2021" }],
  },
  {
    id: "scientist",
    language: "en",
    name: "Priyanka Raghunathan",
    label: "Data Scientist",
    email: "priyanka.r@inbox.example",
    phone: ["+91 98765 43210", "+919876543210"],
    place: "Bengaluru, India",
    links: [
      "https://github.com/priyankar",
      "https://linkedin.com/in/priyanka-raghunathan",
      "https://priyanka.example",
    ],
    summary:
      "Data scientist focused on forecasting and causal inference, with models in daily use by planners in four countries.",
    work: [
      {
        title: "Data Scientist",
        employer: "Saffronbay Technologies",
        place: "Bengaluru, India",
        start: "2020-07",
        bullets: [
          "Developed a demand forecast for 3,400 products whose mean error is 22% below that of the method before it",
          "Replaced a nightly batch of nine hours with an incremental pipeline that finishes in forty minutes",
          "Explain every forecast to planners with three plain sentences, which brought manual overrides down from 35% to 12%",
        ],
      },
      {
        title: "Machine Learning Intern",
        employer: "Institute for Applied Statistics",
        place: "Chennai, India",
        start: "2019-12",
        end: "2020-06",
        bullets: [
          "Compared eleven methods for imputing missing sensor readings and published the code under an open licence",
          "Presented the results at a workshop attended by sixty researchers from nine universities",
        ],
      },
    ],
    education: [
      {
        studyType: "M.Tech",
        area: "Data Science",
        joiner: " in ",
        institution: "Kaveri Institute of Technology",
        place: "Chennai, India",
        start: "2018-08",
        end: "2020-06",
      },
      {
        studyType: "B.E.",
        area: "Electronics and Communication Engineering",
        joiner: " in ",
        institution: "Tamarind College of Engineering",
        place: "Coimbatore, India",
        start: "2014-08",
        end: "2018-05",
      },
    ],
    skills: [
      { name: "Programming", keywords: ["Python", "R", "SQL", "C++"] },
      { name: "Libraries", keywords: ["PyTorch", "scikit-learn", "pandas", "statsmodels"] },
    ],
    languages: [
      ["English", "C2"],
      ["Tamil", "Native"],
      ["Hindi", "B1"],
    ],
    projects: [
      {
        name: "Monsoon Watch",
        bullets: [
          "Open dataset of rainfall readings from 140 schools, checked by pupils and used in two published papers",
        ],
      },
      {
        name: "Tabletalk",
        bullets: ["A command line tool that answers questions about CSV files without sending them anywhere"],
      },
    ],
    certificates: [],
  },
  {
    id: "controller",
    language: "en",
    name: "Harriet Lindqvist",
    label: "Financial Controller",
    email: "h.lindqvist@ledger.example",
    phone: ["+353 1 555 0199", "+35315550199"],
    place: "Dublin, Ireland",
    links: ["https://linkedin.com/in/harriet-lindqvist"],
    summary:
      "Chartered accountant who closes the books in four working days and explains them to people who don't read balance sheets for a living.",
    work: [
      {
        title: "Financial Controller",
        employer: "Corrib Wind Energy plc",
        place: "Dublin, Ireland",
        start: "2020-10",
        bullets: [
          "Shortened the monthly close from eleven working days to four across seven legal entities",
          "Prepared consolidated statements under IFRS for a group with revenue of €184 million",
          "Led the move from spreadsheets to a single planning system used by all thirty budget holders",
        ],
      },
      {
        title: "Senior Accountant",
        employer: "Ballymoon Foods",
        place: "Cork, Ireland",
        start: "2016-01",
        end: "2020-09",
        bullets: [
          "Owned the general ledger, fixed assets and VAT returns in three jurisdictions without a late filing",
          "Found and recovered €412,000 of duplicate supplier payments made over five years",
        ],
      },
      {
        title: "Audit Associate",
        employer: "Hartnett Moore LLP",
        place: "Dublin, Ireland",
        start: "2012-09",
        end: "2015-12",
        bullets: [
          "Audited manufacturers and charities with teams of three to eight people in forty engagements",
          "Trained first-year associates in sampling and in writing findings that clients act upon",
        ],
      },
    ],
    education: [
      {
        studyType: "Master of Accounting",
        area: "",
        joiner: "",
        institution: "Liffey Business School",
        place: "Dublin, Ireland",
        start: "2011-09",
        end: "2012-08",
      },
      {
        studyType: "Bachelor of Commerce",
        area: "Finance",
        joiner: ", ",
        institution: "University of Munster West",
        place: "Cork, Ireland",
        start: "2008-09",
        end: "2011-06",
      },
    ],
    skills: [
      { name: "Accounting", keywords: ["IFRS", "Consolidation", "VAT", "Treasury"] },
      { name: "Systems", keywords: ["SAP S/4HANA", "Power BI", "Excel", "Anaplan"] },
    ],
    languages: [
      ["English", "Native"],
      ["Swedish", "C1"],
    ],
    projects: [],
    certificates: [{ name: "Chartered Accountant", issuer: "Irish Accountancy Board", year: "2015" }],
  },
  {
    id: "teacher",
    language: "en",
    name: "Tomasz O'Rourke",
    label: "Secondary School Teacher",
    email: "tomasz.orourke@school.example",
    phone: ["+61 2 5550 4321", "+61255504321"],
    place: "Sydney, Australia",
    links: [],
    summary:
      "Teacher of mathematics and physics who believes that every pupil can do proofs, given time, paper and good company.",
    work: [
      {
        title: "Head of Mathematics",
        employer: "Banksia Grove High School",
        place: "Sydney, Australia",
        start: "2018-01",
        bullets: [
          "Lead a department of nine teachers and plan lessons for 640 pupils in years seven to twelve",
          "Raised the share of pupils who pass the final examination from 71% to 88% in four years",
        ],
      },
      {
        title: "Physics Teacher",
        employer: "Wattle Creek College",
        place: "Newcastle, Australia",
        start: "2011-02",
        end: "2017-12",
        bullets: [
          "Taught physics to four classes a year and ran the evening workshop for electronics and model rockets",
          "Wrote 120 laboratory sheets that teachers at six other schools have taken up since",
        ],
      },
    ],
    education: [
      {
        studyType: "Master of Teaching",
        area: "",
        joiner: "",
        institution: "Southern Cross Academy",
        place: "Sydney, Australia",
        start: "2009-02",
        end: "2010-12",
      },
      {
        studyType: "Bachelor of Science",
        area: "Physics",
        joiner: " in ",
        institution: "University of Illawarra South",
        place: "Wollongong, Australia",
        start: "2005-02",
        end: "2008-11",
      },
    ],
    skills: [
      {
        name: "Teaching",
        keywords: ["Curriculum design", "Assessment", "Classroom technology", "First aid"],
      },
    ],
    languages: [
      ["English", "Native"],
      ["Polish", "Fluent"],
    ],
    projects: [],
    certificates: [
      { name: "Proficient Teacher Accreditation", issuer: "State Teaching Authority", year: "2012" },
    ],
  },
];
