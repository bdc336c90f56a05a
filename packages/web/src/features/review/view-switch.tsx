import { useText } from "../../i18n/locale.tsx";
import { classes } from "../../ui/classes.ts";
import { reviewMessages } from "./messages.ts";

export const panels = ["source", "preview", "score"] as const;
export type Panel = (typeof panels)[number];
export type View = "changes" | Panel;

/** Where there is no room for two sides: which of them shows. It stays in sight, with how far one is and the score. */
export function ViewSwitch({
  view,
  done,
  score,
  onChange,
}: {
  view: View;
  done: string;
  score: number | undefined;
  onChange: (view: View) => void;
}) {
  const text = useText(reviewMessages);
  const views: { value: View; label: string; figure?: string | undefined }[] = [
    { value: "changes", label: text.panels.changes, figure: done },
    { value: "source", label: text.panels.document },
    { value: "preview", label: text.panels.preview },
    { value: "score", label: text.panels.score, figure: score?.toString() },
  ];
  return (
    <fieldset
      data-print="hide"
      className="sticky top-14 z-10 -mx-4 mb-4 flex min-w-0 overflow-x-auto border-b border-line bg-paper px-2 sm:-mx-8 sm:px-6 lg:top-0 xl:hidden"
    >
      <legend className="sr-only">{text.panels.label}</legend>
      {views.map(({ value, label, figure }) => (
        <button
          key={value}
          type="button"
          aria-pressed={view === value}
          onClick={() => onChange(value)}
          className={classes(
            "flex min-h-12 items-center gap-1.5 border-b-2 px-2.5 text-sm font-semibold whitespace-nowrap max-sm:flex-1 max-sm:justify-center max-sm:px-1.5 max-sm:text-xs",
            view === value ? "border-accent text-ink" : "border-transparent text-muted hover:text-ink",
          )}
        >
          {label}
          {figure !== undefined && (
            <span className="figures rounded-full bg-accent-soft px-1.5 text-xs text-accent-strong">
              {figure}
            </span>
          )}
        </button>
      ))}
    </fieldset>
  );
}
