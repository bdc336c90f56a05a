import type { Tailoring, TailoringSummary } from "@tailorbird/sdk/generated/types.gen";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { tailoringQueries } from "../../../api/tailorings.ts";
import { useJobName } from "../../../api/use-job-name.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { Section } from "../../../ui/page.tsx";
import { ErrorLine, Loading } from "../../../ui/states.tsx";
import { usageMessages } from "./usage.ts";
import { useDollars } from "./use-dollars.ts";

const shownFirst = 8;

/** What each tailoring used and cost; a receipt is fetched when it is opened. */
export function Receipts() {
  const text = useText(usageMessages);
  const common = useText(commonMessages);
  const [shown, setShown] = useState(shownFirst);
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(tailoringQueries.list());
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const showMore = () => {
    setShown(shown + 20);
    if (shown + 20 > items.length && hasNextPage) fetchNextPage();
  };
  return (
    <Section title={text.receipts}>
      <p className="mb-4 max-w-2xl text-sm text-muted">{text.receiptsLead}</p>
      {error && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading lines={2} />}
      {data && items.length === 0 && <p className="text-sm text-muted">{text.noReceipts}</p>}
      {items.length > 0 && (
        <ul className="card divide-y divide-line">
          {items.slice(0, shown).map((item) => (
            <OneReceipt key={item.id} item={item} />
          ))}
        </ul>
      )}
      {(hasNextPage || items.length > shown) && (
        <Button size="small" className="mt-3" onClick={showMore}>
          {common.more}
        </Button>
      )}
    </Section>
  );
}

function OneReceipt({ item }: { item: TailoringSummary }) {
  const formats = useFormats();
  const [isOpen, setIsOpen] = useState(false);
  const { title, company } = useJobName(item.jobId);
  const { data, error, refetch } = useQuery({ ...tailoringQueries.one(item.id), enabled: isOpen });
  return (
    <li>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="flex flex-wrap items-baseline gap-x-3 px-4 py-3 text-sm hover:bg-well">
          <span className="min-w-0 flex-1 truncate font-medium">
            {[title, company].filter(Boolean).join(", ")}
          </span>
          <time dateTime={item.createdAt} className="figures text-muted">
            {formats.moment(item.createdAt)}
          </time>
        </summary>
        <div className="px-4 pb-4">
          {error && <ErrorLine error={error} retry={refetch} />}
          {isOpen && !data && !error && <Loading lines={2} />}
          {data && <Figures receipt={data.receipt} />}
        </div>
      </details>
    </li>
  );
}

function Figures({ receipt }: { receipt: Tailoring["receipt"] }) {
  const text = useText(usageMessages);
  const formats = useFormats();
  const dollars = useDollars();
  if (receipt === null) return <p className="text-sm text-muted">{text.noneYet}</p>;
  const { model, calls, reused, inputTokens, cachedTokens, outputTokens, costMicros } = receipt;
  const rows = [
    [text.model, model === "rules" ? text.rules : model],
    [text.calls, [formats.number(calls), reused > 0 && text.reused(reused)].filter(Boolean).join(", ")],
    [text.read, formats.number(inputTokens)],
    [text.cached, formats.number(cachedTokens)],
    [text.written, formats.number(outputTokens)],
    [text.cost, dollars(costMicros)],
  ];
  return (
    <dl className="grid max-w-md grid-cols-[auto_1fr] gap-x-8 gap-y-1 text-sm">
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="figures">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
