import { isCity } from "../cities.ts";
import { countryCode, isZoneCity, looksLikePlace, parsePlace } from "../places.ts";
import { hasLegalForm, isDegree, isSchool, organizationScore, titleScore } from "../words.ts";
import { type Atom, joinAtoms } from "./atoms.ts";

const unit =
  /(?:^|\s)(?:department|dept\.?|team|division|unit|ward|section|desk|squad|branch|district|campus|laboratory|region|abteilung|bereich|station|referat|service (?:de|des|du)|pôle|departamento|área de|reparto|ufficio|afdeling|dział)(?:\s|$)|(?:abteilung|station|bereich)$|[部課科室]$/iu;

/** Names a part of an organisation. */
export function isUnit(text: string): boolean {
  return unit.test(text);
}

const street =
  /^\d{1,5}[A-Za-z]?,? (?:[\p{L}.’'-]+ ){0,4}(?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|way|court|ct\.?|place|pl\.?|square|highway|parkway|pkwy\.?|terrace|close|crescent)(?: (?:N|S|E|W|NE|NW|SE|SW|North|South|East|West))?$|^(?:\d{1,4}(?: ?bis)?,? )?(?:rue|avenue|boulevard|place|chemin|allée|quai|via|viale|corso|piazza|calle|avenida|avda\.?|plaza|rua|travessa|praça|ul\.|al\.)\s\p{L}[\p{L} .’'-]*(?:,? ?(?:n[.º°]? ?)?\d{1,4}(?:[A-Za-z]|\/\d+)?)?$|^\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|gasse|allee|platz|straat|laan|gracht|plein|ulica|gatan|vägen)\s\d{1,4}\s?[A-Za-z]?$/iu;

/** A house in a street: `502 Eighth Street`, `Via Volta 12`, `Hauptstraße 5`. */
export function isStreet(text: string): boolean {
  return text.length < 60 && /\d|^(?:rue|via|calle|rua)\s/iu.test(text) && street.test(text);
}

/** How much speaks for these neighbouring atoms being one place; `head` is all that stands in the head. */
export function placeScore(run: Atom[], head: Atom[]): number {
  // `UK, Germany, Iraq, Afghanistan`
  if (run.length > 1 && run.every(({ text, sign }, i) => countryCode(text) && (i === 0 || sign === "comma")))
    return 4.5;
  // `Some Town, NC / Some Camp, Kuwait`
  const cut = run.findIndex(({ sign }) => sign === "slash");
  if (cut > 0) {
    const [one, other] = [placeScore(run.slice(0, cut), head), placeScore(run.slice(cut), head)];
    return one > 1.5 && other > 1.5 ? one + 2.5 : -9;
  }
  if (run.length > (isStreet(run[0]?.text ?? "") ? 4 : 3)) return -9;
  const each = run.map(partScore);
  const whole = run.length > 1 ? joinAtoms(run).text : "";
  if (each.some((value) => value === undefined)) {
    if (whole && parsePlace(whole) && organizationScore(whole) === 0) return 2.5;
    // `Olive Branch` is a town where a state's code follows.
    return run.length === 1 && isUnit(run[0]?.text ?? "") ? -5 : -9;
  }
  const sum = each.reduce<number>((total, value) => total + (value ?? 0), 0);
  const [only] = run;
  if (run.length === 1 && only) return sum + besides(only, head);
  // `Halle (Saale)`
  const isKnownEnd = isTown(run.at(-1)?.text ?? "");
  if (run.length === 2 && run[1]?.sign === "bracket" && isDepartment(run[1].text))
    return Math.max(2, (each[0] ?? 0) + 1.5);
  if (run.length === 2 && run[1]?.sign === "bracket")
    return isKnownEnd ? Math.max(sum, 2) : Math.min(sum, 0.8);
  // `Chakan, Pune`, `Ikeja, Lagos`: a quarter and its town
  if (
    run.length === 2 &&
    isKnownEnd &&
    run[0]?.sign !== "slash" &&
    (run[0]?.sign !== "dash" || isTown(run[0].text)) &&
    /^\p{Lu}[\p{L}-]+$/u.test(run[0]?.text ?? "") &&
    looksLikePlace(whole)
  )
    return 2.1;
  // `502 Eighth Street, Huntington, WV`, `Mill Lane, Hadley`
  const [first, ...others] = run;
  if (first && (isStreet(first.text) || road.test(first.text)) && others.length > 0)
    return 2.5 + Math.max(0, placeScore(others, head)) / 2;
  if (parsePlace(whole))
    return (
      3.2 +
      (isTown(run[0]?.text ?? "") ? 1.2 : 0) +
      (run.length > 2 ? Math.min(0, (each[0] ?? 0) - (run[0]?.sign === "comma" ? 1.5 : 0.8)) : 0)
    );
  return looksLikePlace(whole) ? Math.min(sum, 0.8) - 0.8 : Math.min(sum, 0) - 0.8;
}

