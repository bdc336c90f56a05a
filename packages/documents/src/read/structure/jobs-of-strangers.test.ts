import { expect, test } from "vitest";
import { sourceLine } from "../../test/source-line.ts";
import type { SourceLine } from "../lines.ts";
import { readResume } from "../read-resume.ts";
import { structure } from "./structure.ts";

/** Ways to set jobs that the reader once misread in files of strangers; every person and firm is invented. */
async function read(jobs: string) {
  const text = `Robin Vale\nrobin@post.example\n\nWORK EXPERIENCE\n\n${jobs}\n`;
  return readResume(new TextEncoder().encode(text), { fileName: "resume.txt" });
}
/** The jobs of lines that are set as given. */
function jobsOfLines(...rows: (Partial<SourceLine> & { text: string })[]) {
  const all = [
    { text: "Robin Vale", size: 18 },
    { text: "robin@post.example" },
    { text: "WORK EXPERIENCE", size: 14, bold: true, gap: 1 },
    ...rows,
  ];
  let page = "";
  const lines = all.map(({ text, ...look }) => {
    const start = page.length;
    page += `${text}\n`;
    return sourceLine(text, { start, end: start + text.length, joins: "no", size: 11, ...look });
  });
  return structure({ pages: [page], lines, hidden: [] }, "docx").work;
}
async function jobsOf(jobs: string) {
  const { work } = await read(jobs);
  return work.map(({ highlights, ...job }) => ({ ...job, highlights: highlights.map(({ text }) => text) }));
}

test("a department behind a dash belongs to the title where the employer stands above", async () => {
  const jobs = await jobsOf(
    "Mesa Sample Medical Center, Edale    August 2020 – Present\nRegistered Nurse – Cardiac Step-Down Unit\n- Cares for patients\n\nOdalric Sample Hospital, Edale    March 2017 – July 2020\nStaff Nurse – Night Team\n- Started lines\n",
  );
  expect(jobs.map(({ name, position }) => [name, position])).toEqual([
    ["Mesa Sample Medical Center", "Registered Nurse – Cardiac Step-Down Unit"],
    ["Odalric Sample Hospital", "Staff Nurse – Night Team"],
  ]);
});

test("roles with their departments go on under the employer's own line", () => {
  const jobs = jobsOfLines(
    { text: "Norvale Sample Bank Ltd", bold: true, size: 12, gap: 1 },
    { text: "Vice President – Payments, Edale\tApr 2019 – Present", bold: true, gap: 0.7 },
    { text: "Heads a team", bullet: true },
    { text: "Manager – Trade Services, Edale\tSep 2009 – Mar 2019", bold: true, gap: 0.7 },
    { text: "Managed letters of credit", bullet: true },
    { text: "Utkarsha Sample Bank Ltd", bold: true, size: 12, gap: 1 },
    { text: "Officer – Trade Finance, Glossop\tJun 2004 – Apr 2007", bold: true, gap: 0.7 },
    { text: "Handled export bills", bullet: true },
  );
  expect(jobs.map(({ name, position, location }) => [name, position, location])).toEqual([
    ["Norvale Sample Bank Ltd", "Vice President – Payments", "Edale"],
    ["Norvale Sample Bank Ltd", "Manager – Trade Services", "Edale"],
    ["Utkarsha Sample Bank Ltd", "Officer – Trade Finance", "Glossop"],
  ]);
});

test("a sentence about the firm below its own line is no role, and is kept with the first one", async () => {
  const { work, unplaced } = await read(
    "GOLDEN SAMPLE FOODS, INC., Atlanta, GA    2013 – Present\nRegional bottler and contract packer.\n\nChief Operating Officer (2020 – Present)\n- Lifted margins\n\nPlant Manager (2013 – 2020)\n- Turned a plant around\n",
  );
  expect(work).toMatchObject([
    { name: "GOLDEN SAMPLE FOODS, INC.", position: "Chief Operating Officer", startDate: "2020" },
    { name: "GOLDEN SAMPLE FOODS, INC.", position: "Plant Manager", endDate: "2020" },
  ]);
  expect(work[0]?.summary).toContain("Regional bottler");
  expect(unplaced).toEqual([]);
});

