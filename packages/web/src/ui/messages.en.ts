export const english = {
  score: {
    match: (value: string) => `Match ${value} of 100`,
    fromTo: (before: string, after: string) => `Match ${before} of 100 before, ${after} now`,
  },
  steps: {
    waiting: "Waiting",
    reading_job: "Reading the posting",
    matching: "Matching",
    planning: "Planning",
    rewriting: "Rewriting",
    grounding: "Checking each claim",
    composing: "Composing",
    rendering: "Rendering",
    stepOf: (at: number, of: number) => `Step ${at} of ${of}`,
  },
  requirements: { proof: "Proof in your resume", none: "Nothing in your resume shows this." },
};

export type UiMessages = typeof english;
