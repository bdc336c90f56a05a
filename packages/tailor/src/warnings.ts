/** What a person should know about the result before they trust it. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { JobBrief, Warning } from "@tailorbird/contracts/tailoring-result";

const fewRequirements = 3;
const lowConfidence = 0.5;

const mostQuoted = 3;

/** What the reader could not place and the writers leave out: those of JSON Resume are printed in a section of their own. */
function leftOut({ unplaced, source }: ResumeDocument): string[] {
  if (source.format === "json") return [];
  return unplaced.map(({ text }) => text).filter((text) => /\p{L}{2}/u.test(text));
}

function quoteSome(texts: readonly string[]): string {
  const quoted = texts
    .slice(0, mostQuoted)
    .map((text) => `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`);
  return [...quoted, ...(texts.length > mostQuoted ? ["…"] : [])].join(", ");
}

/** Warnings about the resume as it was read and the posting as it was understood. */
export function warningsFor(resume: ResumeDocument, brief: JobBrief): Warning[] {
  const warnings: Warning[] = [];
  if (brief.requirements.length < fewRequirements) {
    warnings.push({
      code: "few_requirements",
      detail:
        "The posting names few requirements, so the score says little. Paste the whole posting if this is only a part.",
    });
  }
  if (resume.hidden.length > 0) {
    warnings.push({
      code: "hidden_text_ignored",
      detail: "The file holds text a reader can't see. It was neither used nor scored.",
    });
  }
  if (resume.language && brief.language && resume.language.slice(0, 2) !== brief.language.slice(0, 2)) {
    warnings.push({
      code: "language_differs",
      detail: `The resume is in "${resume.language}" and the posting in "${brief.language}". The resume keeps its language.`,
    });
  }
  const left = leftOut(resume);
  if (left.length > 0) {
    warnings.push({
      code: "lines_unplaced",
      detail: `${left.length === 1 ? "One line of your file found no place and is" : `${left.length} lines of your file found no place and are`} not in the tailored resume: ${quoteSome(left)}. On the resume's page you can put them where they belong.`,
    });
  }
  const doubtful = Object.values(resume.confidence).filter((value) => value < lowConfidence).length;
  if (doubtful > 5)
    warnings.push({
      code: "low_confidence_source",
      detail: `${doubtful} places of the file could not be read with confidence. Check the resume before you send it.`,
    });
  return warnings;
}
