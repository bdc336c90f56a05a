import { applicationsMove } from "@tailorbird/sdk/generated/sdk.gen";
import type { ApplicationsMoveData } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { applicationQueries } from "../../api/applications.ts";
import { api } from "../../api/client.ts";
import { commonMessages } from "../../i18n/common.ts";
import { describeError } from "../../i18n/describe-error.ts";
import { useText } from "../../i18n/locale.tsx";
import { toasts } from "../../ui/toasts.tsx";

/** Moves, tags or archives many at once, all or none; then every list is asked for anew. */
export function useChangeMany() {
  const queries = useQueryClient();
  const common = useText(commonMessages);
  return useMutation({
    mutationFn: (body: ApplicationsMoveData["body"]) => applicationsMove({ client: api, body }),
    onError: (error) => {
      const { title, detail } = describeError(error, common);
      toasts.add({ title, description: detail, type: "error" });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: applicationQueries.all }),
  });
}
