import { useEffect, useRef } from "react";
import { revealInPanel } from "./reveal.ts";

export interface Span {
  page: number;
  start: number;
  end: number;
  /** All the words, where the place is only the first line of them. */
  text?: string;
}

/** The text of a document as it was read, page by page, with the named places lit up and the first one in view. */
export function SourceText({
  pages,
  lit,
  pageLabel,
}: {
  pages: readonly { number: number; text: string }[];
  lit: readonly Span[];
  pageLabel: (number: number) => string;
}) {
  const container = useRef<HTMLDivElement>(null);
  const key = lit.map(({ page, start, end }) => `${page}:${start}-${end}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is lit.
  useEffect(() => {
    revealInPanel(container.current?.querySelector("mark"));
  }, [key]);
  return (
    <div ref={container} className="flex flex-col gap-4 p-4">
      {pages.map(({ number, text }) => (
        <section key={number} aria-label={pageLabel(number)} className="card px-5 py-6">
          <p className="text-sm leading-relaxed whitespace-pre-wrap" dir="auto">
            <Lit text={text} spans={lit.filter(({ page }) => page === number)} />
          </p>
          {pages.length > 1 && <p className="mt-4 text-center text-xs text-muted">{pageLabel(number)}</p>}
        </section>
      ))}
    </div>
  );
}

/** A text with parts of it marked. Spans that overlap become one. */
export function Lit({ text, spans }: { text: string; spans: readonly { start: number; end: number }[] }) {
  const merged = mergeSpans(spans, text.length);
  let at = 0;
  return [
    ...merged.flatMap(({ start, end }) => {
      const plain = text.slice(at, start);
      at = end;
      return [plain, <mark key={start}>{text.slice(start, end)}</mark>];
    }),
    text.slice(at),
  ];
}

/** In order, within the text, touching ones joined. */
export function mergeSpans(
  spans: readonly { start: number; end: number }[],
  length: number,
): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (start >= length || end <= start) continue;
    if (last !== undefined && start <= last.end + 1) last.end = Math.max(last.end, Math.min(end, length));
    else merged.push({ start, end: Math.min(end, length) });
  }
  return merged;
}
