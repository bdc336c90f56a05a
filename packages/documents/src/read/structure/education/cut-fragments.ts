import { slicePiece } from "../../lines.ts";
import type { DocumentBuilder } from "../builder.ts";
import { degreePhrase } from "../degrees/degree-phrase.ts";
import { type Fragment, trimSigns } from "../entries.ts";
import { hasLegalForm, isDegree, isSchool } from "../words.ts";
import { isCounted } from "./counted.ts";

/** Cuts a fragment where nothing but a label, a small word or a colon parts a degree, its field and the school. */
export function cutFragment(fragment: Fragment, builder: DocumentBuilder): Fragment[] {
  return splitLabels(asOneDegree(fragment), builder)
    .flatMap((one) => splitStudies(one, builder))
    .map((one) => withoutVerb(one, builder))
    .flatMap(splitLead)
    .flatMap(splitColon)
    .flatMap(splitFrom)
    .flatMap(splitMinor);
}

/** `A Levels: English (A), Art (B)`: the subjects are the degree's, and none a school. */
function asOneDegree(fragment: Fragment): Fragment {
  // `10 GCSEs, grades A*–C, including Maths`
  if (isCounted(fragment.piece.text) && !isSchool(fragment.piece.text) && !fragment.field)
    return { ...fragment, field: "degree" };
  const [lead = "", rest] = fragment.piece.text.split(/:\s+/);
  const isEmployed = (rest ?? "").split(/,\s/).some((part) => hasLegalForm(part));
  const isList =
    rest !== undefined &&
    !isEmployed &&
    lead.length < 40 &&
    isDegree(lead) &&
    !/^(?:major|minor)/i.test(lead) &&
    !isSchool(rest);
  return isList && !fragment.field ? { ...fragment, field: "degree" } : fragment;
}

