import type { Stats } from "@tailorbird/sdk/generated/types.gen";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { trackMessages } from "../track/messages.ts";
import { insightMessages } from "./messages.ts";

/** Bars as long as what they stand for: how many ever stood there, and within them those that do now. */
export function Funnel({ funnel }: { funnel: Stats["funnel"] }) {
  const text = useText(insightMessages);
  const { statuses } = useText(trackMessages);
  const formats = useFormats();
  const most = Math.max(1, ...funnel.map(({ ever }) => ever));
  return (
    <section className="card p-5">
      <h2 className="mb-4 font-semibold">{text.funnel}</h2>
      <ul className="grid gap-2.5">
        {funnel
          .filter(({ ever }) => ever > 0)
          .map(({ status, now, ever }) => (
            <li
              key={status}
              className="grid grid-cols-[7.5rem_minmax(0,1fr)_auto] items-center gap-3 text-sm"
            >
              <span className="truncate">{statuses[status]}</span>
              <svg
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                aria-hidden="true"
                className="h-2.5 w-full rounded-full bg-well rtl:-scale-x-100"
              >
                <rect width={(100 * ever) / most} height="10" className="fill-accent-soft" />
                <rect width={(100 * now) / most} height="10" className="fill-accent" />
              </svg>
              <span className="figures text-end whitespace-nowrap text-muted">
                <strong className="text-ink">{formats.number(now)}</strong> {text.now} ·{" "}
                {formats.number(ever)} {text.ever}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
