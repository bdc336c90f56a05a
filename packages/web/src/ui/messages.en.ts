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
  requirements: {
    proof: "Proof in your resume",
    none: "Nothing in your resume shows this.",
    counted: "How the score is counted",
    counting:
      "A must-have counts three times as much as a nice-to-have, a responsibility one and a half times, and what the posting says first a little more. Met counts in full, partly met half, named but not shown a quarter; proof far down the page or from long ago counts a little less. What no resume can show is left out.",
  },
};

export type UiMessages = typeof english;
