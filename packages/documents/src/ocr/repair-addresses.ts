import type { RecognisedLine, RecognisedWord } from "./page.ts";

/** What was put together is shown to be checked, whatever the recogniser thinks of its parts. */
const repairedConfidence = 0.5;
const domain = String.raw`[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}`;
/** What an at sign is taken for: never between the letters of a word, where these stand for themselves. */
const likeAt = new RegExp(
  String.raw`^(?!www\.)([\p{Ll}\p{N}._%+-]+[\p{Ll}\p{N}])(?:&O|\(D|\(O|\(a|[©®€Q]|O(?=\p{Ll}))(${domain})$`,
  "u",
);
const label = /^(?:e-?mail|mail|correo|courriel|e|m)[:.]?$/i;

/**
 * Puts together e-mail addresses whose at sign was taken for other letters, or that were parted at it or at a point. Each such
 * word is as unsure as may be, so that its owner is asked.
 */
export function repairAddresses(line: RecognisedLine): RecognisedLine {
  const words: RecognisedWord[] = [];
  for (const word of line.words) {
    const last = words.at(-1);
    const gap = last ? word.x0 - last.x1 : Number.POSITIVE_INFINITY;
    const isNear = last !== undefined && gap < 0.6 * line.height;
    if (isNear && continues(last.text, word.text)) words[words.length - 1] = join(last, word);
    else words.push(withAtSign(word));
    const added = words.at(-1);
    // "morgan tallis@mail.example": a point may have been lost, or these are two things.
    if (added && isNear && added !== last && added.text.includes("@") && couldBegin(last.text))
      words[words.length - 1] = { ...added, confidence: Math.min(added.confidence, repairedConfidence) };
  }
  return { ...line, words };
}

/** `priyanka.` + `r@inbox.example`, `eloise@` + `courrier.example`, `eloise@courrier.` + `example` */
function continues(before: string, after: string): boolean {
  if (/^[\p{Ll}\p{N}._%+-]{2,}\.$/u.test(before))
    return new RegExp(`^[\\p{L}\\p{N}._%+-]+@${domain}$`, "u").test(after);
  if (after === "@") return /^[\p{Ll}\p{N}._%+-]{2,}$/u.test(before) && !label.test(before);
  if (/^[\p{L}\p{N}._%+-]{2,}@$/u.test(before)) return new RegExp(`^${domain}$`, "u").test(after);
  return /^[\p{L}\p{N}._%+-]{2,}@[\p{L}\p{N}.-]+\.$/u.test(before) && /^\p{Ll}{2,}$/u.test(after);
}

const couldBegin = (text: string) => /^\p{Ll}{2,}$/u.test(text) && !label.test(text);

function join(a: RecognisedWord, b: RecognisedWord): RecognisedWord {
  return {
    text: a.text + b.text,
    x0: a.x0,
    x1: b.x1,
    y0: Math.min(a.y0, b.y0),
    y1: Math.max(a.y1, b.y1),
    confidence: Math.min(a.confidence, b.confidence, repairedConfidence),
  };
}

function withAtSign(word: RecognisedWord): RecognisedWord {
  const [, local, rest] = likeAt.exec(word.text) ?? [];
  if (!local || !rest) return word;
  return { ...word, text: `${local}@${rest}`, confidence: Math.min(word.confidence, repairedConfidence) };
}
