import type { Person } from "./person.ts";
import type { DateForm } from "./truth.ts";
import { wordsOf } from "./words.ts";

const tex = (text: string) => text.replace(/[&%$#_]/g, "\\$&").replace(/€/g, "\\texteuro{}");

/** A person's resume in the class moderncv, which sets dates in the margin and the contact with icons. */
export function renderModerncv(
  person: Person,
  form: DateForm,
  style: "casual" | "classic" | "banking",
): string {
  const words = wordsOf[person.language] ?? wordsOf["en"];
  const write = (date: string) => form.write(date, words?.months ?? [], person.language);
  const range = (item: { start: string; end?: string }) =>
    `${write(item.start)}--${item.end ? write(item.end) : words?.present}`;
  const heading = (name: "work" | "education" | "skills" | "languages" | "summary") =>
    `\\section{${tex(words?.headings[name][0] ?? name)}}`;
  const [first = "", ...rest] = person.name.split(" ");
  const items = (bullets: string[]) =>
    `\\begin{itemize}${bullets.map((text) => `\\item ${tex(text)}`).join("\n")}\\end{itemize}`;
  return `\\PassOptionsToPackage{expansion=false}{microtype}\\documentclass[10pt,a4paper,sans]{moderncv}\\moderncvstyle{${style}}\\moderncvcolor{blue}
\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{textcomp}\\usepackage[scale=0.8]{geometry}
\\name{${tex(first)}}{${tex(rest.join(" "))}}\\title{${tex(person.label)}}
\\address{${tex(person.place)}}{}{}\\phone[mobile]{${person.phone[0]}}\\email{${person.email}}
\\begin{document}\\makecvtitle
${heading("summary")}
\\cvitem{}{${tex(person.summary)}}
${heading("work")}
${person.work.map((role) => `\\cventry{${range(role)}}{${tex(role.title)}}{${tex(role.employer)}}{${tex(role.place)}}{}{${items(role.bullets)}}`).join("\n")}
${heading("education")}
${person.education.map((item) => `\\cventry{${range(item)}}{${tex(item.studyType + item.joiner + item.area)}}{${tex(item.institution)}}{${tex(item.place)}}{}{}`).join("\n")}
${heading("skills")}
${person.skills.map((group) => `\\cvitem{${tex(group.name)}}{${tex(group.keywords.join(", "))}}`).join("\n")}
${heading("languages")}
${person.languages.map(([name, level]) => `\\cvitemwithcomment{${tex(name)}}{${tex(level)}}{}`).join("\n")}
\\end{document}`;
}
