/** Two invented people met once by the rules as they now stand, and not used to change them: their numbers are first sight. */
import { type Judged, type JudgedPerson, judged } from "./person.ts";

const nurseryTeacher: JudgedPerson = {
  trade: "nursery teacher",
  label: "Nursery Teacher",
  work: [
    {
      position: "Nursery Teacher",
      name: "Little Alders Nursery",
      start: "2018-09",
      lines: [
        [
          "Look after a group of 22 children aged three to five together with one assistant",
          [
            "Care for a group of 22 children aged 3 to 5 with one assistant",
            "Together with an assistant, look after 22 children between three and five years old",
            "Responsible, with one assistant, for a group of 22 children aged three to five",
          ],
          [
            "Look after a group of 32 children aged three to five together with one assistant",
            "Manage the nursery with 22 children aged three to five",
            "Look after a group of 22 disabled children aged three to five together with one assistant",
            "Look after a group of 22 children aged three to five together with five assistants",
          ],
        ],
        [
          "Designed a language programme for bilingual children that two other nurseries in the town now use",
          [
            "Developed a language programme for bilingual children, now used by two other nurseries in the town",
            "Created a language programme for bilingual children which 2 other nurseries in town have taken up",
            "Designed a programme to support the language of bilingual children; two other nurseries in the town now use it",
          ],
          [
            "Designed a language programme for bilingual children that twelve other nurseries in the town now use",
            "Designed a language programme for bilingual children that nurseries nationwide now use",
            "Designed a language programme for deaf children that two other nurseries in the town now use",
            "Sold a language programme for bilingual children to two other nurseries in the town",
          ],
        ],
        [
          "Hold parent evenings four times a year and write a development report for every child",
          [
            "Run parent evenings four times a year and prepare a development report on every child",
            "Write development reports for each child and host parents' evenings 4 times a year",
            "Organise four parent evenings a year and write every child's development report",
          ],
          [
            "Hold parent evenings four times a month and write a development report for every child",
            "Hold parent evenings four times a year and diagnose developmental disorders",
            "Hold parent evenings four times a year and write a medical report for every child",
          ],
        ],
      ],
    },
    {
      position: "Childcare Assistant",
      name: "Beacon Day Care",
      start: "2016-08",
      end: "2018-07",
      lines: [
        [
          "Prepared meals for 15 toddlers and kept the allergy list up to date",
          [
            "Made meals for 15 toddlers and maintained the allergy list",
            "Cooked for fifteen toddlers and kept the allergy list current",
            "Updated the allergy list and prepared meals for 15 toddlers",
          ],
          [
            "Prepared meals for 150 toddlers and kept the allergy list up to date",
            "Prepared meals for 15 toddlers and trained staff on allergies",
            "Planned the menus and kept the allergy list up to date",
          ],
        ],
      ],
    },
  ],
  certificates: [{ name: "Paediatric First Aid", date: "2023" }],
  honestSummaries: [
    [
      "Nursery teacher with experience of bilingual children and a Paediatric First Aid certificate.",
      ["work-1/position", "work-1-h2", "certificates-1/name"],
    ],
  ],
  fabricatedSummaries: [
    ["Nursery manager with experience of bilingual children.", ["work-1/position", "work-1-h2"]],
    ["Nursery teacher with a degree in pedagogy.", ["work-1/position", "work-1-h2"]],
  ],
};

const networkAdministrator: JudgedPerson = {
  trade: "network administrator",
  label: "Network Administrator",
  work: [
    {
      position: "Network Administrator",
      name: "Kestrel Foods",
      start: "2019-02",
      lines: [
        [
          "Run the network of six sites with 140 switches and firewalls from Fortinet",
          [
            "Operate a six-site network with 140 Fortinet switches and firewalls",
            "Administer the network across 6 sites, with 140 switches and firewalls from Fortinet",
            "Maintain 140 Fortinet switches and firewalls across a network of six sites",
          ],
          [
            "Run the network of sixteen sites with 140 switches and firewalls from Fortinet",
            "Run the network of six sites with 140 switches and firewalls from Cisco",
            "Designed the network of six sites with 140 switches and firewalls from Fortinet",
            "Run the network of six countries with 140 switches and firewalls from Fortinet",
          ],
        ],
        [
          "Replaced the office Wi-Fi in one weekend; tickets about connections dropped by 60% the month after",
          [
            "Swapped out the office Wi-Fi over one weekend, after which connection tickets fell 60% the following month",
            "Renewed the office Wi-Fi in a single weekend; tickets about connections went down by 60% in the month after",
            "Upgraded the office Wi-Fi in one weekend, with 60% fewer connection tickets the month after",
          ],
          [
            "Replaced the office Wi-Fi in one weekend; tickets about printers dropped by 60% the month after",
            "Replaced the office Wi-Fi in one weekend; tickets about connections dropped by 90% the month after",
            "Replaced the office Wi-Fi in one weekend; costs dropped by 60% the month after",
            "Replaced the factory Wi-Fi in one weekend; tickets about connections dropped by 60% the month after",
          ],
        ],
        [
          "Wrote PowerShell scripts that create accounts for new starters in 5 minutes instead of 2 hours",
          [
            "Automated account creation for new starters with PowerShell, cutting it from 2 hours to 5 minutes",
            "Created PowerShell scripts that set up new starters' accounts in five minutes rather than two hours",
            "Scripted the creation of accounts for new starters in PowerShell: 5 minutes instead of 2 hours",
          ],
          [
            "Wrote Python scripts that create accounts for new starters in 5 minutes instead of 2 hours",
            "Wrote PowerShell scripts that create accounts for new starters in 5 seconds instead of 2 hours",
            "Wrote PowerShell scripts that delete accounts for leavers in 5 minutes instead of 2 hours",
            "Wrote PowerShell scripts that saved 2 hours a day",
          ],
        ],
        [
          "On call every third week",
          [
            "On-call duty every third week",
            "Take on-call shifts every three weeks",
            "Part of the on-call rota, every third week",
          ],
          ["On call every week", "Lead the on-call team", "On call every third week for the whole group"],
        ],
      ],
    },
  ],
  certificates: [{ name: "CCNA", issuer: "Cisco", date: "2020" }],
  honestSummaries: [
    [
      "CCNA-certified network administrator running a network of six sites.",
      ["certificates-1/name", "work-1/position", "work-1-h1"],
    ],
  ],
  fabricatedSummaries: [
    ["CCNP-certified network administrator.", ["certificates-1/name", "work-1/position"]],
    ["Network architect running a network of six sites.", ["work-1/position", "work-1-h1"]],
  ],
};

export const fresh: Judged[] = [nurseryTeacher, networkAdministrator].map(judged);
