import { Check, LoaderCircle } from "lucide-react";
import { useEffect } from "react";
import { useText } from "../../i18n/locale.tsx";
import { classes } from "../../ui/classes.ts";
import { FileDrop } from "../../ui/file-drop.tsx";
import { announce } from "../../ui/live-region.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import { ErrorLine } from "../../ui/states.tsx";
import type { ResumeMessages } from "./messages.en.ts";
import { resumeMessages } from "./messages.ts";
import { acceptedFiles, UnusableFile, type UploadStep, useResumeUpload } from "./upload.ts";

/** Takes a file all the way to a resume's page. */
export function ResumeDrop({ compact = false }: { compact?: boolean }) {
  const text = useText(resumeMessages);
  const upload = useResumeUpload();
  const { error, isPending, step, variables } = upload;
  const label = labelOf(step, text);
  useEffect(() => {
    if (isPending) announce(label);
  }, [isPending, label]);
  return (
    <div className="flex flex-col gap-3">
      {isPending ? (
        <Steps step={step} fileName={variables.name} />
      ) : (
        <FileDrop
          accept={acceptedFiles}
          title={compact ? text.another : text.drop}
          hint={text.dropHint}
          compact={compact}
          onFile={(file) => upload.mutate(file)}
        />
      )}
      {error instanceof UnusableFile && <Refusal detail={text.fileProblems[error.problem]} />}
      {error !== null && !(error instanceof UnusableFile) && (
        <ErrorLine error={error} retry={() => variables && upload.mutate(variables)} />
      )}
    </div>
  );
}

function Refusal({ detail }: { detail: string }) {
  const text = useText(resumeMessages);
  return (
    <p role="alert" className="rounded-md bg-removed-soft px-3 py-2 text-sm">
      <strong className="font-semibold">{text.failed}.</strong> {detail}
    </p>
  );
}

function labelOf(step: UploadStep, text: ResumeMessages): string {
  return step.name === "reading" && step.isScan ? text.readingScan : text.steps[step.name];
}

const order = ["preparing", "sending", "reading", "done"] as const;

function Steps({ step, fileName }: { step: UploadStep; fileName: string }) {
  const text = useText(resumeMessages);
  const at = order.indexOf(step.name);
  const share = step.name === "sending" ? step.share : undefined;
  return (
    <div className="card p-5">
      <p className="mb-3 truncate font-semibold">{fileName}</p>
      <ProgressBar label={text.progress} share={share} />
      <ol className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        {order.map((name, index) => (
          <li
            key={name}
            aria-current={index === at ? "step" : undefined}
            className={classes(
              "flex items-center gap-2",
              index > at && "text-muted",
              index === at && "font-semibold",
            )}
          >
            {index < at && <Check className="size-4 text-added" aria-hidden />}
            {index === at && <LoaderCircle className="spin size-4 text-accent" aria-hidden />}
            {index > at && <span className="size-1.5 rounded-full bg-edge" aria-hidden />}
            {index === at ? labelOf(step, text) : text.steps[name]}
          </li>
        ))}
      </ol>
    </div>
  );
}
