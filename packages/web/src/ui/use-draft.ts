import { useState } from "react";

/** In memory: it is nobody else's, and goes with the page, which asks before it goes. */
const drafts = new Map<string, string>();

/** Words that were sent and not taken: their form begins with them when it is opened again. */
export const refusedWords = {
  keep: (name: string, words: string) => void drafts.set(name, words),
  of: (name: string) => drafts.get(name),
  forget: (name: string) => void drafts.delete(name),
};

/** Words that have been begun and not been sent: whoever leaves the view finds them on coming back. */
export function useDraft(name: string): [words: string, write: (words: string) => void] {
  const [words, setWords] = useState(() => drafts.get(name) ?? "");
  return [
    words,
    (next) => {
      if (next === "") drafts.delete(name);
      else drafts.set(name, next);
      setWords(next);
    },
  ];
}