test("hours and supervisors of a post are nothing that was done there", async () => {
  const [job] = await jobsOf(
    "Bitter County Land Office\nEdale, MT\nProgram Analyst\n06/2018 – Present\nHours per week: 40\nSupervisor: Hollis Sample, may contact\n\nAnalyzes workload and turnaround data for deeds, easements and mineral filings of the county.\n\nAdministers four state and federal grants, with budgets, drawdowns and reports at the end.\n",
  );
  expect(job?.highlights).toHaveLength(2);
  expect(job?.summary).toBe("Hours per week: 40\nSupervisor: Hollis Sample, may contact");
});

test("what a firm does may stand between its name and the role", async () => {
  const jobs = await jobsOf(
    "見本システム株式会社\n事業内容：クラウドサービスの開発\n2020年4月～現在    法人営業部 チームリーダー\n・提案営業を担当\n",
  );
  expect(jobs).toMatchObject([
    {
      name: "見本システム株式会社",
      position: "法人営業部 チームリーダー",
      startDate: "2020-04",
      current: true,
    },
  ]);
});

test("a column may hold the organisation and the position one below the other", () => {
  const work = jobsOfLines(
    { text: "PERIOD\tORGANISATION / POSITION\tDUTIES", bold: true },
    { text: "March 2020 – Date\tSAMPLE FLOUR MILLS LTD, Edale\t- Prepares accounts" },
    { text: "Senior Accountant", italic: true },
    { text: "Files returns", bullet: true },
    { text: "2017 – 2020\tSAMPLE BANK PLC, Edale\t- Posted transactions" },
    { text: "Accounts Officer", italic: true },
  );
  expect(work).toMatchObject([
    { name: "SAMPLE FLOUR MILLS LTD", position: "Senior Accountant", startDate: "2020-03", current: true },
    { name: "SAMPLE BANK PLC", position: "Accounts Officer", highlights: [{ text: "Posted transactions" }] },
  ]);
});

test.each(["-", "*"])("%s typed before an item marks it in every format", async (mark) => {
  const rtf = `{\\rtf1\\ansi Robin Vale\\par robin@post.example\\par {\\b Work History\\par General Manager, Sample Ladle, Edale\\par }(March 2019 to August 2025)\\par ${mark} Ran a restaurant.\\par ${mark} Prepared payroll.\\par }`;
  const { work } = await readResume(new TextEncoder().encode(rtf), { fileName: "resume.rtf" });
  expect(work[0]?.highlights.map(({ text }) => text)).toEqual(["Ran a restaurant.", "Prepared payroll."]);
});

test("a town in plain type ends a name in bold", () => {
  const jobs = jobsOfLines(
    { text: "Sample Family Shelter Duluth, MN", bold: true, boldUntil: 21 },
    { text: "Relief Case Aide (3/2023 - current)" },
    { text: "Helps families", bullet: true },
  );
  expect(jobs).toMatchObject([{ name: "Sample Family Shelter", location: "Duluth, MN" }]);
});

test("who owns a firm names it", async () => {
  const jobs = await jobsOf(
    "Owner of Vale Home Staging, Savannah, GA    2011 – 2014\n- Styled listings\n\nSales Agent at Sample Keys, Pooler, GA    2009 – 2011\n- Sold homes\n",
  );
  expect(jobs.map(({ name, position }) => [name, position])).toEqual([
    ["Vale Home Staging", "Owner"],
    ["Sample Keys", "Sales Agent"],
  ]);
});

test("in Arabic a hospital is an employer and a pharmacist a title", async () => {
  const jobs = await jobsOf(
    "صيدلانية إكلينيكية    سبتمبر 2020 – حتى الآن\nمستشفى العينة التخصصي، الإسكندرية\n- مراجعة الوصفات\n",
  );
  expect(jobs).toMatchObject([
    { position: "صيدلانية إكلينيكية", name: "مستشفى العينة التخصصي", current: true },
  ]);
});

