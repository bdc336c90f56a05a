/** What a person's doings ask of the platform. Everything that is billed by the piece is counted here. */
export interface Activity {
  /** Requests to the API, status polls among them. */
  readonly requests: number;
  /** Of them, those for which the authorizer is really asked: its answer is kept a minute. */
  readonly authorizations: number;
  /** Calls to SQS: sending, receiving, hiding, deleting. */
  readonly sqsCalls: number;
  readonly messages: number;
  readonly tailorings: number;
  readonly ingests: number;
  readonly renders: number;
  readonly s3Writes: number;
  readonly s3Reads: number;
}

/** Seconds between two looks at a batch's status, as Retry-After says, while it takes `measured.tailorBatchSeconds`. */
const pollEverySeconds = 3;

/** One batch of ten jobs: uploaded once, tailored, polled, reviewed (five decisions each), accepted, downloaded. */
export function batchOfTen(batchSeconds: number): Activity {
  const polls = Math.ceil(batchSeconds / pollEverySeconds);
  const reviewing = 10 * (1 + 5 + 1 + 2);
  return {
    requests: 1 + 10 + 1 + polls + reviewing,
    // A quarter of an hour of reviewing, in the sitting of one person.
    authorizations: 15,
    // Ten work messages and ten guards, sent in one call each; received, hidden twice, deleted in one call each.
    sqsCalls: 2 + 4 + 10 + 4 * 10 + 4,
    messages: 31,
    tailorings: 10,
    ingests: 1,
    renders: 10,
    s3Writes: 11,
    s3Reads: 21,
  };
}

/** Ten applications followed to their end: a job, an application, twelve moves and looks each. */
export const tenApplications: Activity = {
  requests: 10 * 14,
  authorizations: 60,
  sqsCalls: 0,
  messages: 0,
  tailorings: 0,
  ingests: 0,
  renders: 0,
  s3Writes: 0,
  s3Reads: 0,
};
