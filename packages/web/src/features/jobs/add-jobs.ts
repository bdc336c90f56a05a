import { idempotencyKey } from "@tailorbird/sdk/client";
import { jobsCreate, jobsImport } from "@tailorbird/sdk/generated/sdk.gen";
import type { KeptJob } from "@tailorbird/sdk/generated/types.gen";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { api } from "../../api/client.ts";
import { jobQueries } from "../../api/jobs.ts";
import type { Pasted } from "./read-paste.ts";

export interface Addition {
  item: Pasted;
  /** Of this addition: sent again, it is carried out once. */
  key: string;
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
      await queryClient.invalidateQueries({ queryKey: jobQueries.all });
    },
    [change, queryClient],
  );

  return {
    additions,
    start(items: readonly Pasted[]) {
      const fresh = items.map((item): Addition => ({ item, key: crypto.randomUUID(), state: "waiting" }));
      setAdditions(fresh);
      return run([...fresh]);
    },
    retry: (addition: Addition) => run([addition]),
    drop: (key: string) => setAdditions((all) => all.filter((each) => each.key !== key)),
    clear: () => setAdditions([]),
  };
}

function add({ item, key }: Addition): Promise<KeptJob> {
  const headers = idempotencyKey(key);
  return item.kind === "address"
    ? jobsImport({ client: api, headers, body: { url: item.url } })
    : jobsCreate({ client: api, headers, body: { description: item.description } });
}
