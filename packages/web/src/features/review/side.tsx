import type { ReactNode } from "react";
import { classes } from "../../ui/classes.ts";

const looks = {
  old: "border-line text-muted",
  new: "border-accent",
  refused: "border-removed text-muted",
};

/** One of two wordings beside each other: the person's own, what is proposed, what was refused. */
export function Side({
  label,
  look = "old",
  children,
}: {
  label: string;
  look?: keyof typeof looks;
  children: ReactNode;
}) {
  return (
    <div className={classes("min-w-0 border-s-2 ps-4", looks[look])}>
      <h4 className="mb-1 text-xs font-semibold text-muted">{label}</h4>
      <div className="leading-relaxed" dir="auto">
        {children}
      </div>
    </div>
  );
}
