import { furtherHeadings } from "./further-headings.ts";
import { moreHeadings } from "./more-headings.ts";
import { perText } from "./per-text.ts";

export type SectionKind =
  | "summary"
  | "contact"
  | "work"
  | "education"
  | "skills"
  | "projects"
  | "certificates"
  | "awards"
  | "publications"
  | "languages"
  | "volunteer"
  | "interests"
  | "courses"
  | "references";

/** Headings people write, by section: English, Spanish, French, German, Portuguese, Dutch, Italian, Chinese, Japanese, Hindi, Arabic. */
const phrases: Record<SectionKind, string> = {
  summary:
    "summary|profile|sintesi|about|about me|professional summary|executive summary|career summary|career objective|objective|personal statement|personal profile|professional profile|overview|introduction|resume objective|summary of qualifications|career profile|qualifications summary|perfil|perfil profesional|resumen|resumen profesional|sobre mí|objetivo|objetivo profesional|profil|profil professionnel|à propos|à propos de moi|résumé|objectif|accroche|kurzprofil|über mich|zusammenfassung|profil personnel|berufliches profil|persönliches profil|resumo|resumo profissional|sobre mim|perfil profissional|profiel|samenvatting|over mij|persoonlijk profiel|profilo|profilo professionale|sommario|chi sono|obiettivo|个人简介|自我评价|个人总结|简介|個人簡介|职业概述|自己紹介|自己pr|職務要約|概要|プロフィール|सारांश|परिचय|उद्देश्य|प्रोफ़ाइल|الملخص|نبذة|نبذة عني|الملخص المهني|الهدف|الهدف الوظيفي|ملخص",
  contact:
    "contact|contact information|contact details|contact info|contact me|personal information|personal particulars|particulars|bio-data|bio data|personal details|personal data|personal info|details|links|profiles|social|find me online|find me|online presence|online profiles|on the web|web presence|social media|social links|web links|elsewhere|online-profile|enlaces|redes sociales|liens|réseaux sociaux|contacto|datos personales|datos de contacto|información personal|información de contacto|contact et informations|coordonnées|informations personnelles|kontakt|kontaktdaten|persönliche daten|persönliche angaben|zur person|contato|dados pessoais|informações pessoais|contactgegevens|persoonlijke gegevens|contatti|dati personali|informazioni personali|联系方式|个人信息|聯絡方式|基本信息|連絡先|個人情報|基本情報|संपर्क|व्यक्तिगत जानकारी|संपर्क जानकारी|الاتصال|معلومات الاتصال|المعلومات الشخصية|بيانات شخصية|التواصل",
  work: "experience|work experience|professional experience|employment|employment history|work history|career history|relevant experience|relevant work experience|industry experience|career|professional background|work|experience highlights|internships|internship|assignments|selected assignments|client assignments|engagements|earlier roles|earlier positions|earlier career|earlier experience|previous roles|previous positions|previous employment|further experience|internship experience|research experience|teaching experience|leadership experience|other experience|additional experience|selected experience|positions|professional history|military experience|experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|historial laboral|prácticas|expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|missions|missions réalisées|postes précédents|expériences antérieures|stages|berufserfahrung|berufliche erfahrung|beruflicher werdegang|werdegang|berufspraxis|praktika|berufliche stationen|praktische erfahrung|frühere tätigkeiten|frühere stationen|weitere berufserfahrung|arbeitserfahrung|experiência|experiências|experiência profissional|experiências profissionais|histórico profissional|estágios|werkervaring|ervaring|loopbaan|opdrachten|geselecteerde opdrachten|functies|eerdere functies|eerdere werkervaring|eerdere ervaring|stage|stages en werkervaring|arbeidsverleden|esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|工作经历|工作经验|职业经历|实习经历|工作履历|工作經歷|工作經驗|实习经验|職歴|職務経歴|業務経験|職務経歴詳細|कार्य अनुभव|अनुभव|पेशेवर अनुभव|कार्यानुभव|الخبرة|الخبرات|الخبرة العملية|الخبرة المهنية|الخبرات العملية|الخبرات المهنية|خبرات العمل",
  education:
    "education|parcours scolaire|parcours universitaire|parcours de formation|cursus|cursus scolaire|cursus universitaire|bildungsweg|schulische ausbildung|formação escolar|formación escolar|academic background|education and training|academic history|academic profile|academic details|academic credentials|academic record|educational details|educational profile|educational history|education history|educational qualification|educational qualifications|educational institutions attended|institutions attended|schools attended|scholastic record|educational background|qualifications|academic qualifications|academics|studies|degrees|schooling|study|my studies|educación|formación|formación académica|estudios|formation|formations|études|éducation|diplômes|parcours académique|cursus|ausbildung|bildung|bildungsweg|studium|akademische ausbildung|schulbildung|bildungsgang|schulische ausbildung|educação|formação|formação académica|formação acadêmica|escolaridade|opleiding|opleidingen|onderwijs|studie|studies en opleidingen|istruzione|formazione|istruzione e formazione|titoli di studio|studi|教育背景|教育经历|学历|教育|教育背景与学历|教育經歷|學歷|学歴|学位|शिक्षा|शैक्षिक योग्यता|शैक्षणिक योग्यता|التعليم|المؤهلات|المؤهلات العلمية|الدراسة|المؤهلات الأكاديمية|التحصيل العلمي",
  skills:
    "skills|competenze personali|personal skills|personal skills and competences|competências pessoais|competencias personales|compétences personnelles|software|software skills|software and tools|programs|craft|logiciels|informatique|informática|informatica|programas|edv|technical skills|tech|technical|stack|core skills|key skills|core competencies|competencies|areas of expertise|expertise|technologies|tech stack|technical expertise|technical proficiencies|tools|tools and technologies|programming languages|professional skills|soft skills|hard skills|technical summary|skill set|skillset|strengths|specialties|top skills|skills summary|computer skills|it skills|proficiencies|capabilities|habilidades|competencias|aptitudes|conocimientos|habilidades técnicas|competencias técnicas|conocimientos técnicos|compétences|compétences techniques|savoir-faire|compétences clés|outils|kenntnisse|fähigkeiten|it-kenntnisse|kompetenzen|fachkenntnisse|technische kenntnisse|edv-kenntnisse|fachliche kompetenzen|kenntnisse und fähigkeiten|competências|competências técnicas|conhecimentos|habilidades e competências|vaardigheden|competenties|kennis|technische vaardigheden|competenze|competenze tecniche|capacità|abilità|conoscenze|competenze informatiche|技能|专业技能|技术能力|技能特长|職能專長|专业能力|スキル|技術スキル|保有スキル|資格・スキル|活かせる経験・知識・技術|活かせる経験・知識|活かせるスキル|कौशल|तकनीकी कौशल|दक्षताएँ|المهارات|المهارات التقنية|مهارات|الكفاءات|المهارات الفنية",
  projects:
    "projects|personal projects|selected projects|side projects|key projects|academic projects|open source|open source projects|open source contributions|notable projects|project experience|relevant projects|portfolio|proyectos|proyectos personales|projets|projets personnels|réalisations|projekte|eigene projekte|persönliche projekte|projekterfahrung|projetos|projetos pessoais|projecten|persoonlijke projecten|progetti|progetti personali|项目经历|项目经验|项目|專案經驗|個人プロジェクト|プロジェクト|परियोजनाएँ|परियोजनाएं|प्रोजेक्ट|المشاريع|مشاريع|المشروعات",
  certificates:
    "certifications|certificates|certification|licenses|licenses and certifications|licences|licences and certifications|certifications and licenses|professional qualifications|professional qualification|professional certifications|credentials|accreditations|certificaciones|certificados|certifications et licences|zertifikate|zertifizierungen|zertifizierungen und lizenzen|bescheinigungen|certificações|certificados e cursos|certificaten|certificeringen|certificazioni|certificati|证书|资格证书|资质证书|認證|資格|免許・資格|保有資格|प्रमाणपत्र|प्रमाणन|الشهادات|شهادات|الشهادات المهنية",
  awards:
    "awards|honors|honours|honors and awards|honours and awards|awards and honors|achievements|awards and achievements|scholarships|recognition|accomplishments|distinctions|fellowships|key achievements|selected honors|premios|logros|premios y reconocimientos|becas|prix|récompenses|distinctions et récompenses|prix et distinctions|auszeichnungen|preise|auszeichnungen und preise|stipendien|ehrungen|prêmios|prêmios e distinções|conquistas|prijzen|onderscheidingen|premi|riconoscimenti|premi e riconoscimenti|获奖情况|荣誉奖项|所获荣誉|奖项|荣誉|獲獎|受賞歴|表彰|पुरस्कार|उपलब्धियाँ|सम्मान|الجوائز|جوائز|الإنجازات|التكريمات",
  publications:
    "publications|selected publications|papers|research papers|articles|patents|publications and patents|patents and publications|presentations|talks|conference papers|invited talks|publicaciones|artículos|ponencias|publications et communications|veröffentlichungen|publikationen|vorträge|publicações|artigos|publicaties|pubblicazioni|发表论文|论文|出版物|著作|論文|発表|प्रकाशन|المنشورات|منشورات|الأبحاث",
  languages:
    "languages|languages known|known languages|languages spoken|linguistic skills|linguistic proficiency|competenze linguistiche|competencias lingüísticas|compétences linguistiques|competências linguísticas|language skills|language|spoken languages|idiomas|lenguas|langues|langues étrangères|sprachen|sprachkenntnisse|fremdsprachen|línguas|talen|taalvaardigheid|talenkennis|lingue|lingue straniere|conoscenze linguistiche|语言|语言能力|語言能力|语言技能|語学|言語|語学力|भाषाएँ|भाषाएं|भाषा|اللغات|لغات",
  volunteer:
    "volunteer|volunteering|volunteer experience|volunteer work|community service|community involvement|community|extracurricular|extracurricular activities|extracurriculars|activities|leadership|leadership and activities|leadership and involvement|civic engagement|voluntariado|trabajo voluntario|bénévolat|engagement associatif|expérience bénévole|ehrenamt|ehrenamtliches engagement|ehrenamtliche tätigkeit|engagement|soziales engagement|trabalho voluntário|vrijwilligerswerk|nevenactiviteiten|nevenfuncties|volontariato|attività di volontariato|志愿者经历|志愿服务|志愿者|志願服務|社团经历|ボランティア|ボランティア活動|स्वयंसेवा|स्वयंसेवी कार्य|العمل التطوعي|التطوع|الأعمال التطوعية",
  interests:
    "interests|hobbies|hobbies and interests|interests and hobbies|personal interests|intereses|aficiones|intereses y aficiones|centres d’intérêt|centres d'intérêt|centres d intérêt|loisirs|interessen|hobbys|hobbys und interessen|interessen und hobbys|freizeit|interesses|hobbies e interesses|interesses en hobby’s|hobby's|hobby’s|interessi|interessi personali|hobby|兴趣爱好|兴趣|爱好|興趣|趣味|特技・趣味|रुचियाँ|रुचियां|शौक|الاهتمامات|الهوايات|هوايات",
  courses:
    "courses|coursework|relevant coursework|training|trainings|professional development|workshops|continuing education|courses and training|cursos|formación complementaria|formations complémentaires|weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse|cursussen|trainingen|corsi|corsi di formazione|培训经历|培训|研修|प्रशिक्षण|الدورات|الدورات التدريبية|دورات تدريبية",
  references:
    "references|referees|referencias|références|referenzen|referências|referenties|referenze|推荐人|推薦人|संदर्भ|المراجع|المعرفون",
};

