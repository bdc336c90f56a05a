/** Phrases that mean one verb, brought to that verb before anything is compared. Applied to claims and evidence alike. */
import { glossed } from "./gloss.ts";
import { plainPhrases } from "./phrases.ts";

const written =
  "(?:[$£€]?\\p{N}[\\p{N}.,]*%?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen)";

const idioms: [RegExp, string][] = [
  [/\b((?:19|20)(?=\d\d))(\d\d) ?[-–/] ?(?!\1)(\d\d)\b(?![-–/\d])/g, "$1$2 to $1$3"],
  [/\b(two|three|four|six)-monthly\b/gi, "every $1 months"],
  [
    /\b(one|a|1) (week|day|month|night|weekend)s? out of (?:every )?(?=two|three|four|five|[2-5]\b)/gi,
    "$1 $2 in ",
  ],
  [/\b(?:a |one )?fellow (?=\p{L}+(?:er|or|ist|ant|nurse)s?\b)/giu, "another "],
  [/\b(?:by hand|manually)\b/gi, "manually"],
  [
    /\b(?:took|taken|take|taking|takes) ((?:the |detailed |accurate )?)(?=(?:\p{L}+ )?(?:minutes|notes)\b)/giu,
    "recorded $1",
  ],
  [/\b(note|minute)[- ]tak(?:er|ing)\b/gi, "recorded $1s"],
  [/\b(?:took|take|taking|takes) charge of\b/gi, "in charge of"],
  [/\b(?:wrote|written|writing|write) off\b/gi, "cancelled"],
  [/\bhalf a day\b/gi, "0.5 days"],
  [/\bthree quarters of an hour\b/gi, "45 minutes"],
  [/\b(?:a|one) quarter of an hour\b/gi, "15 minutes"],
  [/\b(?:fed|feeding|feed|feeds|reported|reporting|report) back\b/gi, "gave feedback"],
  [/\b(?:put|putting|puts) forward\b/gi, "proposed"],
  [/\b(?:handed|handing|hand|hands) (over|up|in|on)\b/gi, "passed $1"],
  [/\bhandovers?\b/gi, "passed over"],
  [/\bface[- ]to[- ]face\b/gi, "in person"],
  [/\b(?:go(?:es|ing)?|went) home\b/gi, "discharged"],
  [/\bone[- ]off\b/gi, "ad hoc"],
  [/\bhalf-yearly\b|\btwice[- ](?:yearly|annually)\b|\bsemi-?annual(?:ly)?\b/gi, "2 times annually"],
  [/\b1st\b/g, "first"],
  [/\b2nd\b/g, "second"],
  [/\b3rd\b/g, "third"],
  [/\b4th\b/g, "fourth"],
  [/\b5th\b/g, "fifth"],
  [/\b(?:one|a|1) (week|day|month|night|weekend) in (?:five|5)\b/gi, "every fifth $1"],
  [/\b(?:one|a|1) (week|day|month|night|weekend) in (?:four|4)\b/gi, "every fourth $1"],
  [
    /\b(?:one|a|1) (week|day|month|night|weekend) in (?:three|3)\b|\bevery (?:three|3) (week|day|month|night|weekend)s\b/gi,
    "every third $1$2",
  ],
  [/\b(?:one|a|1) (week|day|month|night|weekend) in (?:two|2)\b/gi, "every second $1"],
  [/\b(two|three|four|six|[2-6])-hourly\b/gi, "every $1 hours"],
  [/\b(?:is |are |was |were )?left (?:to|with|for) (?=(?:the|an?|my|our|his|her|their) )/gi, "done by "],
  [/(?<=\b(?:two|three|four|five|six|[2-9]) )fellow (?=\p{L}+s\b)/giu, "other "],
  [/\bevery (?:six|6) months\b/gi, "2 times annually"],
  [/\b(?:four|4) times (?:a|per|each|every) year\b|\b(?:four|4) times annually\b/gi, "quarterly"],
  [/\bonce (?:a|per|each|every) quarter\b/gi, "quarterly"],
  [/\bevery (?:four|4) (week|day|month)s\b/gi, "every fourth $1"],
  [/\bevery (?:five|5) (week|day|month)s\b/gi, "every fifth $1"],
  [/\b(?:at )?(?:six|6)[- ]week(?:ly)? intervals\b|\bevery (?:six|6) weeks\b/gi, "every sixth week"],
  [/\b(\d+)(?:th)?[- ]percentile\b/gi, "p$1"],
  [/\b(\d+)th[- ]percentile\b/gi, "p$1"],
  [/\bhalf a year\b/gi, "6 months"],
  [/\bhalf an hour\b/gi, "30 minutes"],
  [/\b(?:shut|shutting|shuts) down\b/gi, "removed"],
  [/\bday[- ]to[- ]day\b/gi, "daily"],
  [/\b(?:served|serving|serve|sat|sitting|sit) on\b/gi, "participated in"],
  [/\bprior to\b/gi, "before"],
  [/\b(?:at|from) the (?:start|beginning) of (?:the|a|each|every|her|his|their|my) shift\b/gi, "pre-shift"],
  [/\b(?:took|take|taking|takes) part\b/gi, "participated"],
  [/\b(?:was|were|am|is) present (?=at|in|during)\b/gi, "attended "],
  [/\b(?:looked|looking|looks?) after\b/gi, "cared for"],
  [/\b(?:keep|kept|keeping) (.{1,40}?) up[- ]to[- ]date\b/gi, "updated $1"],
  [/\b(?:brought|bringing|bring) (.{1,40}?) up[- ]to[- ]date\b/gi, "updated $1"],
  [/\b(?:drew|drawn|drawing|draw) up\b/gi, "prepared"],
  [/\bset(?:s|ting)? up\b/gi, "setup"],
  [
    /\b(?:on (?:my|his|her) own|by myself)\b(?=\s*(?:[,;.)]|$|and\b|in\b|for\b|at\b|while\b))/giu,
    "independently",
  ],
  [/\bof mine\b/gi, "of my own"],
  [/\bat (?:ease|home) (?:with|in) /gi, "familiar with "],
  [/\bnew (?=(?:starter|joiner|hire|recruit|newcomer)s?\b)/gi, ""],
  [/\bcarr(?:ied|ying|y) out\b/gi, "performed"],
  [/\b(?:made|making|make) sure\b/gi, "ensured"],
  [/\b(?:kept|keeping|keep) track of\b/gi, "tracked"],
  [/\b(?:dealt|dealing|deal) with\b/gi, "handled"],
  [/\b(?:got|getting|get) rid of\b/gi, "removed"],
  [/\b(?:put|putting) together\b/gi, "assembled"],
  [/\b(?:came|coming|come) up with\b/gi, "devised"],
  [/\b(?:rolled|rolling|roll) out\b/gi, "launched"],
  [/\b(?:brought|bringing|bring) down\b/gi, "reduced"],
  [/\b(?:sped|speeding|speed) up\b/gi, "accelerated"],
  [/\b(?:phased|phasing) out\b/gi, "retired"],
  [/\b(?:built|building) out\b/gi, "built"],
  [/\b(?:picked|picking) up\b(?! to\b)/gi, "collected"],
  [/\b(?:followed|following|follow|follows) up(?: on)?\b/gi, "chased"],
  [/\b(?:sorted|sorting|sort|sorts) out\b/gi, "resolved"],
  [/\b(?:sent|sending|send|sends) out\b/gi, "dispatched"],
  [/\b(?:brought|bringing|bring|brings) in\b/gi, "introduced"],
  [/\b(?:brought|bringing|bring|brings) ((?:[\p{L}\p{N}'’-]+ ){1,12})down\b/giu, "reduced $1"],
  [/\b(?:brought|bringing|bring|brings) ((?:[\p{L}\p{N}'’-]+ ){1,6})up to\b/giu, "raised $1to"],
  [
    /\b(?:on )?(\p{N}+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:separate |different )?(?:occasions|times)\b(?! (?:faster|more|as|higher|lower|the|over|that|larger|smaller))/giu,
    "$1 occasions",
  ],
  [/\b(?:two occasions|2 occasions)\b/gi, "twice"],
  [
    /(?:\b(?:in|at|to|by|of) )?(\p{N}[\p{N}.,]*) ?(ms|s|seconds?|minutes?|min|hours?|h|days?|weeks?|months?|%)?,? \(?(?:instead of|rather than|compared (?:with|to)|down from|up from|previously|from previously) (?:about |around |roughly |approximately )?(\p{N}[\p{N}.,]*) ?(ms|s|seconds?|minutes?|min|hours?|h|days?|weeks?|months?|%)?(?![\p{L}\p{N}])\)?/giu,
    " from $3 $4 to $1 $2",
  ],
  [/\b(?:provided|providing|gave|giving) input (?:to|on|into|for)\b/gi, "contributed to"],
  [/\b(?:took|taking|take) (?:on|over)\b/gi, "took over"],
  [/\b(?:stood|standing|stand|stands|filled|filling) in for\b/gi, "deputized for"],
  [/\b(?:kept|keeping|keep|keeps) ((?:[\p{L}\p{N}'’-]+ ){1,4})running\b/giu, "maintained $1"],
  [/\b(\p{N}+)-strong\b/gu, "$1-person"],
  [new RegExp(`\\b(?:of )?between (${written}) and (?=${written}\\b)`, "giu"), "$1 to "],
  [/(?:\bof )?(\p{N}+)-? ?(?:to|[-–]) ?(\p{N}+)-year-olds\b/giu, "aged $1 to $2"],
  [/\b(?:less expensive|lower-cost|lower-priced|less costly)\b/gi, "cheaper"],
  [/\bfault[- ]finding\b/gi, "troubleshooting"],
  [/\bas many as\b/gi, "up to"],
  [/\bby means of\b/gi, "with"],
  [/\b(?:with a )?(?:proven )?track record (?:of|in)\b/gi, "experienced in"],
  [/\b(?:worked|working) together with\b/gi, "collaborated with"],
  [/\b(?:every|each) (?:two|2) weeks|\bfortnightly\b/gi, "biweekly"],
  [/\b(?:every|each|per|(?<!\b(?:half|within|in|for|of|than|over|about) )a) day\b|\/day\b/gi, " daily"],
  [/\b(?:every|each|per|(?<!\b(?:half|within|in|for|of|than|over|about) )a) week\b|\/week\b/gi, " weekly"],
  [/\b(?:every|each|per|(?<!\b(?:half|within|in|for|of|than|over|about) )a) month\b|\/month\b/gi, " monthly"],
  [
    /\b(?:every|each|per|(?<!\b(?:half|within|in|for|of|than|over|about) )a) year\b|\/year\b|\bper annum\b|\byearly\b/gi,
    " annually",
  ],
  [/\b(?:every|each|per) night\b/gi, "nightly"],
  [
    /\b(?:every|each|per|(?<!\b(?:half|within|in|for|of|than|over|about|by|and|nearly|almost|roughly|around) )a) quarter\b/gi,
    "quarterly",
  ],
  [/\b(?:every|each|per) hour\b/gi, "hourly"],
  [/\bon schedule\b/gi, "on time"],
  [/\b(?:in|within) (?:cooperation|collaboration|partnership|conjunction) with\b/gi, "with"],
];

/** Applied last, when frequencies are plain. */
const counted: [RegExp, string][] = [
  // "Six years at A, followed by more than five at B": years again.
  [
    /(\byears?\b[^.;]{0,90}?\b(?:more than|over|almost|nearly|including|another)(?: over| more than)? (?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten))(?= (?:at|in|as|with|on|of them)\b)/giu,
    "$1 years",
  ],
  [/\btwice (?=(?:annually|monthly|weekly|daily|quarterly)\b)/gi, "2 times "],
  [/\bonce (?=(?:annually|monthly|weekly|daily|quarterly)\b)/gi, ""],
  [/\b(\p{N}+) and a half (?=years?|months?|weeks?|hours?|days?)/giu, "$1.5 "],
  [
    /\b(one|two|three|four|five|six|seven|eight|nine) and a half (?=years?|months?|weeks?|hours?|days?)/gi,
    "$1.5 ",
  ],
];
const digitOf: Record<string, string> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
};

/** The text with its idioms replaced. */
export function plainVerbs(text: string, language = "en"): string {
  let out = glossed(text, language);
  if (language.startsWith("en")) out = plainPhrases(out);
  for (const [pattern, plain] of idioms) out = out.replace(pattern, plain);
  for (const [pattern, plain] of counted) out = out.replace(pattern, plain);
  return out
    .replace(/ {2,}/g, " ")
    .replace(
      /\b(one|two|three|four|five|six|seven|eight|nine)(?=\.5 )/gi,
      (word) => digitOf[word.toLowerCase()]!,
    );
}
