import { cells, cut, joinPieces, type Piece, type SourceLine } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import { namesLanguage } from "./language-names.ts";

const level = /^[ABC][12](?:[-–/][ABC][12])?$/;
const skills =
  /^(?:(?:listening|reading|speaking|writing|understanding|spoken (?:interaction|production)|comprensione|espressione orale|parlato|scritt[oa]|produzione (?:orale|scritta)|interazione(?: orale)?|ascolto|lettura|scrittura|verstehen|sprechen|schreiben|hören|lesen|comprendre|parler|écrire|écouter|lire|expression (?:orale|écrite)|comprensión(?: auditiva| de lectura)?|expresión (?:oral|escrita)|interacción oral|hablar|escritura|escuchar|leer|compreensão(?: oral)?|leitura|escrita|conversação|produção oral|begrijpen|spreken|schrijven|luisteren|lezen|rozumienie|mówienie|pisanie|słuchanie|czytanie)\s*)+$/i;
const legend =
  /(?:\b[ABC]1\b.*\b[ABC]2\b.*\b[ABC]1\b)|common european framework|quadro comune europeo|marco común europeo|cadre européen|gemeinsamer europäischer/i;

/**
 * Takes the Europass's grid of languages out of lines: how well each is understood, spoken and written, `French ⇥ B2 ⇥ B2
 * ⇥ B1`, beside one another or names first and levels after; its columns' names and legend are left where they are.
 */
export function takeLanguageGrid(lines: SourceLine[], builder: DocumentBuilder): SourceLine[] {
  const isLevels = (parts: Piece[]) => parts.length > 1 && parts.every(({ text }) => level.test(text));
  const rows = lines.map((line) => ({ line, parts: cells(line).flatMap(({ piece }) => splitLevels(piece)) }));
  const graded = rows.filter(
    ({ parts }) => isLevels(parts) || (isLevels(parts.slice(1)) && namesLanguage(parts[0]?.text ?? "")),
  );
  if (graded.length === 0) return lines;
  const from = rows.findIndex(({ line }) =>
    skills.test(
      line.text
        .replace(/\t/g, " ")
        .replace(
          /^(?:altre lingue|other languages?|autres langues|otros idiomas|andere sprachen)\s*:?\s*/i,
          "",
        ),
    ),
  );
  const waiting = rows.filter(
    ({ line, parts }, i) =>
      i > from && parts.length === 1 && namesLanguage(line.text) && line.text.length < 30,
  );
  const used = new Set<SourceLine>();
  for (const { line, parts } of graded) {
    const name = isLevels(parts) ? waiting.shift()?.line : undefined;
    if (isLevels(parts) && !name) continue;
    const levels = name ? parts : parts.slice(1);
    used.add(line);
    if (name) used.add(name);
    const id = `lang-${builder.doc.languages.length + 1}`;
    const [first] = levels;
    const isSame = levels.every(({ text }) => text === first?.text);
    builder.consume(...levels);
    builder.doc.languages.push({
      id,
      language: builder.line(`${id}/language`, name ? cut(name) : (parts[0] as Piece), 0.95),
      fluency: builder.line(`${id}/fluency`, isSame && first ? first : joinPieces(levels, " / "), 0.9),
    });
  }
  for (const { line, parts } of rows)
    if (parts.every(({ text }) => skills.test(text)) || legend.test(line.text)) {
      builder.consume(cut(line));
      used.add(line);
    } else if (parts.slice(1).length > 1 && parts.slice(1).every(({ text }) => skills.test(text))) {
      builder.consume(cut(line));
      used.add(line);
    }
  return lines.filter((line) => !used.has(line));
}

/** `B1 B2 B1` set as one cell. */
function splitLevels(piece: Piece): Piece[] {
  const words = piece.text.split(" ");
  if (words.length < 3 || !words.slice(1).every((word) => level.test(word))) return [piece];
  let at = 0;
  return words.map((word) => {
    const part = {
      text: word,
      spans: piece.spans.map((span) => ({
        ...span,
        start: span.start + at,
        end: span.start + at + word.length,
      })),
    };
    at += word.length + 1;
    return part;
  });
}
