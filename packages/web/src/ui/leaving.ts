/** Asks before words are lost: by another view, by the browser's way back, by closing the dialog that they stand in. */
import { hasWords } from "../session/typed.ts";

export interface LeaveQuestion {
  answer(leaves: boolean): void;
}

let asked: (LeaveQuestion & { answered: Promise<boolean> }) | undefined;
const listeners = new Set<() => void>();

function ask(): Promise<boolean> {
  if (asked !== undefined) return asked.answered;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const show = (next: typeof asked) => {
    asked = next;
    for (const tell of listeners) tell();
  };
  show({
    answered: promise,
    answer(leaves) {
      show(undefined);
      resolve(leaves);
    },
  });
  return promise;
}

/** For showing what is asked. */
export const leaveQuestion = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  now: (): LeaveQuestion | undefined => asked,
};

/** @returns whether what is written within may go: at once where nothing is, else as the person answers. */
export function mayLeave(within: readonly ParentNode[]): boolean | Promise<boolean> {
  return !within.some((each) => hasWords(each)) || ask();
}
