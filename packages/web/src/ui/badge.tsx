import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export type Tone = "plain" | "accent" | "added" | "removed" | "proof";

const tones: Record<Tone, string> = {
  plain: "bg-well text-muted",
  accent: "bg-accent-soft text-accent-strong",
  added: "bg-added-soft text-added",
  removed: "bg-removed-soft text-removed",
  proof: "bg-proof-soft text-proof",
};

/** A word about something's state. It says by its word what it says by its colour. */
export function Badge({
  tone = "plain",
  icon,
  children,
}: {
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span
      className={classes(
        "inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap [&_svg]:size-3.5",
        tones[tone],
      )}
    >
      {icon}
      {children}
    </span>
  );
}
