/** Three invented people: a data scientist, a warehouse team leader, a maintenance electrician. */
import type { JudgedPerson } from "./person.ts";

export const insuranceDataScientist: JudgedPerson = {
  trade: "insurance data scientist",
  label: "Data Scientist",
  work: [
    {
      position: "Data Scientist",
      name: "Pennant Mutual",
      start: "2020-06",
      lines: [
        [
          "Trained a gradient boosting model in Python (LightGBM) that flags suspicious claims; 1 in 3 flagged claims is confirmed as fraud, up from 1 in 9",
          [
            "Built a LightGBM gradient boosting model in Python to flag suspicious claims, of which one in three is confirmed as fraud (previously one in nine)",
            "Developed a Python/LightGBM model flagging suspicious claims; one in three is confirmed as fraud, compared with 1 in 9 before",
            "Created a gradient boosting model (Python, LightGBM) that identifies suspicious claims",
          ],
          [
            "Trained a deep learning model in Python that flags suspicious claims",
            "Trained a gradient boosting model in Python (XGBoost) that flags suspicious claims",
            "Trained a gradient boosting model in Python (LightGBM) that prices policies",
            "Trained a gradient boosting model in Python (LightGBM) that flags suspicious claims, saving £2m",
            "Trained a gradient boosting model in Python (LightGBM) that flags suspicious claims; 2 in 3 flagged claims is confirmed as fraud",
          ],
        ],
        [
          "Replaced a nightly R script with an Airflow pipeline, so that reports are ready at 7 am instead of noon",
          [
            "Migrated a nightly R script to an Airflow pipeline so reports are ready at 7 am rather than noon",
            "Swapped a nightly R script for an Airflow pipeline; reports now arrive at 7 am instead of noon",
            "Moved nightly reporting from an R script to Airflow, making reports available at 7 am rather than at noon",
          ],
          [
            "Replaced a nightly R script with an Airflow pipeline, so that reports are ready at 5 am instead of noon",
            "Replaced a nightly R script with a Spark pipeline, so that reports are ready at 7 am instead of noon",
            "Replaced dozens of nightly R scripts with Airflow pipelines",
            "Replaced a nightly R script with an Airflow pipeline on AWS",
          ],
        ],
        [
          "Explained model results to actuaries and claims handlers in monthly sessions",
          [
            "Presented model results to actuaries and claims handlers in monthly sessions",
            "Ran monthly sessions explaining the model's results to claims handlers and actuaries",
            "Communicated model results to actuaries and claims handlers every month",
          ],
          [
            "Explained model results to the board in monthly sessions",
            "Explained model results to actuaries and regulators in monthly sessions",
            "Trained actuaries and claims handlers in machine learning in monthly sessions",
            "Explained model results to actuaries and claims handlers in weekly sessions",
          ],
        ],
        [
          "Helped a colleague run an A/B test of renewal letters with 40,000 customers",
          [
            "Supported a colleague in running an A/B test on renewal letters with 40,000 customers",
            "Assisted with an A/B test of renewal letters across 40k customers",
            "Helped run an A/B test of renewal letters (40,000 customers)",
          ],
          [
            "Ran an A/B test of renewal letters with 40,000 customers",
            "Helped a colleague run an A/B test of renewal letters with 400,000 customers",
            "Helped a colleague run an A/B test of renewal letters that raised renewals",
            "Designed A/B tests of renewal letters with 40,000 customers",
          ],
        ],
      ],
    },
    {
      position: "Junior Analyst",
      name: "Oakhurst Water",
      start: "2018-08",
      end: "2020-05",
      lines: [
        [
          "Cleaned sensor readings from 120 pumping stations with SQL and pandas",
          [
            "Used SQL and pandas to clean sensor readings of 120 pumping stations",
            "Prepared sensor data from 120 pumping stations in pandas and SQL",
            "Cleansed readings from sensors at 120 pumping stations using SQL and pandas",
          ],
          [
            "Cleaned sensor readings from 1,200 pumping stations with SQL and pandas",
            "Installed sensors at 120 pumping stations",
            "Cleaned sensor readings from 120 pumping stations with SQL, pandas and Spark",
            "Cleaned sensor readings from 120 pumping stations and predicted failures",
          ],
        ],
        [
          "Drew up a weekly leakage report used by the field teams to plan repairs",
          [
            "Produced a weekly leakage report that field teams used to plan repairs",
            "Prepared weekly reports on leakage, which field teams used for planning repairs",
            "Compiled the weekly leakage report on which the field teams based their repair planning",
          ],
          [
            "Drew up a daily leakage report used by the field teams to plan repairs",
            "Drew up a weekly leakage report that cut leakage by 10%",
            "Planned repairs for the field teams",
            "Drew up a weekly leakage report used by the executives to plan investments",
          ],
        ],
      ],
    },
  ],
  education: [
    {
      institution: "Fenwick University",
      studyType: "MSc",
      area: "Statistics",
      start: "2017-09",
      end: "2018-07",
    },
  ],
  skills: { Tools: "Python, SQL, R, Airflow, LightGBM" },
  honestSummaries: [
    [
      "Data scientist experienced in Python, SQL and gradient boosting, with an MSc in Statistics.",
      ["work-1/position", "work-1-h1", "skills-1-k2", "education-1/studyType", "education-1/area"],
    ],
    [
      "Data scientist in insurance who builds fraud models and explains them to actuaries and claims handlers.",
      ["work-1/position", "work-1-h1", "work-1-h3"],
    ],
    [
      "Data scientist with a track record of automating reports with Airflow.",
      ["work-1/position", "work-1-h2"],
    ],
  ],
  fabricatedSummaries: [
    [
      "Data scientist experienced in Python, SQL and deep learning.",
      ["work-1/position", "work-1-h1", "skills-1-k2"],
    ],
    ["Lead data scientist building fraud models.", ["work-1/position", "work-1-h1"]],
    ["Data scientist with 10 years of experience.", ["work-1/position", "work-2/position"]],
    [
      "Data scientist who cut leakage by building fraud models.",
      ["work-1/position", "work-1-h1", "work-2-h2"],
    ],
    [
      "Data scientist with a PhD in Statistics.",
      ["work-1/position", "education-1/studyType", "education-1/area"],
    ],
  ],
};

