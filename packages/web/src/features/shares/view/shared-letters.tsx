import type { SharedView } from "@tailorbird/sdk/generated/types.gen";
import { useText } from "../../../i18n/locale.tsx";
import { shareMessages } from "../messages.ts";

type Letters = NonNullable<SharedView["tailoring"]>["letters"];

/** The letters that go with the resume, as they would be sent. */
export function SharedLetters({ letters }: { letters: Letters }) {
  const { page: text } = useText(shareMessages);
  return letters.map(({ kind, language, paragraphs }) => (
    <section key={kind} className="card p-5 sm:p-6" aria-labelledby={`shared-${kind}`}>
      <h2 id={`shared-${kind}`} className="mb-4 text-lg font-semibold">
        {text.letters[kind]}
      </h2>
      <div className="flex flex-col gap-3 leading-relaxed" lang={language} dir="auto">
        {paragraphs.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </section>
  ));
}
