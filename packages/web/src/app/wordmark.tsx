import { Link } from "@tanstack/react-router";
import { classes } from "../ui/classes.ts";

/** The bird that sews: a leaf, and a thread through it. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <Link to="/" className={classes("inline-flex items-center gap-2.5 no-underline", className)}>
      <svg viewBox="0 0 32 32" className="size-7 shrink-0" aria-hidden="true">
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <path
          d="M7 19.5c4.5.8 8-.6 10.2-4.2 1.7-2.7 4-3.9 7.3-3.3-1.2 1-1.7 2-1.8 3.2-.4 5.2-4.4 8.800-10.200 8.800-1.400 0-2.700-.2-3.900-.6 2-.5 3.500-1.300 4.500-2.400-2.300.1-4.300-.4-6.100-1.500Z"
          className="fill-on-accent"
        />
        <path d="M24.5 12 29 7.5" className="stroke-on-accent" strokeWidth="1.800" strokeLinecap="round" />
      </svg>
      <span className="title text-xl leading-none text-ink">Tailorbird</span>
    </Link>
  );
}
