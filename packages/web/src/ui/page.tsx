import { Link, type LinkProps } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { ErrorState } from "./states.tsx";

/** A view's frame: its one `h1`, what can be done here, and the rest. The shell moves the focus to the heading. */
export function Page({
  title,
  lead,
  back,
  actions,
  wide = false,
  children,
}: {
  title: ReactNode;
  /** The way to what this belongs to, above everything. */
  back?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      className={classes(
        "mx-auto w-full px-4 pt-6 pb-24 sm:px-8 sm:pt-8 lg:pt-12",
        wide ? "max-w-[96rem]" : "max-w-5xl",
      )}
    >
      {typeof title === "string" && <title>{`${title} · Tailorbird`}</title>}
      {back}
      <header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <h1 tabIndex={-1} className="title text-2xl outline-none sm:text-3xl">
            {title}
          </h1>
          {lead !== undefined && <p className="mt-2 max-w-2xl text-muted">{lead}</p>}
        </div>
        {actions !== undefined && (
          // On a phone what matters most comes first, from where reading begins.
          <div
            className="flex flex-wrap gap-2 max-sm:flex-row-reverse max-sm:flex-wrap-reverse max-sm:justify-end"
            data-print="hide"
          >
            {actions}
          </div>
        )}
      </header>
      {children}
    </div>
  );
}

export function BackLink({ children, ...rest }: LinkProps & { children: ReactNode }) {
  return (
    <Link
      {...(rest as LinkProps)}
      data-print="hide"
      className="mb-3 inline-flex items-center gap-1.5 text-sm text-muted no-underline hover:text-ink"
    >
      <ArrowLeft className="size-4 rtl:-scale-x-100" aria-hidden />
      {children}
    </Link>
  );
}

/** In a view's place when what it shows could not be had: why, and the way to what it belongs to. */
export function FailedPage({ error, retry, back }: { error: unknown; retry: () => void; back: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-5xl px-4 pt-6 pb-24 sm:px-8 sm:pt-8 lg:pt-12">
      {back}
      <ErrorState error={error} retry={retry} isPage />
    </div>
  );
}

/** A part of a view under its own heading. */
export function Section({
  title,
  actions,
  children,
  className,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <section className={classes("mb-12", className)}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-4">
        <h2 className="text-lg font-semibold">{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
