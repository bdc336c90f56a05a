import { expect, test } from "vitest";
import { readResume } from "../../read-resume.ts";

/**
 * Whole educations as people of many countries write them, `**bold**` where they do, every school of them invented, and
 * behind the equals signs what they hold: school | degree | field | place | from | to, then the certificates among them.
 */
const told = `
## EDUCATION & QUALIFICATIONS
**BSc (Hons) Civil Engineering, 2:1**
University of Hollowbrook, 2014 – 2017

**A-levels**
Hollowbrook Sixth Form College, 2012 – 2014
Maths (B), Physics (B), Geography (A)

**GCSEs**
Hollowbrook School, 2007 – 2012
10 GCSEs at A*–C

= University of Hollowbrook | BSc (Hons) | Civil Engineering |  | 2014 | 2017
= Hollowbrook Sixth Form College | A-levels | Maths (B), Physics (B), Geography (A) |  | 2012 | 2014
= Hollowbrook School | 10 GCSEs at A*–C |  |  | 2007 | 2012

## Education and Training
2019\tSIA Door Supervisor Licence
2018\tFirst Aid at Work (3 day)
2010 – 2012\tNVQ Level 3 Security Management, Hollowbrook College
2005 – 2010\tHollowbrook Comprehensive, 7 GCSEs

= Hollowbrook College | NVQ Level 3 | Security Management |  | 2010 | 2012
= Hollowbrook Comprehensive | 7 GCSEs |  |  | 2005 | 2010
= cert SIA Door Supervisor Licence
= cert First Aid at Work (3 day)

## Education & Training
CSCS Gold Card
CPCS Forward Tipping Dumper
SMSTS (5 day)
NVQ Level 2 Bricklaying – Hollowbrook College – 2009
Hollowbrook High School – GCSEs – 2002 – 2007

= Hollowbrook College | NVQ Level 2 | Bricklaying |  |  | 2009
= Hollowbrook High School | GCSEs |  |  | 2002 | 2007
= cert CSCS Gold Card
= cert CPCS Forward Tipping Dumper
= cert SMSTS (5 day)

## EDUCATION
**Hollowbrook University** — Denver, CO
Master of Business Administration, Finance\tMay 2018
**Hollowbrook State College** — Pueblo, CO
Bachelor of Science, Accounting\tMay 2012

= Hollowbrook University | Master of Business Administration | Finance | Denver, CO |  | 2018-05
= Hollowbrook State College | Bachelor of Science | Accounting | Pueblo, CO |  | 2012-05

## Education
Bachelor of Science in Nursing
Hollowbrook University, Mobile, AL
Graduated May 2014
Associate of Science in Nursing
Edale Community College, Mobile, AL
Graduated May 2010

= Hollowbrook University | Bachelor of Science | Nursing | Mobile, AL |  | 2014-05
= Edale Community College | Associate of Science | Nursing | Mobile, AL |  | 2010-05

## Education
High School Diploma, Hollowbrook High School, Dayton, OH
CDL Class A License, 2015
OSHA 10-Hour, 2019
Forklift Certified, 2020

= Hollowbrook High School | High School Diploma |  | Dayton, OH |  | 
= cert CDL Class A License
= cert OSHA 10-Hour
= cert Forklift Certified

## ACADEMIC QUALIFICATIONS
* MBA (Marketing) from Hollowbrook University, 2015 with 68%
* B.Com from Edale College, Indore in 2013 with 62%
* 12th from M.P. Board in 2010 with 71%
* 10th from M.P. Board in 2008 with 65%

= Hollowbrook University | MBA | Marketing |  |  | 2015
= Edale College | B.Com |  | Indore |  | 2013
= M.P. Board | 12th |  |  |  | 2010
= M.P. Board | 10th |  |  |  | 2008

## Education
B.Tech (ECE) | Hollowbrook College of Engineering, Vellore | 2014 – 2018 | CGPA 7.9
XII (State Board) | Sri Edale Matric Hr. Sec. School | 2014 | 91%
X (State Board) | Sri Edale Matric Hr. Sec. School | 2012 | 94%

= Hollowbrook College of Engineering | B.Tech | ECE | Vellore | 2014 | 2018
= Sri Edale Matric Hr. Sec. School | XII (State Board) |  |  |  | 2014
= Sri Edale Matric Hr. Sec. School | X (State Board) |  |  |  | 2012

## EDUCATIONAL QUALIFICATION
Hollowbrook University, Lagos
B.Sc. Economics (Second Class Lower)\t2008 – 2012
Edale Grammar School, Ibadan
WASSCE\t2001 – 2007
National Youth Service Corps (NYSC)
Discharge Certificate\t2013

= Hollowbrook University | B.Sc. | Economics | Lagos | 2008 | 2012
= Edale Grammar School | WASSCE |  | Ibadan | 2001 | 2007
= National Youth Service Corps (NYSC) | Discharge Certificate |  |  |  | 2013

## Institutions Attended with Dates
Hollowbrook University, Owerri\t2009 – 2014
Edale Secondary School, Aba\t2003 – 2009
St Mary Primary School, Aba\t1997 – 2003

= Hollowbrook University |  |  | Owerri | 2009 | 2014
= Edale Secondary School |  |  | Aba | 2003 | 2009
= St Mary Primary School |  |  | Aba | 1997 | 2003

## Ausbildung
09/2012 – 06/2015\tAusbildung zur Medizinischen Fachangestellten
\tPraxis Dr. Hollowbrook, Ulm
09/2006 – 07/2012\tMittlere Reife
\tEdale-Realschule, Ulm

= Praxis Dr. Hollowbrook | Ausbildung zur Medizinischen Fachangestellten |  | Ulm | 2012-09 | 2015-06
= Edale-Realschule | Mittlere Reife |  | Ulm | 2006-09 | 2012-07

## Schulbildung und Ausbildung
2008 – 2011
Ausbildung zum Mechatroniker
Hollowbrook Maschinenbau GmbH, Fürth

2002 – 2008
Staatliche Realschule Fürth
Mittlere Reife (Note 2,3)

= Hollowbrook Maschinenbau GmbH | Ausbildung zum Mechatroniker |  | Fürth | 2008 | 2011
= Staatliche Realschule Fürth | Mittlere Reife |  |  | 2002 | 2008

## Studium
10/2016 – 03/2019 **Master of Science, Wirtschaftsinformatik**
Universität Hollowbrook, Note: 1,7
10/2013 – 09/2016 **Bachelor of Science, Wirtschaftsinformatik**
Hochschule Edale

= Universität Hollowbrook | Master of Science | Wirtschaftsinformatik |  | 2016-10 | 2019-03
= Hochschule Edale | Bachelor of Science | Wirtschaftsinformatik |  | 2013-10 | 2016-09

## Formation
2016 – 2018 : Master Ressources humaines – Université de Hollowbrook
2013 – 2016 : Licence AES – Université d'Edale
2013 : Baccalauréat ES – Lycée Jean-Edale, Dijon
2020 : Sauveteur secouriste du travail (SST)

= Université de Hollowbrook | Master | Ressources humaines |  | 2016 | 2018
= Université d'Edale | Licence | AES |  | 2013 | 2016
= Lycée Jean-Edale | Baccalauréat ES |  | Dijon |  | 2013
= cert Sauveteur secouriste du travail (SST)

## Formation
2012
BEP Métiers de la restauration
Lycée professionnel Hollowbrook, Albi
2010
Brevet des collèges
Collège Edale, Albi

= Lycée professionnel Hollowbrook | BEP | Métiers de la restauration | Albi |  | 2012
= Collège Edale | Brevet des collèges |  | Albi |  | 2010

## Formación académica
Grado en Trabajo Social
Universidad de Hollowbrook | 2012 – 2016
Bachillerato de Humanidades
IES Edale | 2010 – 2012
Carné de manipulador de alimentos | 2018

= Universidad de Hollowbrook | Grado | Trabajo Social |  | 2012 | 2016
= IES Edale | Bachillerato | Humanidades |  | 2010 | 2012
= cert Carné de manipulador de alimentos

## FORMACIÓN
2014-2016  Técnico en Cuidados Auxiliares de Enfermería. IES Hollowbrook (Cádiz)
2010-2014  Educación Secundaria Obligatoria. IES Edale (Cádiz)

= IES Hollowbrook | Técnico | Cuidados Auxiliares de Enfermería | Cádiz | 2014 | 2016
= IES Edale | Educación Secundaria Obligatoria |  | Cádiz | 2010 | 2014

## ISTRUZIONE E FORMAZIONE
**Laurea magistrale in Giurisprudenza**
Università degli Studi di Hollowbrook
2010 – 2015, voto 104/110
**Diploma di maturità classica**
Liceo Classico Edale, Bari
2010, voto 92/100

= Università degli Studi di Hollowbrook | Laurea magistrale | Giurisprudenza |  | 2010 | 2015
= Liceo Classico Edale | Diploma di maturità classica |  | Bari |  | 2010

## Formação
Graduação em Ciências Contábeis – Centro Universitário Hollowbrook – 2010 a 2014
Técnico em Contabilidade – ETEC Edale – 2008 a 2009
Curso de Excel Avançado – SENAC – 2016

= Centro Universitário Hollowbrook | Graduação | Ciências Contábeis |  | 2010 | 2014
= ETEC Edale | Técnico | Contabilidade |  | 2008 | 2009
= SENAC | Curso de Excel Avançado |  |  |  | 2016

## Opleidingen
2008 – 2012\tHBO Verpleegkunde, Hogeschool Hollowbrook, Leeuwarden (diploma behaald)
2003 – 2008\tHAVO, Edale College, Sneek (diploma behaald)
2019\tBHV

= Hogeschool Hollowbrook | HBO | Verpleegkunde | Leeuwarden | 2008 | 2012
= Edale College | HAVO |  | Sneek | 2003 | 2008
= cert BHV

## Wykształcenie
2010 – 2013\tUniwersytet Hollowbrook w Lublinie, studia licencjackie, Filologia angielska
2007 – 2010\tLiceum Ogólnokształcące nr 2 w Edale

= Uniwersytet Hollowbrook w Lublinie | studia licencjackie | Filologia angielska |  | 2010 | 2013
= Liceum Ogólnokształcące nr 2 w Edale |  |  |  | 2007 | 2010

## Utbildning
2012 – 2015  Sjuksköterskeprogrammet, Hollowbrook universitet
2009 – 2012  Naturvetenskapsprogrammet, Edalegymnasiet, Luleå

= Hollowbrook universitet | Sjuksköterskeprogrammet |  |  | 2012 | 2015
= Edalegymnasiet | Naturvetenskapsprogrammet |  | Luleå | 2009 | 2012

## EDUCATIONAL BACKGROUND
Tertiary
Hollowbrook State University
Bachelor of Secondary Education, Major in English
2011 – 2015

Secondary
Edale National High School
2007 – 2011

Primary
Edale Central Elementary School
2001 – 2007

= Hollowbrook State University | Bachelor of Secondary Education | English |  | 2011 | 2015
= Edale National High School | Secondary |  |  | 2007 | 2011
= Edale Central Elementary School | Primary |  |  | 2001 | 2007

## EDUCATION
Highest grade passed: Grade 12
School: Hollowbrook Secondary School
Year: 2012
Subjects: English, IsiZulu, Mathematics Literacy, Life Sciences

= Hollowbrook Secondary School | Grade 12 |  |  |  | 2012

## Education
Certificate IV in Training and Assessment\tTAFE Hollowbrook\t2019
Certificate III in Aged Care\tTAFE Hollowbrook\t2012
Year 12 Certificate\tEdale State High School\t2006
Working with Children Check\tcurrent
White Card\tcurrent

= TAFE Hollowbrook | Certificate IV | Training and Assessment |  |  | 2019
= TAFE Hollowbrook | Certificate III | Aged Care |  |  | 2012
= Edale State High School | Year 12 Certificate |  |  |  | 2006
= cert Working with Children Check
= cert White Card

## Education / Qualifications
2021  NEBOSH National General Certificate
2017  IOSH Managing Safely
2003 – 2006  Hollowbrook University, BSc Environmental Science
2001 – 2003  Edale College, 3 A Levels

= Hollowbrook University | BSc | Environmental Science |  | 2003 | 2006
= Edale College | 3 A Levels |  |  | 2001 | 2003
= cert NEBOSH National General Certificate
= cert IOSH Managing Safely

## Education
Hollowbrook University
B.A. Political Science, 2016
Dean's List, four semesters
Study abroad: University of Edale, spring 2015

= Hollowbrook University | B.A. | Political Science |  |  | 2016

## EDUCATION
Ph.D., Chemistry, University of Hollowbrook, 2009
Dissertation: "Slow reactions of small molecules" (Advisor: A. Edale)
M.S., Chemistry, Edale State University, 2004
B.S., Chemistry (minor in Mathematics), Edale State University, 2002

= University of Hollowbrook | Ph.D. | Chemistry |  |  | 2009
= Edale State University | M.S. | Chemistry |  |  | 2004
= Edale State University | B.S. | Chemistry |  |  | 2002

## Education
**Hollowbrook University**
Bachelor of Engineering - BE, Mechanical Engineering
2012 - 2016

**Edale Junior College**
HSC, Science
2010 - 2012

= Hollowbrook University | Bachelor of Engineering - BE | Mechanical Engineering |  | 2012 | 2016
= Edale Junior College | HSC | Science |  | 2010 | 2012

## Education
**Diploma in Culinary Arts**, Hollowbrook Culinary Institute, Vancouver, BC (2011)
**Red Seal Endorsement, Cook** (2014)
**FoodSafe Level 2** (2012)

= Hollowbrook Culinary Institute | Diploma | Culinary Arts | Vancouver, BC |  | 2011
= cert Red Seal Endorsement, Cook
= cert FoodSafe Level 2
`;