test.each(["Castlebar, Co. Mayo", "Swindon area"])("%s is where an employer is", async (place) => {
  const [job] = await jobsOf(
    `Web Developer\nOifig Shamplach, ${place}\nSep 2017 – Dec 2019\n- Built sites\n`,
  );
  expect(job).toMatchObject({ name: "Oifig Shamplach", location: place });
});

test("a grade in brackets belongs to the title", async () => {
  const jobs = await jobsOf(
    "U.S. SAMPLE NAVY\nAviation Electrician (E-6), Norfolk, VA    03/2008 – 05/2015\n- Taught\n\nAviation Electrician (E-1 to E-5), Various locations    09/2000 – 02/2008\n- Deployed\n",
  );
  expect(jobs.map(({ name, position }) => [name, position])).toEqual([
    ["U.S. SAMPLE NAVY", "Aviation Electrician (E-6)"],
    ["U.S. SAMPLE NAVY", "Aviation Electrician (E-1 to E-5)"],
  ]);
});

test.each(["Forklift Operator / Storeperson", "Registered Nurse, Medical-Surgical / Telemetry"])(
  "%s is one title where the employer has a line of its own",
  async (title) => {
    const jobs = await jobsOf(
      `Sample Cold Chain    July 2022 - Present\n${title}, Norwich\n- Unloads\n\nHamworth Sample Foods    2017 - 2019\nProcess Worker, Ipswich\n- Packed\n`,
    );
    expect(jobs.map(({ name, position }) => [name, position])).toEqual([
      ["Sample Cold Chain", title],
      ["Hamworth Sample Foods", "Process Worker"],
    ]);
  },
);

test("a slash parts the employer from the title where nothing else names one", async () => {
  const jobs = await jobsOf(
    "Accounting Intern / Dogwood Sample    2015 – 2016\nMacon, GA\n- Reconciled accounts\n",
  );
  expect(jobs).toMatchObject([
    { position: "Accounting Intern", name: "Dogwood Sample", location: "Macon, GA" },
  ]);
});

test.each([
  ["502 Eighth Street, Huntington, WV", "Contract Specialist", "Army Corps of Sample"],
  ["Via Volta 12, Como", "Impiegata contabile", "Studio Campione"],
  ["Hauptstraße 5, Bremen", "Buchhalterin", "Hafenwerk"],
])("the street %s is no employer", async (address, title, employer) => {
  const [job] = await jobsOf(`${title}, 06/2020 - 03/2023\n${employer}\n${address}\n- Prepared contracts\n`);
  expect(job).toMatchObject({ position: title, name: employer });
});

test.each([
  ["SAMPLE FOODS PLC", "Ikeja, Lagos"],
  ["Tienda La Muestra", "Antequera (Málaga)"],
  ["Albers Voorbeeld", "’s-Hertogenbosch"],
])("a quarter and its town, or a province, end the employer %s", async (name, location) => {
  const [job] = await jobsOf(`Cashier\n${name}, ${location}\n2019 – 2021\n- Sold food\n`);
  expect(job).toMatchObject({ name, location });
});

test.each(["Kellnerin", "Caissière", "Cajera - reponedora", "Addetto alle vendite", "Motorista", "Cleaner"])(
  "%s is an occupation",
  async (title) => {
    const [job] = await jobsOf(`Beispielhaus\n${title}\n2019 – 2021\n- Served\n`);
    expect(job).toMatchObject({ position: title, name: "Beispielhaus" });
  },
);

test("a firm's own line without a date opens its roles, set as the first firm's is", () => {
  const jobs = jobsOfLines(
    { text: "Granite Sample Foods, 2006–2015", bold: true, size: 11.5, gap: 0.5 },
    { text: "Plant Manager, Eau Claire, WI\t2010–2015", bold: true, gap: 0.1 },
    { text: "Process Engineer, Kenosha, WI\t2006–2010", bold: true, gap: 0.4 },
    { text: "Kestrel Sample", bold: true, size: 11.5, gap: 0.5 },
    { text: "Manufacturing Engineer, Racine, WI\t1995–1998", bold: true, gap: 0.1 },
  );
  expect(jobs.map(({ name, position }) => [name, position])).toEqual([
    ["Granite Sample Foods", "Plant Manager"],
    ["Granite Sample Foods", "Process Engineer"],
    ["Kestrel Sample", "Manufacturing Engineer"],
  ]);
});

