import { BookOpenCheck } from "lucide-react";
import { useText } from "../../i18n/locale.tsx";
import { reviewMessages } from "./messages.ts";
import type { Change } from "./use-review.ts";

/** That a second model proved words of a change which our rules did not find, and by which of the person's own. */
export function CarriedWords({ carried: { model, words } }: { carried: NonNullable<Change["carried"]> }) {
  const text = useText(reviewMessages);
  return (
    <div className="flex gap-2 text-proof">
      <BookOpenCheck className="mt-0.5 size-4 shrink-0" aria-hidden />
      <div className="min-w-0">
        <p>{text.carried(model)}</p>
        <ul className="mt-1 list-inside list-disc">
          {words.map(({ claim, evidence }) => (
            <li key={claim} dir="auto">
              {text.carriedWord(claim, evidence.text)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
