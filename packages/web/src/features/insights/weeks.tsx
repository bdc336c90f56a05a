import type { Stats } from "@tailorbird/sdk/generated/types.gen";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Section } from "../../ui/page.tsx";
import { insightMessages } from "./messages.ts";

const height = 60;

/** A bar a week for what was sent, and behind it for all that moved. */
export function Weeks({ weeks }: { weeks: Stats["weeks"] }) {
  const text = useText(insightMessages);
  const formats = useFormats();
  const most = Math.max(1, ...weeks.map(({ moves, sent }) => Math.max(moves, sent)));
  return (
    <Section title={text.weeks}>
      <ol className="card flex items-end gap-1 p-5">
        {weeks.map(({ week, sent, moves }) => {
          const label = text.weekOf(formats.date(`${week}T12:00:00`), sent, moves);
          return (
            <li key={week} title={label} className="min-w-0 max-w-8 flex-1">
              <span className="sr-only">{label}</span>
              <svg
                viewBox={`0 0 10 ${height}`}
                preserveAspectRatio="none"
                aria-hidden="true"
                className="h-32 w-full"
              >
                <rect
                  y={height - (height * moves) / most}
                  width="10"
                  height={(height * moves) / most}
                  className="fill-accent-soft"
                />
                <rect
                  y={height - (height * sent) / most}
                  width="10"
                  height={(height * sent) / most}
                  className="fill-accent"
                />
              </svg>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
