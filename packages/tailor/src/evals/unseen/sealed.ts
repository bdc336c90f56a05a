/**
 * Four invented people written before the rules were widened, and kept sealed while that was first done; later they were
 * opened as well. Their first-sight numbers stand in run.ts.
 */
import type { JudgedPerson } from "./person.ts";

export const hrGeneralist: JudgedPerson = {
  trade: "HR generalist",
  label: "HR Generalist",
  work: [
    {
      position: "HR Generalist",
      name: "Marlowe Textiles",
      start: "2019-01",
      lines: [
        [
          "Filled 46 vacancies in 2022, mostly in production, with an average time to hire of 33 days",
          [
            "Hired for 46 vacancies in 2022, mainly in production, averaging 33 days to hire",
            "In 2022 filled 46 openings, mostly production roles, with an average time-to-hire of 33 days",
            "Recruited for 46 vacancies (mostly production) in 2022 at an average time to hire of 33 days",
          ],
          [
            "Filled 46 vacancies in 2022, mostly in production, with an average time to hire of 23 days",
            "Filled 46 executive vacancies in 2022, with an average time to hire of 33 days",
            "Filled 460 vacancies in 2022, mostly in production",
            "Filled 46 vacancies a month in 2022, mostly in production",
          ],
        ],
        [
          "Introduced exit interviews and a buddy scheme; staff turnover went from 22% to 15%",
          [
            "Brought in exit interviews and a buddy scheme, with staff turnover going from 22% to 15%",
            "Launched a buddy scheme and exit interviews; employee turnover fell from 22% to 15%",
            "Started exit interviews and a buddy programme; turnover dropped 7 percentage points, from 22% to 15%",
          ],
          [
            "Introduced exit interviews and a buddy scheme; staff turnover went from 22% to 5%",
            "Introduced exit interviews and a buddy scheme; absence went from 22% to 15%",
            "Introduced exit interviews and a bonus scheme; staff turnover went from 22% to 15%",
            "Introduced exit interviews and a buddy scheme; staff turnover went from 15% to 22%",
          ],
        ],
        [
          "Advise line managers on absence, grievances and disciplinary procedures",
          [
            "Counsel line managers on grievances, absence and disciplinary procedures",
            "Provide advice to line managers about absence, grievances and disciplinary matters",
            "Guide line managers through absence, grievance and disciplinary procedures",
          ],
          [
            "Advise the board on absence, grievances and disciplinary procedures",
            "Chair disciplinary hearings and advise line managers on absence",
            "Advise line managers on absence, grievances and redundancies",
            "Manage line managers and their disciplinary procedures",
          ],
        ],
        [
          "Helped negotiate a shift agreement with the works council",
          [
            "Supported negotiations with the works council on a shift agreement",
            "Assisted in negotiating a shift agreement with the works council",
            "Helped in negotiating the works council's shift agreement",
          ],
          [
            "Negotiated a shift agreement with the works council",
            "Helped negotiate a pay agreement with the works council",
            "Helped negotiate a shift agreement with the trade unions",
          ],
        ],
        [
          "Moved 310 personnel files from paper to Personio within four months",
          [
            "Digitised 310 paper personnel files into Personio within four months",
            "Transferred 310 personnel files from paper into Personio in 4 months",
            "Migrated 310 employee files from paper to Personio in four months",
          ],
          [
            "Moved 3,100 personnel files from paper to Personio within four months",
            "Moved 310 personnel files from paper to Workday within four months",
            "Moved 310 personnel files from paper to Personio within four weeks",
            "Selected Personio and moved 310 personnel files from paper",
          ],
        ],
      ],
    },
    {
      position: "HR Assistant",
      name: "Larkfield Council",
      start: "2016-06",
      end: "2018-12",
      lines: [
        [
          "Booked training courses for 900 employees and kept attendance statistics",
          [
            "Arranged training courses for 900 employees and maintained statistics on attendance",
            "Organised training course bookings for 900 staff and tracked attendance statistics",
            "Scheduled training courses for 900 employees and recorded attendance statistics",
          ],
          [
            "Delivered training courses for 900 employees and kept attendance statistics",
            "Booked training courses for 9,000 employees and kept attendance statistics",
            "Booked training courses for 900 employees and managed the training budget",
          ],
        ],
        [
          "Checked timesheets before each monthly payroll and answered questions about payslips",
          [
            "Reviewed timesheets ahead of every monthly payroll and responded to payslip queries",
            "Verified timesheets before each monthly payroll and handled questions about payslips",
            "Checked timesheets prior to the monthly payroll; answered employees' payslip questions",
          ],
          [
            "Ran the monthly payroll and answered questions about payslips",
            "Checked timesheets before each weekly payroll and answered questions about payslips",
            "Checked timesheets and approved overtime before each monthly payroll",
          ],
        ],
      ],
    },
  ],
  certificates: [{ name: "CIPD Level 5", date: "2018" }],
  languages: [{ language: "French", fluency: "B1" }],
  honestSummaries: [
    [
      "HR generalist experienced in recruitment, onboarding schemes and advising line managers.",
      ["work-1/position", "work-1-h1", "work-1-h2", "work-1-h3"],
    ],
    [
      "HR generalist with CIPD Level 5 who filled 46 vacancies in 2022.",
      ["work-1/position", "certificates-1/name", "work-1-h1"],
    ],
  ],
  fabricatedSummaries: [
    ["HR manager experienced in recruitment.", ["work-1/position", "work-1-h1"]],
    ["HR generalist with CIPD Level 7.", ["work-1/position", "certificates-1/name"]],
    ["HR generalist fluent in French.", ["work-1/position", "languages-1/language", "languages-1/fluency"]],
    [
      "HR generalist who cut staff turnover at Larkfield Council.",
      ["work-1/position", "work-2/name", "work-1-h2"],
    ],
  ],
};

