import { accountAudit } from "@tailorbird/sdk/generated/sdk.gen";
import { useInfiniteQuery } from "@tanstack/react-query";
import { api } from "../../../api/client.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { Section } from "../../../ui/page.tsx";
import { ErrorLine, Loading } from "../../../ui/states.tsx";
import { settingMessages } from "../messages.ts";

export function Audit() {
  const text = useText(settingMessages);
  const formats = useFormats();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ["audit"],
    queryFn: ({ pageParam, signal }) =>
      accountAudit({
        client: api,
        signal,
        query: { limit: "20", ...(pageParam !== null && { cursor: pageParam }) },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title={text.audit}>
      {error && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading lines={3} />}
      {data && entries.length === 0 && <p className="text-sm text-muted">{text.noAudit}</p>}
      <ul className="grid gap-1.5 text-sm">
        {entries.map(({ id, action, by, createdAt }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <time dateTime={createdAt} className="figures w-44 text-muted">
              {formats.moment(createdAt)}
            </time>
            <code>{action}</code>
            <span className="text-muted">{text.by[by]}</span>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button size="small" className="mt-3" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {text.more}
        </Button>
      )}
    </Section>
  );
}
