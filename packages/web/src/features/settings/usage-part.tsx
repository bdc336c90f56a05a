import { accountUsage } from "@tailorbird/sdk/generated/sdk.gen";
import type { Usage } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Section } from "../../ui/page.tsx";
import { ErrorLine, Loading } from "../../ui/states.tsx";
import { settingMessages } from "./messages.ts";

export function UsagePart() {
  const text = useText(settingMessages);
  const { data, error, refetch } = useQuery({
    queryKey: ["usage"],
    queryFn: ({ signal }) => accountUsage({ client: api, signal }),
  });
  return (
    <Section title={text.usage}>
      <p className="mb-4 max-w-2xl text-sm text-muted">{text.usageLead}</p>
      {error && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading lines={2} />}
      {data && (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <Period name={text.today} period={data.day} />
            <Period name={text.month} period={data.month} />
          </div>
          <p className="mt-3 text-sm text-muted">
            {text.tailorings(data.tailorings.used, data.tailorings.limit)}
          </p>
        </>
      )}
    </Section>
  );
}

function Period({ name, period }: { name: string; period: Usage["day"] }) {
  const text = useText(settingMessages);
  const { tag } = useFormats();
  // Prices are in US dollars, down to a hundredth of a cent.
  const dollars = (micros: number) =>
    new Intl.NumberFormat(tag, { style: "currency", currency: "USD", maximumFractionDigits: 4 }).format(
      micros / 1_000_000,
    );
  return (
    <div className="card p-4 text-sm">
      <h3 className="font-semibold">{name}</h3>
      <p className="figures mt-1">{text.spentOf(dollars(period.spentMicros), dollars(period.limitMicros))}</p>
      <meter
        min={0}
        max={Math.max(1, period.limitMicros)}
        value={period.spentMicros + period.heldMicros}
        aria-label={name}
        className="mt-2 h-2.5 w-full"
      />
      <p className="text-muted">{text.calls(period.calls)}</p>
    </div>
  );
}