const byPhrase = new Map<string, SectionKind>();
const known = [phrases, moreHeadings, furtherHeadings].flatMap((lists) => Object.entries(lists));
for (const [kind, list] of known as [SectionKind, string][]) {
  for (const phrase of list.split("|")) {
    // Where two languages share a word, the one that was known first keeps it.
    if (!byPhrase.has(normalize(phrase))) byPhrase.set(normalize(phrase), kind);
  }
}

/** The section a heading names, or undefined when it is no heading that is known. */
export function findHeading(text: string): SectionKind | undefined {
  return text.length > 60 ? undefined : namedSection(text);
}

const namedSection = perText((text) => findPhrase(normalize(text)));

/**
 * The section of a heading with an ornament: `Chart note · Summary`, `Notes — Profile`. Only a line
 * that is set as a heading may be taken so, or `Skills • Python` would lose its content.
 */
export function findOrnamentedHeading(text: string): SectionKind | undefined {
  const sides = normalize(text)
    .split(/\s+[·•|—–/:-]+\s+|\t/)
    .map(normalize)
    .filter(Boolean);
  if (sides.length !== 2 || text.length > 60 || text.split(/\s+/).length > 7) return undefined;
  return byPhrase.get(sides[1] ?? "") ?? byPhrase.get(sides[0] ?? "");
}

