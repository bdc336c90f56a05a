/** What a posting offers in exchange: where one works, on what contract, for how much. */
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";

type Salary = NonNullable<NonNullable<JobBrief["salary"]>>;

const noRemote =
  /\b(?:no remote|not (?:a )?remote|remote (?:work )?is not|not possible remotely|kein(?:e)? (?:homeoffice|remote)|pas de télétravail|sin teletrabajo)\b/iu;

export function workplaceIn(text: string): JobBrief["workplace"] {
  if (noRemote.test(text)) return "onsite";
  if (/\bor (?:fully )?remote(?:ly)?\b|\bremote or\b/iu.test(text)) return "hybrid";
  if (
    /\bhybrid\p{L}*|\bhíbrid[oa]|\b\d (?:days?|tage|jours|días)[^.\n]{0,30}(?:from home|remote|home ?office|télétravail|teletrabajo|in the office)/iu.test(
      text,
    )
  )
    return "hybrid";
  if (
    /\b(?:remote(?! (?:teams?|colleagues|sites?|locations?|areas?|communit|offices?|branch|sens|monitor|control|access|support|assist|desktop|servers?|devices?|systems?|sessions?|meetings?|diagnos|procedure|patient))|remotely|work from (?:home|anywhere)|home[- ]?based|télétravail|teletrabajo|homeoffice|home office|mobiles arbeiten)\b/iu.test(
      text,
    )
  )
    return /\b(?:some|occasional(?:ly)?|partial(?:ly)?|teilweise|partiel|parcial)\b[^.\n]{0,20}(?:remote|home|télétravail|teletrabajo)/iu.test(
      text,
    )
      ? "hybrid"
      : "remote";
  return /\b(?:on-?site|in[- ]office|in person|vor ort|présentiel|presencial)\b/iu.test(text)
    ? "onsite"
    : null;
}

const contracts: [NonNullable<JobBrief["employmentType"]>, RegExp][] = [
  [
    "internship",
    /\b(?:internship|intern\b|praktikum|praktikant\p{L}*|werkstudent\p{L}*|\bstage\b|stagiaire|prácticas|becari[oa])/iu,
  ],
  [
    "apprenticeship",
    /\b(?:apprenticeship|apprentice\b|ausbildung zum|ausbildung zur|azubi|auszubildende\p{L}*|alternance|apprentissage|formación dual)/iu,
  ],
  ["freelance", /\b(?:freelance|freelancer|freiberuflich|self-employed|autónom[oa])\b/iu],
  [
    "temporary",
    /\b(?:temporary|fixed[- ]term|maternity cover|seasonal|befristet(?:e|er|es)?\b|zeitarbeit|\bCDD\b|intérim|temporal\b|\d{1,2}[- ]month contract)/iu,
  ],
  ["part_time", /\b(?:part[- ]time|teilzeit|temps partiel|media jornada|tiempo parcial)\b/iu],
  ["contract", /\b(?:contractor|contract (?:role|position|basis)|contract-to-hire|6 month contract)\b/iu],
  [
    "full_time",
    /\b(?:full[- ]time|vollzeit|temps plein|\bCDI\b|jornada completa|tiempo completo|unbefristet(?:e|er|es)?|permanent)\b/iu,
  ],
];

export function employmentTypeIn(title: string | null, text: string): JobBrief["employmentType"] {
  const inTitle = contracts.find(([, pattern]) => pattern.test(title ?? ""));
  if (inTitle) return inTitle[0];
  // "Full-time or part-time": the wider of the two.
  const found = contracts.filter(
    ([kind, pattern]) => kind !== "internship" && kind !== "apprenticeship" && pattern.test(text),
  );
  return (
    found.find(([kind]) => kind === "full_time" && found.some(([other]) => other === "part_time"))?.[0] ??
    found[0]?.[0] ??
    null
  );
}

