import type { ResumeDocument } from "@tailorbird/sdk/generated/types.gen";
import { EyeOff } from "lucide-react";
import { useText } from "../../i18n/locale.tsx";
import { resumeMessages } from "./messages.ts";

/** More than anybody reads through; a file may hold thousands. */
const mostShown = 20;

/** What stands in the file and no reader sees, or a template asks for: kept apart, and why. */
export function HiddenNotes({ hidden }: Pick<ResumeDocument, "hidden">) {
  const text = useText(resumeMessages);
  if (hidden.length === 0) return null;
  return (
    <section className="mb-6 rounded-lg border border-line bg-well p-3 text-sm">
      <h3 className="mb-1 flex items-center gap-2 px-3 font-semibold">
        <EyeOff className="size-4 text-proof" aria-hidden />
        {text.hiddenText}
      </h3>
      <p className="mb-2 px-3 text-muted">{text.hiddenTextLead}</p>
      <ul className="grid gap-2 px-3">
        {hidden.slice(0, mostShown).map(({ reason, text: words }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be hidden twice, and the list never changes.
          <li key={at}>
            <p className="font-medium">{text.hiddenReasons[reason]}</p>
            <p className="break-words" dir="auto">
              {words}
            </p>
          </li>
        ))}
        {hidden.length > mostShown && <li>{text.hiddenMore(hidden.length - mostShown)}</li>}
      </ul>
    </section>
  );
}
