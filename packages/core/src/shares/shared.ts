/** What somebody without an account may do by the address of a share: read, and comment if it allows that. */
import type { IdempotencyKey } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { ShareComment, SharedView } from "@tailorbird/contracts/shares";
import type { Database, Queries } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import type { Clock } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import * as repository from "./share-repository.ts";
import { readShareToken, type ShareToken } from "./share-token.ts";
import { showShared, showsLine } from "./shown.ts";

/** Requests by one address within a minute, and comments on one share at all. */
const mostPerMinute = 60;
const mostComments = 500;

type PublicComment = Omit<ShareComment, "shareId">;

export class Shared {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(parts: { database: Database; clock: Clock }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
  }

  /** @throws ProblemError `not_found`, `limit_reached` */
  async read(token: string): Promise<SharedView> {
    const { queries, row } = await this.#open(readShareToken(token));
    const [found, comments] = await Promise.all([
      repository.findShared(queries, row),
      repository.listAllComments(queries, row.id),
    ]);
    const shown = showShared(row, found);
    if (!shown) throw leadsNowhere();
    return {
      label: row.label,
      allows: row.allows,
      hidesContact: row.hidesContact,
      expiresAt: row.expiresAt,
      ...shown,
      comments: comments.map(publicly),
    };
  }

  /** @throws ProblemError `not_found`, `share_read_only`, `invalid_request`, `limit_reached`, `idempotency_key_reused` */
  async comment(
    token: string,
    input: { author: string; body: string; itemId?: string | undefined },
    key: IdempotencyKey | undefined,
  ): Promise<PublicComment> {
    const { row } = await this.#open(readShareToken(token));
    if (row.allows !== "comment")
      throw new ProblemError("share_read_only", "This address lets you read, and not comment.");
    const { accountId, id: shareId } = row;
    const id = newId("comment");
    const made = await this.#database.transact(accountId, async (writing) => {
      // Keys are the reviewer's: no share sees those of another.
      const own = key && { ...key, key: `${shareId} ${key.key}` };
      const earlier = await openCreate(writing, accountId, own, { id });
      const kept = earlier && (await repository.findComment(writing, earlier.id));
      if (kept) return kept;
      const said = { author: input.author, body: input.body, itemId: input.itemId ?? null };
      // Read while the account is held: of two at once, the second finds what the first wrote.
      const found = await repository.findShared(writing, row, said);
      // Whoever sends the same twice, as a double click does, has written it once.
      if (found.same || earlier) return found.same;
      if (found.held >= mostComments)
        throw new ProblemError(
          "limit_reached",
          `This share holds ${mostComments} comments, which is its limit.`,
        );
      const shown = showShared(row, found);
      if (!shown) throw leadsNowhere();
      if (said.itemId !== null && !showsLine(shown, said.itemId)) throw noSuchLine();
      return repository.insertComment(writing, { accountId, id, shareId, ...said });
    });
    if (!made) throw notFound("comment");
    return publicly(made);
  }

  /** One statement looks the address up and counts the request. */
  async #open(token: ShareToken): Promise<{ queries: Queries; row: repository.ShareRow }> {
    const queries = this.#database.as(token.accountId);
    const row = await repository.openShare(queries, token, this.#clock.now().toISOString());
    if (!row) throw leadsNowhere();
    if (row.minuteCount > mostPerMinute)
      throw new ProblemError("limit_reached", "This address was asked too often: wait a minute.", {
        headers: { "retry-after": "60" },
      });
    return { queries, row };
  }
}

/** To somebody without an account; the same whether it was revoked, has ended, or never was. */
function leadsNowhere(): ProblemError {
  return new ProblemError(
    "not_found",
    "This address leads nowhere: it was revoked, has ended, or is incomplete. Ask whoever sent it for a new one.",
  );
}

function noSuchLine(): ProblemError {
  return new ProblemError("invalid_request", "What was shared has no such line.", {
    errors: [
      { in: "body", pointer: "/itemId", detail: "must be the id of a line or a change that is shown" },
    ],
  });
}

function publicly({ accountId: _, shareId: __, ...row }: repository.CommentRow): PublicComment {
  return row;
}
