import { expect, test } from "vitest";
import { listTexts } from "../../../model.ts";
import { readResume } from "../../read-resume.ts";

/** Forms of 履歴書; every person, school and firm is invented. */
async function read(lines: string[]) {
  return readResume(new TextEncoder().encode(lines.join("\n")), { fileName: "rirekisho.txt" });
}

const top = [
  "履 歴 書",
  "氏名 水野 あかり",
  "電話 090-5550-0199",
  "メール akari.mizuno@post.example",
  "現住所 〒330-0055 見本県しろやま市東見本町5-5",
  "",
];
const schools = [
  { institution: "見本県立しろやま高等学校", area: "普通科", endDate: "2012-03" },
  { institution: "白樺台大学", area: "文学部 史学科", startDate: "2012-04", endDate: "2016-03" },
];
const jobs = [
  { name: "株式会社みほん書房", startDate: "2016-04", endDate: "2021-09", highlights: [] },
  { name: "有限会社しおさい文庫", startDate: "2021-10", current: true, highlights: [] },
];

test.each([
  ["of their own", (year: string, month: string, text: string) => `${year}\t${month}\t${text}`],
  ["in one cell", (year: string, month: string, text: string) => `${year}年${month}月\t${text}`],
  ["parted by blanks", (year: string, month: string, text: string) => `${year}年　${month}月　${text}`],
  [
    "of an era",
    (year: string, month: string, text: string) => {
      const western = Number(year);
      const isReiwa = western > 2018;
      return `${isReiwa ? "令和" : "平成"}${western - (isReiwa ? 2018 : 1988)}年\t${month}\t${text}`;
    },
  ],
])("rows of year and month are paired into schools and jobs, with dates %s", async (_, row) => {
  const doc = await read([
    ...top,
    "年\t月\t学歴・職歴",
    "学　歴",
    row("2012", "3", "見本県立しろやま高等学校 普通科 卒業"),
    row("2012", "4", "白樺台大学 文学部 史学科 入学"),
    row("2016", "3", "白樺台大学 文学部 史学科 卒業"),
    "職　歴",
    row("2016", "4", "株式会社みほん書房 入社"),
    row("2021", "9", "一身上の都合により退職"),
    row("2021", "10", "有限会社しおさい文庫 入社"),
    "現在に至る",
    "以上",
    "年\t月\t免許・資格",
    row("2014", "8", "普通自動車第一種運転免許 取得"),
    row("2020", "2", "日商簿記検定2級 合格"),
  ]);
  expect(doc.basics).toMatchObject({ name: "水野 あかり", location: expect.anything() });
  expect(doc.language).toBe("ja");
  expect(doc.education).toMatchObject(schools);
  expect(doc.education[0]?.startDate).toBeUndefined();
  expect(doc.work).toMatchObject(jobs);
  expect(doc.work[1]?.endDate).toBeUndefined();
  expect(doc.certificates).toMatchObject([
    { name: "普通自動車第一種運転免許", date: "2014-08" },
    { name: "日商簿記検定2級", date: "2020-02" },
  ]);
  expect(doc.sectionOrder).toEqual(["education", "work", "certificates"]);
  expect(doc.unplaced).toEqual([]);
});

test("a firm keeps its moves as bullets, and a reason for leaving that is no formula is kept apart", async () => {
  const doc = await read([
    ...top,
    "職歴",
    "2016年4月\t株式会社みほん書房（出版業）に正社員として入社",
    "2018年4月\t営業企画部へ異動",
    "2021年9月\t会社都合により退職",
    "2021年10月\t株式会社 しおさい文庫 編集部 入社（現在に至る）",
  ]);
  expect(doc.work).toMatchObject([
    {
      name: "株式会社みほん書房",
      summary: "（出版業）",
      startDate: "2016-04",
      endDate: "2021-09",
      highlights: [{ text: "2018年4月　営業企画部へ異動" }],
    },
    { name: "株式会社 しおさい文庫", position: "編集部", startDate: "2021-10", current: true },
  ]);
  expect(doc.unplaced.map(({ text }) => text)).toEqual(["会社都合により退職"]);
});

