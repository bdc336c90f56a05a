import type { TailoringSummary } from "@tailorbird/sdk/generated/types.gen";
import { useText } from "../i18n/locale.tsx";
import { defineMessages } from "../i18n/messages.ts";
import { classes } from "./classes.ts";
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

const messages = defineMessages(
  {
    waiting: "Waiting",
    reading_job: "Reading the posting",
    matching: "Matching",
    planning: "Planning",
    rewriting: "Rewriting",
    grounding: "Checking each claim",
    composing: "Composing",
    rendering: "Rendering",
    stepOf: (at: number, of: number) => `Step ${at} of ${of}`,
  },
  {
    waiting: "Wartet",
    reading_job: "Ausschreibung wird gelesen",
    matching: "Wird abgeglichen",
    planning: "Wird geplant",
    rewriting: "Wird formuliert",
    grounding: "Jede Aussage wird geprüft",
    composing: "Wird zusammengesetzt",
    rendering: "Seiten werden gesetzt",
    stepOf: (at, of) => `Schritt ${at} von ${of}`,
  },
);

/** Which of the seven steps a tailoring is at. */
export function StepBar({ item, wide = false }: { item: Pick<TailoringSummary, "step">; wide?: boolean }) {
  const text = useText(messages);
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
