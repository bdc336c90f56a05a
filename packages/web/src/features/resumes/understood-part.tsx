import type { Resume } from "@tailorbird/sdk/generated/types.gen";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { CircleCheck, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { resumeQueries } from "../../api/resumes.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { EarlierVersion } from "./earlier-version.tsx";
import { resumeMessages } from "./messages.ts";
import { SourcePanel } from "./source-panel.tsx";
import { isUnsure, spansOf, type UnderstoodLine, understand } from "./understood.ts";
import { UnderstoodList } from "./understood-list.tsx";
import { useRestore } from "./use-restore.ts";
import { TailoredNotice, Versions } from "./versions.tsx";

/** A version beside the file it was read from: the newest to be put right, an earlier one to be looked at. */
export function Understood({
  resume,
  current,
  version,
}: {
  resume: Resume;
  /** The newest version. */
  current: number;
  version: number;
}) {
  const text = useText(resumeMessages);
  const formats = useFormats();
  // A new version takes the place of the one before, without a blink in between.
  const { data, error, refetch } = useQuery({
    ...resumeQueries.version(resume.id, version),
    placeholderData: keepPreviousData,
  });
  const [selected, setSelected] = useState<UnderstoodLine>();
  const { restore, restored } = useRestore(resume);
  if (error !== null) return <ErrorState error={error} retry={refetch} />;
  if (data === undefined) return <Loading lines={10} />;
  const { document } = data;
  const isNewest = version === current;
  const unsure = understand(document, text.present, formats.partialDate)
    .flatMap(({ lines }) => lines)
    .filter((line) => isUnsure(document, line)).length;
  return (
    <>
      <div className="mb-10 grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-2">
        <section aria-labelledby="understood" className="card order-2 p-5 sm:p-6 lg:order-none">
          <h2 id="understood" className="text-lg font-semibold">
            {isNewest ? text.understood : text.version(version)}
          </h2>
          {isNewest ? (
            <>
              <p className="mb-4 text-sm text-muted">{text.understoodLead}</p>
              {data.origin === "tailoring" && (
                <TailoredNotice resume={resume} current={current} restore={restore} />
              )}
              <p className="mb-3 flex items-center gap-2 text-sm font-semibold">
                {unsure > 0 ? (
                  <TriangleAlert className="size-4 text-proof" aria-hidden />
                ) : (
                  <CircleCheck className="size-4 text-added" aria-hidden />
                )}
                {unsure > 0 ? text.unsureCount(unsure) : text.allSure}
              </p>
              <UnderstoodList key={restored} resume={resume} shown={data} onSelect={setSelected} />
            </>
          ) : (
            <EarlierVersion shown={data} selected={selected} onSelect={setSelected} restore={restore} />
          )}
        </section>
        <section
          aria-labelledby="original"
          className="sticky top-16 z-10 max-h-[36dvh] overflow-y-auto rounded-lg border border-line bg-well lg:top-6 lg:z-auto lg:max-h-[calc(100dvh-3rem)]"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          tabIndex={0}
        >
          <h2 id="original" className="px-4 pt-4 text-sm font-semibold text-muted">
            {text.original}
          </h2>
          <SourcePanel
            resume={resume}
            document={document}
            lit={selected === undefined ? [] : spansOf(document, selected)}
          />
        </section>
      </div>
      <Versions resume={resume} current={current} shown={version} restore={restore} />
    </>
  );
}