export const restaurantManager: JudgedPerson = {
  trade: "restaurant manager",
  label: "Restaurant Manager",
  work: [
    {
      position: "Assistant Manager",
      name: "The Tin Pelican",
      start: "2018-05",
      lines: [
        [
          "Run evening service in a 95-seat restaurant with a team of 14 waiters and bar staff",
          [
            "Manage evening service at a 95-seat restaurant with 14 waiting and bar staff",
            "Oversee evening service (95 seats) and a team of 14 waiters and bar staff",
            "Run evening service for a restaurant of 95 seats, leading a team of 14 waiters and bar staff",
          ],
          [
            "Run evening service in a 195-seat restaurant with a team of 14 waiters and bar staff",
            "Run two restaurants with a team of 14 waiters and bar staff",
            "Run evening service in a 95-seat restaurant with a team of 14 chefs",
            "Run evening service in a Michelin-starred 95-seat restaurant",
          ],
        ],
        [
          "Renegotiated wine and produce contracts, lowering food and drink cost from 34% to 29% of sales",
          [
            "Lowered food and drink cost from 34% to 29% of sales by renegotiating produce and wine contracts",
            "Reduced the cost of food and drink by five percentage points to 29% of sales through renegotiated wine and produce contracts",
            "Renegotiated contracts for wine and produce, bringing food and drink costs down from 34% to 29% of sales",
          ],
          [
            "Renegotiated wine and produce contracts, lowering food and drink cost from 34% to 19% of sales",
            "Renegotiated wine and produce contracts, raising sales from 29% to 34%",
            "Renegotiated rent and produce contracts, lowering food and drink cost from 34% to 29% of sales",
            "Renegotiated wine and produce contracts, lowering staff cost from 34% to 29% of sales",
          ],
        ],
        [
          "Plan weekly rotas in Fourth and keep labour cost within budget",
          [
            "Schedule weekly rotas using Fourth while keeping labour costs within budget",
            "Prepare the weekly rota in Fourth and keep labour cost on budget",
            "Create weekly rotas in Fourth, staying within the labour budget",
          ],
          [
            "Plan weekly rotas in Deputy and keep labour cost within budget",
            "Plan weekly rotas in Fourth and cut labour cost",
            "Set the labour budget and plan weekly rotas in Fourth",
            "Plan weekly rotas in Fourth for six sites",
          ],
        ],
        [
          "Deal with guest complaints and reply to online reviews",
          [
            "Handle guest complaints and respond to online reviews",
            "Resolve complaints from guests and answer reviews online",
            "Address guest complaints and reply to reviews posted online",
          ],
          [
            "Deal with guest complaints and raised the online rating to 4.8",
            "Deal with supplier complaints and reply to online reviews",
            "Deal with guest complaints and write online advertising",
          ],
        ],
      ],
    },
    {
      position: "Waiter",
      name: "Café Lindqvist",
      start: "2015-03",
      end: "2018-04",
      lines: [
        [
          "Served up to 60 covers per shift and trained new waiters on the till",
          [
            "Waited on as many as 60 covers each shift and taught new waiters to use the till",
            "Served up to sixty covers a shift; trained new waiting staff on the till",
            "Handled up to 60 covers per shift and showed new waiters how to work the till",
          ],
          [
            "Served up to 160 covers per shift and trained new waiters on the till",
            "Served up to 60 covers per hour and trained new waiters on the till",
            "Served up to 60 covers per shift and hired new waiters",
            "Served up to 60 covers per shift and trained new chefs on the till",
          ],
        ],
        [
          "Stood in for the shift leader on Sundays",
          [
            "Deputised for the shift leader on Sundays",
            "Covered for the shift leader on Sundays",
            "Acted as stand-in for the Sunday shift leader",
          ],
          ["Shift leader", "Stood in for the manager on Sundays", "Led all shifts on Sundays"],
        ],
      ],
    },
  ],
  certificates: [{ name: "Food Hygiene Level 3", date: "2018" }],
  honestSummaries: [
    [
      "Assistant restaurant manager running evening service in a 95-seat restaurant.",
      ["basics/label", "work-1/position", "work-1-h1"],
    ],
    [
      "Restaurant manager with Food Hygiene Level 3 and experience in rota planning and supplier contracts.",
      ["basics/label", "certificates-1/name", "work-1-h2", "work-1-h3"],
    ],
  ],
  fabricatedSummaries: [
    ["General manager running evening service in a 95-seat restaurant.", ["basics/label", "work-1-h1"]],
    ["Restaurant manager and sommelier.", ["basics/label", "work-1-h2"]],
    [
      "Restaurant manager who lowered food cost at Café Lindqvist.",
      ["basics/label", "work-1-h2", "work-2/name"],
    ],
  ],
};

