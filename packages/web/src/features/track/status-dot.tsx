import type { ApplicationStatus } from "../../api/applications.ts";
import { useText } from "../../i18n/locale.tsx";
import { classes } from "../../ui/classes.ts";
import { trackMessages } from "./messages.ts";
import { statusDots } from "./statuses.ts";

export function StatusDot({ status }: { status: ApplicationStatus }) {
  return <span aria-hidden className={classes("size-2 shrink-0 rounded-full", statusDots[status])} />;
}

export function StatusName({ status }: { status: ApplicationStatus }) {
  const text = useText(trackMessages);
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <StatusDot status={status} />
      {text.statuses[status]}
    </span>
  );
}
