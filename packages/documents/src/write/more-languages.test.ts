/** What is written in a language is read back in it: headings, dates, titles, schools. The people are invented. */
import { describe, expect, test } from "vitest";
import { fromJsonResume, toJsonResume } from "../model.ts";
import { readResume } from "../read/read-resume.ts";
import { renderResume } from "./render.ts";

const people: [
  language: string,
  name: string,
  title: string,
  bullet: string,
  school: string,
  degree: string,
][] = [
  [
    "ru",
    "Мария Соколова",
    "Инженер-программист",
    "Сократила время ответа сервиса платежей вдвое и обучила четырёх новых коллег",
    "Северный университет",
    "Магистр",
  ],
  [
    "el",
    "Ελένη Παππά",
    "Μηχανικός λογισμικού",
    "Μείωσα στο μισό τον χρόνο απόκρισης της υπηρεσίας πληρωμών της εταιρείας",
    "Πανεπιστήμιο Αιγαίας Ακτής",
    "Πτυχίο",
  ],
  [
    "he",
    "נועה ברקאי",
    "מהנדסת תוכנה",
    "קיצרתי בחצי את זמן התגובה של שירות התשלומים והדרכתי ארבעה עובדים חדשים",
    "אוניברסיטת הגליל העליון",
    "תואר ראשון",
  ],
  [
    "ko",
    "한서윤",
    "백엔드 개발자",
    "결제 서비스의 평균 응답 시간을 절반으로 줄이고 신입 네 명을 교육했다",
    "한빛대학교",
    "학사",
  ],
  [
    "th",
    "ศิรินทร์ วงศ์ดี",
    "วิศวกรซอฟต์แวร์",
    "ลดเวลาตอบสนองของระบบชำระเงินลงครึ่งหนึ่งและสอนงานพนักงานใหม่สี่คน",
    "มหาวิทยาลัยริมธาร",
    "ปริญญาตรี",
  ],
  [
    "tr",
    "Zeynep Karaduman",
    "Yazılım Mühendisi",
    "Ödeme servisinin ortalama yanıt süresini yarıya indirdim ve dört yeni çalışanı eğittim",
    "Kıyıkent Üniversitesi",
    "Lisans",
  ],
  [
    "pl",
    "Żaneta Wróblewska",
    "Programistka",
    "Skróciłam o połowę średni czas odpowiedzi usługi płatności i przeszkoliłam cztery osoby",
    "Uniwersytet Nadwiślański",
    "Magister",
  ],
  [
    "sv",
    "Åsa Björnlund",
    "Systemutvecklare",
    "Halverade betaltjänstens genomsnittliga svarstid och lärde upp fyra nya kollegor",
    "Norrsjö universitet",
    "Kandidatexamen",
  ],
];

describe.each(people)("%s", (language, name, position, bullet, institution, studyType) => {
  const doc = fromJsonResume({
    basics: { name, email: "someone@example.com" },
    work: [
      { name: "Acme Ltd", position, startDate: "2021-05", highlights: [bullet, bullet.slice(0, -4)] },
      { name: "Tidepool Studio", position, startDate: "2018-10", endDate: "2021-04", highlights: [bullet] },
    ],
    education: [{ institution, studyType, startDate: "2014-09", endDate: "2018-06" }],
    skills: [{ name: "IT", keywords: ["TypeScript", "PostgreSQL", "Docker"] }],
    meta: { language },
  });
  doc.language = language;

  test.each(["pdf", "docx", "md"] as const)("a resume is read back from %s", async (format) => {
    const { bytes, extension } = await renderResume(doc, format);
    const back = await readResume(bytes, { fileName: `cv.${extension}` });
    const { resume, unplaced } = toJsonResume(back);
    const truth = toJsonResume(doc).resume;
    for (const key of ["basics", "work", "education", "skills"]) expect(resume[key], key).toEqual(truth[key]);
    expect(unplaced).toEqual([]);
    expect(back.language).toBe(language);
  });
});
