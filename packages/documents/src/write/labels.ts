import { moreLabels } from "./more-labels.ts";

const en = {
  summary: "Summary",
  work: "Experience",
  volunteer: "Volunteering",
  education: "Education",
  skills: "Skills",
  projects: "Projects",
  certificates: "Certifications",
  awards: "Awards",
  publications: "Publications",
  languages: "Languages",
  interests: "Interests",
  unplaced: "Additional Information",
  present: "Present",
  months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
};

type Labels = typeof en;

/** Section headings and the word for "until now", in the languages the reader knows. */
const labels: Record<string, Labels> = {
  ...moreLabels,
  en,
  de: {
    summary: "Profil",
    work: "Berufserfahrung",
    volunteer: "Ehrenamt",
    education: "Ausbildung",
    skills: "Kenntnisse",
    projects: "Projekte",
    certificates: "Zertifikate",
    awards: "Auszeichnungen",
    publications: "Publikationen",
    languages: "Sprachen",
    interests: "Interessen",
    unplaced: "Weitere Angaben",
    present: "heute",
    months: "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
  },
  fr: {
    summary: "Profil",
    work: "Expérience professionnelle",
    volunteer: "Bénévolat",
    education: "Formation",
    skills: "Compétences",
    projects: "Projets",
    certificates: "Certifications",
    awards: "Distinctions",
    publications: "Publications",
    languages: "Langues",
    interests: "Centres d’intérêt",
    unplaced: "Informations complémentaires",
    present: "aujourd’hui",
    months: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
  },
  es: {
    summary: "Perfil",
    work: "Experiencia laboral",
    volunteer: "Voluntariado",
    education: "Educación",
    skills: "Habilidades",
    projects: "Proyectos",
    certificates: "Certificaciones",
    awards: "Premios",
    publications: "Publicaciones",
    languages: "Idiomas",
    interests: "Intereses",
    unplaced: "Información adicional",
    present: "actualidad",
    months: "ene. feb. mar. abr. mayo jun. jul. ago. sept. oct. nov. dic.",
  },
  pt: {
    summary: "Resumo",
    work: "Experiência profissional",
    volunteer: "Trabalho voluntário",
    education: "Educação",
    skills: "Competências",
    projects: "Projetos",
    certificates: "Certificações",
    awards: "Prêmios",
    publications: "Publicações",
    languages: "Línguas",
    interests: "Interesses",
    unplaced: "Informações adicionais",
    present: "atual",
    months: "jan. fev. mar. abr. maio jun. jul. ago. set. out. nov. dez.",
  },
  nl: {
    summary: "Profiel",
    work: "Werkervaring",
    volunteer: "Vrijwilligerswerk",
    education: "Opleiding",
    skills: "Vaardigheden",
    projects: "Projecten",
    certificates: "Certificaten",
    awards: "Prijzen",
    publications: "Publicaties",
    languages: "Talen",
    interests: "Interesses",
    unplaced: "Overige informatie",
    present: "heden",
    months: "jan. feb. mrt. apr. mei juni juli aug. sept. okt. nov. dec.",
  },
  it: {
    summary: "Profilo",
    work: "Esperienza professionale",
    volunteer: "Volontariato",
    education: "Istruzione",
    skills: "Competenze",
    projects: "Progetti",
    certificates: "Certificazioni",
    awards: "Premi",
    publications: "Pubblicazioni",
    languages: "Lingue",
    interests: "Interessi",
    unplaced: "Altre informazioni",
    present: "oggi",
    months: "gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.",
  },
  zh: {
    summary: "个人简介",
    work: "工作经历",
    volunteer: "志愿服务",
    education: "教育背景",
    skills: "专业技能",
    projects: "项目经历",
    certificates: "证书",
    awards: "获奖情况",
    publications: "论文",
    languages: "语言能力",
    interests: "兴趣爱好",
    unplaced: "其他信息",
    present: "至今",
    months: "",
  },
  ja: {
    summary: "職務要約",
    work: "職務経歴",
    volunteer: "ボランティア活動",
    education: "学歴",
    skills: "スキル",
    projects: "プロジェクト",
    certificates: "資格",
    awards: "受賞歴",
    publications: "論文",
    languages: "語学",
    interests: "趣味",
    unplaced: "その他",
    present: "現在",
    months: "",
  },
  hi: {
    summary: "सारांश",
    work: "कार्य अनुभव",
    volunteer: "स्वयंसेवा",
    education: "शिक्षा",
    skills: "कौशल",
    projects: "परियोजनाएँ",
    certificates: "प्रमाणपत्र",
    awards: "पुरस्कार",
    publications: "प्रकाशन",
    languages: "भाषाएँ",
    interests: "रुचियाँ",
    unplaced: "अन्य जानकारी",
    present: "वर्तमान",
    months: "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
  },
  ar: {
    summary: "نبذة",
    work: "الخبرة المهنية",
    volunteer: "العمل التطوعي",
    education: "التعليم",
    skills: "المهارات",
    projects: "المشاريع",
    certificates: "الشهادات",
    awards: "الجوائز",
    publications: "المنشورات",
    languages: "اللغات",
    interests: "الاهتمامات",
    unplaced: "معلومات إضافية",
    present: "الآن",
    months: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  },
};

export function labelsFor(language: string | undefined): Labels {
  return labels[language?.split("-")[0] ?? "en"] ?? en;
}

/** What parts the members of a list, and a town from its country. */
export function commaFor(language: string | undefined): string {
  const [code = ""] = language?.split("-") ?? [];
  if (/^(?:ar|fa|ur)$/.test(code)) return "، ";
  return code === "ja" ? "、" : code === "zh" ? "，" : ", ";
}

/** `2019-04` as people write it in the language: `Apr 2019`, `2019年4月`. A day is kept as ISO. */
export function formatDate(iso: string, language: string | undefined): string {
  const [year = "", month, day] = iso.split("-");
  if (!month) return year;
  if (day) return iso;
  const { months } = labelsFor(language);
  if (!months)
    return language?.startsWith("ko") ? `${year}년 ${Number(month)}월` : `${year}年${Number(month)}月`;
  return `${months.split(" ")[Number(month) - 1] ?? month} ${year}`;
}
