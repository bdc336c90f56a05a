import type { Stats } from "@tailorbird/sdk/generated/types.gen";
import { lazy, Suspense } from "react";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Section } from "../../ui/page.tsx";
import { Loading } from "../../ui/states.tsx";
import { trackMessages } from "../track/messages.ts";
import { insightMessages } from "./messages.ts";

/** The chart is large, so only those who look at it load it. */
const Sankey = lazy(() => import("./sankey.tsx").then((module) => ({ default: module.Sankey })));

/** The ribbons, and the same in words for those who can't see them. */
export function Flows({ flows }: { flows: Stats["flows"] }) {
  const text = useText(insightMessages);
  const { statuses } = useText(trackMessages);
  const formats = useFormats();
  const nameOf = (status: keyof typeof statuses | null) =>
    status === null ? text.beginning : statuses[status];
  return (
    <Section title={text.flows}>
      {flows.length === 0 ? (
        <p className="text-sm text-muted">{text.flowsEmpty}</p>
      ) : (
        <div className="card p-5">
          <Suspense fallback={<Loading lines={6} />}>
            <Sankey flows={flows} nameOf={nameOf} />
          </Suspense>
          <ul className="sr-only">
            {flows.map(({ from, to, count }) => (
              <li key={`${from}-${to}`}>{text.fromTo(nameOf(from), nameOf(to), formats.number(count))}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
