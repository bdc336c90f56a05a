import {
  accountExportsCreate,
  accountExportsGet,
  accountExportsList,
} from "@tailorbird/sdk/generated/sdk.gen";
import type { AccountExportsListResponse } from "@tailorbird/sdk/generated/types.gen";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useEffect, useRef } from "react";
import { api } from "../../../api/client.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Badge, type Tone } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { More } from "../../../ui/more.tsx";
import { Section } from "../../../ui/page.tsx";
import { ErrorLine, Loading } from "../../../ui/states.tsx";
import { useChange } from "../../../ui/use-change.ts";
import { accountMessages } from "./messages.ts";

type AccountExport = AccountExportsListResponse["items"][number];
const queryKey = ["account-exports"];
/** While one is made: soon at first, later now and then. Milliseconds. */
const preparingPollMs = (createdAt: string) =>
  Math.min(30_000, Math.max(1_500, (Date.now() - Date.parse(createdAt)) / 10));
const tones: Record<AccountExport["status"], Tone> = {
  preparing: "proof",
  ready: "added",
  failed: "removed",
  expired: "plain",
};

export function AccountExports() {
  const text = useText(accountMessages);
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      accountExportsList({
        client: api,
        signal,
        query: { limit: "5", ...(pageParam !== null && { cursor: pageParam }) },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval({ state }) {
      const all = state.data?.pages.flatMap(({ items }) => items);
      const preparing = all?.find(({ status }) => status === "preparing");
      return preparing ? preparingPollMs(preparing.createdAt) : false;
    },
  });
  const { data, error, refetch } = query;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const create = useChange(() => accountExportsCreate({ client: api }), queryKey, ["audit"]);
  useSayWhenReady(items[0]);
  return (
    <Section title={text.exports}>
      <p className="mb-4 max-w-2xl text-sm text-muted">{text.exportsLead}</p>
      <Button busy={create.isPending} onClick={() => create.mutate(undefined)}>
        {text.makeExport}
      </Button>
      <div className="mt-4">
        {error && !data && <ErrorLine error={error} retry={refetch} />}
        {!data && !error && <Loading lines={2} />}
        {items.length > 0 && (
          <ul className="card divide-y divide-line">
            {items.map((each) => (
              <OneExport key={each.id} item={each} />
            ))}
          </ul>
        )}
        <More list={query} className="mt-3" />
      </div>
    </Section>
  );
}

function OneExport({ item }: { item: AccountExport }) {
  const text = useText(accountMessages);
  const formats = useFormats();
  const { id, status, byteSize, keptUntil, createdAt } = item;
  // The link works for five minutes, so it is asked for when it is wanted.
  const download = useChange(async () => {
    const { url } = await accountExportsGet({ client: api, path: { id } });
    if (url !== null) location.assign(url);
  }, queryKey);
  const facts = [
    byteSize !== null && formats.bytes(byteSize),
    status === "ready" && keptUntil !== null && text.keptUntil(formats.date(keptUntil)),
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 text-sm">
      <div className="min-w-0 flex-1 basis-60">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {text.asked(formats.moment(createdAt))}
          <Badge tone={tones[status]}>{text.exportStatuses[status]}</Badge>
        </p>
        <p className="figures text-muted">{facts.filter(Boolean).join(" · ")}</p>
      </div>
      {status === "ready" && (
        <Button
          size="small"
          icon={<Download aria-hidden />}
          aria-label={text.downloadOf(formats.moment(createdAt))}
          busy={download.isPending}
          onClick={() => download.mutate(undefined)}
        >
          {text.download}
        </Button>
      )}
    </li>
  );
}

function useSayWhenReady(newest: AccountExport | undefined): void {
  const text = useText(accountMessages);
  const before = useRef<string>(undefined);
  const status = newest?.status;
  useEffect(() => {
    if (before.current === "preparing" && status === "ready") announce(text.exportReady);
    before.current = status;
  }, [status, text]);
}
