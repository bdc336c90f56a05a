/** The second reading of one letter's sentences, each of which is read once however often it is proposed. */
import type { Statement } from "@tailorbird/contracts/tailored-texts";
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import type { WrittenStatement } from "../second-reading/statements.ts";
import type { SecondReading } from "../second-reading.ts";
import type { LetterDraft, LetterKind } from "./draft-letter.ts";

type Paragraphs = readonly (readonly Statement[])[];

export interface SentenceReading {
  /** By the sentence: why it is refused. */
  doubted: ReadonlyMap<string, GroundingReason[]>;
  /** Reads those that speak of the person and have not been asked about. */
  all(paragraphs: Paragraphs, draft: LetterDraft, key: string): Promise<void>;
  /** Says that these are the letter's. */
  stand(paragraphs: Paragraphs): void;
}

export function readSentences(reading: SecondReading, kind: LetterKind): SentenceReading {
  const ids = new Map<string, string>();
  const doubted = new Map<string, GroundingReason[]>();
  let drafts = 0;
  return {
    doubted,
    async all(paragraphs, draft, key) {
      const fresh = claimsOf(paragraphs).filter((text) => !ids.has(text));
      // By their place in the draft, whatever the rules make of the others: an answer may be read again after they changed.
      const places = draft.flat().map(({ text }) => text);
      drafts += 1;
      for (const text of fresh) ids.set(text, `${kind}-${drafts}-${places.indexOf(text) + 1}`);
      const statements = fresh.map(
        (text): WrittenStatement => ({ id: ids.get(text)!, text, evidence: null }),
      );
      const { doubts } = await reading.read(statements, key);
      for (const { id, text } of statements) {
        const reasons = doubts.get(id);
        if (reasons) doubted.set(text, reasons);
      }
    },
    stand(paragraphs) {
      reading.stand(claimsOf(paragraphs).flatMap((text) => ids.get(text) ?? []));
    },
  };
}

function claimsOf(paragraphs: Paragraphs): string[] {
  const claims = paragraphs.flat().filter(({ speaksOf }) => speaksOf === "person");
  return [...new Set(claims.map(({ text }) => text))];
}
