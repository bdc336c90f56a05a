/**
 * Turns of phrase that say in several words what one plain word says, by that word. A verb that stands first is taken in all its
 * forms. Written for this project; English.
 */
const verbs: Record<string, string> = {
  put: "puts putting",
  set: "sets setting",
  take: "takes took taken taking",
  go: "goes went gone going",
  come: "comes came coming",
  keep: "keeps kept keeping",
  give: "gives gave given giving",
  lend: "lends lent lending",
  hold: "holds held holding",
  make: "makes made making",
  get: "gets got getting",
  stand: "stands stood standing",
  step: "steps stepped stepping",
  fill: "fills filled filling",
  write: "writes wrote written writing",
  note: "notes noted noting",
  jot: "jots jotted jotting",
  key: "keys keyed keying",
  look: "looks looked looking",
  hand: "hands handed handing",
  pass: "passes passed passing",
  pull: "pulls pulled pulling",
  flag: "flags flagged flagging",
  track: "tracks tracked tracking",
  see: "sees saw seen seeing",
  pitch: "pitches pitched pitching",
  provide: "provides provided providing",
  offer: "offers offered offering",
  bring: "brings brought bringing",
  cut: "cuts cutting",
  lay: "lays laid laying",
  spend: "spends spent spending",
  serve: "serves served serving",
  act: "acts acted acting",
  point: "points pointed pointing",
  run: "runs ran running",
  call: "calls called calling",
  swap: "swaps swapped swapping",
  mark: "marks marked marking",
  talk: "talks talked talking",
  deliver: "delivers delivered delivering",
  conduct: "conducts conducted conducting",
  prepare: "prepares prepared preparing",
  produce: "produces produced producing",
};

const list = `
established: put in place | get up and running
monitored: keep an eye on | keep watch over | keep tabs on | keep a watch on
recorded: note down | jot down | take down | key in | write down
documented: write up
drafted: prepare draft | prepare drafts of | prepare first drafts of | produce draft | produce drafts of | write drafts of | write first drafts of
wrote: put in writing
completed: fill out
checked: look over | go over | look through
distributed: hand out | pass out | give out
assembled: pull together
combined: bring together
flagged: flag up
located: track down
handled: see to | take care of
helped: pitch in with | lend a hand with | lend a hand in | give a hand with | lend support in | lend support to | lend support with | give support in | provide help with | provide assistance with | give assistance with | offer help with | provide assistance in | provide help in
advised: give advice to | provide advice to | offer advice to | give advice on | provide advice on | offer advice on
answered: give answers to | provide answers to | supply answers to
referred: put in touch with
fell: go down | come down
rose: go up
reduced: cut down | cut back
stopped: put an end to
ended: bring to an end
joined: go on to join
replaced: swap out
marked: mark up
trained: give training to | provide training to | give training in | provide training in | provide training for | hold training for | deliver training to | deliver training in | deliver training on | deliver training for | conduct training for | conduct training in | conduct training on
presented: give a presentation of | give a presentation on | give presentations on
visited: pay visits to | make visits to
called: make calls to
improved: make improvements to
changed: make changes to
decided: make a decision on | make decisions on | take a decision on
sometimes: at times | from time to time | now and then | every so often | on occasion
usually: as a rule | as a general rule | in general | more often than not | on the whole | by and large
currently: at the moment
previously: in the past | at that time
including: such as | among them
because of: on account of
before: ahead of | in advance of | in the run-up to | in preparation for
with: in tandem with | together with | along with | in concert with
about: in the region of | in the order of | something like | somewhere around
up to: no more than | not more than | a maximum of
in total: all told
instead of: in lieu of
for: on behalf of
using: by way of | on the basis of | based on | on the strength of
6: half a dozen
12: a dozen | one dozen
24: two dozen
`;

const phrases: readonly [RegExp, string][] = list
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [plain = "", all = ""] = line.split(": ");
    return all.split(" | ").map((phrase): [RegExp, string] => {
      const [first = "", ...rest] = phrase.trim().split(" ");
      const forms = verbs[first] ? [first, ...verbs[first].split(" ")] : [first];
      return [new RegExp(`\\b(?:${forms.join("|")}) ${rest.join(" ")}\\b`, "giu"), plain];
    });
  });

/** Short forms that stand for one thing only in a resume, and long ones of as clear short ones. */
const shortForms: readonly [RegExp, string][] = [
  [/\bin all(?=[,;.)]|$)/gi, "in total"],
  [/\bobs\b/gi, "observations"],
  [/\bintro\b/gi, "introductory"],
  [/\bdocs\b/gi, "documents"],
  [/\bdev(?= (?:teams?|work|environments?|tools?)\b)/gi, "development"],
  [/\btech(?= (?:leads?|debt|support|teams?|stack)\b)/gi, "technical"],
  [/\bK8s\b/g, "Kubernetes"],
  [/\bintravenous(?:ly)?\b/gi, "IV"],
  [/\b(?:PRs|pull requests)\b/g, "pull requests"],
  [/\bPR\b(?=[^.]*\b(?:code|GitHub|GitLab|merge|tests?|branch)\b)/g, "pull request"],
  [/\bGBP\b|\bpounds sterling\b/g, "sterling"],
  [/\bEUR\b/g, "euro"],
  [/\bNOK\b/g, "Norwegian krone"],
  [/\bUSD\b/g, "dollar"],
  [/\btemps\b/gi, "temporary staff"],
  [/\bseasonal (?:staff|workers|employees|temps)\b/gi, "seasonal staff"],
  [/\balternate (?=\p{Lu}\p{L}+days?\b)/gu, "every other "],
  [/\bevery second (?=\p{Lu}\p{L}+day\b)/gu, "every other "],
  [/\b(one|1) (\p{L}+) in every (?=two|three|four|five|six|\p{N})/giu, "$1 $2 in "],
  [/\b(?:a|one) (day|week|month|year|hour|weekend)'s (?=\p{L})/giu, "1-$1 "],
  [
    /\bbetween (January|February|March|April|May|June|July|August|September|October|November|December) and (?=January|February|March|April|May|June|July|August|September|October|November|December)/g,
    "from $1 to ",
  ],
  [
    /\b(?:walk|walks|walked|walking|talk|talks|talked|talking) ([^,;.]{3,50}?) through\b/giu,
    "explained to $1",
  ],
  [/\bspent ([^,;.]{3,30}?) (?=\p{L}+ing\b)/giu, "$1 "],
  [/(\p{L}) worth of (?=\p{L})/giu, "$1 of "],
];

/** The text with its turns of phrase as plain words. */
export function plainPhrases(text: string): string {
  let out = text;
  for (const [pattern, plain] of [...phrases, ...shortForms]) out = out.replace(pattern, plain);
  return out;
}
