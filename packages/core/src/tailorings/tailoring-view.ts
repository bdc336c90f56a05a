/** What a tailoring's row looks like to its owner. */
import type { ChangeChoice } from "@tailorbird/contracts/tailoring-result";
import type { Tailoring, TailoringSummary } from "@tailorbird/contracts/tailorings";
import type { TailoringRow, TailoringSummaryRow } from "./tailoring-repository.ts";

export function toSummary(row: TailoringSummaryRow): TailoringSummary {
  return {
    id: row.id,
    batchId: row.batchId,
    status: row.status,
    step: row.step,
    resumeId: row.resumeId,
    resumeVersion: row.resumeVersion,
    jobId: row.jobId,
    kinds: row.kinds,
    strength: row.strength,
    lane: row.lane,
    model:
      row.modelRequested === null
        ? null
        : { requested: row.modelRequested, used: row.modelUsed ?? row.modelRequested },
    failure: row.failure,
    scoreBefore: row.scoreBefore,
    scoreAfter: row.scoreAfter,
    acceptedVersion: row.acceptedVersion,
    revision: row.revision,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

export function toTailoring(row: TailoringRow): Tailoring {
  const { result } = row;
  return {
    ...toSummary(row),
    brief: result?.brief ?? null,
    score: result?.score ?? null,
    changes: (result?.changes ?? []).map((change) => ({ ...change, ...choiceOf(row, change.id) })),
    refusals: result?.refusals ?? [],
    texts: result?.texts ?? [],
    // Receipts of before answers were kept say nothing of reuse: there was none.
    receipt: result ? { ...result.receipt, reused: result.receipt.reused ?? 0 } : null,
    warnings: result?.warnings ?? [],
    secondReading: result?.secondReading ?? null,
    canUndo: row.lastDecisionId !== null && row.acceptedVersion === null,
  };
}

/** What has been decided of a change so far. */
export function choiceOf(row: Pick<TailoringRow, "decisions" | "edits">, changeId: string): ChangeChoice {
  return { decision: row.decisions[changeId] ?? "pending", edit: row.edits[changeId] ?? null };
}
