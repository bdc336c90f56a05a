/** Deeds made greater: helping that leads, hedges and negations lost. */
import type { Add } from "./add.ts";

/** The line with more of the deed for the person. */
export function deeds(text: string, add: Add): void {
  const rest = text.replace(/^\w+ /, "");
  if (/^(?:Helped|Assisted|Supported|Contributed|Participated|Took part)/.test(text)) {
    const object = text.replace(
      /^(?:Helped|Assisted in|Assisted|Supported|Contributed to|Participated in|Took part in) /,
      "",
    );
    add("ownership raised", `Led ${object}`);
    add("ownership raised", `Owned ${object}`);
    add("hedge removed", `Completed ${object}`);
  } else if (!/^(?:Led|Managed|Supervised|Was|Did|Acted)/.test(text)) {
    add("ownership raised", `Led a team that ${text.charAt(0).toLowerCase()}${text.slice(1)}`);
    add("ownership raised", `Directed the effort: ${rest}`);
    add("ownership raised", `Spearheaded ${rest}`);
  }
  if (/without|\bnot\b/i.test(text)) {
    add(
      "negation lost",
      text
        .replace(/ without a single/, " with a single")
        .replace(/ without (?:downtime|findings)/, "")
        .replace(/Did not manage/, "Managed")
        .replace(/Was not responsible/, "Was responsible") +
        (/without (?:downtime|findings)/.test(text) ? " with downtime" : ""),
    );
  }
}