/** What the words of a heading speak of that is in no list: the first of these that is met decides. */
const speaking: [SectionKind, RegExp][] = [
  [
    "languages",
    /(?<!programming )\blanguages?(?: skills| proficiency| competences?| known| spoken)?$|(?:competen\w+|conoscenz\w+|conhecimento\w+|compétence\w+) (?:lingu[iïí]\w+)$|sprachkenntnisse|sprachen$|idiomas$|\blangues$|\blingue$|taalkennis/,
  ],
  [
    "publications",
    /publication|publikation|papers|patents|presentations|conference|talks|veröffentlich|publicacion/,
  ],
  [
    "awards",
    /\bawards?\b|honou?rs|scholarships|fellowships|grants\b|auszeichnung|stipendi|premios|distinctions/,
  ],
  [
    "certificates",
    /certificat|certificac|certificaz|zertifi|licen[cs]e|licensure|credentials|accreditation|bescheinigung|führerschein/,
  ],
  ["references", /\brefere(?:nces|es)\b|referenzen|referencias/],
  ["volunteer", /volunt|community|ehrenamt|bénévol|extracurricular|civic|service$|leadership/],
  ["projects", /projects?\b|projekte?\b|proyectos|projets|portfolio/],
  ["work", /internships?\b|in-?plant training|industrial training/],
  [
    "courses",
    /\bcourses?\b|coursework|\btrainings?\b|weiterbildung|fortbildung|professional development|cursos|workshops|seminar/,
  ],
  [
    "education",
    /education|academic (?:background|history|record|qualifications|training)|degrees?\b|studium|ausbildung|schulbildung|bildungs|studies|qualifications?$|formación|(?<!in)formation\b|educa[çc]|opleiding|istruzione|formazione|university/,
  ],
  [
    "skills",
    /skills?\b|competenc|competen[cz]|compétences|kompetenz|kenntnisse|fähigkeiten|expertise|technolog|toolbox|toolkit|proficienc|capabilities|habilidades|know-how|strengths|stärken|tech stack/,
  ],
  [
    "work",
    /experience|employment|career|\bwork\b|positions?\b|appointments?\b|jobs?\b|internships?|berufs|werdegang|tätigkeiten|beschäftigung|praktika|praktikum|expérience|parcours|experiencia|experiência|esperienz|werkervaring|loopbaan/,
  ],
  ["summary", /summary|profile?\b|about\b|objective|statement|profil$|perfil|\bwho i am|introduction|bio$/],
  ["interests", /interests?\b|hobb(?:y|ies|ys)|interessen|freizeit|loisirs|pastimes|intereses/],
];

