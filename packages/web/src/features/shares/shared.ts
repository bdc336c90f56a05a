/** What is shared: the newest version of a resume, or a tailoring as it stands. */
export type Shared = { resumeId: string } | { tailoringId: string };
