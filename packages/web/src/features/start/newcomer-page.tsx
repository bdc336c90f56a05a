import { useText } from "../../i18n/locale.tsx";
import { Page } from "../../ui/page.tsx";
import { ResumeDrop } from "../resumes/resume-drop.tsx";
import { PendingErasure } from "../settings/account/pending-erasure.tsx";
import { startMessages } from "./messages.ts";

/** Where to begin, for who has nothing yet, and what comes after. */
export function NewcomerPage() {
  const text = useText(startMessages);
  return (
    <Page title={text.welcome} lead={text.welcomeLead}>
      <PendingErasure className="mb-10" />
      <ResumeDrop />
      <ol className="mt-10 grid gap-x-8 gap-y-6 sm:grid-cols-3">
        {[text.steps.resume, text.steps.jobs, text.steps.review].map(({ title, detail }, index) => (
          <li key={title} className="border-t border-line pt-4">
            <p className="title mb-1 text-xl text-accent" aria-hidden>
              {index + 1}
            </p>
            <h2 className="font-semibold">{title}</h2>
            <p className="mt-1 text-sm text-muted">{detail}</p>
          </li>
        ))}
      </ol>
    </Page>
  );
}
