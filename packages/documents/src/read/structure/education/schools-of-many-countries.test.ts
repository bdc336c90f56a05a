import { expect, test } from "vitest";
import { readResume } from "../../read-resume.ts";

/**
 * Educations of one line or two as people of these countries write them, every school of them invented, and behind the
 * equals sign what they say: school | degree | field | place | from | to.
 */
const told = `
# UK

Hollowbrook Academy, Leeds — 9 GCSEs (A*–C) including Maths and English, 2009
= Hollowbrook Academy | 9 GCSEs (A*–C) including Maths and English |  | Leeds |  | 2009

2014 – 2016\tHollowbrook Sixth Form
A-levels: Maths (A), Physics (B), Chemistry (B)
= Hollowbrook Sixth Form | A-levels | Maths (A), Physics (B), Chemistry (B) |  | 2014 | 2016

NVQ Level 2 in Hairdressing, Hollowbrook College, 2011
= Hollowbrook College | NVQ Level 2 | Hairdressing |  |  | 2011

City & Guilds Level 3 Diploma in Plumbing – Hollowbrook College, Hull (2012 – 2014)
= Hollowbrook College | City & Guilds Level 3 Diploma | Plumbing | Hull | 2012 | 2014

BTEC National Diploma, Sport and Exercise Science | Hollowbrook College | 2006 – 2008
= Hollowbrook College | BTEC National Diploma | Sport and Exercise Science |  | 2006 | 2008

BTEC Level 3 Extended Diploma in IT (DDM)
Hollowbrook College
Sep 2016 – Jul 2018
= Hollowbrook College | BTEC Level 3 Extended Diploma | IT |  | 2016-09 | 2018-07

PGCE Primary Education
University of Hollowbrook, 2015 – 2016
= University of Hollowbrook | PGCE | Primary Education |  | 2015 | 2016

University of Hollowbrook, BA (Hons) History 2:1\t2010-2013
= University of Hollowbrook | BA (Hons) | History |  | 2010 | 2013

Foundation Degree in Early Years, Hollowbrook University Centre, 2013
= Hollowbrook University Centre | Foundation Degree | Early Years |  |  | 2013

HND Business Management – Hollowbrook College – 2009
= Hollowbrook College | HND | Business Management |  |  | 2009

Level 2 Certificate in Food Hygiene, Hollowbrook Training Ltd, 2019
= Hollowbrook Training Ltd | Level 2 Certificate | Food Hygiene |  |  | 2019

Access to Higher Education Diploma (Nursing)
Hollowbrook College, Stockport | 2012
= Hollowbrook College | Access to Higher Education Diploma | Nursing | Stockport |  | 2012

Hollowbrook High School, Perth\t2003 – 2008
5 Highers: English, Maths, Biology, Chemistry, French
= Hollowbrook High School | 5 Highers: English, Maths, Biology, Chemistry, French |  | Perth | 2003 | 2008

Functional Skills Level 2 in English and Maths – Hollowbrook College, 2018
= Hollowbrook College | Functional Skills Level 2 | English and Maths |  |  | 2018

Hollowbrook University – Postgraduate Certificate in Education (PGCE), Secondary Science – 2004
= Hollowbrook University | Postgraduate Certificate in Education (PGCE) | Secondary Science |  |  | 2004

Level 3 Apprenticeship in Engineering Maintenance, Hollowbrook Engineering Ltd, 2010 – 2014
= Hollowbrook Engineering Ltd | Level 3 Apprenticeship | Engineering Maintenance |  | 2010 | 2014

MA Creative Writing (Distinction), University of Hollowbrook, 2018
= University of Hollowbrook | MA | Creative Writing |  |  | 2018

LLB Law (2:1)\tUniversity of Hollowbrook\t2012 – 2015
= University of Hollowbrook | LLB | Law |  | 2012 | 2015

CIMA Certificate in Business Accounting – Hollowbrook Business School – 2014
= Hollowbrook Business School | CIMA Certificate | Business Accounting |  |  | 2014

BA(Hons) Fashion Design, Hollowbrook School of Art, London, 2011-2014
= Hollowbrook School of Art | BA(Hons) | Fashion Design | London | 2011 | 2014

Hollowbrook School, York — 9 GCSEs including Maths (7), English Language (6), Combined Science (8-8), Art (9), 2019
= Hollowbrook School | GCSEs |  | York |  | 2019

Psychology (BSc Hons), University of Hollowbrook, 2010 – 2013
= University of Hollowbrook | BSc Hons | Psychology |  | 2010 | 2013

# Ireland

Leaving Certificate, St Brigid's Secondary School, Tralee\t2012
= St Brigid's Secondary School | Leaving Certificate |  | Tralee |  | 2012

2008 – 2014  Scoil Mhuire, Ennis – Leaving Certificate (460 points)
= Scoil Mhuire | Leaving Certificate |  | Ennis | 2008 | 2014

QQI Level 5 in Healthcare Support
Hollowbrook Further Education College, Cork, 2017
= Hollowbrook Further Education College | QQI Level 5 | Healthcare Support | Cork |  | 2017

BSc (Hons) in Software Development | Hollowbrook Institute of Technology, Sligo | 2015–2019
= Hollowbrook Institute of Technology | BSc (Hons) | Software Development | Sligo | 2015 | 2019

FETAC Level 6 Early Childhood Education, Hollowbrook College, 2013
= Hollowbrook College | FETAC Level 6 | Early Childhood Education |  |  | 2013

# India

B.Tech in Computer Science, Hollowbrook Institute of Technology, Pune, 2016 (CGPA 8.2)
= Hollowbrook Institute of Technology | B.Tech | Computer Science | Pune |  | 2016

Class XII (CBSE), Kendriya Vidyalaya, Nagpur – 2012 – 88.4%
= Kendriya Vidyalaya | Class XII (CBSE) |  | Nagpur |  | 2012

10th from Hollowbrook High School, Nashik with 78% in 2008
= Hollowbrook High School | 10th |  | Nashik |  | 2008

HSC (Commerce), Hollowbrook Junior College, Mumbai, 2010, 71%
= Hollowbrook Junior College | HSC | Commerce | Mumbai |  | 2010

S.S.C. – Hollowbrook Vidyalaya, Thane – March 2008 – 82%
= Hollowbrook Vidyalaya | S.S.C. |  | Thane |  | 2008-03

M.B.A. (Finance) from Hollowbrook University, Jaipur in 2014
= Hollowbrook University | M.B.A. | Finance | Jaipur |  | 2014

Intermediate (MPC), Sri Hollow Junior College, Guntur, 2011
= Sri Hollow Junior College | Intermediate | MPC | Guntur |  | 2011

10+2 (Science) – D.A.V. Public School, Ranchi – 2009
= D.A.V. Public School | 10+2 | Science | Ranchi |  | 2009

Bachelor of Commerce (B.Com), Hollowbrook College, Delhi University, 2013
= Hollowbrook College, Delhi University | Bachelor of Commerce (B.Com) |  |  |  | 2013

Diploma in Mechanical Engineering
Govt. Polytechnic, Solapur
2009 – 2012 | 74.5%
= Govt. Polytechnic | Diploma | Mechanical Engineering | Solapur | 2009 | 2012

SSLC, Government High School, Mysuru, 2006
= Government High School | SSLC |  | Mysuru |  | 2006

ITI (Electrician), Government ITI, Kanpur, 2010 – 2012
= Government ITI | ITI | Electrician | Kanpur | 2010 | 2012

Passed Class 10 from Hollowbrook Public School in 2007 with 84%
= Hollowbrook Public School | Class 10 |  |  |  | 2007

PGDM – Marketing, Hollowbrook Institute of Management, Bengaluru (2015-17)
= Hollowbrook Institute of Management | PGDM | Marketing | Bengaluru | 2015 | 2017

Culinary Arts certificate (30 credits, not finished), Hollowbrook Community College 2015-2016
= Hollowbrook Community College | certificate | Culinary Arts |  | 2015 | 2016

# South Africa, Nigeria, Kenya, Ghana

Matric, Hollowbrook High School, Durban, 2009
= Hollowbrook High School | Matric |  | Durban |  | 2009

Hollowbrook Secondary School
Grade 12 (National Senior Certificate)
2014
= Hollowbrook Secondary School | Grade 12 (National Senior Certificate) |  |  |  | 2014

N6 Business Management: Hollowbrook TVET College, 2016 – 2018
= Hollowbrook TVET College | N6 | Business Management |  | 2016 | 2018

National Diploma: Civil Engineering
Hollowbrook University of Technology
2011 - 2013
= Hollowbrook University of Technology | National Diploma | Civil Engineering |  | 2011 | 2013

B.Sc. Microbiology (Second Class Upper), University of Hollowbrook, Ibadan, 2011 – 2015
= University of Hollowbrook | B.Sc. | Microbiology | Ibadan | 2011 | 2015

WAEC (SSCE), Hollowbrook Comprehensive High School, Ikeja, 2009
= Hollowbrook Comprehensive High School | WAEC (SSCE) |  | Ikeja |  | 2009

2010\tHollowbrook Grammar School, Abeokuta\tWest African Senior School Certificate
= Hollowbrook Grammar School | West African Senior School Certificate |  | Abeokuta |  | 2010

HND Accountancy (Upper Credit)
Federal Polytechnic Hollowbrook
2012 – 2014
= Federal Polytechnic Hollowbrook | HND | Accountancy |  | 2012 | 2014

Kenya Certificate of Secondary Education (KCSE), Hollowbrook Girls High School, 2011, Mean Grade B+
= Hollowbrook Girls High School | Kenya Certificate of Secondary Education (KCSE) |  |  |  | 2011

First School Leaving Certificate, St. Hollow Primary School, Enugu – 2002
= St. Hollow Primary School | First School Leaving Certificate |  | Enugu |  | 2002

WASSCE – Hollowbrook Senior High School, Kumasi – 2013
= Hollowbrook Senior High School | WASSCE |  | Kumasi |  | 2013

# Philippines

Bachelor of Science in Information Technology
Hollowbrook State University, Quezon City
2013 – 2017
= Hollowbrook State University | Bachelor of Science | Information Technology | Quezon City | 2013 | 2017

Tertiary: Hollowbrook Colleges, Cebu City (2010 – 2014)
BS Hotel and Restaurant Management
= Hollowbrook Colleges | BS | Hotel and Restaurant Management | Cebu City | 2010 | 2014

Senior High School – Hollowbrook National High School – 2018
= Hollowbrook National High School | Senior High School |  |  |  | 2018

Caregiving NC II\tHollowbrook Skills Institute\t2014 - 2015
= Hollowbrook Skills Institute | NC II | Caregiving |  | 2014 | 2015

Secondary\tHollowbrook National High School\t2002 - 2006
= Hollowbrook National High School | Secondary |  |  | 2002 | 2006

# Germany, Austria, Switzerland

09/2010 – 02/2014\tAusbildung zur Hotelfachfrau, Hotel Hollowbrook, Kassel
= Hotel Hollowbrook | Ausbildung zur Hotelfachfrau |  | Kassel | 2010-09 | 2014-02

2002 – 2008\tRealschule Hollowbrook, Abschluss: Mittlere Reife
= Realschule Hollowbrook | Mittlere Reife |  |  | 2002 | 2008

Abitur, Goethe-Gymnasium, Kassel, 2011
= Goethe-Gymnasium | Abitur |  | Kassel |  | 2011

2014\tGesellenbrief Tischler, Handwerkskammer Kassel
= Handwerkskammer Kassel | Gesellenbrief | Tischler |  |  | 2014

10/2012 – 09/2015\tB.A. Soziale Arbeit, Hochschule Hollowbrook
= Hochschule Hollowbrook | B.A. | Soziale Arbeit |  | 2012-10 | 2015-09

08/1999 – 06/2005\tHauptschule Hollowbrook
Qualifizierender Hauptschulabschluss
= Hauptschule Hollowbrook | Qualifizierender Hauptschulabschluss |  |  | 1999-08 | 2005-06

2015 – 2018
Universität Hollowbrook
Master of Science Psychologie (Note 1,4)
= Universität Hollowbrook | Master of Science | Psychologie |  | 2015 | 2018

Lehre als Koch, Gasthof Hollowbrook, Linz, 2005 – 2008
= Gasthof Hollowbrook | Lehre als Koch |  | Linz | 2005 | 2008

2009 – 2012  Kauffrau EFZ, Hollowbrook AG, Bern
= Hollowbrook AG | Kauffrau EFZ |  | Bern | 2009 | 2012

Staatlich geprüfter Techniker, Fachrichtung Maschinenbau
Technikerschule Hollowbrook, 2016 – 2018
= Technikerschule Hollowbrook | Staatlich geprüfter Techniker | Maschinenbau |  | 2016 | 2018

Studium Wirtschaftsinformatik (B.Sc.), Hochschule Hollowbrook, 2013 – 2016
= Hochschule Hollowbrook | B.Sc. | Wirtschaftsinformatik |  | 2013 | 2016

10/2013 – 09/2016\tInformatik (M.Sc.), Universität Hollowbrook
= Universität Hollowbrook | M.Sc. | Informatik |  | 2013-10 | 2016-09

# France, Belgium

2012\tCAP Cuisine, Lycée hôtelier Hollowbrook, Dinard
= Lycée hôtelier Hollowbrook | CAP | Cuisine | Dinard |  | 2012

BEP Carrières sanitaires et sociales – Lycée Hollowbrook – 2008
= Lycée Hollowbrook | BEP | Carrières sanitaires et sociales |  |  | 2008

Bac pro Commerce, Lycée Hollowbrook, Angers, 2013
= Lycée Hollowbrook | Bac pro | Commerce | Angers |  | 2013

2014 – 2016 : BTS Management des Unités Commerciales, Lycée Hollowbrook (Nantes)
= Lycée Hollowbrook | BTS | Management des Unités Commerciales | Nantes | 2014 | 2016

Licence professionnelle Métiers du notariat | Université de Hollowbrook | 2017
= Université de Hollowbrook | Licence professionnelle | Métiers du notariat |  |  | 2017

Master 2 Droit des affaires, Université Hollowbrook, 2015, mention bien
= Université Hollowbrook | Master 2 | Droit des affaires |  |  | 2015

DUT Techniques de commercialisation – IUT de Hollowbrook – 2009-2011
= IUT de Hollowbrook | DUT | Techniques de commercialisation |  | 2009 | 2011

Baccalauréat ES, Lycée Hollowbrook, Rennes, juin 2010
= Lycée Hollowbrook | Baccalauréat ES |  | Rennes |  | 2010-06

Diplôme d'État d'infirmier, IFSI de Hollowbrook, 2014 – 2017
= IFSI de Hollowbrook | Diplôme d'État d'infirmier |  |  | 2014 | 2017

Titre professionnel Conducteur routier – AFPA Hollowbrook – 2019
= AFPA Hollowbrook | Titre professionnel | Conducteur routier |  |  | 2019

# Spain, Latin America

Grado en Enfermería – Universidad de Hollowbrook – 2012-2016
= Universidad de Hollowbrook | Grado | Enfermería |  | 2012 | 2016

Ciclo Formativo de Grado Superior en Administración y Finanzas
IES Hollowbrook, Getafe
2015 – 2017
= IES Hollowbrook | Ciclo Formativo de Grado Superior | Administración y Finanzas | Getafe | 2015 | 2017

2010\tE.S.O., IES Hollowbrook, Murcia
= IES Hollowbrook | E.S.O. |  | Murcia |  | 2010

FP Grado Medio Cuidados Auxiliares de Enfermería, Instituto Hollowbrook, 2013
= Instituto Hollowbrook | FP Grado Medio | Cuidados Auxiliares de Enfermería |  |  | 2013

Licenciatura en Contaduría Pública, Universidad Autónoma de Hollowbrook, 2008 – 2012
= Universidad Autónoma de Hollowbrook | Licenciatura | Contaduría Pública |  | 2008 | 2012

Bachillerato – Colegio San Hollow, Bogotá – 2009
= Colegio San Hollow | Bachillerato |  | Bogotá |  | 2009

Ingeniería Industrial, Universidad de Hollowbrook, Lima, 2010 – 2015
= Universidad de Hollowbrook | Ingeniería | Industrial | Lima | 2010 | 2015

2006: Graduado en E.S.O.. IES Hollowbrook (Chiclana).
= IES Hollowbrook | Graduado en E.S.O. |  | Chiclana |  | 2006

# Italy

Diploma di Perito Informatico, ITIS Hollowbrook, Bergamo, 2009
= ITIS Hollowbrook | Diploma di Perito Informatico |  | Bergamo |  | 2009

2013 – 2016 Laurea triennale in Infermieristica, Università degli Studi di Hollowbrook
= Università degli Studi di Hollowbrook | Laurea triennale | Infermieristica |  | 2013 | 2016

Diploma di maturità scientifica
Liceo Scientifico Hollowbrook, Torino
2008
= Liceo Scientifico Hollowbrook | Diploma di maturità scientifica |  | Torino |  | 2008

Licenza media – Scuola Media Hollowbrook – 2003
= Scuola Media Hollowbrook | Licenza media |  |  |  | 2003

# Portugal, Brazil

Licenciatura em Gestão, Universidade de Hollowbrook, 2009-2012
= Universidade de Hollowbrook | Licenciatura | Gestão |  | 2009 | 2012

12.º ano – Escola Secundária de Hollowbrook – 2008
= Escola Secundária de Hollowbrook | 12.º ano |  |  |  | 2008

Bacharelado em Administração – Universidade Hollowbrook – Conclusão em 2014
= Universidade Hollowbrook | Bacharelado | Administração |  |  | 2014

Ensino Médio Completo, Colégio Hollowbrook, Campinas, 2006
= Colégio Hollowbrook | Ensino Médio Completo |  | Campinas |  | 2006

Técnico em Enfermagem – SENAC – 2011
= SENAC | Técnico | Enfermagem |  |  | 2011

# Netherlands, Belgium

MBO 4 Verpleegkunde, ROC Hollowbrook, Zwolle\t2010 – 2014
= ROC Hollowbrook | MBO 4 | Verpleegkunde | Zwolle | 2010 | 2014

2006 – 2010  HBO Bachelor Bouwkunde, Hogeschool Hollowbrook
= Hogeschool Hollowbrook | HBO Bachelor | Bouwkunde |  | 2006 | 2010

HAVO, profiel Economie en Maatschappij, Hollowbrook College, 2001 – 2006 (diploma behaald)
= Hollowbrook College | HAVO | Economie en Maatschappij |  | 2001 | 2006

# Poland, Czech, Sweden

2012–2015\tUniwersytet Hollowbrook, licencjat, pedagogika
= Uniwersytet Hollowbrook | licencjat | pedagogika |  | 2012 | 2015

Technikum Mechaniczne, Hollowbrook, technik mechanik, 2005 – 2009
= Technikum Mechaniczne | technik mechanik |  | Hollowbrook | 2005 | 2009

Sjuksköterskeexamen, Hollowbrook universitet, 2010 – 2013
= Hollowbrook universitet | Sjuksköterskeexamen |  |  | 2010 | 2013

# US, Canada, Australia

High School Diploma, Hollowbrook High School, Toledo, OH – 2008
= Hollowbrook High School | High School Diploma |  | Toledo, OH |  | 2008

GED, State of Ohio, 2006
= State of Ohio | GED |  |  |  | 2006

Associate of Applied Science in Nursing
Hollowbrook Community College, Akron, OH\t2012
= Hollowbrook Community College | Associate of Applied Science | Nursing | Akron, OH |  | 2012

Hollowbrook University | Boise, ID | B.S. in Biology | May 2019
= Hollowbrook University | B.S. | Biology | Boise, ID |  | 2019-05

B.A., English, Hollowbrook College, 1998
= Hollowbrook College | B.A. | English |  |  | 1998

Master of Public Health (MPH), Hollowbrook University, Atlanta, GA, 2017
= Hollowbrook University | Master of Public Health (MPH) |  | Atlanta, GA |  | 2017

Certificate in Medical Billing & Coding, Hollowbrook Career Institute, 2015
= Hollowbrook Career Institute | Certificate | Medical Billing & Coding |  |  | 2015

Hollowbrook College, Hamilton, ON
Ontario Secondary School Diploma (OSSD), 2011
= Hollowbrook College | Ontario Secondary School Diploma (OSSD) |  | Hamilton, ON |  | 2011

Certificate III in Individual Support, TAFE Hollowbrook, 2018
= TAFE Hollowbrook | Certificate III | Individual Support |  |  | 2018

Bachelor of Nursing, Hollowbrook University, Melbourne (2014 – 2016)
= Hollowbrook University | Bachelor of Nursing |  | Melbourne | 2014 | 2016

Some college coursework in Business, Hollowbrook Community College, 2005 – 2006
= Hollowbrook Community College | Some college coursework | Business |  | 2005 | 2006

Hollowbrook Technical Institute — Welding Technology Certificate — 2014
= Hollowbrook Technical Institute | Certificate | Welding Technology |  |  | 2014

Year 12 (HSC), Hollowbrook High School, Dubbo NSW, 2007
= Hollowbrook High School | Year 12 (HSC) |  | Dubbo NSW |  | 2007

Doctor of Pharmacy (PharmD)
Hollowbrook University College of Pharmacy
Aug 2012 – May 2016
= Hollowbrook University College of Pharmacy | Doctor of Pharmacy (PharmD) |  |  | 2012-08 | 2016-05

# China

2006.09—2008.07\t四川新味烹饪学校　中式烹调　中专
= 四川新味烹饪学校 | 中专 | 中式烹调 |  | 2006-09 | 2008-07

2010.09 - 2014.06\t某某大学\t软件工程\t本科
= 某某大学 | 本科 | 软件工程 |  | 2010-09 | 2014-06
`;

const cases = told
  .split("\n\n")
  .map((block) => block.trim())
  .filter((block) => block && !block.startsWith("#"))
  .map((block) => block.split("\n= "));

test.each(cases)("%j", async (text = "", ...entries) => {
  const file = `Robin Vale\nrobin.vale@post.example\n\nEDUCATION\n\n${text}`;
  const { education, unplaced } = await readResume(new TextEncoder().encode(file), {
    fileName: "resume.txt",
  });
  const read = education.map(({ institution, studyType, area, location, startDate, endDate }) =>
    [institution, studyType, area, location, startDate, endDate].map((value) => value ?? "").join(" | "),
  );
  expect(read).toEqual(entries);
  expect(unplaced).toEqual([]);
});
