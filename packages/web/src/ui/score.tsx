import { useText } from "../i18n/locale.tsx";
import { classes } from "./classes.ts";
import { uiMessages } from "./messages.ts";

const radius = 17;
const round = 2 * Math.PI * radius;

/** How well a resume fits, 0 to 100, as a ring with the number in it. `before` is a mark on the ring. */
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
        <circle
          cx="20"
          cy="20"
          r={radius}
          fill="none"
          strokeWidth="3"
          strokeLinecap="round"
          strokeDasharray={round}
          strokeDashoffset={round * (1 - value / 100)}
          className="stroke-accent transition-[stroke-dashoffset] duration-500 ease-out"
        />
        {before !== undefined && before !== value && (
          <line
            x1="20"
            y1="0.8"
            x2="20"
            y2="5.2"
            strokeWidth="1.4"
            className="stroke-ink"
            transform={`rotate(${(before / 100) * 360 + 90} 20 20)`}
          />
        )}
      </svg>
      <span
        aria-hidden
        className={classes(
          "figures leading-none",
          size === "small" && "text-sm font-semibold",
          size === "medium" && "text-lg font-semibold",
          size === "large" && "title text-[2.5rem]",
        )}
      >
        {value}
      </span>
    </span>
  );
}