/**
 * The section that a line set as a heading names by one of its words: `Academic positions`, `Digital skills`.
 * Only for lines that look like this document's headings.
 */
export function guessHeading(text: string): SectionKind | undefined {
  const plain = normalize(text);
  if (text.length > 48 || plain.split(" ").length > 5) return undefined;
  return findHeading(text) ?? speaking.find(([, words]) => words.test(plain))?.[0];
}

/** Headings of sections that are kept as they are: what a person declares, belongs to, encloses or adds. */
const others =
  /^(?:(?:self[- ])?declarations?|undertaking|(?:other|additional|further|general) (?:information|details|data)|miscellaneous|(?:professional )?(?:memberships?|affiliations?)(?: and (?:memberships?|affiliations?))?|enclosures|attachments|annex(?:es)?|sonstiges|weitere angaben|anlagen|erklärung|mitgliedschaften|otros datos(?: de interés)?|datos de interés|información adicional|autres informations|informations complémentaires|divers|ulteriori informazioni|altre informazioni|allegati|informações adicionais|outras informações|overige(?: gegevens| informatie)?|bijlagen|dodatkowe informacje|informacje dodatkowe|selected (?:recordings|exhibitions|performances|works))$/;

/** Whether a heading is known to name a section that no other kind is for. */
export function namesOther(text: string): boolean {
  return text.length < 60 && others.test(normalize(text).replaceAll("&", "and"));
}

