import type { ProposedChange } from "@tailorbird/contracts/tailoring-result";

/** A change before it has its number. */
export type Draft = Omit<ProposedChange, "id">;
