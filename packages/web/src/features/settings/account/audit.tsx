import { accountAudit } from "@tailorbird/sdk/generated/sdk.gen";
import { useInfiniteQuery } from "@tanstack/react-query";
import { api } from "../../../api/client.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { More } from "../../../ui/more.tsx";
import { Section } from "../../../ui/page.tsx";
import { ErrorLine, Loading } from "../../../ui/states.tsx";
import { settingMessages } from "../messages.ts";
import { accountMessages } from "./messages.ts";

export function Audit() {
  const text = useText(settingMessages);
  const own = useText(accountMessages);
  const formats = useFormats();
  const list = useInfiniteQuery({
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
  const { data, error, refetch } = list;
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title={text.audit}>
      {error && !data && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading lines={3} />}
      {data && entries.length === 0 && <p className="text-sm text-muted">{text.noAudit}</p>}
      <ul className="grid gap-1.5 text-sm">
        {entries.map(({ id, action, by, createdAt }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <time dateTime={createdAt} className="figures w-44 text-muted">
              {formats.moment(createdAt)}
            </time>
            <span>{own.actions[action]}</span>
            <span className="text-muted">{text.by[by]}</span>
          </li>
        ))}
      </ul>
      <More list={list} className="mt-3" />
    </Section>
  );
}
