import { tailoringsQuote } from "@tailorbird/sdk/generated/sdk.gen";
import type { TailoringsCreateData } from "@tailorbird/sdk/generated/types.gen";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { api } from "../../api/client.ts";
import { tailoringQueries } from "../../api/tailorings.ts";
import { useText } from "../../i18n/locale.tsx";
import { ErrorLine, Loading } from "../../ui/states.tsx";
import { useDollars } from "../settings/general/use-dollars.ts";
import { tailorMessages } from "./messages.ts";

export function useQuote(order: TailoringsCreateData["body"]) {
  const asked = useDeferredValue(order);
  const isWhole = asked.resumeId !== "" && asked.jobIds.length > 0;
  const quote = useQuery({
    queryKey: [...tailoringQueries.all, "quote", asked],
    queryFn: ({ signal }) => tailoringsQuote({ client: api, signal, body: asked }),
    enabled: isWhole,
    placeholderData: keepPreviousData,
  });
  return { ...quote, isWhole, isFree: quote.data?.total.costMicros === 0, jobs: asked.jobIds.length };
}

/** Before anything is ordered: what it costs, and what is left of the limits. */
export function QuotePart({ quote }: { quote: ReturnType<typeof useQuote> }) {
  const text = useText(tailorMessages);
  const dollars = useDollars();
  const { data, error, refetch, isFetching, isPlaceholderData, isWhole, isFree, jobs } = quote;
  if (!isWhole) return <p className="text-sm text-muted">{text.quoteLater}</p>;
  if (error !== null) return <ErrorLine error={error} retry={refetch} />;
  if (data === undefined) return <Loading lines={2} />;
  const { total, remaining } = data;
  return (
    <section aria-label={text.quote} aria-busy={isFetching} className="rounded-md bg-well p-4 text-sm">
      <h2 className="mb-2 font-semibold">{text.quote}</h2>
      {/* The price of the choice before is none of this one. */}
      <p className="figures text-lg font-semibold">
        {isPlaceholderData ? text.quoting : isFree ? text.free : text.atMost(dollars(total.costMicros))}
      </p>
      <p className="text-muted">
        {!isPlaceholderData && (isFree ? text.freeWhy : text.usually(dollars(total.usualMicros), data.model))}
      </p>
      {data.reader !== null && total.readingMicros > 0 && !isPlaceholderData && (
        <p className="text-muted">{text.reading(dollars(total.readingMicros), data.reader)}</p>
      )}
      <dl className="figures mt-3 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
        <dt className="text-muted">{text.leftToday}</dt>
        <dd>{dollars(remaining.dayMicros)}</dd>
        <dt className="text-muted">{text.leftMonth}</dt>
        <dd>{dollars(remaining.monthMicros)}</dd>
        <dt className="text-muted">{text.leftTailorings}</dt>
        <dd>{remaining.tailorings}</dd>
      </dl>
      {!data.fits && !isPlaceholderData && (
        <p role="alert" className="mt-3 rounded-md bg-proof-soft px-3 py-2">
          {remaining.tailorings < jobs ? text.tooMany(remaining.tailorings) : text.tooDear}
        </p>
      )}
    </section>
  );
}
