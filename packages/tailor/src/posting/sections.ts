/** What a heading of a posting announces, and what a line is that no resume answers; in English, German, French and Spanish. */
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";

export type BoilerplateKind = NonNullable<JobBrief["boilerplate"]>[number]["kind"];
/** `role`: words about the job as a whole; only what they ask or give to do counts. */
export type SectionKind = "must" | "nice" | "responsibility" | "role" | BoilerplateKind;

/** In order: the first that fits decides. Letters of any script, so no `\b` beside them. */
const kinds: [SectionKind, RegExp][] = [
  [
    "nice",
    /nice[- ]to[- ]haves?|\bbonus\b|\bpreferred\b|\bdesir(?:ed|able)\b|\bplus(?:es)?\b|extra credit|\bideally\b|would be (?:great|nice|a plus)|good to have|it'?s a plus|(?:might|may|could) also (?:have|bring)|even better|what makes you stand out|\boptional\b|^assets?$|wünschenswert|von vorteil|idealerweise|das wäre (?:toll|schön|super)|schön wäre|(?:les )?atouts?\b|^les plus$|serait un plus|souhait(?:é|able)|deseables?|se valorar?á?|valorable|puntos extra/iu,
  ],
  [
    "benefits",
    /\bbenefits?\b|\bperks?\b|what(?:'s| is) in it for you|what we (?:offer|provide)|what you(?:'ll| will)? get|we offer|our offer|compensation|\bsalary\b|pay range|\bpackage\b|rewards?\b|working hours|wir bieten|was wir (?:dir |ihnen )?bieten|das bieten wir|(?:deine|ihre) (?:benefits|vorteile)|unser angebot|(?:darauf|worauf) (?:kannst|dürfen|können)|nous (?:vous )?(?:offrons|proposons)|ce que nous (?:vous )?(?:offrons|proposons)|avantages|rémunération|(?:qué )?ofrecemos|lo que ofrecemos|beneficios|condiciones/iu,
  ],
  [
    "equal_opportunity",
    /equal (?:opportunity|opportunities|employment)|\beeo\b|diversity|inclusion|accommodations?\b|chancengleichheit|vielfalt|diversité|égalité|igualdad|diversidad/iu,
  ],
  [
    "application",
    /how to apply|application process|(?:interview|hiring|recruitment) process|next steps|apply (?:now|here)|contact us|privacy|bewerbung(?:sprozess|sverfahren)?\b|so bewirbst|kontakt|ansprechpartner|datenschutz|comment postuler|processus de recrutement|pour postuler|cómo (?:aplicar|postular)|proceso de selección/iu,
  ],
  [
    "about_company",
    /about (?:us|the (?:company|team|organi[sz]ation)|our (?:company|team))|who we are|our (?:company|mission|values|story|culture|clients?)\b|why (?:join|work|us)\b|company (?:overview|description|profile)|life at |über uns|wer wir sind|das sind wir|unternehmen(?:sprofil)?\b|warum wir|(?:à|a) propos|qui sommes[- ]nous|l'entreprise|notre (?:entreprise|mission|équipe)|sobre (?:nosotros|la empresa)|quiénes somos|la empresa/iu,
  ],
  [
    "must",
    /\brequirements?\b|\bqualifications?\b|must[- ]haves?|\brequired\b|\bmandatory\b|what (?:you|we)(?:'ll| will)? (?:bring|need|require|expect|look for)|what you'?ll need|what we(?:'re| are) looking for|looking for|who you are|about you\b|your (?:profile|background|skills|experience|qualifications)|you (?:have|bring|are|should have|will have|might be)\b|person specification|ideal candidate|\bskills\b|\bexperience\b|\bessential\b|\bminimum\b|\bknowledge\b|(?:ihr|dein|euer) profil|das (?:bringst|bringen|solltest|zeichnet) (?:du|sie|dich|ihnen)|was (?:du|sie) mitbring(?:st|en)|(?:du|sie) bring(?:st|en) mit|anforderung(?:en|sprofil)|voraussetzungen|qualifikation(?:en)?|(?:votre|le) profil|profil recherché|vous (?:êtes|avez)\b|compétences|prérequis|exigences|formation et expérience|requisitos|lo que buscamos|qué buscamos|buscamos|(?:tu|su) perfil|perfil\b|imprescindible|conocimientos/iu,
  ],
  [
    "responsibility",
    /responsibilit(?:y|ies)|what you(?:'ll| will)? (?:do|be doing|work on)|you(?:'ll| will)\b|\bduties\b|\btasks\b|accountabilities|day[- ]to[- ]day|a day in the life|in this role|your (?:mission|tasks|impact)|(?:ihre|deine|die|eure) (?:aufgaben|tätigkeiten|rolle)|aufgaben(?:gebiet|bereich)?\b|das erwartet (?:dich|sie)|tätigkeiten|(?:vos|les|tes) missions|missions\b|vos responsabilités|activités principales|funciones|responsabilidades|tareas|qué harás|tu (?:misión|día a día)/iu,
  ],
  [
    "role",
    /(?:about )?the (?:role|job|position|opportunity)|your role|role (?:overview|description|summary|purpose)|job (?:description|summary|purpose)|overview|position (?:summary|overview)|stellenbeschreibung|die stelle|(?:le|description du) poste|descripción del (?:puesto|empleo)|el puesto/iu,
  ],
];

const marks = /^[#*_\s]+|[:*_#\s]+$/gu;

/** The section a line opens, or null when it is no heading. */
export function headingKind(line: string, bullet: boolean): SectionKind | null {
  const text = line.replace(marks, "");
  const words = text.split(/\s+/).length;
  if (bullet || text.length > 70 || /[.!;,]$/.test(text) || words > 9) return null;
  const isMarked =
    /:\s*\**\s*$/.test(line) ||
    /^#/.test(line) ||
    /^\*\*/.test(line) ||
    /\?$/.test(text) ||
    text === text.toUpperCase();
  if (/^about \p{Lu}/u.test(text) && !/^about (?:you|the (?:role|job|position))/i.test(text))
    return "about_company";
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(text);
    if (!match) continue;
    // A heading is mostly its key words; "5 years of experience with Go" is not one.
    const isMostly = match[0].length >= text.length * 0.45 || words <= 2;
    if (isMarked || isMostly || (words <= 5 && match.index === 0))
      return /\d/.test(text) && !isMarked ? null : kind;
  }
  return null;
}

const lines: [BoilerplateKind, RegExp][] = [
  [
    "equal_opportunity",
    /equal (?:opportunity|employment)|regardless of|without regard to|\brace,|sexual orientation|gender identity|veteran status|disabilit|reasonable accommodation|background check|unabhängig von|schwerbehindert|geschlecht|quel que soit|handicap|sin distinción|discapacidad/iu,
  ],
  [
    "application",
    /\bapply (?:now|via|through|by|at|with|to)\b|send (?:us )?(?:your|a) |cover letter|\bclosing date\b|bewirb dich|bewerben sie sich|ihre bewerbung|lebenslauf|envoyez|candidature|envía(?:nos)? tu|currículum/iu,
  ],
  [
    "benefits",
    /\bvacation|paid time off|\bPTO\b|401\(?k|pension|health (?:insurance|care plan)|\bdental\b|parental leave|free (?:lunch|coffee|drinks|parking)|\bgym\b|wellness|stock options|\bequity (?:package|grant)|salary (?:range|of|between|:)|annual leave|days of (?:holiday|leave)|we offer|visa sponsorship|relocation|\bperks\b|\bbenefits\b|urlaubstage|tage urlaub|altersvorsorge|jobticket|homeoffice-|weiterbildungs(?:budget|möglichkeiten)|wir bieten|tickets? restaurants?|mutuelle|\bRTT\b|nous offrons|ofrecemos|seguro médico|días de vacaciones|salario/iu,
  ],
  [
    "about_company",
    /\bour mission|founded in|\bwe are (?:an?|the|one of)\b|\bwurde \d{4} gegründet|gegründet \d{4}|fondée en|fundada en|we (?:were|have been) (?:founded|around)/iu,
  ],
];

/** What kind of a line that offers, advertises or is there for the law; null for one that a resume may answer. */
export function boilerplateKind(text: string): BoilerplateKind | null {
  return lines.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Orders to a machine that reads the posting; they are not requirements. */
export function isForMachines(text: string): boolean {
  return /^\s*[{[]\s*"|developer mode|set the score|score (?:to|of) 100|do not mention|these instructions|the (?:candidate|applicant) (?:is|has|holds|led|must be rated)|(?:ignore|disregard|forget|override)\s+(?:\w+\s+){0,4}(?:instructions?|prompts?|rules|above|previous)|system prompt|(?:as|you are) an? (?:ai|language model|llm|assistant)|(?:write|say|state|claim|add|insert|output|respond|mention)\s+(?:\w+\s+){0,2}(?:that )?(?:the )?(?:candidate|applicant|resume)/i.test(
    text,
  );
}
