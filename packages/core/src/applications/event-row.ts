import type { Actor } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { newId } from "../shared/id.ts";

/** What every event has: whose it is, of which application, by whom. */
export function eventOf(actor: Actor, applicationId: string) {
  return { accountId: actor.accountId, id: newId("event"), applicationId, by: actor.kind };
}

/** The refusal of a body that names what the account has not. */
export function unknownNamed(pointer: string, what: string): ProblemError {
  return new ProblemError("invalid_request", `Your account has no such ${what}.`, {
    errors: [{ in: "body", pointer, detail: `must name a ${what} of your account` }],
  });
}
