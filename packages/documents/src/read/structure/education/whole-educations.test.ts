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

## Education
University of Hollowbrook | Bristol
BSc Hons Psychology (2:2) | 2016–2019
Edale Academy | Exeter
A Levels – Psychology (B), Sociology (B), English Lang (C) | 2014–2016

= University of Hollowbrook | BSc Hons | Psychology | Bristol | 2016 | 2019
= Edale Academy | A Levels | Psychology (B), Sociology (B), English Lang (C) | Exeter | 2014 | 2016

## Education
Sept 2011 – June 2014: Hollowbrook University, Cardiff
BA (Hons) Fine Art, 2:1
Sept 2009 – June 2011: Edale College, Swansea
BTEC Extended Diploma in Art & Design (DMM)

= Hollowbrook University | BA (Hons) | Fine Art | Cardiff | 2011-09 | 2014-06
= Edale College | BTEC Extended Diploma | Art & Design | Swansea | 2009-09 | 2011-06

## Qualifications
NVQ Level 3 in Children's Care, Learning and Development
Hollowbrook Training, 2012
Level 3 Paediatric First Aid
2023
Safeguarding Level 2
2023
GCSE English (C), Maths (C), Science (D)
Edale High, 2005

= Hollowbrook Training | NVQ Level 3 | Children's Care, Learning and Development |  |  | 2012
= Edale High | GCSE | English (C), Maths (C), Science (D) |  |  | 2005
= cert Level 3 Paediatric First Aid
= cert Safeguarding Level 2

## Education & Professional Qualifications
ACCA – Fully qualified member, 2016
AAT Level 4, Hollowbrook College, 2011
BA Business Studies, Edale Metropolitan University, 2010

= Hollowbrook College | AAT Level 4 |  |  |  | 2011
= Edale Metropolitan University | BA | Business Studies |  |  | 2010
= cert ACCA

## EDUCATION
Hollowbrook Area Technical School, Wichita, KS
Welding Certificate, 2011
Edale High School, Wichita, KS
Diploma, 2010

= Hollowbrook Area Technical School | Certificate | Welding | Wichita, KS |  | 2011
= Edale High School | Diploma |  | Wichita, KS |  | 2010

## Education
M.Ed. Educational Leadership, Hollowbrook State University (2015)
B.S.Ed. Elementary Education, Edale College (2008)
Ohio Professional Teaching License, K-5 (2010)

= Hollowbrook State University | M.Ed. | Educational Leadership |  |  | 2015
= Edale College | B.S.Ed. | Elementary Education |  |  | 2008
= cert Ohio Professional Teaching License, K-5

## Education
**B.S. Computer Science**, Hollowbrook University\tAug 2018 - May 2022
GPA: 3.6/4.0. Relevant Coursework: Databases, Operating Systems, Compilers

= Hollowbrook University | B.S. | Computer Science |  | 2018-08 | 2022-05

## EDUCATION
Some college, Business Administration — Hollowbrook Community College, Reno, NV (2009-2011)
High school diploma — Edale High School, Reno, NV (2009)

= Hollowbrook Community College | Some college | Business Administration | Reno, NV | 2009 | 2011
= Edale High School | High school diploma |  | Reno, NV |  | 2009

## Education
Hollowbrook College of Nursing, Manila
BS Nursing, 2005 to 2009
Edale Science High School, Manila
2001 to 2005

= Hollowbrook College of Nursing | BS | Nursing | Manila | 2005 | 2009
= Edale Science High School |  |  | Manila | 2001 | 2005

## ACADEMIC DETAILS
B.E. (Mech) – Hollowbrook College of Engg, Pune University – First Class – 2011
H.S.C – Maharashtra State Board – 72.5% – 2007
S.S.C – Maharashtra State Board – 81.2% – 2005

= Hollowbrook College of Engg, Pune University | B.E. | Mech |  |  | 2011
= Maharashtra State Board | H.S.C |  |  |  | 2007
= Maharashtra State Board | S.S.C |  |  |  | 2005

## Education
Bachelor of Computer Applications (BCA) from Hollowbrook University, Bhopal with 65% in 2016.
Higher Secondary (12th) from Edale Public School, Bhopal with 70% in 2013.
High School (10th) from Edale Public School, Bhopal with 76% in 2011.