export const warehouseLead: JudgedPerson = {
  trade: "warehouse team leader",
  label: "Warehouse Team Leader",
  work: [
    {
      position: "Warehouse Team Leader",
      name: "Quillon Parts",
      start: "2019-11",
      lines: [
        [
          "Lead an afternoon shift of 18 pickers and packers dispatching some 2,300 parcels",
          [
            "Lead 18 pickers and packers on the afternoon shift, sending out around 2,300 parcels",
            "Run an 18-strong afternoon shift of pickers and packers that ships approximately 2,300 parcels",
            "Supervise the afternoon shift: 18 pickers and packers, about 2,300 parcels dispatched",
          ],
          [
            "Lead an afternoon shift of 80 pickers and packers dispatching some 2,300 parcels",
            "Manage the warehouse with 18 pickers and packers dispatching some 2,300 parcels",
            "Lead an afternoon shift of 18 drivers dispatching some 2,300 parcels",
            "Lead an afternoon shift of 18 pickers and packers dispatching some 2,300 pallets",
            "Lead all shifts of pickers and packers dispatching some 2,300 parcels",
          ],
        ],
        [
          "Rearranged the fast-moving aisles and cut walking distance per order by a fifth",
          [
            "Reorganised fast-moving aisles, cutting the walking distance per order by 20%",
            "Reduced walking distance per order by a fifth by rearranging the aisles for fast movers",
            "Re-laid the fast-moving aisles, which shortened walking distances by 20% per order",
          ],
          [
            "Rearranged the fast-moving aisles and cut walking distance per order by half",
            "Rearranged the fast-moving aisles and cut picking errors by a fifth",
            "Redesigned the whole warehouse and cut walking distance per order by a fifth",
            "Rearranged the fast-moving aisles and cut walking distance and damages by a fifth",
          ],
        ],
        [
          "Train new starters on scanners, forklift safety and manual handling",
          [
            "Train new joiners in scanner use, forklift safety and manual handling",
            "Provide training to new starters on manual handling, scanners and forklift safety",
            "Onboard new employees, training them on scanners, manual handling and forklift safety",
          ],
          [
            "Train new starters on scanners, forklift driving and manual handling",
            "Recruit and train new starters on scanners, forklift safety and manual handling",
            "Train new starters on scanners, forklift safety, manual handling and first aid",
            "Certified trainer for forklift safety and manual handling",
          ],
        ],
        [
          "Report stock discrepancies and agree corrections with the inventory controller",
          [
            "Flag stock discrepancies and agree corrections with the inventory controller",
            "Report differences in stock and agree on corrections together with the inventory controller",
            "Raise stock discrepancies and coordinate corrections with the inventory controller",
          ],
          [
            "Report and eliminate stock discrepancies",
            "Approve stock corrections as inventory controller",
            "Report stock discrepancies and agree budgets with the inventory controller",
          ],
        ],
        [
          "No lost-time accident on the shift since March 2021",
          [
            "Shift free of lost-time accidents since March 2021",
            "Zero lost-time accidents on the shift since March 2021",
            "Have kept the shift without a lost-time accident since March 2021",
          ],
          [
            "No lost-time accident on the shift since March 2019",
            "No lost-time accident in the warehouse since March 2021",
            "No accident of any kind on the shift since March 2021",
          ],
        ],
      ],
    },
    {
      position: "Order Picker",
      name: "Quillon Parts",
      start: "2017-02",
      end: "2019-10",
      lines: [
        [
          "Picked up to 140 lines an hour with a handheld scanner at an error rate below 0.3%",
          [
            "Picked as many as 140 lines per hour using a handheld scanner with an error rate under 0.3%",
            "Using a handheld scanner, picked up to 140 lines hourly at less than 0.3% errors",
            "Achieved picking rates of up to 140 lines an hour with an error rate of less than 0.3%",
          ],
          [
            "Picked over 140 lines an hour with a handheld scanner at an error rate below 0.3%",
            "Picked up to 140 lines an hour with a handheld scanner at an error rate below 0.03%",
            "Picked up to 140 lines an hour by voice picking at an error rate below 0.3%",
            "Picked up to 140 orders an hour without errors",
          ],
        ],
        [
          "Drove reach trucks and counterbalance forklifts (licence held since 2016)",
          [
            "Operated counterbalance forklifts and reach trucks, with a licence held since 2016",
            "Drove forklifts (counterbalance) and reach trucks; licensed since 2016",
          ],
          [
            "Drove reach trucks, counterbalance forklifts and HGVs (licence held since 2016)",
            "Drove reach trucks and counterbalance forklifts (licence held since 2010)",
            "Serviced reach trucks and counterbalance forklifts",
          ],
        ],
      ],
    },
  ],
  certificates: [{ name: "IOSH Working Safely", date: "2020" }],
  languages: [{ language: "Polish", fluency: "Native" }],
  honestSummaries: [
    [
      "Warehouse team leader with a shift of 18 pickers and packers and no lost-time accident since March 2021.",
      ["work-1/position", "work-1-h1", "work-1-h5"],
    ],
    [
      "Team leader who came up from order picking at Quillon Parts; native Polish speaker.",
      ["work-1/position", "work-1/name", "work-2/position", "languages-1/language", "languages-1/fluency"],
    ],
    [
      "Warehouse team leader experienced in training new starters and in forklift safety.",
      ["work-1/position", "work-1-h3"],
    ],
  ],
  fabricatedSummaries: [
    ["Warehouse manager with a shift of 18 pickers and packers.", ["work-1/position", "work-1-h1"]],
    ["Warehouse team leader with NEBOSH certification.", ["work-1/position", "certificates-1/name"]],
    ["Warehouse team leader speaking Polish and German.", ["work-1/position", "languages-1/language"]],
    ["Warehouse team leader with 12 years of leadership experience.", ["work-1/position", "work-2/position"]],
  ],
};

