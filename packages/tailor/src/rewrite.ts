/** Step 4: proposing changes. A rewriter may be wrong; nothing it says counts before `ground` has judged it. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { GroundingReason, JobBrief, ProposedChange } from "@tailorbird/contracts/tailoring-result";
import type { TailoringKind } from "@tailorbird/contracts/tailorings";
import type { MatchResult } from "./match.ts";
import type { ModelUsage } from "./model.ts";
import type { TailoringPlan } from "./plan.ts";

export interface RewriteRequest {
  resume: ResumeDocument;
  brief: JobBrief;
  match: MatchResult;
  plan: TailoringPlan;
  /** Changes refused the first time, with the reasons: the one chance to say it truthfully. */
  refused?: { change: ProposedChange; reasons: GroundingReason[] }[] | undefined;
  /** Names this work; the same key repeats no paid call. */
  idempotencyKey: string;
  /** What is wanted: the resume alone unless said otherwise. */
  kinds?: readonly TailoringKind[];
}

export interface RewriteAnswer {
  changes: ProposedChange[];
  usage: ModelUsage;
}

export interface Rewriter {
  /** `rules`, or the model's id. */
  readonly id: string;
  /** @throws ModelError when a model gives no usable answer; the rules never throw. */
  rewrite(request: RewriteRequest, signal?: AbortSignal): Promise<RewriteAnswer>;
}
