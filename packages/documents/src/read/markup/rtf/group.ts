import type { SourceText } from "../../lines.ts";
import { thinnest } from "../../unseen.ts";
import type { RtfTables } from "./tables.ts";

/** What a group changes ends with it. */
export interface Group {
  /** What text in it is for: to be read, nothing, the same as a group beside it, a table, or the address of a link. */
  use: "text" | "nothing" | "twice" | "fonts" | "colors" | "styles" | "instruction";
  bold: boolean;
  hidden: boolean;
  deleted: boolean;
  size: number;
  /** Width of the letters in percent. */
  stretch: number;
  color: number;
  onColor: boolean;
  font: number | undefined;
  /** Characters that stand in for one `\u` to readers that do not know it. */
  fallback: number;
  isLink: boolean;
}

/** How letters look until a word says otherwise. */
const plain = { bold: false, hidden: false, size: 24, stretch: 100, color: 0, onColor: false };

export function firstGroup(): Group {
  return { use: "text", ...plain, deleted: false, font: undefined, fallback: 1, isLink: false };
}

/** Why text that looks like that can't be seen; undefined where it can. */
export function whyUnseen(
  { hidden, size, stretch, color, onColor }: Group,
  tables: RtfTables,
): SourceText["hidden"][number]["reason"] | undefined {
  if (hidden) return "hidden";
  if (size < 4 || stretch <= thinnest) return "tiny";
  return tables.isWhite(color) && !onColor ? "invisible_color" : undefined;
}

/** Changes how the group's letters look, where a word says so. */
export function setLook(group: Group, name: string, value: number | undefined): void {
  const isOn = value !== 0;
  switch (name) {
    case "b":
      group.bold = isOn;
      break;
    case "v":
      group.hidden = isOn;
      break;
    case "deleted":
      group.deleted = isOn;
      break;
    case "plain":
      Object.assign(group, plain);
      break;
    case "fs":
      group.size = value ?? 24;
      break;
    case "charscalex":
      group.stretch = value ?? 100;
      break;
    case "cf":
      group.color = value ?? 0;
      break;
    case "cb":
    case "chcbpat":
    case "highlight":
      group.onColor = (value ?? 0) > 0;
      break;
    case "f":
      group.font = value;
      break;
    case "uc":
      group.fallback = Math.max(0, Math.min(value ?? 1, 10));
      break;
    default:
      break;
  }
}
