/** From what a person types to what PostgreSQL matches: every word, or a word that begins with it. */
import { type SQL, sql } from "drizzle-orm";

const maxWords = 10;

/** The words of a question; none when it holds neither letter nor digit. */
export function wordsIn(question: string): string[] {
  return question.match(/[\p{L}\p{N}\p{M}]+/gu)?.slice(0, maxWords) ?? [];
}

/** A `tsquery`. Case and accents are folded as they are in what is searched. */
export function wordsQuery(words: readonly string[]): SQL {
  return sql`to_tsquery('simple', (
    select string_agg(quote_literal(w) || ':*', ' & ')
    from jsonb_array_elements_text(fold_text(${JSON.stringify(words)})::jsonb) as w
  ))`;
}
