/** One line, said better without saying more. */
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { findSkills } from "@tailorbird/skills/find-skills";
import { skillNamed } from "@tailorbird/skills/skill-index";
import { because } from "../why.ts";
import { type LinePlace, sayAsPosting } from "./posting-terms.ts";
import { pastOf } from "./tense.ts";

/** Skills whose other names say more or less than the name: never swapped. */
const fixedNames = new Set([
  "CI/CD",
  "REST APIs",
  "ETL",
  "Infrastructure as Code",
  "Containers",
  "Elasticsearch",
  "Firebase",
  "Large Language Models",
  "Java",
  "Python",
  ".NET",
  "ASP.NET",
  "Artificial Intelligence",
  "Quality Assurance",
  "Spark",
  "Hadoop",
  "Kafka",
  "Recommender Systems",
  "Site Reliability Engineering",
  "Bash",
  "Linux",
  "ECS",
  "Excel",
  "GIS",
  "AWS Lambda",
  "Generative AI",
]);

/**
 * The line rewritten, with the reason, or null when nothing truthful improves it.
 * @param place where the line stands; its language is BCP 47, of the resume.
 */
export function rewriteLine(
  text: string,
  { language, ...place }: LinePlace & { language: string | undefined },
): { text: string; why: ReturnType<typeof because> } | null {
  const opened = strengthenOpening(text);
  const skilled = usePostingNames(opened, place.brief);
  const isEnglish = /^en/i.test(language ?? "en") && /^en/i.test(place.brief.language);
  const said = isEnglish ? sayAsPosting(skilled.text, place) : { ...skilled, swapped: [] };
  const named = { text: said.text, swapped: [...skilled.swapped, ...said.swapped] };
  if (named.text === text) return null;
  const why =
    named.swapped.length > 0 ? because("terms_of_posting", ...named.swapped) : because("deed_first");
  return { text: named.text, why };
}

const weakOpenings: [RegExp, (match: RegExpExecArray) => string | null][] = [
  [/^(?:I |We )(?=[a-z])/, () => ""],
  [
    /^(?:I was |Was |Were |I am |Am |Is )?(?:mainly |also )?responsible for (?:the )?(\w+ing)\b/i,
    (match) => pastOf(match[1]!),
  ],
  [
    /^(?:My )?(?:duties|responsibilities|tasks) (?:included|include|were|involved)\s*:? (\w+ing)\b/i,
    (match) => pastOf(match[1]!),
  ],
  [
    /^(?:Was |I was )?(?:tasked with|charged with|entrusted with|assigned to|in charge of) (\w+ing)\b/i,
    (match) => pastOf(match[1]!),
  ],
  [/^(?:It was my job to|My job was to|Had to|I had to) (\w+)\b/i, (match) => pastOf(match[1]!)],
  // A noun of action says the deed by itself; what names a place or a department ("réception", "Abteilung") is not among them.
  [
    /^(?:Zuständig für|Zu meinen Aufgaben gehörten?) (?:die |das |den )?(?=(?:Planung|Erstellung|Betreuung|Organisation|Durchführung|Koordination|Prüfung|Bearbeitung|Wartung|Überwachung|Vorbereitung|Einarbeitung)\b)/i,
    () => "",
  ],
  [
    /^(?:Chargée? de|En charge de) (?:la |l['’])?(?=(?:gestion|préparation|rédaction|organisation|réalisation|planification|maintenance|coordination|vérification|facturation)\b)/i,
    () => "",
  ],
  [
    /^Encargad[oa] de (?:la )?(?=(?:gestión|preparación|redacción|organización|planificación|elaboración|coordinación|revisión)(?=\s))/i,
    () => "",
  ],
  [
    /^(?:Successfully|Effectively|Efficiently|Proactively|Actively|Diligently) (\w+)/i,
    (match) => capital(match[1]!),
  ],
  [/^(?:Made use of|Utili[sz]ed|Leveraged) /i, () => "Used "],
  [/^(?:Utili[sz]ing|Leveraging) /i, () => "Using "],
  [/^(?:Was able to|Managed to) (\w+)\b/i, (match) => pastOf(`${match[1]}`)],
];

/** "Responsible for maintaining X" → "Maintained X". Never raises what was done. */
export function strengthenOpening(text: string): string {
  for (const [pattern, replace] of weakOpenings) {
    const match = pattern.exec(text);
    if (!match) continue;
    const start = replace(match);
    if (start === null) continue;
    return capital(start + text.slice(match[0].length));
  }
  return text;
}

function usePostingNames(text: string, brief: JobBrief): { text: string; swapped: string[] } {
  const posting = new Map<string, string>();
  for (const requirement of brief.requirements) {
    for (const found of findSkills(requirement.text))
      if (!posting.has(found.name)) posting.set(found.name, found.text);
  }
  let out = text;
  const swapped: string[] = [];
  for (const found of findSkills(text).reverse()) {
    const wanted = posting.get(found.name);
    if (!wanted || fixedNames.has(found.name) || !skillNamed(found.name)?.technical) continue;
    if (
      wanted.toLowerCase() === found.text.toLowerCase() ||
      wanted === wanted.toLowerCase() ||
      text.toLowerCase().includes(wanted.toLowerCase())
    )
      continue;
    out = out.slice(0, found.start) + wanted + out.slice(found.end);
    swapped.unshift(wanted);
  }
  return { text: out, swapped };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
