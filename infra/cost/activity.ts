/** What a person's doings ask of the platform. Everything that is billed by the piece is counted here. */
import { measured as m } from "./measured.ts";

export interface Activity {
  /** Requests to the API, status polls among them. */
  readonly requests: number;
  /** Bytes that they answer. */
  readonly answeredBytes: number;
  /** Of them, those for which the authorizer is really asked: its answer is kept a minute. */
  readonly authorizations: number;
  /** Calls to SQS: sending, receiving, hiding, deleting. */
  readonly sqsCalls: number;
  /** Invocations of workers, guards among them. */
  readonly workerRuns: number;
  readonly tailorings: number;
  readonly ingests: number;
  readonly renders: number;
  readonly s3Writes: number;
  readonly s3Reads: number;
  /** Files that leave S3 for somebody's browser. */
  readonly downloads: number;
}

/** How often the page looks at a batch's status while it takes `seconds`: a third of its age apart, 1.2 to 5 s. */
export function pollsIn(seconds: number): number {
  let [at, polls] = [0, 0];
  while (at < seconds) {
    at += Math.min(5, Math.max(1.2, at / 3));
    polls += 1;
  }
  return polls;
}

/** Receiving, hiding while it is worked on, deleting: each a call for a whole batch. */
const callsPerRun = 3;

/**
 * One batch of ten jobs: a resume uploaded once, ten postings kept, ordered, polled until the last is ready; then each
 * result read, accepted as it stands, and downloaded as PDF.
 */
export function batchOfTen(batchSeconds: number): Activity {
  const polls = pollsIn(batchSeconds);
  const each = m.requestsPerResult;
  const before = m.requestsPerUpload + 10 + 1 + polls;
  return {
    requests: before + 10 * each,
    answeredBytes:
      before * m.answerBytes.list + 10 * (m.answerBytes.tailoring + (each - 1) * m.answerBytes.other),
    // Uploading and ordering three minutes, and half a minute for each result, in one sitting.
    authorizations: 8,
    // The order's two messages, of which each is one run; S3's announcement of the upload.
    sqsCalls: 2 + 2 * callsPerRun + 1 + callsPerRun,
    workerRuns: 3,
    tailorings: 10,
    ingests: 1,
    renders: 0,
    s3Writes: 1 + 10,
    s3Reads: 1 + 1 + 10,
    downloads: 1 + 10,
  };
}

/** What going through ten results change by change asks beyond that: five decisions each, and another file than the first. */
export const reviewsOfTen: Activity = {
  requests: 10 * (5 + m.extraRequestsPerReview),
  answeredBytes: 10 * (5 * m.answerBytes.tailoring + m.extraRequestsPerReview * m.answerBytes.other),
  authorizations: 10,
  sqsCalls: 10 * (1 + callsPerRun),
  workerRuns: 10,
  tailorings: 0,
  ingests: 0,
  renders: 10,
  s3Writes: 10,
  s3Reads: 0,
  downloads: 0,
};

/** Opening the page, at Today: each thing that it shows is asked for once, whether the account is to be erased among them. */
export const visit: Activity = {
  requests: m.requestsPerVisit,
  answeredBytes: m.answerBytes.tailoring + (m.requestsPerVisit - 1) * m.answerBytes.list,
  authorizations: 1,
  sqsCalls: 0,
  workerRuns: 0,
  tailorings: 0,
  ingests: 0,
  renders: 0,
  s3Writes: 0,
  s3Reads: 0,
  downloads: 0,
};

/** Ten applications followed to their end: a job, an application, twelve moves and looks each. */
export const tenApplications: Activity = {
  requests: 10 * 14,
  answeredBytes: 10 * 14 * m.answerBytes.other,
  authorizations: 60,
  sqsCalls: 0,
  workerRuns: 0,
  tailorings: 0,
  ingests: 0,
  renders: 0,
  s3Writes: 0,
  s3Reads: 0,
  downloads: 0,
};
