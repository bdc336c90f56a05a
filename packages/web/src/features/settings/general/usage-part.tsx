import { accountUsage } from "@tailorbird/sdk/generated/sdk.gen";
import type { Usage } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../api/client.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Section } from "../../../ui/page.tsx";
import { ErrorLine, Loading } from "../../../ui/states.tsx";
import { settingMessages } from "../messages.ts";
import { usageMessages } from "./usage.ts";
import { useDollars } from "./use-dollars.ts";

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
  const more = useText(usageMessages);
  const formats = useFormats();
  const dollars = useDollars();
  const { spentMicros, heldMicros, limitMicros, calls, inputTokens, cachedTokens, outputTokens } = period;
  return (
    <div className="card p-4 text-sm">
      <h3 className="font-semibold">{name}</h3>
      <p className="figures mt-1">{text.spentOf(dollars(spentMicros), dollars(limitMicros))}</p>
      <meter
        min={0}
        max={Math.max(1, limitMicros)}
        value={spentMicros + heldMicros}
        aria-label={name}
        className="my-2 h-1.5 w-full"
      />
      <p className="text-muted">
        {[
          text.calls(calls),
          heldMicros > 0 && more.held(dollars(heldMicros)),
          more.begins(formats.relative(period.until)),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {calls > 0 && (
        <p className="figures text-muted">
          {more.tokens(
            formats.number(inputTokens),
            formats.number(cachedTokens),
            formats.number(outputTokens),
          )}
        </p>
      )}
    </div>
  );
}
