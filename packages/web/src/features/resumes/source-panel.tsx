import type { Resume, ResumeDocument } from "@tailorbird/sdk/generated/types.gen";
import { lazy, Suspense } from "react";
import { loadOriginal } from "../../api/resumes.ts";
import { useText } from "../../i18n/locale.tsx";
import { SourceText, type Span } from "../../ui/source-text.tsx";
import { Loading } from "../../ui/states.tsx";
import { resumeMessages } from "./messages.ts";

// What draws PDF files is larger than all the rest: it comes when it is needed.
const PdfPages = lazy(async () => ({ default: (await import("../../pdf/pdf-pages.tsx")).PdfPages }));

/** The document that everything rests on: its pages as they look where it is a PDF, its text otherwise. */
export function SourcePanel({
  resume,
  document,
  lit,
}: {
  resume: Pick<Resume, "id" | "contentType">;
  document: ResumeDocument;
  lit: readonly Span[];
}) {
  const text = useText(resumeMessages);
  if (resume.contentType !== "application/pdf")
    return <SourceText pages={document.source.pages} lit={lit} pageLabel={text.page} />;
  const words = lit.map(({ page, start, end, text: all }) => ({
    page,
    all: all ?? "",
    first: document.source.pages.find(({ number }) => number === page)?.text.slice(start, end) ?? "",
  }));
  return (
    <Suspense fallback={<Loading lines={8} className="p-6" />}>
      <PdfPages
        cacheKey={["original", resume.id]}
        load={(signal) => loadOriginal(resume.id, signal)}
        lit={words}
        pageLabel={text.page}
      />
    </Suspense>
  );
}
