import type { JobMatch } from "@tailorbird/sdk/generated/types.gen";

export type RequirementOutcome = JobMatch["parts"][number]["outcome"];
export type Evidence = JobMatch["parts"][number]["evidence"][number];
