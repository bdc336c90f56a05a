import { useText } from "../i18n/locale.tsx";
import { classes } from "./classes.ts";
import { uiMessages } from "./messages.ts";

const radius = 17;
const round = 2 * Math.PI * radius;

/** How well a resume fits, 0 to 100, as a ring with the number in it; what was gained since `before` has its own colour. */
export function ScoreRing({
  value,
  before,
  size = "medium",
}: {
  value: number;
  before?: number | undefined;
  size?: "small" | "medium" | "large";
}) {
  const text = useText(uiMessages).score;
  const gain = before === undefined ? 0 : Math.max(0, value - before);
  const label =
    before === undefined || before === value
      ? text.match(String(value))
      : text.fromTo(String(before), String(value));
  return (
    <span
      role="img"
      aria-label={label}
      className={classes(
        "relative inline-grid shrink-0 place-items-center",
        size === "small" && "size-10",
        size === "medium" && "size-14",
        size === "large" && "size-24",
      )}
    >
      <svg viewBox="0 0 40 40" className="absolute inset-0 size-full -rotate-90" aria-hidden="true">
        <circle cx="20" cy="20" r={radius} fill="none" strokeWidth="3" className="stroke-line" />
        {gain > 0 && <Arc from={before ?? 0} to={value} className="stroke-added" />}
        <Arc from={0} to={value - gain} className="stroke-accent" />
      </svg>
      <span
        aria-hidden
        className={classes(
          "figures leading-none",
          size === "small" && "text-sm font-semibold",
          size === "medium" && "text-lg font-semibold",
          size === "large" && "title text-[2.25rem]",
        )}
      >
        {value}
        {size === "large" && (
          <span className="mt-1 block text-center font-sans text-[0.6875rem] tracking-normal text-muted">
            / 100
          </span>
        )}
      </span>
    </span>
  );
}

/** A part of the ring, from and to in hundredths of it. */
function Arc({ from, to, className }: { from: number; to: number; className: string }) {
  if (to <= 0) return null;
  return (
    <circle
      cx="20"
      cy="20"
      r={radius}
      fill="none"
      strokeWidth="3"
      strokeLinecap="round"
      strokeDasharray={`${((to - from) / 100) * round} ${round}`}
      strokeDashoffset={(-from / 100) * round}
      className={classes("transition-[stroke-dasharray,stroke-dashoffset] duration-500 ease-out", className)}
    />
  );
}
