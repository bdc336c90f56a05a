/** Scoring a resume against a job. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { JobMatch } from "@tailorbird/contracts/jobs";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { match } from "@tailorbird/tailor/match";
import { skillUses } from "@tailorbird/tailor/matching/skill-use";
import { findCurrentDocument } from "../resumes/resume-repository.ts";
import type { Database } from "../shared/database.ts";
import { notFound } from "../shared/refusals.ts";
import { findJob } from "./job-repository.ts";

export class JobMatcher {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws ProblemError `not_found` for the job or the resume; `resume_not_ready`. */
  async match(actor: Actor, jobId: string, resumeId: string): Promise<JobMatch> {
    const queries = this.#database.as(actor.accountId);
    const [job, resume] = await Promise.all([
      findJob(queries, jobId),
      findCurrentDocument(queries, resumeId),
    ]);
    if (!job) throw notFound("job");
    if (!resume) throw notFound("resume");
    if (!resume.document || resume.version === null)
      throw new ProblemError(
        "resume_not_ready",
        "The resume has not been read yet: wait until its status is ready.",
      );
    const result = match(resume.document, job.brief);
    const requirements = new Map(job.brief.requirements.map((requirement) => [requirement.id, requirement]));
    return {
      jobId,
      resumeId,
      resumeVersion: resume.version,
      score: result.score,
      parts: result.parts.flatMap((part) => {
        const requirement = requirements.get(part.requirementId);
        return requirement ? [{ ...part, text: requirement.text, kind: requirement.kind }] : [];
      }),
      skills: skillUses(resume.document, job.brief),
    };
  }
}