test("what somebody did between two jobs is no job at the one before", async () => {
  const jobs = await jobsOf(
    "Prairie Sample Freight, Inc. - Salina, KS\nRegional Driver, 4/2022 to Present\n- Hauls freight\n\nDec 2020 to March 2022 – took care of my father full time\n\nTallgrass Sample Packers - Emporia, KS\nReefer Driver, 9/2018 to 11/2020\n- Delivered loads\n",
  );
  const between = jobs.find(({ startDate }) => startDate === "2020-12");
  expect([between?.name, between?.position]).toEqual([undefined, undefined]);
});

test("when somebody was promoted, or a firm sold, is an aside", async () => {
  const jobs = await jobsOf(
    "Senior Consultant (promoted from Consultant in 2021)\nFoxglove Advisory LLP, Manchester | Sept 2019 – Present\n- Advised\n\nGraduate Trainee\nBramble Audit, Leeds | Sept 2017 – Aug 2019\n- Audited\n",
  );
  expect(jobs.map(({ name, position }) => [name, position])).toEqual([
    ["Foxglove Advisory LLP", "Senior Consultant (promoted from Consultant in 2021)"],
    ["Bramble Audit", "Graduate Trainee"],
  ]);
});

test("a date in small letters below an item begins another job", async () => {
  const jobs = await jobsOf(
    "jan 2019 - heden | Projectleider | Voorbeeld Bouw BV | Utrecht\n- Leidde bouw\nmrt 2015 - dec 2018 | Werkvoorbereider | Monster Bouw | Arnhem\n- Calculaties\n",
  );
  expect(jobs.map(({ name }) => name)).toEqual(["Voorbeeld Bouw BV", "Monster Bouw"]);
});

test("a town in brackets ends an employer that a small word opens", async () => {
  const jobs = await jobsOf(
    "Camarera de sala en Restaurante El Ejemplo (Valencia), de junio de 2019 a marzo de 2022\n- Servicio\n\nDependienta en Zapatería La Muestra (Alicante), entre 2016 y 2019\n- Ventas\n",
  );
  expect(jobs).toMatchObject([
    {
      position: "Camarera de sala",
      name: "Restaurante El Ejemplo",
      location: "Valencia",
      startDate: "2019-06",
    },
    { position: "Dependienta", location: "Alicante", startDate: "2016", endDate: "2019" },
  ]);
});

test("a head that names a university of its own goes under no other firm", async () => {
  const jobs = await jobsOf(
    "Foxglove AI — Machine Learning Intern (May 2023 – Aug 2023)\n- Trained models\n\nTeaching Assistant, CS 101, University of Sample (Jan 2022 – May 2022)\n- Graded\n",
  );
  expect(jobs[1]).toMatchObject({ position: "Teaching Assistant, CS 101", name: "University of Sample" });
});

test("jobs told in sentences may have what was done below each", async () => {
  const jobs = await jobsOf(
    "Working as Senior Accountant at Foxglove Traders, Surat since June 2020.\n- GST returns\nWorked as Accountant at Bramble Textiles, Vapi from April 2016 to May 2020.\n- Tally\n",
  );
  expect(jobs).toMatchObject([
    {
      position: "Senior Accountant",
      name: "Foxglove Traders",
      startDate: "2020-06",
      current: true,
      highlights: ["GST returns"],
    },
    {
      position: "Accountant",
      name: "Bramble Textiles",
      startDate: "2016-04",
      endDate: "2020-05",
      highlights: ["Tally"],
    },
  ]);
});

test("a full stop behind the dates is no part of the employer", async () => {
  const jobs = await jobsOf(
    "Enero 2020 – Actualidad. Fundación Ejemplo, Sevilla. Educadora social\n- Talleres\n",
  );
  expect(jobs).toMatchObject([
    { name: "Fundación Ejemplo", location: "Sevilla", position: "Educadora social" },
  ]);
});