/** What the rest of the head says of an atom that may be a place by itself. */
function besides(only: Atom, head: Atom[]): number {
  // `Stadtwerke Zgierz, Zgierz`
  const isNamed =
    only.text.length > 3 &&
    head.some(
      (other) => other !== only && other.text.length > only.text.length + 3 && other.text.includes(only.text),
    );
  // A country, or a state's code, goes with the town before it.
  const before = only.sign === "comma" ? head[head.indexOf(only) - 1] : undefined;
  const town = before && partScore(before);
  const isWhole = before !== undefined && parsePlace(`${before.text}, ${only.text}`) !== undefined;
  const isTorn =
    (town === undefined ? isWhole : town < 2.5) &&
    (/^[A-Z]{2,3}$/.test(only.text) || (partScore(only) ?? 0) >= 3);
  return (isNamed ? 1.5 : 0) - (isTorn ? 3.5 : 0);
}

/** A road without a house's number: `Mill Lane`. */
const road =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2} (?:Road|Rd\.?|Lane|Street|St\.|Avenue|Ave\.?|Close|Drive|Crescent|Terrace|Boulevard|Blvd\.?|Highway)$/u;

/** The number of a French department, which stands in brackets behind a town: `Bordeaux (33)`. */
function isDepartment(text: string): boolean {
  return /^(?:\d\d|2[AB]|97\d)$/.test(text);
}

/** A town that lists know. */
export function isTown(text: string): boolean {
  return isZoneCity(text) || isCity(text);
}

const known = new WeakMap<Atom, number | undefined>();

/** How much speaks for one atom being a place, or part of one; undefined where it can't be. */
function partScore(atom: Atom): number | undefined {
  if (known.has(atom)) return known.get(atom);
  const score = judge(atom.text);
  known.set(atom, score);
  return score;
}

/** What a department does, which is no town. */
const departments =
  /^(?:\p{L}+ )?(?:operations|sales|marketing|finance|logistics|procurement|purchasing|production|manufacturing|engineering|accounting|accounts|customer (?:service|support|success)|supply chain|human resources|quality(?: assurance| control)?|compliance|legal|communications|strategy|vertrieb|einkauf|produktion|logistik|ventes|achats|ventas|compras|vendite|verkoop|inkoop)(?: \p{L}+)?$/iu;

function judge(text: string): number | undefined {
  // `POOLE` within a head in capitals
  if (/^\p{Lu}{5,}$/u.test(text)) return judge(text[0] + text.slice(1).toLowerCase());
  if (departments.test(text)) return undefined;
  // Within `Some Town, IN & Other Town, OH`
  if (/^[A-Z]{2} (?:&|and|\/) \p{Lu}/u.test(text)) return 0.5;
  if (isDepartment(text)) return 0.5;
  // `IP7 6DR`
  if (/^[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}$/.test(text)) return 1;
  if (road.test(text)) return 0.9;
  // `CO` is Colorado beside a town, and no company.
  const isCode = /^[A-Z]{2,3}$/.test(text);
  if (isStreet(text)) return 1.2;
  // `Co. Mayo`, `Swindon area`
  if (/^(?:Co\.|County) \p{Lu}\p{L}+$/u.test(text)) return 1.8;
  const area = /^(\p{Lu}[\p{L} ]+) area$/u.exec(text)?.[1];
  if (area) return Math.max(judge(area) ?? 0, 1);
  const isOrganization = !isCode && (hasLegalForm(text) || organizationScore(text) > 0 || isSchool(text));
  if (/^(?:present|current|now)$/i.test(text)) return undefined;
  // `Belo Horizonte/MG`
  if (!isOrganization && /^\p{Lu}[\p{L} .'’-]{2,30}\/[A-Z]{2}$/u.test(text)) return 3;
  if (parsePlace(text)) return isOrganization ? 1 : 3;
  if (isCode) return 0.5;
  if (isUnit(text) || isOrganization || titleScore(text) > 0 || isDegree(text)) return undefined;
  // `Paris 15e`
  if (isTown(text.replace(/ \d{1,2}(?:er|e|ème)$/u, ""))) return 1.8;
  // `Leicester Fosse Park`
  const [first = "", ...more] = text.split(" ");
  if (more.length > 0 && more.length < 4 && more.every((word) => /^\p{Lu}/u.test(word)) && isCity(first))
    return 0.9;
  const words = text.split(/[\s-]+/).length;
  if (
    /^(?:['’]s-)?\p{Lu}[\p{L}\p{M}'’.-]+(?:[ -](?:\p{Lu}[\p{L}\p{M}'’.-]+|de|del|la|of|am|an|der|upon|sur|do|da|di)){0,3}$/u.test(
      text,
    )
  )
    return (words > 2 ? -1 : words > 1 ? -0.2 : 0.2) - (/\b\p{Lu}{2,}\b/u.test(text) ? 0.6 : 0);
  // Chinese and Japanese names of towns are short.
  if (/^\p{Script=Han}{6,}$/u.test(text)) return -1.5;
  if (/^[\p{Lo}\p{M}]{2,12}$/u.test(text)) return 0;
  // `Bristol BS5`, `44000 Nantes`
  if (/^(?:\p{Lu}[\p{L} '-]+ [A-Z]{1,2}\d{1,2}[A-Z]?|\d{4,5} \p{Lu}[\p{L} '-]+)$/u.test(text)) return 1.5;
  return undefined;
}