test("what a body runs is a part of its name, and nothing behind an event is lost", async () => {
  const doc = await read([
    ...top,
    "学歴・職歴",
    "2016\t3\t白樺台大学 看護学部 卒業（学長賞）",
    "2016\t4\t医療法人みほん会 見本病院 入職（看護師）",
    "2020\t3\t契約期間満了につき退職",
    "2020\t4\t見本市役所 入庁",
    "\t10\t見本市役所 退職",
    "現在求職中",
    "以上",
    "資格",
    "2014年8月 普通自動車第一種運転免許 取得",
    "2020年2月 2級建築士",
  ]);
  expect(doc.work).toMatchObject([
    { name: "医療法人みほん会 見本病院", position: "看護師", startDate: "2016-04", endDate: "2020-03" },
    { name: "見本市役所", startDate: "2020-04", endDate: "2020-10" },
  ]);
  expect(doc.certificates).toMatchObject([
    { name: "普通自動車第一種運転免許", date: "2014-08" },
    { name: "2級建築士", date: "2020-02" },
  ]);
  expect(doc.unplaced.map(({ text }) => text)).toEqual([
    "（学長賞）",
    "契約期間満了につき退職",
    "現在求職中",
  ]);
});

test("a school that was left early does not seem finished, and a course is the degree", async () => {
  const doc = await read([
    ...top,
    "学歴",
    "平成２４年４月\t白樺台大学理学部数学科 入学",
    "平成２６年３月\t同大学 中途退学",
    "令和元年４月\tみほん野大学大学院 情報学研究科 修士課程 入学",
    "令和3年3月\tみほん野大学大学院 情報学研究科 修士課程 修了",
    "令和3年4月\tみほん野大学大学院 情報学研究科 博士課程 入学",
    "令和5年3月\tみほん野大学大学院 情報学研究科 博士課程 中退",
  ]);
  expect(doc.education).toMatchObject([
    {
      institution: "白樺台大学",
      area: "理学部数学科",
      studyType: "中途退学",
      startDate: "2012-04",
      endDate: "2014-03",
    },
    {
      institution: "みほん野大学大学院",
      area: "情報学研究科",
      studyType: "修士課程",
      startDate: "2019-04",
      endDate: "2021-03",
    },
    { studyType: "博士課程中退", startDate: "2021-04", endDate: "2023-03" },
  ]);
  expect(doc.unplaced).toEqual([]);
});

test("a firm that is told of in detail behind the form is listed once, and another date is not lost", async () => {
  const doc = await read([
    ...top,
    "職歴",
    "2016\t4\t株式会社みほん書房 入社",
    "2021\t8\t株式会社みほん書房 退社",
    "2021\t10\t有限会社しおさい文庫 入社",
    "現在に至る",
    "以上",
    "",
    "職務経歴",
    "",
    "2021年10月～現在　有限会社しおさい文庫",
    "編集者",
    "・月刊誌の企画と編集",
    "",
    "2016年4月～2021年9月　株式会社みほん書房",
    "営業",
    "・書店約60社への提案営業",
  ]);
  expect(
    doc.work.map(({ name, startDate, endDate, current }) => [name, startDate, endDate ?? current]),
  ).toEqual([
    ["有限会社しおさい文庫", "2021-10", true],
    ["株式会社みほん書房", "2016-04", "2021-09"],
  ]);
  expect(doc.unplaced.map(({ text }) => text).join(" ")).toMatch(/2021 8/);
});

test("dated lines of another resume are no form, and no line of a form is lost", async () => {
  const plain = await read([
    ...top,
    "職歴",
    "",
    "2016年4月～2021年9月　株式会社みほん書房",
    "・提案営業を担当しました",
  ]);
  expect(plain.work).toMatchObject([
    { name: "株式会社みほん書房", startDate: "2016-04", endDate: "2021-09" },
  ]);
  const rows = [
    "2012\t4\t白樺台大学 入学",
    "\t9\t短期留学のため渡航",
    "2015\t4\t同大学 法学部に転部",
    "2016\t3\t白樺台大学 法学部 卒業見込み",
    "2016\t4\t定年まで",
    "2017\t5\t退職",
  ];
  const doc = await read([...top, "学歴・職歴", ...rows]);
  const told = [...listTexts(doc).map(({ text }) => text), ...doc.unplaced.map(({ text }) => text)].join(
    "\n",
  );
  for (const word of ["短期留学のため渡航", "転部", "卒業見込み", "定年まで", "退職"])
    expect(told).toContain(word);
});
