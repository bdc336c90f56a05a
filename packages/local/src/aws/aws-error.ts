/** An error of S3's or SQS's own: the code and status AWS documents for it. */
export class AwsError extends Error {
  override readonly name = "AwsError";
  readonly status: number;
  readonly code: string;
  /** Headers that go with it, such as `x-amz-delete-marker`. */
  readonly headers: Record<string, string>;

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** What this local stand-in does not do is refused aloud, never answered wrongly. */
export function notImplemented(what: string): AwsError {
  return new AwsError(501, "NotImplemented", `The local stack does not do this: ${what}.`);
}
