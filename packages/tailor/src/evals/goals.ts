/** What the eval asks of the engine; shares are 0 to 1. */
export const goals = {
  caught: 0.99,
  caughtPerKind: 0.97,
  wronglyRefused: 0.03,
  auc: 0.9,
  outcomes: { own: 0.8, "outside author": 0.7 },
  farAbove: 0.02,
  kept: 0.95,
  /** A page may grow by a summary that was not there. */
  longer: 1.1,
  stepMs: 150,
  recorded: { first: 0.8, second: 0.78, third: 0.88 },
  unseenHonest: 0.8,
  /** What has been won on the people of an outside author: far from the goals, and not to be lost. */
  authored: {
    development: { honest: 0.69, fabricated: 0.99 },
    "held back": { honest: 0.65, fabricated: 0.99 },
    "second author": { honest: 0.53, fabricated: 0.985 },
    "second author, more": { honest: 0.5, fabricated: 0.98 },
    "third author": { honest: 0.61, fabricated: 0.985 },
    "third author, more": { honest: 0.5, fabricated: 0.975 },
    "fourth author": { honest: 0.8, fabricated: 1 },
    "fifth author": { honest: 0.34, fabricated: 1 },
    "fifth author, more": { honest: 0.18, fabricated: 0.98 },
  },
};