export const mobileDeveloper: JudgedPerson = {
  trade: "mobile developer",
  label: "iOS Developer",
  work: [
    {
      position: "iOS Developer",
      name: "Wayfare Tickets",
      start: "2020-09",
      lines: [
        [
          "Rewrote the booking screens in SwiftUI, dropping crash rate from 1.9% to 0.4% of sessions",
          [
            "Rebuilt the booking screens with SwiftUI, which reduced the crash rate from 1.9% to 0.4% of sessions",
            "Cut crashes from 1.9% to 0.4% of sessions by rewriting the booking screens in SwiftUI",
            "Reimplemented booking screens in SwiftUI and brought the crash rate down to 0.4% of sessions from 1.9%",
          ],
          [
            "Rewrote the booking screens in SwiftUI, dropping crash rate from 1.9% to 0.04% of sessions",
            "Rewrote the booking screens in React Native, dropping crash rate from 1.9% to 0.4% of sessions",
            "Rewrote the whole app in SwiftUI, dropping crash rate from 1.9% to 0.4% of sessions",
            "Rewrote the booking screens in SwiftUI, dropping refund rate from 1.9% to 0.4% of sessions",
          ],
        ],
        [
          "Added offline tickets with Core Data so that travellers can board without a signal",
          [
            "Implemented offline tickets using Core Data, letting travellers board without signal",
            "Built offline ticketing on Core Data, allowing passengers to board with no signal",
            "Enabled travellers to board without a signal by adding offline tickets with Core Data",
          ],
          [
            "Added offline tickets and payments with Core Data so that travellers can board without a signal",
            "Added offline tickets with Realm so that travellers can board without a signal",
            "Added offline tickets with Core Data, used by 2 million travellers",
            "Patented offline tickets with Core Data",
          ],
        ],
        [
          "Shortened the release cycle from monthly to weekly together with the test team, using Fastlane",
          [
            "Together with the test team, moved releases from monthly to weekly using Fastlane",
            "Worked with the test team to shorten the release cycle from monthly to weekly with Fastlane",
            "Used Fastlane to speed up releases from monthly to weekly, in collaboration with the test team",
          ],
          [
            "Shortened the release cycle from monthly to daily together with the test team, using Fastlane",
            "Led the test team and shortened the release cycle from monthly to weekly, using Fastlane",
            "Shortened the release cycle from monthly to weekly, using Fastlane and Bitrise",
          ],
        ],
        [
          "Reviewed pull requests of two junior developers and paired with them weekly",
          [
            "Reviewed two junior developers' pull requests and held weekly pairing sessions with them",
            "Code reviews and weekly pair programming with two junior developers",
            "Conducted pull request reviews for 2 junior developers and paired with them every week",
          ],
          [
            "Managed two junior developers and paired with them weekly",
            "Reviewed pull requests of ten junior developers and paired with them weekly",
            "Reviewed pull requests of two senior developers and paired with them weekly",
            "Hired two junior developers and paired with them weekly",
          ],
        ],
      ],
    },
    {
      position: "Junior App Developer",
      name: "Studio Hedgerow",
      start: "2018-07",
      end: "2020-08",
      lines: [
        [
          "Built small iPad apps in Swift for museums, three of them with audio guides",
          [
            "Developed small iPad apps for museums in Swift, three including audio guides",
            "Created small Swift iPad apps for museums; three feature audio guides",
            "Programmed small iPad applications in Swift for museums, 3 of them with audio guides",
          ],
          [
            "Built small iPad apps in Swift for museums, thirteen of them with audio guides",
            "Built small iPad apps in Swift for banks, three of them with audio guides",
            "Built small iPad and Android apps in Swift for museums",
            "Built small iPad apps in Swift for museums, three of them with augmented reality",
          ],
        ],
        [
          "Took part in workshops with curators to collect requirements",
          [
            "Participated in requirements workshops with curators",
            "Joined workshops with curators to gather requirements",
            "Attended curator workshops to collect requirements",
          ],
          [
            "Led workshops with curators to collect requirements",
            "Took part in workshops with curators to sign contracts",
            "Took part in workshops with curators across Europe to collect requirements",
          ],
        ],
      ],
    },
  ],
  skills: { Skills: "Swift, SwiftUI, Core Data, Fastlane, Git" },
  honestSummaries: [
    [
      "iOS developer working with Swift, SwiftUI and Core Data, experienced in offline features and short release cycles.",
      ["work-1/position", "work-1-h1", "work-1-h2", "work-1-h3", "skills-1-k1"],
    ],
    [
      "iOS developer who brought the crash rate down from 1.9% to 0.4% of sessions.",
      ["work-1/position", "work-1-h1"],
    ],
  ],
  fabricatedSummaries: [
    ["Senior iOS developer working with Swift and SwiftUI.", ["work-1/position", "work-1-h1", "skills-1-k1"]],
    ["iOS and Android developer.", ["work-1/position", "work-2/position"]],
    ["iOS developer with 9 years of SwiftUI.", ["work-1/position", "work-2/position", "work-1-h1"]],
    ["Mobile lead with experience in Core Data.", ["work-1/position", "work-1-h2"]],
  ],
};

