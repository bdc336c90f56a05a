import type { Role } from "../person.ts";
import type { Block, Run } from "../sheet.ts";

/** Ways in which people set the head of a role; scripts that are not Latin know the first three. */
export const roleForms = [
  "title, then employer",
  "employer, then title",
  "one line, bars",
  "one line, comma",
  "dates last",
  "one line, dash",
] as const;
export type RoleForm = (typeof roleForms)[number];

const bulletsOf = (role: Role) => role.bullets.map((text): Block => ({ kind: "bullet", text }));

/** A role in one of the forms, with its dates as they are written. */
export function setRole(role: Role, range: string, form: RoleForm): Block[] {
  const { title, employer, place } = role;
  const dates: Run = { text: range };
  const lines: Record<RoleForm, Block[]> = {
    "title, then employer": [
      { kind: "row", runs: [{ text: title, bold: true }], right: dates, opens: true },
      { kind: "row", runs: [{ text: employer, italic: true }], right: { text: place } },
    ],
    "employer, then title": [
      { kind: "row", runs: [{ text: employer, bold: true }], right: { text: place }, opens: true },
      { kind: "row", runs: [{ text: title, italic: true }], right: dates },
    ],
    "one line, bars": [
      {
        kind: "row",
        runs: [{ text: title, bold: true }, { text: ` | ${employer} | ${place}` }],
        opens: true,
      },
      { kind: "row", runs: [{ ...dates, italic: true }] },
    ],
    "one line, comma": [
      {
        kind: "row",
        runs: [{ text: employer, bold: true }, { text: `, ${place}` }],
        right: dates,
        opens: true,
      },
      { kind: "row", runs: [{ text: title, italic: true }] },
    ],
    "one line, dash": [
      { kind: "row", runs: [{ text: `${title} – ${employer}`, bold: true }], right: dates, opens: true },
    ],
    "dates last": [
      { kind: "row", runs: [{ text: title, bold: true }], opens: true },
      { kind: "row", runs: [{ text: `${employer} | ${dates.text}` }] },
    ],
  };
  return [...lines[form], ...bulletsOf(role)];
}

/** A role whose dates stand in the margin. */
export function setBeside(role: Role, range: string): Block[] {
  const line: Block = { kind: "row", runs: [{ text: role.title, bold: true }] };
  const second: Block = { kind: "row", runs: [{ text: `${role.employer}, ${role.place}` }] };
  return [{ kind: "beside", left: range, blocks: [line, second, ...bulletsOf(role)] }];
}

/** Roles at one employer stand under its name, which is written once. */
export function setNested(roles: Role[], rangeOf: (role: Role) => string): Block[] {
  return roles.flatMap((role, i): Block[] => {
    const employer: Block = {
      kind: "row",
      runs: [{ text: role.employer, bold: true }],
      right: { text: role.place },
      opens: true,
    };
    return [
      ...(roles[i - 1]?.employer === role.employer ? [] : [employer]),
      { kind: "row", runs: [{ text: role.title, italic: true }], right: { text: rangeOf(role) } },
      ...bulletsOf(role),
    ];
  });
}