export const electrician: JudgedPerson = {
  trade: "maintenance electrician",
  label: "Maintenance Electrician",
  work: [
    {
      position: "Maintenance Electrician",
      name: "Brisling Foods",
      start: "2016-04",
      lines: [
        [
          "Keep four bottling lines running, from fault finding on Siemens PLCs to motor changes",
          [
            "Maintain four bottling lines, including fault finding on Siemens PLCs and motor changes",
            "Ensure four bottling lines keep running, with tasks from motor replacements to troubleshooting Siemens PLCs",
            "Look after 4 bottling lines: fault-finding on Siemens PLCs, changing motors",
          ],
          [
            "Keep fourteen bottling lines running, from fault finding on Siemens PLCs to motor changes",
            "Program Siemens PLCs for four bottling lines",
            "Keep four bottling lines running, from fault finding on Allen-Bradley PLCs to motor changes",
            "Designed four bottling lines with Siemens PLCs",
          ],
        ],
        [
          "Brought unplanned stops down from 31 to 12 hours a month with a plan for preventive maintenance",
          [
            "Reduced unplanned stops from 31 to 12 hours per month through a preventive maintenance plan",
            "Cut unplanned downtime from 31 hours a month to 12 by means of a preventive maintenance plan",
            "Lowered unplanned stoppages by 19 hours a month with a preventive maintenance plan",
          ],
          [
            "Brought unplanned stops down from 31 to 2 hours a month with a plan for preventive maintenance",
            "Brought energy use down from 31 to 12 with a plan for preventive maintenance",
            "Brought unplanned stops down from 31 to 12 hours a month with predictive maintenance and IoT sensors",
            "Eliminated unplanned stops with a plan for preventive maintenance",
          ],
        ],
        [
          "Took over the annual inspection of 260 portable appliances from a contractor",
          [
            "Took on the yearly inspection of 260 portable appliances previously done by a contractor",
            "Brought the annual inspection of 260 portable appliances in-house from a contractor",
            "Inspect 260 portable appliances annually, a task taken over from a contractor",
          ],
          [
            "Took over the annual inspection of 2,600 portable appliances from a contractor",
            "Managed contractors inspecting 260 portable appliances annually",
            "Took over the annual inspection of 260 portable appliances, saving £9,000",
            "Took over the annual inspection of 260 fire extinguishers from a contractor",
          ],
        ],
        [
          "Worked with an outside integrator on the wiring of a new palletising robot",
          [
            "Collaborated with an external integrator on wiring a new palletising robot",
            "Wired a new palletising robot together with an outside integrator",
            "Partnered with an external integrator to wire a new palletiser robot",
          ],
          [
            "Commissioned a new palletising robot",
            "Programmed a new palletising robot with an outside integrator",
            "Managed an outside integrator on the wiring of a new palletising robot",
            "Worked with an outside integrator on the wiring of three new palletising robots",
          ],
        ],
      ],
    },
    {
      position: "Apprentice Electrician",
      name: "Harrow & Pike Electrical",
      start: "2012-09",
      end: "2016-03",
      lines: [
        [
          "Installed lighting, sockets and consumer units in new homes under supervision",
          [
            "Under supervision, fitted lighting, sockets and consumer units in new-build homes",
            "Installed consumer units, sockets and lights in new houses, supervised",
            "Supervised installation work in new homes: sockets, lighting and consumer units",
          ],
          [
            "Installed lighting, sockets and consumer units in new homes",
            "Supervised the installation of lighting, sockets and consumer units in new homes",
            "Installed lighting, sockets and solar panels in new homes under supervision",
            "Installed lighting, sockets and consumer units in hospitals under supervision",
          ],
        ],
      ],
    },
  ],
  certificates: [{ name: "18th Edition Wiring Regulations (BS 7671)", date: "2019" }],
  honestSummaries: [
    [
      "Maintenance electrician with experience of Siemens PLCs and preventive maintenance on bottling lines.",
      ["work-1/position", "work-1-h1", "work-1-h2"],
    ],
    [
      "Electrician holding the 18th Edition Wiring Regulations certificate (BS 7671).",
      ["work-1/position", "certificates-1/name"],
    ],
  ],
  fabricatedSummaries: [
    ["Electrical engineer with experience of Siemens PLCs.", ["work-1/position", "work-1-h1"]],
    ["Maintenance supervisor with experience of bottling lines.", ["work-1/position", "work-1-h1"]],
    ["Maintenance electrician with high-voltage authorisation.", ["work-1/position", "certificates-1/name"]],
  ],
};