= Hollowbrook University | Bachelor of Computer Applications (BCA) |  | Bhopal |  | 2016
= Edale Public School | Higher Secondary (12th) |  | Bhopal |  | 2013
= Edale Public School | 10th |  | Bhopal |  | 2011

## EDUCATION
2019: PGD in Human Resource Management – Hollowbrook University, Accra
2014: BSc. Administration (Second Upper) – Edale University, Legon
2009: WASSCE – Achimota Edale School

= Hollowbrook University | PGD | Human Resource Management | Accra |  | 2019
= Edale University | BSc. | Administration | Legon |  | 2014
= Achimota Edale School | WASSCE |  |  |  | 2009

## EDUCATION
National Certificate: Business Management N4–N6, Hollowbrook TVET College, 2015
National Senior Certificate (Matric), Edale High School, 2012

= Hollowbrook TVET College | National Certificate | Business Management N4–N6 |  |  | 2015
= Edale High School | National Senior Certificate (Matric) |  |  |  | 2012

## Education
Hollowbrook Polytechnic, Kisumu — Diploma in Electrical & Electronics Engineering (2012–2014), Credit
Edale Boys High School — KCSE, C+ (2007–2010)

= Hollowbrook Polytechnic | Diploma | Electrical & Electronics Engineering | Kisumu | 2012 | 2014
= Edale Boys High School | KCSE |  |  | 2007 | 2010

## Bildungsweg
10.2013 – 09.2016 Bachelor of Arts Betriebswirtschaft, Duale Hochschule Hollowbrook
08.2005 – 06.2013 Edale-Gymnasium, Ulm, Abschluss: Allgemeine Hochschulreife (2,1)

= Duale Hochschule Hollowbrook | Bachelor of Arts | Betriebswirtschaft |  | 2013-10 | 2016-09
= Edale-Gymnasium | Allgemeine Hochschulreife |  | Ulm | 2005-08 | 2013-06

## Aus- und Weiterbildung
2021\tFortbildung zur Praxisanleiterin, Hollowbrook Akademie, Mainz
2014 – 2017\tAusbildung zur Altenpflegerin, Pflegeschule Edale, Mainz
2013\tRealschulabschluss, Edale-Schule, Mainz

= Hollowbrook Akademie | Fortbildung zur Praxisanleiterin |  | Mainz |  | 2021
= Pflegeschule Edale | Ausbildung zur Altenpflegerin |  | Mainz | 2014 | 2017
= Edale-Schule | Realschulabschluss |  | Mainz |  | 2013

## Schulische Ausbildung
1998 – 2002 Grundschule Hollowbrook
2002 – 2008 Hauptschule Edale, Abschluss: Hauptschulabschluss

= Grundschule Hollowbrook |  |  |  | 1998 | 2002
= Hauptschule Edale | Hauptschulabschluss |  |  | 2002 | 2008

## DIPLÔMES ET FORMATIONS
2019  Diplôme d'État d'Aide-soignant (DEAS), IRTS Hollowbrook, Lille
2011  CAP Petite enfance, Lycée Edale, Lille
2023  PSC1

= IRTS Hollowbrook | Diplôme d'État d'Aide-soignant (DEAS) |  | Lille |  | 2019
= Lycée Edale | CAP | Petite enfance | Lille |  | 2011
= cert PSC1

## Parcours scolaire
Master 2 Marketing digital – IAE Hollowbrook (2019-2021)
Licence Économie-Gestion – Université Edale (2016-2019)
Bac S mention AB – Lycée Edale (2016)

= IAE Hollowbrook | Master 2 | Marketing digital |  | 2019 | 2021
= Université Edale | Licence | Économie-Gestion |  | 2016 | 2019
= Lycée Edale | Bac S |  |  |  | 2016

## Formación
2019 – 2021: C.F.G.S. Educación Infantil, IES Hollowbrook, Sevilla
2017 – 2019: Bachillerato Ciencias Sociales, IES Edale, Sevilla
2022: Curso de monitor de ocio y tiempo libre (150 h)

= IES Hollowbrook | C.F.G.S. | Educación Infantil | Sevilla | 2019 | 2021
= IES Edale | Bachillerato | Ciencias Sociales | Sevilla | 2017 | 2019
=  | Curso de monitor de ocio y tiempo libre |  |  |  | 2022