/** `Studium Schiffbau, Abschluss: Diplom`: the degree first, as it stands elsewhere, and the label with neither. */
function splitLabels(fragment: Fragment, builder: DocumentBuilder): Fragment[] {
  const label =
    /(?:^|[,;(–-]\s*)(?:abschluss|degree|akademischer grad|titel|tytuł(?: zawodowy)?|diplôme|título|titre|qualification)\s*[:：]\s*(?=\S)/iu.exec(
      fragment.piece.text,
    );
  if (!label) return [fragment];
  const end = label.index + label[0].length;
  builder.consume(slicePiece(fragment.piece, label.index, end));
  const degree = trimSigns(slicePiece(fragment.piece, end));
  let field = trimSigns(slicePiece(fragment.piece, 0, label.index));
  const lead =
    /^(?:Studium|Studiengang|Fachrichtung|Études|Estudios)(?:\s+(?:der|des|de|im Fach)|\s*:)?(?:\s+|$)/iu.exec(
      field.text,
    );
  if (lead) {
    builder.consume(slicePiece(field, 0, lead[0].length));
    field = slicePiece(field, lead[0].length);
  }
  return [degree, field]
    .filter(({ text }) => /\p{L}{2}/u.test(text))
    .map((piece) => ({ ...fragment, piece }));
}

/** `Studium Informatik (B.Sc.), Hochschule …`: the letters in brackets are the degree, and what stands before them its field. */
function splitStudies(fragment: Fragment, builder: DocumentBuilder): Fragment[] {
  const { piece, field } = fragment;
  const lead =
    /^(?:duales\s+)?(?:fern|bachelor-?|master-?)?studium(?:\s+(?:der|des|im\s+fach))?\s+(?=\p{Lu})/iu.exec(
      piece.text,
    );
  const letters = /\(([BM]\.?\s?(?:Sc|A|Eng|Ed)\.?)\)\s*(?=$|,)/u.exec(piece.text);
  if (!lead || !letters?.[1] || field || letters.index < lead[0].length) return [fragment];
  builder.consume(slicePiece(piece, 0, lead[0].length));
  const at = letters.index + 1;
  return [
    slicePiece(piece, at, at + letters[1].length),
    trimSigns(slicePiece(piece, lead[0].length, letters.index)),
    trimSigns(slicePiece(piece, letters.index + letters[0].length)),
  ]
    .filter(({ text }) => text !== "")
    .map((part) => ({ ...fragment, piece: part }));
}

/** `PhD Some University`: nothing stands between the degree and the school. */
function splitLead(fragment: Fragment): Fragment[] {
  const lead =
    /^(?:(?:B|M|Ph|LL|J)\.?\s?(?:Sc|A|S|Eng|Tech|Ed|Phil|D|B|M|BA|Com|E)\.?|MBA|BBA|Bachelor|Master|Diplom)\s+(?=\p{Lu})/u.exec(
      fragment.piece.text,
    );
  const next = lead && fragment.piece.text.slice(lead[0].length).split(/,\s|\s[|–—·•/-]\s/)[0];
  if (!lead || !next || !isSchool(next)) return [fragment];
  return [slicePiece(fragment.piece, 0, lead[0].length), slicePiece(fragment.piece, lead[0].length)].map(
    (piece) => ({
      ...fragment,
      piece,
    }),
  );
}

/** `Passed Class 10 from …`: that it was passed is no part of what it is called. */
function withoutVerb(fragment: Fragment, builder: DocumentBuilder): Fragment {
  const verb =
    /^(?:successfully\s+)?(?:passed(?:\s+out)?|completed|graduated\s+(?:with|in)|obtained|earned|secured)\s+(?:my\s+|the\s+|an?\s+)?(?=[\p{Lu}\d])/iu.exec(
      fragment.piece.text,
    )?.[0].length ?? 0;
  if (verb === 0 || fragment.field || !isDegree(fragment.piece.text.slice(verb))) return fragment;
  builder.consume(slicePiece(fragment.piece, 0, verb));
  return { ...fragment, piece: slicePiece(fragment.piece, verb) };
}

/** `Business Management N6: Hollowbrook TVET College`, and the school first. */
function splitColon(fragment: Fragment): Fragment[] {
  const { text } = fragment.piece;
  const at = text.indexOf(": ");
  const [before, after] = [text.slice(0, at), text.slice(at + 2).split(/,\s|\s[|–—-]\s/)[0] ?? ""];
  const isBoth = (one: string, other: string) =>
    isDegree(one) && !isSchool(one) && isSchool(other) && !isDegree(other);
  if (at < 0 || fragment.field || !(isBoth(before, after) || isBoth(after, before))) return [fragment];
  return [slicePiece(fragment.piece, 0, at), slicePiece(fragment.piece, at + 2)].map((piece) => ({
    ...fragment,
    piece,
  }));
}

/** `B.Com. (Finance) from Hollowbrook University, Vadodara`: the word between says that the school follows. */
function splitFrom(fragment: Fragment): Fragment[] {
  const from = /\s(?:from|at|an der|presso|aan de)\s(?:the\s)?(?=\p{Lu})/u.exec(fragment.piece.text);
  if (!from || fragment.field) return [fragment];
  const before = fragment.piece.text.slice(0, from.index);
  const next = fragment.piece.text.slice(from.index + from[0].length).split(/,\s|\s[|–—-]\s/)[0] ?? "";
  const isAwarded = degreePhrase(before)?.degree[0]?.[0] === 0;
  const isGiver = isSchool(next) || (isAwarded && /^\p{Lu}/u.test(next));
  if ((isSchool(before) && !(isAwarded && !before.includes(","))) || !isGiver) return [fragment];
  const article = /the\s$/i.test(from[0]) ? 4 : 0;
  return [
    slicePiece(fragment.piece, 0, from.index),
    slicePiece(fragment.piece, from.index + from[0].length - article),
  ].map((piece) => ({ ...fragment, piece }));
}

/** `Major: Biology  Minor: Chemistry` */
function splitMinor(fragment: Fragment): Fragment[] {
  const at = /^majors?\b/i.test(fragment.piece.text)
    ? fragment.piece.text.search(/[\s,;|]+minors?\s*(?:[:：]|in\s)/i)
    : -1;
  if (at < 0) return [fragment];
  return [slicePiece(fragment.piece, 0, at), trimSigns(slicePiece(fragment.piece, at))].map((piece) => ({
    ...fragment,
    piece,
  }));
}
