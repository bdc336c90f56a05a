/** What a form says of a line, as corrections of its values. */
import type { ResumesCorrectData } from "@tailorbird/sdk/generated/types.gen";
import type { Part, UnderstoodLine } from "./understood.ts";

export type Correction = NonNullable<ResumesCorrectData["body"]>["corrections"][number];

const dateShape = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a value can stand there; `present` is the word for an end that goes on. */
export function fits(part: Part, value: string, present: string): boolean {
  if (part.kind !== "date" || value === "") return true;
  return dateShape.test(value) || (part.field === "endDate" && value.toLowerCase() === present.toLowerCase());
}

/** Only what has changed: an emptied value is removed, and a line of which nothing has changed is confirmed. */
export function correctionsOf(
  line: UnderstoodLine,
  values: Readonly<Record<string, string>>,
  isEvidence: boolean,
  present: string,
): Correction[] {
  const changed = line.parts.flatMap((part): Correction[] => {
    const value = (values[part.address] ?? part.value).trim();
    if (value === part.value) return [];
    if (value === "") return [{ op: "remove", address: part.address }];
    const isPresent = part.kind === "date" && value.toLowerCase() === present.toLowerCase();
    return [{ op: "replace", address: part.address, value: isPresent ? "present" : value, isEvidence }];
  });
  return [
    ...changed,
    ...confirmationsOf(line, new Set(changed.map((each) => ("address" in each ? each.address : "")))),
  ];
}

/** That the reader was right about all values of a line. */
export function confirmationsOf(line: UnderstoodLine, except: ReadonlySet<string> = new Set()): Correction[] {
  if (line.terms !== undefined) return [{ op: "confirm", address: line.address }];
  return line.parts
    .filter(({ address, value }) => value !== "" && !except.has(address))
    .map(({ address }) => ({ op: "confirm", address }));
}