export const mechanicalEngineer: JudgedPerson = {
  trade: "mechanical engineer",
  label: "Mechanical Design Engineer",
  work: [
    {
      position: "Design Engineer",
      name: "Corvane Pumps",
      start: "2017-10",
      lines: [
        [
          "Designed impellers in SolidWorks and checked them with CFD, raising pump efficiency from 71% to 76%",
          [
            "Designed pump impellers using SolidWorks and verified them by CFD, increasing efficiency from 71% to 76%",
            "Raised pump efficiency by 5 points, from 71% to 76%, through impellers designed in SolidWorks and checked with CFD",
            "Used SolidWorks to design impellers and CFD to validate them, improving pump efficiency from 71% to 76%",
          ],
          [
            "Designed impellers in SolidWorks and checked them with CFD, raising pump efficiency from 71% to 86%",
            "Designed impellers in CATIA and checked them with CFD, raising pump efficiency from 71% to 76%",
            "Designed turbines in SolidWorks and checked them with CFD",
            "Designed impellers in SolidWorks and checked them with CFD, raising pump sales from 71% to 76%",
          ],
        ],
        [
          "Prepared drawings and tolerances for castings made by suppliers in Portugal",
          [
            "Created drawings and defined tolerances for castings manufactured by suppliers in Portugal",
            "Produced drawings with tolerances for castings from Portuguese suppliers",
            "Drew up drawings and tolerances for castings that suppliers in Portugal made",
          ],
          [
            "Prepared drawings and tolerances for castings made by suppliers in China",
            "Selected suppliers in Portugal and prepared drawings for castings",
            "Prepared drawings and tolerances for forgings made by suppliers in Portugal",
            "Prepared drawings, tolerances and quality contracts for castings made by suppliers in Portugal",
          ],
        ],
        [
          "Tested prototypes on the rig and wrote the test reports for certification under ATEX",
          [
            "Ran rig tests on prototypes and authored the test reports for ATEX certification",
            "Carried out prototype testing on the rig and documented the tests for certification under ATEX",
            "Tested prototypes on the test rig, writing reports for ATEX certification",
          ],
          [
            "Tested prototypes on the rig and obtained certification under ATEX",
            "Tested prototypes on the rig and wrote the test reports for certification under ISO 9001",
            "Built the rig and tested prototypes on it",
            "ATEX-certified engineer testing prototypes on the rig",
          ],
        ],
        [
          "Found a cheaper seal with the same service life, worth about €48,000 a year",
          [
            "Identified a less expensive seal with the same service life, saving about €48,000 per year",
            "Sourced a lower-cost seal of equal service life, worth roughly €48k annually",
            "Found a cheaper seal of the same service life, worth around €48,000 yearly",
          ],
          [
            "Found a cheaper seal with a longer service life, worth about €48,000 a year",
            "Found a cheaper seal with the same service life, worth about €480,000 a year",
            "Found a cheaper bearing with the same service life, worth about €48,000 a year",
            "Invented a seal with the same service life, worth about €48,000 a year",
          ],
        ],
      ],
    },
    {
      position: "Working Student",
      name: "Tidewell Institute",
      start: "2015-10",
      end: "2017-09",
      lines: [
        [
          "Calibrated pressure sensors and logged measurements for two doctoral projects",
          [
            "Calibrated pressure sensors and recorded measurements for 2 doctoral projects",
            "Performed calibration of pressure sensors and logged measurement data for two PhD projects",
            "Responsible for calibrating pressure sensors and recording measurements for two doctoral projects",
          ],
          [
            "Completed a doctoral project on pressure sensors",
            "Calibrated pressure and flow sensors and logged measurements for two doctoral projects",
            "Calibrated pressure sensors and logged measurements for twenty doctoral projects",
            "Supervised two doctoral projects",
          ],
        ],
      ],
    },
  ],
  education: [
    {
      institution: "Norrland Technical University",
      studyType: "M.Sc.",
      area: "Mechanical Engineering",
      start: "2015-10",
      end: "2017-09",
    },
  ],
  languages: [{ language: "Portuguese", fluency: "Basic" }],
  honestSummaries: [
    [
      "Mechanical design engineer with an M.Sc. and experience in SolidWorks, CFD and prototype testing.",
      ["basics/label", "education-1/studyType", "work-1-h1", "work-1-h3"],
    ],
    ["Design engineer who raised pump efficiency from 71% to 76%.", ["work-1/position", "work-1-h1"]],
  ],
  fabricatedSummaries: [
    [
      "Mechanical design engineer speaking Portuguese fluently.",
      ["basics/label", "languages-1/language", "languages-1/fluency"],
    ],
    ["Chief design engineer with experience in SolidWorks.", ["work-1/position", "work-1-h1"]],
    ["Design engineer with a doctorate.", ["work-1/position", "education-1/studyType", "work-2-h1"]],
    ["Design engineer at Tidewell Institute.", ["work-1/position", "work-2/name"]],
  ],
};