## EDUCACIÓN
Universidad Nacional de Hollowbrook
Contador Público
2008 – 2013
Colegio Nacional Edale
Bachiller en Economía
2003 – 2007

= Universidad Nacional de Hollowbrook | Contador Público |  |  | 2008 | 2013
= Colegio Nacional Edale | Bachiller | Economía |  | 2003 | 2007

## Istruzione
Luglio 2014: Diploma di Liceo Linguistico, Liceo "G. Hollowbrook", Verona (88/100)
Marzo 2018: Laurea in Lingue e Letterature Straniere, Università di Edale (102/110)

= Liceo "G. Hollowbrook" | Diploma di Liceo Linguistico |  | Verona |  | 2014-07
= Università di Edale | Laurea | Lingue e Letterature Straniere |  |  | 2018-03

## Formação acadêmica
Pós-graduação em Gestão de Pessoas | Faculdade Hollowbrook | 2018 | concluído
Superior em Administração | Universidade Edale | 2015 | concluído

= Faculdade Hollowbrook | Pós-graduação | Gestão de Pessoas |  |  | 2018
= Universidade Edale | Superior | Administração |  |  | 2015

## Opleiding
2015 - 2019: Bachelor Social Work, Hogeschool Hollowbrook, Deventer. Diploma behaald.
2011 - 2015: MBO niveau 4 Sociaal Cultureel Werk, ROC Edale. Diploma behaald.

= Hogeschool Hollowbrook | Bachelor | Social Work | Deventer | 2015 | 2019
= ROC Edale | MBO niveau 4 | Sociaal Cultureel Werk |  | 2011 | 2015

## Wykształcenie
10.2008 – 06.2013 Politechnika Hollowbrook, kierunek: Mechanika i Budowa Maszyn, tytuł: mgr inż.
09.2004 – 06.2008 Technikum Samochodowe w Edale, technik pojazdów samochodowych

= Politechnika Hollowbrook | mgr inż | Mechanika i Budowa Maszyn |  | 2008-10 | 2013-06
= Technikum Samochodowe w Edale | technik pojazdów samochodowych |  |  | 2004-09 | 2008-06

## Utbildning
Socionomprogrammet, 210 hp, Hollowbrook universitet, 2011–2014
Gymnasieexamen, Barn- och fritidsprogrammet, Edaleskolan, Borås, 2008–2011

= Hollowbrook universitet | Socionomprogrammet |  |  | 2011 | 2014
= Edaleskolan | Gymnasieexamen | Barn- och fritidsprogrammet | Borås | 2008 | 2011

## Education
Hollowbrook Institute of Technology
**Certificate II in Engineering** – 2009
**Certificate III in Plumbing** – 2013
Edale Senior High School
**WACE** – 2008

= Hollowbrook Institute of Technology | Certificate II | Engineering |  |  | 2009
= Hollowbrook Institute of Technology | Certificate III | Plumbing |  |  | 2013
= Edale Senior High School | WACE |  |  |  | 2008

## Education
Honours Bachelor of Arts, English and History
University of Hollowbrook, Sudbury, ON
September 2008 – April 2012
Ontario College Diploma, Paralegal
Edale College, North Bay, ON
2012 – 2014

= University of Hollowbrook | Honours Bachelor of Arts | English and History | Sudbury, ON | 2008-09 | 2012-04
= Edale College | Ontario College Diploma | Paralegal | North Bay, ON | 2012 | 2014

## Education
PhD Candidate, Sociology, Hollowbrook University (expected 2027)
MA, Sociology, Edale University, 2020
BA, summa cum laude, Sociology, Edale University, 2017

= Hollowbrook University | PhD Candidate | Sociology |  |  | 2027
= Edale University | MA | Sociology |  |  | 2020
= Edale University | BA | Sociology |  |  | 2017

## Education and Certifications
Bachelor of Science - Business Information Systems
Hollowbrook University - Tampa, FL
AWS Certified Cloud Practitioner, 2022
CompTIA Security+, 2021

= Hollowbrook University | Bachelor of Science | Business Information Systems | Tampa, FL |  | 
= cert AWS Certified Cloud Practitioner
= cert CompTIA Security+
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
