import { ApiError } from "@tailorbird/sdk/api-error";
import { accountDeletionCancel, accountDeletionGet } from "@tailorbird/sdk/generated/sdk.gen";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { api } from "../../../api/client.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { classes } from "../../../ui/classes.ts";
import { toasts } from "../../../ui/toasts.tsx";
import { afterChange, useChange } from "../../../ui/use-change.ts";
import { accountMessages } from "./messages.ts";

export const deletionQuery = queryOptions({
  queryKey: ["account-deletion"],
  queryFn: ({ signal }) =>
    accountDeletionGet({ client: api, signal }).catch((error: unknown) => {
      // Nobody has ever asked for it.
      if (ApiError.is(error, "not_found")) return null;
      throw error;
    }),
  // It is seen on Today, and changes once in a life.
  staleTime: 300_000,
});

/** That all is to be erased, when, and how to call it off; nothing while nobody has asked for it. */
export function PendingErasure({ className }: { className?: string }) {
  const text = useText(accountMessages);
  const formats = useFormats();
  const { data } = useQuery(deletionQuery);
  const cancel = useChange(() => accountDeletionCancel({ client: api }), deletionQuery.queryKey, ["audit"]);
  if (data?.status !== "scheduled") return null;
  return (
    <div
      className={classes(
        "card flex flex-wrap items-center justify-between gap-4 border-removed p-5",
        className,
      )}
    >
      <div role="status">
        <p className="font-semibold">{text.scheduled(formats.relative(data.dueAt))}</p>
        <p className="text-sm text-muted">{text.dueAt(formats.moment(data.dueAt))}</p>
        {!data.erasesSignIn && <p className="text-sm text-muted">{text.signInStays}</p>}
      </div>
      <Button
        look="primary"
        busy={cancel.isPending}
        onClick={() => afterChange(cancel.mutateAsync(undefined), () => toasts.add({ title: text.undone }))}
      >
        {text.undo}
      </Button>
    </div>
  );
}
