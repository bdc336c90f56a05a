import type { ReactNode } from "react";
import { classes } from "../../../ui/classes.ts";

/** A line that can be pressed to write about it, where writing is allowed. */
export function Choosable({
  id,
  about,
  onChoose,
  children,
}: {
  id: string;
  about: string | undefined;
  onChoose: ((id: string) => void) | undefined;
  children: ReactNode;
}) {
  const look = "-mx-2 flex w-[calc(100%+1rem)] items-baseline gap-2 rounded-md px-2 py-1 text-start";
  if (onChoose === undefined) return <div className={look}>{children}</div>;
  return (
    <button
      type="button"
      aria-pressed={about === id}
      onClick={() => onChoose(id)}
      className={classes(look, about === id ? "bg-accent-soft" : "hover:bg-well")}
    >
      {children}
    </button>
  );
}
