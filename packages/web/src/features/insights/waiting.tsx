import type { Stats } from "@tailorbird/sdk/generated/types.gen";
import { Link } from "@tanstack/react-router";
import { commonMessages } from "../../i18n/common.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { StatusName } from "../track/status-dot.tsx";
import { insightMessages } from "./messages.ts";

/** What can be done today, and what can only be waited for. */
export function Waiting({ waiting }: { waiting: Stats["waiting"] }) {
  const text = useText(insightMessages);
  return (
    <div className="mb-5 grid gap-5 lg:grid-cols-2">
      <List title={text.waitingOnYou} items={waiting.onYou}>
        {waiting.overdueTasks > 0 && (
          <p className="mb-2 text-sm font-semibold text-removed">{text.overdueTasks(waiting.overdueTasks)}</p>
        )}
      </List>
      <List title={text.waitingOnThem} items={waiting.onThem} />
    </div>
  );
}

const shownAtMost = 6;

function List({
  title,
  items,
  children,
}: {
  title: string;
  items: Stats["waiting"]["onYou"];
  children?: React.ReactNode;
}) {
  const text = useText(insightMessages);
  const common = useText(commonMessages);
  const formats = useFormats();
  return (
    <section className="card p-5">
      <h2 className="mb-3 flex items-baseline gap-2 font-semibold">
        {title}
        <span className="figures font-normal text-muted">{formats.number(items.length)}</span>
      </h2>
      {children}
      {items.length === 0 && <p className="text-sm text-muted">{text.noneWaiting}</p>}
      <ul className="grid gap-2">
        {items.slice(0, shownAtMost).map((item) => (
          <li
            key={item.applicationId}
            className="grid gap-x-3 text-sm sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline"
          >
            <Link
              to="/applications/$id"
              params={{ id: item.applicationId }}
              className="min-w-0 truncate font-medium text-ink underline-offset-4 hover:underline"
            >
              {item.title ?? common.untitledJob}
              {item.company !== null && <span className="font-normal text-muted"> · {item.company}</span>}
            </Link>
            <span className="flex shrink-0 items-baseline gap-3 text-muted">
              <StatusName status={item.status} />
              {formats.relative(item.since)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
