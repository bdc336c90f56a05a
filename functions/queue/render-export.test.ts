import { documentWriter } from "@tailorbird/adapters/files/document-writer";
import type { ExportPaper, ExportTemplate } from "@tailorbird/contracts/exports";
import { exportFile } from "@tailorbird/core/exports/export.sql";
import { ExportRenderer, RenderingUnfaithful } from "@tailorbird/core/exports/export-renderer";
import { resumeVersion } from "@tailorbird/core/resumes/resume.sql";
import { exportKey } from "@tailorbird/core/resumes/resume-keys";
import { contentHash } from "@tailorbird/core/shared/content-hash";
import { fromJsonResume } from "@tailorbird/documents/model";
import { somebody } from "@tailorbird/testing/people";
import { seedResume } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openObjects } from "../services/parts/objects.ts";

let stack: CloudStack;
beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const people = {
  en: ["Robin Sample", "Engineer", "Sample Works Ltd", "Built a tracker that handles 42 requests"],
  fr: ["Éloïse Exemple", "Ingénieure", "Société Exemple", "A réduit les délais de 30 % à 12 %"],
  es: ["Íñigo Ejemplo", "Ingeniero", "Ejemplo S.A.", "Redujo los plazos del 30 % al 12 %"],
  ru: ["Иван Примеров", "Инженер", "Пример и партнёры", "Разработал систему учёта заявок"],
  el: ["Γιάννης Παράδειγμα", "Μηχανικός", "Εταιρεία Δοκιμών", "Σχεδίασε το σύστημα παρακολούθησης"],
  ar: ["سامي مثال", "مهندس", "شركة مثال", "بناء نظام تتبع يعالج 42 ألف طلب باستخدام TypeScript"],
  he: ["דנה דוגמה", "מהנדסת", "חברת דוגמה", "בנתה מערכת מעקב ב TypeScript"],
  zh: ["张例子", "软件工程师", "例子科技有限公司", "设计并实现每天处理四百万事件的系统"],
  ja: [
    "見本太郎",
    "ソフトウェアエンジニア",
    "見本株式会社",
    "毎日四百万件のイベントを処理するシステムを設計",
  ],
  hi: ["अनन्या उदाहरण", "इंजीनियर", "उदाहरण लिमिटेड", "भुगतान सेवा को Go में नए सिरे से लिखा"],
  ko: ["김예시", "엔지니어", "예시 주식회사", "하루 사백만 건의 이벤트를 처리하는 시스템을 설계"],
  th: ["สมชาย ตัวอย่าง", "วิศวกร", "บริษัท ตัวอย่าง", "ออกแบบระบบที่ประมวลผลเหตุการณ์ 42 ครั้ง"],
} as const;

async function order(
  language: keyof typeof people,
  look: { template?: ExportTemplate; paper?: ExportPaper },
) {
  const person = somebody();
  const { accountId } = person;
  const resumeId = await seedResume(stack, person);
  const [name, position, employer, text] = people[language];
  const document = fromJsonResume({
    meta: { language },
    basics: { name, label: position, email: "sample@example.com", location: { countryCode: "FR" } },
    work: [
      { position, name: employer, startDate: "2019-02", endDate: "2021-08", highlights: [text] },
      { position, name: employer, startDate: "2017", endDate: "2019-01", highlights: [text] },
    ],
    skills: [{ name: "Python", keywords: ["Django", "C++"] }],
  });
  const documentHash = contentHash(document);
  await stack.database.transact(accountId, (queries) =>
    queries
      .insert(resumeVersion)
      .values({ accountId, resumeId, version: 2, origin: "upload", document, documentHash }),
  );
  const source = { type: "resume_version" as const, resumeId, version: 2 };
  return { person, resumeId, documentHash, message: { accountId, source, format: "pdf" as const, ...look } };
}

function renderer(writer = documentWriter()) {
  return new ExportRenderer({ database: stack.database, objects: openObjects(), writer });
}

async function files({ person }: Awaited<ReturnType<typeof order>>) {
  return stack.database
    .as(person.accountId)
    .select({ status: exportFile.status, look: exportFile.look })
    .from(exportFile);
}

describe.each(Object.keys(people) as (keyof typeof people)[])("a resume in %s", (language) => {
  it("is made, and says on its pages what the document says, in every template", async () => {
    for (const template of ["classic", "modern", "compact"] as const) {
      const ordered = await order(language, { template, paper: "letter" });
      await renderer().renderOrder(ordered.message, { last: false });
      expect(await files(ordered)).toEqual([{ status: "ready", look: `${template}-letter` }]);
      const { accountId } = ordered.person;
      const key = exportKey(accountId, ordered.resumeId, ordered.documentHash, "pdf", `${template}-letter`);
      const bytes = await openObjects().get(key, { maxBytes: 10_000_000 });
      expect(Buffer.from(bytes).toString("latin1")).toMatch(/\/MediaBox\s*\[0 0 612 792\]/);
    }
  });
});

it("makes the plain look for an order of before there were others", async () => {
  const ordered = await order("en", {});
  await renderer().renderOrder(ordered.message, { last: false });
  expect(await files(ordered)).toEqual([{ status: "ready", look: "classic-a4" }]);
});

it("keeps back a file that says something the document does not, and marks it failed in the end", async () => {
  const ordered = await order("en", {});
  const writer = documentWriter();
  const lying = {
    ...writer,
    readBack: async (pdf: Uint8Array) => `${await writer.readBack(pdf)} Nobel laureate`,
  };
  await expect(renderer(lying).renderOrder(ordered.message, { last: false })).rejects.toThrow(
    RenderingUnfaithful,
  );
  expect(await files(ordered)).toEqual([]);
  await renderer(lying).renderOrder(ordered.message, { last: true });
  expect(await files(ordered)).toEqual([{ status: "failed", look: "classic-a4" }]);
});
