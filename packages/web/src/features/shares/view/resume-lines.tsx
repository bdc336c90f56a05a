import type { SharedView } from "@tailorbird/sdk/generated/types.gen";
import { MessageSquare } from "lucide-react";
import { useText } from "../../../i18n/locale.tsx";
import { classes } from "../../../ui/classes.ts";
import { resumeMessages } from "../../resumes/messages.ts";
import type { UnderstoodSection } from "../../resumes/understood.ts";
import { Choosable } from "./choosable.tsx";

/** One section of the resume; lines that somebody has written about are marked. */
export function ResumeLines({
  section: { key, heading, lines },
  view,
  about,
  onChoose,
}: {
  section: UnderstoodSection;
  view: SharedView;
  about: string | undefined;
  onChoose: ((id: string) => void) | undefined;
}) {
  const text = useText(resumeMessages);
  return (
    <section className="mb-5">
      <h3 className="mb-1 text-sm font-semibold text-muted">
        {heading ?? text.sections[key as keyof typeof text.sections] ?? key}
      </h3>
      <ul>
        {lines.map(({ address, text: words, isHeading }) => (
          <li key={address} className={classes(isHeading && "mt-2 font-semibold")}>
            <Choosable id={address} about={about} onChoose={onChoose}>
              <span className="min-w-0 flex-1" dir="auto">
                {words}
              </span>
              {view.comments.some(({ itemId }) => itemId === address) && (
                <MessageSquare className="size-4 shrink-0 text-accent" aria-hidden />
              )}
            </Choosable>
          </li>
        ))}
      </ul>
    </section>
  );
}
