/** The port to the web: one page of a stranger's, fetched without letting it lead us anywhere else. */

export interface PostingFetcher {
  /**
   * Fetches a page by GET, following redirects. Only public addresses are ever connected to.
   * @throws PostingUnreachable
   */
  fetch(url: string): Promise<FetchedPage>;
}

export interface FetchedPage {
  /** Where the page was found, after redirects. */
  readonly url: string;
  /** As it came, whatever it is: a refusal's page says what kind of refusal it is. */
  readonly status: number;
  readonly contentType: string;
  /** The bytes as the server sent them, unpacked. */
  readonly bytes: Uint8Array;
  /** The bytes as text, in the encoding that the page names. */
  readonly text: string;
}

export type UnreachableReason =
  /** Not a public address, or a port, scheme or credentials that are not fetched. */
  | "forbidden"
  /** No such host, no connection, a broken answer. */
  | "failed"
  | "timeout"
  | "too_large"
  | "too_many_redirects"
  | "wrong_type";

/** No page came. Says the kind of failure alone, so that nobody can map a network by asking. */
export class PostingUnreachable extends Error {
  override readonly name = "PostingUnreachable";
  readonly reason: UnreachableReason;

  constructor(reason: UnreachableReason, options?: ErrorOptions) {
    super(`the page could not be fetched: ${reason}`, options);
    this.reason = reason;
  }
}
