/** German verbs that a sentence parts, and the like, in the one form that the gloss knows. Written for this project. */

/** "Führe die Prüfung durch": a German verb in two parts, as its participle has it in one. */
const separable: [RegExp, string][] = [
  ["führ(?:e|te|t|ten)", "durch", "durchgeführt"],
  ["bereit(?:e|ete|et|eten)", "vor", "vorbereitet"],
  ["leit(?:e|ete|et|eten)", "an", "angeleitet"],
  ["lern(?:e|te|t|ten)", "an", "angelernt"],
  ["arbeit(?:e|ete|et|eten)", "ein", "eingearbeitet"],
  ["weis(?:e|t)|wies(?:en)?", "ein", "eingewiesen"],
  ["richt(?:e|ete|et|eten)", "ein", "eingerichtet"],
  ["führ(?:e|te|t|ten)", "ein", "eingeführt"],
  ["bau(?:e|te|t|ten)", "auf", "aufgebaut"],
  ["wert(?:e|ete|et|eten)", "aus", "ausgewertet"],
  ["stell(?:e|te|t|ten)", "her", "hergestellt"],
  ["stell(?:e|te|t|ten)", "um", "umgestellt"],
  ["setz(?:e|te|t|ten)", "um", "umgesetzt"],
  ["leg(?:e|te|t|ten)", "an", "angelegt"],
  ["leg(?:e|te|t|ten)", "ab", "abgelegt"],
  ["stimm(?:e|te|t|ten)", "ab", "abgestimmt"],
  ["ordn(?:e|ete|et|eten)", "zu", "zugeordnet"],
  ["frag(?:e|te|t|ten)", "nach", "nachgefragt"],
].map(([verb, part, whole]) => [
  new RegExp(
    `(?<![\\p{L}])(?:${verb}) ((?:[\\p{L}\\p{N}-]+ ){1,10}?)${part}(?=[,;.]|$| (?:und|sowie)\\b)`,
    "giu",
  ),
  `${whole} $1`,
]);

/** The text with its German verbs in one part, and no "zu" inside. */
export function joinedVerbs(text: string): string {
  // "Einzurichten" is "einrichten".
  const plain = text
    .replace(
      /(?<![\p{L}])(ein|aus|auf|an|ab|vor|um|nach|her|durch|weiter)zu(?!bildend)(?=\p{Ll}{3,}en(?![\p{L}]))/giu,
      "$1",
    )
    .replace(/(?<![\p{L}])ein(?:em)? Vierteljahr/giu, "3 Monate")
    .replace(/(?<![\p{L}])instand (?:gesetzt|setzen|setzte)/giu, "repariert");
  return separable.reduce((out, [pattern, whole]) => out.replace(pattern, whole), plain);
}
