/** What a person should know about the result before they trust it. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { JobBrief, Warning } from "@tailorbird/contracts/tailoring-result";

const fewRequirements = 3;
const lowConfidence = 0.5;

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
  const doubtful = Object.values(resume.confidence).filter((value) => value < lowConfidence).length;
  if (doubtful > 5)
    warnings.push({
      code: "low_confidence_source",
      detail: `${doubtful} places of the file could not be read with confidence. Check the resume before you send it.`,
    });
  return warnings;
}