/**
 * The section of a heading that says in many words what stands below it: `Educational institutions attended with dates
 * and qualifications`. Only for lines that stand out as headings do.
 */
export function findLongHeading(text: string): SectionKind | undefined {
  const plain = normalize(text);
  const words = plain.split(" ");
  if (words.length < 5 || words.length > 12 || text.length > 100 || /[\d@;.!?]|\t/.test(text))
    return undefined;
  // `… with dates`: what is told of each, behind what they are.
  const [head = ""] = plain.split(/ (?:with|including|incl\.?|mit|avec|con|com|met) | \(|:/);
  return head.split(" ").length < 6 ? (byPhrase.get(head) ?? guessHeading(head)) : undefined;
}

function findPhrase(plain: string): SectionKind | undefined {
  const exact = byPhrase.get(plain);
  if (exact) return exact;
  const closed = byPhrase.get(plain.replaceAll(" ", ""));
  if (closed && /^(?:\p{L} )+\p{L}$/u.test(plain)) return closed;
  const parts = plain
    .split(/ (?:and|und|et|y|e|en|i|och|og|ja|és|și|şi|a|ve|и|і|та|και) | 및 | ?& ?|\/| ?与 ?| ?和 ?|・| و /)
    .filter(Boolean);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const kinds = parts.map((part) => byPhrase.get(part));
  if (kinds.every(Boolean)) return kinds.find((kind) => kind === "education" || kind === "work") ?? kinds[0];
  return kinds[0] && /^\p{L}+$/u.test(parts[1] ?? "") ? kinds[0] : undefined;
}

function normalize(text: string): string {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      // Turkish capitals lose or gain a dot on the way.
      .replace(/\u0307/g, "")
      .replaceAll("ı", "i")
      .replace(/^[\s.)(|:\-–—_=*#~/\\•■▪●►◆◇§<>[\]{}【】「」«»]+/u, "")
      .replace(/^(?:\d{1,2}|[ivx]{1,4}\b|[a-h](?=[.)]))[.):]?[\s/|·—–-]+/u, "")
      .replace(/^[\s.)(|:\-–—_=*#~/\\•■▪●►]+/u, "")
      .replace(/[\s:：.|\-–—_=*#~…<>[\]{}/\\【】「」«»◆◇]+$/u, "")
      .replace(/\s+/g, " ")
      // `Opdrachten (selectie)`
      .replace(/ (?:with|and) (?:dates?|years?)$/u, "")
      .replace(/(?<=\p{L}{4}) \((?:\p{L}| ){3,20}\)$/u, "")
      .trim()
  );
}
