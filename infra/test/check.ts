import { describe, expect, it } from "vitest";

/** A promise about something rendered, and ways to break it: a check that nothing can fail checks nothing. */
export interface Check<Subject> {
  readonly promise: string;
  /** One line for each place where the promise is broken. */
  problems(subject: Subject): string[];
  /** What each violation is, and the change to a copy of the subject that commits it. */
  readonly violations: Readonly<Record<string, (subject: Subject) => void>>;
}

/** Holds every check against the real thing, and against a copy broken in each of its ways. */
export function hold<Subject>(name: string, checks: readonly Check<Subject>[], subject: () => Subject): void {
  describe.each(checks)(`${name}: $promise`, ({ problems, violations }) => {
    it("holds", () => {
      expect(problems(structuredClone(subject()))).toEqual([]);
    });

    it.each(Object.entries(violations))("is seen to be broken by %s", (_, violate) => {
      const broken = structuredClone(subject());
      violate(broken);
      expect(problems(broken)).not.toEqual([]);
    });
  });
}