const cases = told
  .split(/^## /mu)
  .slice(1)
  .map((block) => {
    const [heading = "", ...lines] = block.trim().split("\n");
    const isWanted = (line: string) => line.startsWith("= ");
    return {
      heading,
      lines: lines.filter((line) => !isWanted(line)),
      entries: lines.filter(isWanted).map((line) => line.slice(2)),
    };
  });

const asText = (heading: string, lines: string[]) =>
  [
    "Robin Vale\nrobin.vale@post.example\n\nWORK EXPERIENCE\n\nCook, The Blue Oven, 2016 – 2020",
    "- Cooked lunches for eighty guests a day.\n",
    `${heading.toUpperCase()}\n`,
    ...lines.map((line) => line.replaceAll("**", "").replace(/^\* /, "- ")),
    "\nSKILLS\n\nCooking, Baking",
  ].join("\n");
const asPage = (heading: string, lines: string[]) =>
  [
    "<h1>Robin Vale</h1><p>robin.vale@post.example</p><h2>Work Experience</h2><p><b>Cook</b>, The Blue Oven, 2016 – 2020</p>",
    `<ul><li>Cooked lunches for eighty guests a day.</li></ul><h2>${heading.replaceAll("&", "&amp;")}</h2>`,
    ...lines
      .filter(Boolean)
      .map((line) => line.replaceAll("&", "&amp;").replace(/\*\*(.+?)\*\*/g, "<b>$1</b>"))
      .map((line) => (line.startsWith("* ") ? `<ul><li>${line.slice(2)}</li></ul>` : `<p>${line}</p>`)),
    "<h2>Skills</h2><p>Cooking, Baking</p>",
  ].join("");

async function read(text: string, fileName: string) {
  const { education, certificates, unplaced } = await readResume(new TextEncoder().encode(text), {
    fileName,
  });
  const entries = education.map(({ institution, studyType, area, location, startDate, endDate }) =>
    [institution, studyType, area, location, startDate, endDate].map((value) => value ?? "").join(" | "),
  );
  return { entries: [...entries, ...certificates.map(({ name }) => `cert ${name}`)], unplaced };
}

test.each(cases)("$heading: $lines.0, as plain text", async ({ heading, lines, entries }) => {
  expect(await read(asText(heading, lines), "resume.txt")).toEqual({ entries, unplaced: [] });
});

// A page has no tabs.
test.each(cases.filter(({ lines }) => !lines.some((line) => line.includes("\t"))))(
  "$heading: $lines.0, as a page",
  async ({ heading, lines, entries }) => {
    expect(await read(asPage(heading, lines), "resume.html")).toEqual({ entries, unplaced: [] });
  },
);
