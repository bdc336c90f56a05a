import { commentsDelete, sharesComments } from "@tailorbird/sdk/generated/sdk.gen";
import type { Share } from "@tailorbird/sdk/generated/types.gen";
import { allItems } from "@tailorbird/sdk/pages";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { api } from "../../api/client.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { IconButton } from "../../ui/button.tsx";
import { ErrorLine, Loading } from "../../ui/states.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { CommentedLine } from "./commented-line.tsx";
import { shareMessages } from "./messages.ts";
import { most, page, shareKey } from "./share-pages.ts";
import { useLines } from "./use-lines.ts";

/** What reviewers wrote by one link, each with the line it is about. */
export function Comments({ share }: { share: Share }) {
  const shareId = share.id;
  const text = useText(shareMessages);
  const formats = useFormats();
  const queryClient = useQueryClient();
  const showError = useShowError();
  const lines = useLines(share);
  const queryKey = [...shareKey, shareId];
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      allItems(
        (cursor) => sharesComments({ client: api, signal, path: { id: shareId }, query: page(cursor) }),
        most,
      ),
  });
  const remove = useMutation({
    mutationFn: (id: string) => commentsDelete({ client: api, path: { id } }),
    onError: showError,
    onSettled: () => queryClient.invalidateQueries({ queryKey: shareKey }),
  });
  if (error !== null) return <ErrorLine error={error} retry={refetch} />;
  if (data === undefined) return <Loading lines={2} />;
  if (data.length === 0) return <p className="mt-2 text-sm text-muted">{text.noComments}</p>;
  return (
    <ul className="mt-3 flex flex-col gap-2">
      {data.map(({ id, itemId, author, body, createdAt }) => (
        <li key={id} className="flex items-start gap-2 rounded-md bg-well px-3 py-2 text-sm">
          <div className="min-w-0 flex-1">
            <p className="text-muted">
              <span className="font-semibold text-ink">{author}</span> · {formats.relative(createdAt)}
            </p>
            <CommentedLine line={lines.find((line) => line.id === itemId)} />
            <p className="whitespace-pre-wrap" dir="auto">
              {body}
            </p>
          </div>
          <IconButton size="small" label={text.deleteComment} onClick={() => remove.mutate(id)}>
            <Trash2 aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
