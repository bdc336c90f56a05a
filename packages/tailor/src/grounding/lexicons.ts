/** Closed classes of words that are claims in themselves: titles, seniority, degrees, certificates, awards, languages, scope. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of rank: each must stand in the evidence as it is. */
export const rankWords = set(`
senior sr junior jr principal staff chief head director manager vp svp evp president vice executive founder cofounder cto ceo cfo coo cio cmo cpo ciso partner
supervisor superintendent foreman chairman chairwoman chairperson chair dean professor architect consultant distinguished fellow leader managing superior expert guru
authority specialist officer commander captain lead owner deputy associate assistant intern trainee apprentice
`);

/** Of these, the ones that lower a rank: losing one of them raises the person. */
export const loweringRanks = set(
  "junior jr deputy associate assistant intern trainee apprentice acting interim vice co",
);

/** Nouns that name an occupation, where it is the person's own. */
export const occupations = set(`
engineer developer programmer designer analyst scientist researcher administrator nurse teacher accountant auditor lawyer attorney paralegal pharmacist physician
doctor therapist technician mechanic electrician plumber welder chef cook waiter barista cashier driver salesperson representative recruiter
marketer copywriter editor journalist translator interpreter photographer strategist planner buyer merchandiser coordinator advisor adviser counselor
tutor lecturer instructor trainer librarian scholar economist statistician actuary banker trader broker underwriter bookkeeper controller treasurer secretary
receptionist clerk surveyor chemist biologist physicist mathematician pilot dispatcher caregiver midwife dentist surgeon veterinarian psychologist solicitor barrister notary paralegal judge magistrate sommelier baker butcher carpenter roofer painter decorator
gardener farmer optician paramedic radiographer physiotherapist dietitian phlebotomist matron headteacher postdoc generalist
`);

/** Same rank, different word for the same work. */
export const sameOccupation: ReadonlyMap<string, readonly string[]> = new Map([
  ["developer", ["engineer", "programmer", "swe"]],
  ["programmer", ["developer", "engineer"]],
  ["engineer", ["swe", "developer", "programmer"]],
  ["senior", ["sr"]],
  ["sr", ["senior"]],
  ["junior", ["jr"]],
  ["jr", ["junior"]],
  ["manager", ["mgr"]],
  ["lead", ["leader"]],
  ["leader", ["lead"]],
]);

