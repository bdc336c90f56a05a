import type { SectionName, Words } from "./person.ts";

const headings = (lists: [SectionName, string][]): Record<SectionName, string[]> =>
  Object.fromEntries(lists.map(([name, list]) => [name, list.split("|")])) as Record<SectionName, string[]>;
const english = [
  ["summary", "Summary|Professional Summary|Profile|About Me|Objective|Career Summary"],
  [
    "work",
    "Experience|Work Experience|Professional Experience|Employment History|Work History|Career History",
  ],
  ["education", "Education|Academic Background|Education & Training|Academic History"],
  ["skills", "Skills|Technical Skills|Core Competencies|Key Skills|Skills & Tools|Areas of Expertise"],
  ["languages", "Languages|Language Skills"],
  ["projects", "Projects|Personal Projects|Selected Projects|Open Source"],
  ["certificates", "Certifications|Certificates|Licenses & Certifications|Professional Certifications"],
] as [SectionName, string][];
const list = (text: string) => text.split(" ");

/** What each language calls its sections, its months and the present. */
export const wordsOf: Record<string, Words> = {
  en: {
    headings: headings(english),
    months: list("January February March April May June July August September October November December"),
    present: "Present",
  },
  de: {
    headings: headings([
      ["summary", "Profil|Kurzprofil|Über mich"],
      ["work", "Berufserfahrung|Beruflicher Werdegang|Berufliche Erfahrung"],
      ["education", "Ausbildung|Studium|Bildungsweg"],
      ["skills", "Kenntnisse|Fähigkeiten|Fachkenntnisse"],
      ["languages", "Sprachen|Sprachkenntnisse"],
      ["projects", "Projekte"],
      ["certificates", "Zertifikate"],
    ]),
    months: list("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    present: "heute",
  },
  fr: {
    headings: headings([
      ["summary", "Profil|À propos|Résumé"],
      ["work", "Expérience professionnelle|Expériences professionnelles|Parcours professionnel"],
      ["education", "Formation|Études|Diplômes"],
      ["skills", "Compétences|Compétences techniques"],
      ["languages", "Langues"],
      ["projects", "Projets"],
      ["certificates", "Certifications"],
    ]),
    months: list("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    present: "aujourd’hui",
  },
  es: {
    headings: headings([
      ["summary", "Perfil|Resumen|Sobre mí"],
      ["work", "Experiencia|Experiencia profesional|Experiencia laboral"],
      ["education", "Educación|Formación académica|Formación"],
      ["skills", "Habilidades|Competencias|Conocimientos"],
      ["languages", "Idiomas"],
      ["projects", "Proyectos"],
      ["certificates", "Certificaciones"],
    ]),
    months: list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    present: "actualidad",
  },
  pt: {
    headings: headings([
      ["summary", "Resumo|Perfil|Sobre mim"],
      ["work", "Experiência profissional|Experiência|Histórico profissional"],
      ["education", "Formação acadêmica|Educação|Formação"],
      ["skills", "Habilidades|Competências"],
      ["languages", "Idiomas"],
      ["projects", "Projetos"],
      ["certificates", "Certificações"],
    ]),
    months: list("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    present: "atual",
  },
  nl: {
    headings: headings([
      ["summary", "Profiel|Over mij"],
      ["work", "Werkervaring|Ervaring"],
      ["education", "Opleiding|Opleidingen"],
      ["skills", "Vaardigheden|Competenties"],
      ["languages", "Talen"],
      ["projects", "Projecten"],
      ["certificates", "Certificaten"],
    ]),
    months: list("januari februari maart april mei juni juli augustus september oktober november december"),
    present: "heden",
  },
  it: {
    headings: headings([
      ["summary", "Profilo|Sintesi"],
      ["work", "Esperienza professionale|Esperienze lavorative|Esperienza"],
      ["education", "Istruzione|Formazione|Istruzione e formazione"],
      ["skills", "Competenze|Competenze tecniche"],
      ["languages", "Lingue"],
      ["projects", "Progetti"],
      ["certificates", "Certificazioni"],
    ]),
    months: list(
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    ),
    present: "oggi",
  },
  zh: {
    headings: headings([
      ["summary", "个人简介|自我评价"],
      ["work", "工作经历|工作经验"],
      ["education", "教育背景|教育经历"],
      ["skills", "专业技能|技能"],
      ["languages", "语言能力|语言"],
      ["projects", "项目经历"],
      ["certificates", "证书"],
    ]),
    months: Array.from({ length: 12 }, (_, i) => `${i + 1}月`),
    present: "至今",
  },
  ja: {
    headings: headings([
      ["summary", "自己PR|職務要約"],
      ["work", "職歴|職務経歴"],
      ["education", "学歴"],
      ["skills", "スキル"],
      ["languages", "語学|言語"],
      ["projects", "プロジェクト"],
      ["certificates", "資格"],
    ]),
    months: Array.from({ length: 12 }, (_, i) => `${i + 1}月`),
    present: "現在",
  },
  ar: {
    headings: headings([
      ["summary", "الملخص المهني|نبذة عني"],
      ["work", "الخبرة العملية|الخبرات"],
      ["education", "التعليم|المؤهلات العلمية"],
      ["skills", "المهارات"],
      ["languages", "اللغات"],
      ["projects", "المشاريع"],
      ["certificates", "الشهادات"],
    ]),
    months: list("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    present: "الآن",
  },
  hi: {
    headings: headings([
      ["summary", "सारांश|परिचय"],
      ["work", "कार्य अनुभव|अनुभव"],
      ["education", "शिक्षा|शैक्षणिक योग्यता"],
      ["skills", "कौशल"],
      ["languages", "भाषाएँ"],
      ["projects", "परियोजनाएँ"],
      ["certificates", "प्रमाणपत्र"],
    ]),
    months: list("जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर"),
    present: "वर्तमान",
  },
};
