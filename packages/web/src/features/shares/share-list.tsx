import { sharesList, sharesRevoke } from "@tailorbird/sdk/generated/sdk.gen";
import type { Share } from "@tailorbird/sdk/generated/types.gen";
import { allItems } from "@tailorbird/sdk/pages";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorLine, Loading } from "../../ui/states.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { Comments } from "./comments.tsx";
import { shareMessages } from "./messages.ts";
import { most, page, shareKey } from "./share-pages.ts";
import type { Shared } from "./shared.ts";

/** The links to one thing: how long they work, whether they were opened, what was written. */
export function ShareList({ of }: { of: Shared }) {
  const text = useText(shareMessages);
  const { data, error, refetch } = useQuery({
    queryKey: shareKey,
    queryFn: ({ signal }) =>
      allItems((cursor) => sharesList({ client: api, signal, query: page(cursor) }), most),
  });
  const shares = data?.filter((share) =>
    "resumeId" in of ? share.resumeId === of.resumeId : share.tailoringId === of.tailoringId,
  );
  if (error !== null) return <ErrorLine error={error} retry={refetch} />;
  if (shares === undefined) return <Loading lines={2} className="mt-6" />;
  if (shares.length === 0) return null;
  return (
    <section aria-label={text.existing} className="mt-6 border-t border-line pt-4">
      <h3 className="mb-2 text-sm font-semibold">{text.existing}</h3>
      <ul className="divide-y divide-line">
        {shares.map((share) => (
          <li key={share.id} className="py-3">
            <OneShare share={share} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneShare({ share }: { share: Share }) {
  const text = useText(shareMessages);
  const formats = useFormats();
  const queryClient = useQueryClient();
  const showError = useShowError();
  const [isOpen, setIsOpen] = useState(false);
  const isOver = share.revokedAt !== null || Date.parse(share.expiresAt) <= Date.now();
  const revoke = useMutation({
    mutationFn: () => sharesRevoke({ client: api, path: { id: share.id } }),
    onError: showError,
    onSuccess: () => toasts.add({ title: text.revokedDone }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: shareKey }),
  });
  const state =
    share.revokedAt !== null
      ? text.revoked
      : isOver
        ? text.ended
        : text.ends(formats.relative(share.expiresAt));
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1">
          <p className="truncate font-medium">{share.label ?? text.unnamed}</p>
          <p className="text-sm text-muted">
            {[
              text.allows[share.allows],
              state,
              share.openedAt === null ? text.neverOpened : text.opened(formats.relative(share.openedAt)),
            ].join(" · ")}
          </p>
        </div>
        {share.comments > 0 && (
          <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {text.comments(share.comments)}
          </Button>
        )}
        {!isOver && (
          <Button size="small" look="danger" busy={revoke.isPending} onClick={() => revoke.mutate()}>
            {text.revoke}
          </Button>
        )}
      </div>
      {isOpen && <Comments share={share} />}
    </>
  );
}
