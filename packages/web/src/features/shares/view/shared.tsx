import type { ResumeDocument, SharedView } from "@tailorbird/sdk/generated/types.gen";
import { useState } from "react";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { resumeMessages } from "../../resumes/messages.ts";
import { understand } from "../../resumes/understood.ts";
import { linesOf } from "../lines.ts";
import { shareMessages } from "../messages.ts";
import { CommentForm } from "./comment-form.tsx";
import { CommentList } from "./comment-list.tsx";
import { ProposedChanges } from "./proposed-changes.tsx";
import { ResumeLines } from "./resume-lines.tsx";
import { SharedLetters } from "./shared-letters.tsx";

/** Who it is, what was proposed and the resume on one side; on the other what is said about it. */
export function Shared({ view, token }: { view: SharedView; token: string }) {
  const { page: text } = useText(shareMessages);
  const resumeText = useText(resumeMessages);
  const formats = useFormats();
  const [about, setAbout] = useState<string>();
  const document = asDocument(view);
  const sections = understand(document, resumeText.present, formats.partialDate);
  const lines = linesOf(sections, view.tailoring?.changes ?? []);
  const job = view.tailoring && [view.tailoring.title, view.tailoring.company].filter(Boolean).join(", ");
  const mayComment = view.allows === "comment";
  const choose = mayComment ? setAbout : undefined;
  return (
    <>
      <h1 tabIndex={-1} className="title text-2xl outline-none sm:text-3xl">
        {view.document.basics.name ?? view.label ?? text.title}
      </h1>
      <p className="mt-2 text-muted">
        {[job && text.forJob(job), view.hidesContact && text.hidden].filter(Boolean).join(" · ")}
      </p>
      <p className="mt-1 mb-8 text-muted">
        {(mayComment ? text.sharedUntil : text.readUntil)(formats.date(view.expiresAt))}
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex flex-col gap-6">
          {view.tailoring !== null && view.tailoring.changes.length > 0 && (
            <ProposedChanges
              changes={view.tailoring.changes}
              document={document}
              about={about}
              onChoose={choose}
            />
          )}
          <section className="card p-5 sm:p-6" aria-labelledby="shared-resume">
            <h2 id="shared-resume" className="mb-4 text-lg font-semibold">
              {text.resume}
            </h2>
            {sections.map((section) => (
              <ResumeLines key={section.key} section={section} about={about} onChoose={choose} view={view} />
            ))}
          </section>
          {view.tailoring !== null && <SharedLetters letters={view.tailoring.letters} />}
        </div>
        <aside className="flex flex-col gap-6 lg:sticky lg:top-6">
          {mayComment && <CommentForm token={token} lines={lines} about={about} onAbout={setAbout} />}
          <CommentList comments={view.comments} lines={lines} />
        </aside>
      </div>
    </>
  );
}

/** What a reviewer may not see is simply not there. */
function asDocument({ document }: SharedView): ResumeDocument {
  const empty = { schemaVersion: 1 as const, unplaced: [], hidden: [], spans: {}, confidence: {} };
  return { ...document, ...empty, source: { format: "text", pages: [] } };
}
