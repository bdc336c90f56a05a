/** True facts in the wrong place. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { Entry } from "../../addresses.ts";
import type { Add } from "./add.ts";

/** The line with facts of other lines and other employers. */
export function strangers(resume: ResumeDocument, line: Entry, lines: Entry[], add: Add): void {
  const elsewhere = lines.filter((other) => other.container !== line.container);
  for (const [index, other] of elsewhere.slice(0, 4).entries()) {
    add("moved between employers", other.value, [line.address, other.address]);
    if (index < 2)
      add("moved between employers", `${line.value}; ${other.value}`, [line.address, other.address]);
  }
  const employer = resume.work.find((role) => role.id !== line.container && role.name)?.name;
  if (employer) add("employer swapped", `${line.value} at ${employer}`);
  const same = lines.filter((other) => other.container === line.container && other !== line);
  for (const other of same.slice(0, 2)) {
    const [head] = line.value.split(/ (?:in|by|with|for|without|from) |,/);
    const tail = / (?:by|in|with|for|using) .*$/.exec(other.value)?.[0];
    if (head && tail && head.split(" ").length > 2 && !line.value.includes(tail))
      add("two facts joined", `${head}${tail}`, [line.address, other.address]);
    const gerund = /^(\w+?)e?d\b(.*)$/.exec(other.value);
    if (gerund && head)
      add(
        "cause between true facts",
        `${line.value} by ${other.value.charAt(0).toLowerCase()}${other.value.slice(1).replace(/^(\w+?)(?:ed)\b/, "$1ing")}`,
        [line.address, other.address],
      );
  }
}