const degrees: [RegExp, string][] = [
  [
    /\b(?:ph\.?\s?d\.?|d\.?phil\.?|doctorate|doctoral|doctor of|promotion|promovierte?r?|dr\.\s?(?:rer|ing|phil)|doktor|doctorat|doctorado)(?![a-z])/i,
    "doctorate",
  ],
  [/\b(?:m\.?b\.?a\.?|master of business administration)(?![a-z])/i, "mba"],
  [
    /\b(?:master'?s?(?= (?:degree|of|in|program|thesis|student|level))|m\.?\s?sc\.?|m\.s\.|\bMS (?=in\b)|m\.a\.|\bMA (?=in\b)|m\.?eng\.?|m\.?tech\.?|m\.?phil\.?|m\.?ed\.?|ll\.?m\.?|masters|magister|maestría|mestrado|laurea magistrale|diplom(?:-|ingenieur))(?![a-z])/i,
    "master",
  ],
  [
    /\b(?:bachelor'?s?|b\.?\s?sc\.?|b\.s\.|\bBS (?=in\b)|b\.a\.|\bBA (?=in\b)|b\.?eng\.?|b\.?tech\.?|b\.?com\.?|first degree|honou?rs degree|ll\.?b\.?|licence(?= (?:professionnelle|en|in|de|of|d')\b)|licenciatura|laurea|undergraduate degree)(?![a-z])/i,
    "bachelor",
  ],
  [/\b(?:associate'?s? degree|associate of (?:arts|science|applied science))\b/i, "associate"],
  [
    /\b(?:j\.d\.|juris doctor|\bJD\b|\bMD\b|m\.d\.|doctor of medicine|dvm|pharm\.?d\.?|\bDDS\b)(?![a-z])/i,
    "professional",
  ],
  [/\b(?:high school diploma|ged|abitur|baccalauréat|a-levels?|matura)\b/i, "school"],
  [/\b(?:graduate (?:degree|school|studies)|postgraduate|post-graduate)\b/i, "graduate"],
  [
    /\b(?:summa cum laude|magna cum laude|cum laude|first[- ]class honou?rs|with (?:highest |high )?(?:honou?rs|distinction)|valedictorian|dean'?s list|phi beta kappa)\b/i,
    "honours",
  ],
];

/** Short forms that are degrees only in capitals, and not before a product ("MS Project"). */
const shortDegrees: [RegExp, string][] = [
  [/(?<![\p{L}\p{N}-])(?:BA|BS|BE|AB|BBA|BFA|LLB)(?=$|[\s,(])(?! (?:SQL|Office))/u, "bachelor"],
  [
    /(?<![\p{L}\p{N}-])(?:MA|MS|MFA|MPH|MPA|MSW|LLM)(?=$|[\s,(])(?! (?:SQL|Office|Project|Excel|Word|Teams|Access|PowerPoint|Windows|Dynamics|Azure|Visio))/u,
    "master",
  ],
];

/** Levels of degree the text names. */
export function degreesIn(text: string): { level: string; text: string }[] {
  return [...degrees, ...shortDegrees].flatMap(([pattern, level]) => {
    const match = pattern.exec(text);
    return match ? [{ level, text: match[0] }] : [];
  });
}

const certificate =
  /\b(?:certifi(?:ed|cate|cates|cation|cations)|accredited|accreditation|licensed|licen[cs]e|licen[cs]ure|registered nurse|chartered|credential(?:ed|s)?|zertifi\w+|certificad[oa]s?|certifié\w*|PMP|CISSP|CISA|CISM|CEH|CKA|CKAD|CKS|CCNA|CCNP|CCIE|CPA|CFA|ACCA|CIMA|CSM|CSPO|SHRM-(?:SCP|CP)|PHR|SPHR|OSCP|CompTIA|ITIL|PRINCE2|RHCE|RHCSA|TOGAF|(?:green|black|yellow) belt|BLS|ACLS|PALS|(?:(?:basic|immediate|advanced|cardiac|cardiovascular|paediatric|pediatric) )+life support|NCLEX|series (?:7|63|65|66)|OCP|MCSE|security clearance|clearance)\b/gi;

/** Certificates, licences and clearances the text names. */
export function certificatesIn(text: string): string[] {
  return [...text.matchAll(certificate)].map((match) => match[0]);
}

const award =
  /\b(?:awards?|awarded|award-winning|prizes?|medals?|medallist|medalist|winner|won|winning|honou?red (?:as|with|by)|honoree|recognized as|recognised as|voted|named (?:as |a |an |the )?(?=[A-Z"])|employee of the (?:month|year|quarter)|of the year|top performer|top-performing|best (?:paper|employee|seller|in)|hackathon|scholarship|fellowship|hall of fame|president'?s club|mvp|forbes|gold|silver|bronze|champion of|patent(?:s|ed)?|world-class|industry-leading|market-leading|renowned|acclaimed|nationally recognized|top \d+ ?%)\b/gi;

/** Awards and praise the text claims. */
export function awardsIn(text: string): string[] {
  return [...text.matchAll(award)].map((match) => match[0]);
}

const languageNames: [string, string][] = Object.entries({
  english: "englisch anglais inglés inglese inglês",
  german: "deutsch allemand alemán tedesco alemão",
  french: "französisch français francés francese francês",
  spanish: "spanisch espagnol español spagnolo espanhol castellano",
  italian: "italienisch italien italiano",
  portuguese: "portugiesisch portugais portugués português portoghese",
  dutch: "niederländisch néerlandais nederlands",
  chinese: "chinesisch chinois chino cinese",
  mandarin: "",
  cantonese: "",
  japanese: "japanisch japonais japonés",
  korean: "koreanisch coréen",
  arabic: "arabisch arabe",
  hebrew: "",
  hindi: "",
  urdu: "",
  bengali: "",
  punjabi: "",
  tamil: "",
  telugu: "",
  russian: "russisch russe ruso",
  ukrainian: "",
  polish: "polnisch polonais polaco",
  czech: "",
  slovak: "",
  hungarian: "",
  romanian: "",
  bulgarian: "",
  serbian: "",
  croatian: "",
  greek: "",
  turkish: "türkisch turc",
  persian: "farsi",
  swedish: "",
  norwegian: "",
  danish: "",
  finnish: "",
  icelandic: "",
  vietnamese: "",
  thai: "",
  indonesian: "",
  malay: "",
  tagalog: "filipino",
  swahili: "",
  latin: "",
  catalan: "",
  esperanto: "",
}).flatMap(([name, others]) =>
  [name, ...others.split(" ").filter(Boolean)].map((written) => [written, name] as [string, string]),
);
const languages = new Map(languageNames);

/** The human language a word names, if any. */
export function humanLanguage(lower: string): string | undefined {
  return languages.get(lower);
}

const fluencies: [RegExp, number][] = [
  [
    /\b(?:native|mother tongue|muttersprach\w*|langue maternelle|lengua materna|bilingual|first language|c2)\b/i,
    5,
  ],
  [
    /\b(?:fluent|fluently|fluency|full professional|near-native|verhandlungssicher(?:e[nmrs]?)?|fließend(?:e[nmrs]?)?|courant|fluido|advanced|c1)\b/i,
    4,
  ],
  [
    /\b(?:professional (?:working )?proficiency|working proficiency|business|proficient|upper[- ]intermediate|b2)\b/i,
    3,
  ],
  [/\b(?:conversational|intermediate|good|b1)\b/i, 2],
  [/\b(?:basic|elementary|beginner|limited|a1|a2|some|grundkenntnisse|learning)\b/i, 1],
];

/** 1 (basic) to 5 (native); null when the text states no level. */
export function fluencyOf(text: string): number | null {
  for (const [pattern, value] of fluencies) if (pattern.test(text)) return value;
  return null;
}

/** Words that widen what was done: they need the evidence to be as wide. */
export const scopeWords =
  /\b(?:global(?:ly)?|worldwide|international(?:ly)?|nationwide|national(?:ly)?|company-?wide|enterprise(?:-wide|-grade|-scale)?|organi[sz]ation-?wide|firm-?wide|industry-?wide|cross-functional|large-scale|massive|mission-critical|high-traffic|multi-?(?:million|billion|national|region|team|site|year)[\w-]*|fortune \d+|all (?:teams|departments|regions|offices|employees|customers|users|markets|stores|sites|countries)|entire|whole|all|always|every single|every (?:team|department|region|office|store|site)|end-to-end|countries|continents|regions|departments|business units)\b/gi;

/** Text that talks to a reader of the resume that is a machine. */
export const instruction =
  /(?:ignore|disregard|forget|override)\s+(?:\w+\s+){0,4}(?:instructions?|prompts?|rules|above|previous|prior)|system prompt|as an? (?:ai|language model|llm)|(?:you are|act as|pretend to be) (?:an?|the) (?:\w+\s+){0,3}(?:assistant|ai|model|recruiter|reviewer|system)|(?:rate|score|rank|recommend|hire|select|shortlist|approve|advance) this (?:candidate|applicant|resume|cv|person)|(?:best|perfect|ideal|top|strongest) (?:candidate|applicant|match|fit) (?:for|ever)|(?:candidate|applicant) (?:must|should) be (?:hired|selected|ranked|scored|shortlisted|approved)|this (?:candidate|applicant) (?:is|has|meets)|(?:add|write|say|claim|state|insert|include|output|respond|return|print|reply|mention)\s+(?:that\s+)?(?:the\s+)?(?:candidate|applicant|following|exactly|phrase|word|text|sentence|this (?:line|text|sentence|phrase))|\b(?:meets|exceeds|satisfies) all (?:the )?(?:requirements|criteria)|10\/10|100\/100|<\/?(?:system|instructions?|prompt|resume|posting|job|data|user|assistant|script|img|iframe|a)\b|\[\/?(?:INST|SYSTEM)\]|\{\{|\}\}|#{2,}\s*(?:system|instruction)|(?:note|message|attention|important|instructions?)\s*(?:to|for)\s+(?:the\s+)?(?:ai|llm|model|recruiter|reviewer|screening|ats|assistant|parser|bot)/i;

/** Ways to reach someone. */
export const contactPattern =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/\S+|\bwww\.\S+|\b(?:linkedin|github|gitlab|twitter|x|t|wa|bit)\.(?:com|me|ly)\/\S+|(?<![\p{L}\p{N}])\+\p{N}[\p{N} ().-]{6,}\p{N}|\(\p{N}{3}\)\s?\p{N}{3}[-. ]\p{N}{4}|\b\p{N}{3}[-.]\p{N}{3}[-.]\p{N}{4}\b|\[(?:NAME|EMAIL|PHONE|URL|ADDRESS|CONTACT)[^\]]*\]/giu;
