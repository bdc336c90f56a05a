import { applicationsMove } from "@tailorbird/sdk/generated/sdk.gen";
import type { ApplicationsMoveData } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { applicationQueries } from "../../api/applications.ts";
import { api } from "../../api/client.ts";
import { useShowError } from "../../ui/use-show-error.ts";

/** Moves, tags or archives many at once, all or none; then every list is asked for anew. */
export function useChangeMany() {
  const queries = useQueryClient();
  const onError = useShowError();
  return useMutation({
    mutationFn: (body: ApplicationsMoveData["body"]) => applicationsMove({ client: api, body }),
    onError,
    onSettled: () => queries.invalidateQueries({ queryKey: applicationQueries.all }),
  });
}
