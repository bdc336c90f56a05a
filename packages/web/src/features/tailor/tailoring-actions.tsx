import { tailoringsCancel, tailoringsRetry } from "@tailorbird/sdk/generated/sdk.gen";
import type { TailoringSummary } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { RotateCcw, X } from "lucide-react";
import { api } from "../../api/client.ts";
import { isUnderWay, tailoringQueries } from "../../api/tailorings.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { tailorMessages } from "./messages.ts";

/** Calls off what is under way; tries again what came to nothing. */
export function TailoringActions({ item }: { item: Pick<TailoringSummary, "id" | "status"> }) {
  const text = useText(tailorMessages);
  const queryClient = useQueryClient();
  const showError = useShowError();
  const act = useMutation({
    mutationFn: (call: typeof tailoringsCancel | typeof tailoringsRetry) =>
      call({ client: api, path: { id: item.id } }),
    onError: showError,
    onSettled: () => queryClient.invalidateQueries({ queryKey: tailoringQueries.all }),
  });
  if (item.status === "ready") return null;
  const isOver = !isUnderWay(item);
  return (
    <Button
      size="small"
      look={isOver ? "secondary" : "quiet"}
      className="relative z-10"
      busy={act.isPending}
      icon={isOver ? <RotateCcw aria-hidden /> : <X aria-hidden />}
      onClick={() => act.mutate(isOver ? tailoringsRetry : tailoringsCancel)}
    >
      {isOver ? text.retry : text.cancel}
    </Button>
  );
}
