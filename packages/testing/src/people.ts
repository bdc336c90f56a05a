/** People and programs to sign requests as. Each is new: nobody else in the run has their account. */
import type { Actor } from "@tailorbird/contracts/actor";
import { apiKeyScopes, type Scope, scopes } from "@tailorbird/contracts/scope";
import { someAccountId } from "./database.ts";

/** Somebody signed in, who may do everything with what is theirs. */
export function somebody(): Actor {
  return { accountId: someAccountId(), kind: "person", scopes };
}

/** A program with an API key of the person's, holding these scopes. */
export function programOf(person: Actor, held: readonly Scope[] = apiKeyScopes): Actor {
  return { accountId: person.accountId, kind: "api_key", scopes: held };
}
