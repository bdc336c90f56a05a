import type { Degree } from "../person.ts";
import type { Block } from "../sheet.ts";

export type DegreeForm = "lines" | "degree first" | "school first" | "one line";

/** A degree in one of the forms, with its dates as they are written. */
export function setDegree(item: Degree, dates: string, form: DegreeForm): Block[] {
  const degree = degreeOf(item);
  switch (form) {
    case "lines":
      return [
        { kind: "row", runs: [{ text: degree, bold: true }], opens: true },
        { kind: "row", runs: [{ text: item.institution }] },
        { kind: "row", runs: [{ text: dates }] },
      ];
    case "school first":
      return [
        {
          kind: "row",
          runs: [{ text: item.institution, bold: true }],
          right: { text: item.place },
          opens: true,
        },
        { kind: "row", runs: [{ text: degree, italic: true }], right: { text: dates } },
      ];
    case "one line":
      return [
        {
          kind: "row",
          runs: [{ text: degree, bold: true }, { text: ` | ${item.institution}` }],
          right: { text: dates },
          opens: true,
        },
      ];
    default:
      return [
        { kind: "row", runs: [{ text: degree, bold: true }], right: { text: dates }, opens: true },
        { kind: "row", runs: [{ text: item.institution }], right: { text: item.place } },
      ];
  }
}

/** A degree whose dates stand in the margin. */
export function setDegreeBeside(item: Degree, dates: string): Block[] {
  const first: Block = { kind: "row", runs: [{ text: degreeOf(item), bold: true }] };
  return [
    { kind: "beside", left: dates, blocks: [first, { kind: "row", runs: [{ text: item.institution }] }] },
  ];
}

function degreeOf({ studyType, joiner, area }: Degree): string {
  return `${studyType}${joiner}${area}`;
}