const symbols: Record<string, string> = {
  $: "USD",
  "£": "GBP",
  "€": "EUR",
  us$: "USD",
  c$: "CAD",
  a$: "AUD",
  chf: "CHF",
  usd: "USD",
  eur: "EUR",
  gbp: "GBP",
  cad: "CAD",
  aud: "AUD",
  euro: "EUR",
  euros: "EUR",
  sek: "SEK",
  dkk: "DKK",
  nok: "NOK",
  pln: "PLN",
  inr: "INR",
  "₹": "INR",
};
const currency = "(?:US\\$|C\\$|A\\$|[$£€₹]|\\b(?:USD|EUR|GBP|CAD|AUD|CHF|SEK|DKK|NOK|PLN|INR|euros?)\\b)";
const number = "(\\d{1,3}(?:[.,'’ \u00a0\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)\\s*(k\\b)?";
const range = new RegExp(
  `(?:(${currency})\\s*)?${number}(?:\\s*(${currency}))?(?:\\s*(?:-|–|—|to|bis|à|a|and|y|et|und)\\s*(?:${currency}\\s*)?${number}(?:\\s*(${currency}))?)?`,
  "giu",
);
const units: [Salary["per"], RegExp][] = [
  ["hour", /^\W{0,3}(?:per|an|\/|pro|par|por|a)?\s*(?:hour|hr|h\b|stunde|heure|hora)/iu],
  ["day", /^\W{0,3}(?:per|a|\/|pro|par|por)?\s*(?:day|tag|jour|día)\b/iu],
  ["week", /^\W{0,3}(?:per|a|\/|pro|par|por)?\s*(?:week|woche|semaine|semana)\b/iu],
  [
    "month",
    /^[^\p{L}\d]{0,3}(?:gross |brutto |brut |bruto )?(?:per|a|\/|pro|par|por|im)?\s*(?:month|monat|mois|mes\b|mtl)/iu,
  ],
  [
    "year",
    /^[^\p{L}\d]{0,3}(?:gross |brutto |brut |bruto )?(?:per|a|\/|pro|par|por|im)?\s*(?:year|yr|annum|jahr|an\b|année|año|anual|p\.?\s?a\b|annual)/iu,
  ],
];
const payWord =
  /\b(?:salary|pay|compensation|wage|rate|earn|ote|gehalt|vergütung|lohn|salaire|rémunération|salario|sueldo|remuneración|package)\b/iu;

/** Money, and not what the post is paid. */
const otherMoney =
  /\b(?:budgets?|revenues?|turnover|portfolio|deals?|fund(?:s|ing)?|raised|investments?|bonus(?:es)?|grants?|loans?|settlements?|savings?|umsatz|etats?|prämie|chiffre d.affaires|presupuestos?|facturación)\b[^.\n]{0,30}$/iu;

/** The pay the posting states; null unless amount and currency are clear and it is pay that is spoken of. */
export function salaryIn(text: string): JobBrief["salary"] {
  for (const match of text.matchAll(range)) {
    const [all, before, low, lowK, between, high, highK, after] = match;
    const code = symbols[(before ?? between ?? after ?? "").toLowerCase()];
    if (!code || low === undefined) continue;
    const end = match.index + all.length;
    const next = text.slice(end, end + 30);
    if (/^\s*(?:m\b|mn\b|bn\b|million|billion|mio|mrd)/iu.test(next)) continue;
    const around = text.slice(Math.max(0, match.index - 60), match.index);
    const per = units.find(([, pattern]) => pattern.test(next))?.[0];
    if (otherMoney.test(around) && !payWord.test(around)) continue;
    if (!per && !payWord.test(around) && high === undefined) continue;
    const isThousands = lowK !== undefined || highK !== undefined || /^\s*k(?:€|\b)/i.test(next);
    const min = amount(low, isThousands);
    const max = high === undefined ? min : amount(high, isThousands);
    if (min > max || min < 5 || max > 10_000_000) continue;
    return { min, max, currency: code, per: per ?? guess(max), span: { start: match.index, end } };
  }
  return null;
}

function amount(written: string, isThousands: boolean): number {
  const grouped = written.replace(/[.,'’ \u00a0\u202f](?=\d{3}(?!\d))/g, "");
  return Math.round(
    Number(grouped.replace(",", ".")) *
      (isThousands && Number(grouped.replace(",", ".")) < 1_000 ? 1_000 : 1),
  );
}

function guess(amount: number): Salary["per"] {
  if (amount < 200) return "hour";
  if (amount < 1_000) return "day";
  return amount < 9_000 ? "month" : "year";
}
