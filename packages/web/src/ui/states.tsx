/** What is shown when there is nothing, not yet, or no more to show. */
import { ApiError } from "@tailorbird/sdk/api-error";
import { CloudOff, Inbox, KeyRound, SearchX, TriangleAlert } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { commonMessages } from "../i18n/common.ts";
import { describeError } from "../i18n/describe-error.ts";
import { useText } from "../i18n/locale.tsx";
import { Button } from "./button.tsx";
import { classes } from "./classes.ts";

/** Nothing here: what it will be, and what to do first. */
export function EmptyState({
  icon = <Inbox />,
  title,
  isPage = false,
  children,
  action,
}: {
  icon?: ReactNode;
  title: string;
  /** It is all there is on the page, so its title is the page's. */
  isPage?: boolean;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const Heading = isPage ? "h1" : "h2";
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-2 px-6 py-14 text-center">
      <div
        className="mb-2 grid size-12 place-items-center rounded-full bg-accent-soft text-accent [&_svg]:size-5"
        aria-hidden
      >
        {icon}
      </div>
      <Heading className="title text-xl">{title}</Heading>
      {children !== undefined && <div className="text-muted">{children}</div>}
      {action !== undefined && <div className="mt-3">{action}</div>}
    </div>
  );
}

/** Something failed: what, and what to do. `retry` where trying again can help; it is not offered for what is not there. */
export function ErrorState({
  error,
  retry,
  isPage = false,
}: {
  error: unknown;
  retry?: () => void;
  /** It is all there is on the page, so its title is the page's. */
  isPage?: boolean;
}) {
  const text = useText(commonMessages);
  const { title, detail, requestId } = describeError(error, text);
  const Icon = iconOf(error);
  const Heading = isPage ? "h1" : "h2";
  return (
    <div role="alert" className="mx-auto flex max-w-md flex-col items-center gap-2 px-6 py-14 text-center">
      <div
        className="mb-2 grid size-12 place-items-center rounded-full bg-removed-soft text-removed"
        aria-hidden
      >
        <Icon className="size-5" />
      </div>
      {isPage && <title>{`${title} · Tailorbird`}</title>}
      <Heading tabIndex={isPage ? -1 : undefined} className="title text-xl outline-none">
        {title}
      </Heading>
      <p className="text-muted">{detail}</p>
      {requestId !== undefined && <p className="text-xs text-muted">{text.requestId(requestId)}</p>}
      {retry !== undefined && !ApiError.is(error, "not_found") && (
        <Button className="mt-3" onClick={retry}>
          {text.tryAgain}
        </Button>
      )}
    </div>
  );
}

function iconOf(error: unknown) {
  if (ApiError.is(error, "network")) return CloudOff;
  if (ApiError.is(error, "not_found")) return SearchX;
  if (ApiError.is(error, "insufficient_scope", "unauthenticated")) return KeyRound;
  return TriangleAlert;
}

const slowAfterMs = 4_000;

/** Bars where lines will be. After a while it says that it is still going on. */
export function Loading({ lines = 4, className }: { lines?: number; className?: string }) {
  const text = useText(commonMessages);
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={classes("flex flex-col gap-3 py-2", className)}>
      <span className="sr-only">{text.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity.
        <div key={index} aria-hidden className={classes("skeleton h-4", widths[index % widths.length])} />
      ))}
      {isSlow && <p className="text-sm text-muted">{text.slow}</p>}
    </div>
  );
}
const widths = ["w-2/5", "w-full", "w-11/12", "w-3/4"];

/** A part of a page that could not be had, in a line. */
export function ErrorLine({ error, retry }: { error: unknown; retry?: () => void }) {
  const text = useText(commonMessages);
  const { title, detail } = describeError(error, text);
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-removed-soft px-3 py-2 text-sm"
    >
      <TriangleAlert className="size-4 shrink-0 text-removed" aria-hidden />
      <span className="min-w-0 flex-1">
        <strong className="font-semibold">{title}</strong> {detail}
      </span>
      {retry !== undefined && (
        <Button size="small" onClick={retry}>
          {text.tryAgain}
        </Button>
      )}
    </div>
  );
}
