import type { TailoringSummary } from "@tailorbird/sdk/generated/types.gen";
import { useText } from "../i18n/locale.tsx";
import { classes } from "./classes.ts";
import { uiMessages } from "./messages.ts";
import { ProgressBar } from "./progress.tsx";

const steps = [
  "reading_job",
  "matching",
  "planning",
  "rewriting",
  "grounding",
  "composing",
  "rendering",
] as const;

/** Which of the seven steps a tailoring is at. */
export function StepBar({ item, wide = false }: { item: Pick<TailoringSummary, "step">; wide?: boolean }) {
  const text = useText(uiMessages).steps;
  const at = item.step === null ? 0 : steps.indexOf(item.step) + 1;
  const label = text[item.step ?? "waiting"];
  return (
    <div className={classes("shrink-0", wide ? "w-full" : "w-52")}>
      <p className="mb-1.5 flex justify-between gap-3 text-sm">
        <span className="truncate font-medium">{label}</span>
        {at > 0 && <span className="figures shrink-0 text-muted">{text.stepOf(at, steps.length)}</span>}
      </p>
      <ProgressBar label={label} share={at / steps.length} />
    </div>
  );
}
