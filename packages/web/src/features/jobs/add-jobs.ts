import { ApiError } from "@tailorbird/sdk/api-error";
import { idempotencyKey } from "@tailorbird/sdk/client";
import { applicationsCreate, jobsCreate, jobsImport } from "@tailorbird/sdk/generated/sdk.gen";
import type { KeptJob } from "@tailorbird/sdk/generated/types.gen";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { applicationQueries } from "../../api/applications.ts";
import { api } from "../../api/client.ts";
import { jobQueries } from "../../api/jobs.ts";
import { useStay } from "../../ui/use-stay.ts";
import type { Pasted } from "./read-paste.ts";

export interface Addition {
  item: Pasted;
  /** Of this addition: sent again, it is carried out once. */
  key: string;
  /** It also becomes a card on the board. */
  isFollowed: boolean;
  state: "waiting" | "adding" | "added" | "failed";
  job?: KeptJob;
  error?: unknown;
}

/** Pages are fetched by the service within seconds: more at once would only wait for each other. */
const atOnce = 3;

/** Adds what was pasted, a few at a time; each can fail and be tried again alone. */
export function useAdditions() {
  const queryClient = useQueryClient();
  const [additions, setAdditions] = useState<Addition[]>([]);

  useStay(additions.some(({ state }) => state === "waiting" || state === "adding"));

  const change = useCallback((key: string, changes: Partial<Addition>) => {
    setAdditions((all) => all.map((each) => (each.key === key ? { ...each, ...changes } : each)));
  }, []);

  const run = useCallback(
    async (queue: Addition[]) => {
      const work = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          change(next.key, { state: "adding", error: undefined });
          try {
            change(next.key, { state: "added", job: await add(next) });
          } catch (error) {
            change(next.key, { state: "failed", error });
          }
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      const changed = [jobQueries.all, applicationQueries.all];
      await Promise.all(changed.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    },
    [change, queryClient],
  );

  return {
    additions,
    start(items: readonly Pasted[], isFollowed: boolean) {
      const fresh = items.map(
        (item): Addition => ({ item, key: crypto.randomUUID(), isFollowed, state: "waiting" }),
      );
      setAdditions(fresh);
      return run([...fresh]);
    },
    retry: (addition: Addition) => run([addition]),
    drop: (key: string) => setAdditions((all) => all.filter((each) => each.key !== key)),
    clear: () => setAdditions([]),
  };
}

async function add({ item, key, isFollowed }: Addition): Promise<KeptJob> {
  const headers = idempotencyKey(key);
  const job = await (item.kind === "address"
    ? jobsImport({ client: api, headers, body: { url: item.url } })
    : jobsCreate({ client: api, headers, body: { description: item.description } }));
  if (isFollowed) await follow(job.id, `follow-${key}`);
  return job;
}

/** @param key Of this wish: sent again, it is carried out once. */
export async function follow(jobId: string, key: string): Promise<void> {
  try {
    await applicationsCreate({
      client: api,
      headers: idempotencyKey(key),
      body: { jobId, status: "saved" },
    });
  } catch (error) {
    // What is wanted is there.
    if (!ApiError.is(error, "already_exists")) throw error;
  }
}
