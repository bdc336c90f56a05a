import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { type ExportLook, exportTailoringFile } from "../../api/exports.ts";
import { useText } from "../../i18n/locale.tsx";
import { Badge } from "../../ui/badge.tsx";
import { classes } from "../../ui/classes.ts";
import { Section } from "../../ui/page.tsx";
import { DownloadMenu } from "../exports/download-menu.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { reviewMessages } from "./messages.ts";
import { RefusalReasons, RefusedWording } from "./refused-words.tsx";
import type { Change } from "./use-review.ts";

type Text = Tailoring["texts"][number];
type Of<Kind extends Text["kind"]> = Extract<Text, { kind: Kind }>;
type Letter = Of<"cover_letter" | "outreach">;

const letterFormats = ["pdf", "docx", "md"] as const;

/** What was made beside the resume. Pointing at a sentence lights the words that it rests on. */
export function TextsPart({
  tailoring,
  look,
  lit,
  onLight,
}: {
  tailoring: Tailoring;
  /** What is downloaded looks as the resume does. */
  look: ExportLook;
  lit: Change["evidence"] | undefined;
  onLight: (evidence: Change["evidence"]) => void;
}) {
  const text = useText(reviewMessages);
  return tailoring.texts.map((each) => (
    <Section
      key={each.kind}
      title={text.kinds[each.kind]}
      className="mt-12 mb-0"
      actions={
        (each.kind === "cover_letter" || each.kind === "outreach") && (
          <DownloadMenu
            size="small"
            formats={letterFormats}
            make={(format) => exportTailoringFile(tailoring.id, format, look, { kind: each.kind })}
          />
        )
      }
    >
      <p className="mb-4 text-muted">{text.kindLeads[each.kind]}</p>
      {(each.kind === "cover_letter" || each.kind === "outreach") && (
        <LetterText letter={each} lit={lit} onLight={onLight} />
      )}
      {each.kind === "interview_sheet" && <Sheet sheet={each} />}
      {each.kind === "gap_plan" && <Plan plan={each} />}
    </Section>
  ));
}

function LetterText({
  letter,
  lit,
  onLight,
}: {
  letter: Letter;
  lit: Change["evidence"] | undefined;
  onLight: (evidence: Change["evidence"]) => void;
}) {
  const text = useText(reviewMessages);
  const chosen = letter.paragraphs.flat().find(({ evidence }) => evidence === lit);
  return (
    <div className="card p-5">
      <div className="flex flex-col gap-3 leading-relaxed" lang={letter.language} dir="auto">
        {letter.paragraphs.map((sentences) => (
          <p key={sentences.map((each) => each.text).join(" ")}>
            {sentences.map((sentence) =>
              sentence.evidence.length === 0 ? (
                <span key={sentence.text}>{sentence.text} </span>
              ) : (
                <Sentence
                  key={sentence.text}
                  text={sentence.text}
                  isLit={sentence.evidence === lit}
                  onLight={() => onLight(sentence.evidence)}
                />
              ),
            )}
          </p>
        ))}
      </div>
      {chosen !== undefined && (
        <div className="mt-4 border-t border-line pt-4 text-sm">
          <EvidenceList evidence={chosen.evidence} />
        </div>
      )}
      {letter.refusals.length > 0 && (
        <details className="mt-4 border-t border-line pt-4 text-sm">
          <summary className="font-medium text-accent">
            {text.refusedSentences(letter.refusals.length)}
          </summary>
          <ul className="mt-3 flex flex-col gap-3">
            {letter.refusals.map(({ proposed, reasons }) => (
              <li key={proposed} className="border-s-2 border-removed ps-3">
                <p className="mb-1 text-muted" dir="auto">
                  <RefusedWording wording={proposed} reasons={reasons} />
                </p>
                <RefusalReasons wording={proposed} reasons={reasons} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** A button element is a box, which would begin a line of its own: here sentences run on, as they do in the letter. */
function Sentence({ text, isLit, onLight }: { text: string; isLit: boolean; onLight: () => void }) {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: as said above. */}
      <span
        role="button"
        tabIndex={0}
        aria-pressed={isLit}
        onClick={onLight}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          onLight();
        }}
        className={classes(
          "cursor-pointer rounded-sm box-decoration-clone underline decoration-proof decoration-dotted underline-offset-4",
          isLit && "bg-proof-soft",
        )}
      >
        {text}
      </span>{" "}
    </>
  );
}

function Sheet({ sheet }: { sheet: Of<"interview_sheet"> }) {
  const text = useText(reviewMessages);
  if (sheet.questions.length === 0) return <p className="card p-5">{text.noQuestions}</p>;
  return (
    <ol className="flex flex-col gap-3">
      {sheet.questions.map(({ id, claim, question, advice, evidence }) => (
        <li key={id} className="card flex flex-col gap-2 p-5">
          <h3 className="font-semibold" dir="auto">
            {question}
          </h3>
          <p className="text-sm text-muted" dir="auto">
            {text.askedBecause(claim)}
          </p>
          <p dir="auto">{advice}</p>
          <div className="text-sm">
            <EvidenceList evidence={evidence} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Plan({ plan }: { plan: Of<"gap_plan"> }) {
  const text = useText(reviewMessages);
  if (plan.gaps.length === 0) return <p className="card p-5">{text.noGaps}</p>;
  return (
    <ul className="flex flex-col gap-3">
      {plan.gaps.map((gap) => (
        <li key={gap.requirementId} className="card flex flex-col gap-2 p-5">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <h3 className="min-w-0 flex-1 basis-56 font-semibold" dir="auto">
              {gap.text}
            </h3>
            <Badge tone={gap.step === "show" ? "proof" : "plain"}>{text.gapSteps[gap.step]}</Badge>
          </div>
          <p dir="auto">{gap.advice}</p>
          {gap.places.length > 0 && (
            <p className="text-sm text-muted" dir="auto">
              {text.gapPlaces}: {gap.places.map(({ label }) => label).join(" · ")}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
