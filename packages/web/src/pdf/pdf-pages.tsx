import { useQuery } from "@tanstack/react-query";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { useEffect, useRef, useState } from "react";
import { revealInPanel } from "../ui/reveal.ts";
import { ErrorLine, Loading } from "../ui/states.tsx";
import type { Box, Piece } from "./locate.ts";
import { type LitText, locateEither } from "./locate-either.ts";
import { openPdf } from "./open.ts";

type TextItem = Extract<
  Awaited<ReturnType<PDFPageProxy["getTextContent"]>>["items"][number],
  { str: string }
>;

/** The pages of a PDF, drawn to the width there is, with the named words lit up. */
export function PdfPages({
  cacheKey,
  load,
  lit = [],
  pageLabel,
}: {
  /** Names the file: it is fetched again when this changes. */
  cacheKey: readonly unknown[];
  load: (signal: AbortSignal) => Promise<ArrayBuffer>;
  lit?: readonly LitText[];
  pageLabel: (number: number) => string;
}) {
  const { data, error, refetch } = useQuery({
    queryKey: ["pdf", ...cacheKey],
    queryFn: async ({ signal }) => openPdf(await load(signal)),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    // While the next state is drawn, the last one stays in sight.
    placeholderData: (previous) => previous,
  });
  if (error !== null && data === undefined) {
    return (
      <div className="p-4">
        <ErrorLine error={error} retry={refetch} />
      </div>
    );
  }
  if (data === undefined) return <Loading lines={8} className="p-6" />;
  return (
    <div className="flex flex-col gap-4 p-4">
      {numbersTo(data.numPages).map((number) => (
        <PdfPage
          key={number}
          document={data}
          number={number}
          lit={lit.filter(({ page }) => page === number)}
          label={pageLabel(number)}
        />
      ))}
    </div>
  );
}

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

function PdfPage({
  document,
  number,
  lit,
  label,
}: {
  document: PDFDocumentProxy;
  number: number;
  lit: readonly LitText[];
  label: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState<{ proxy: PDFPageProxy; pieces: Piece[] }>();
  useEffect(() => {
    let isCurrent = true;
    document.getPage(number).then(async (proxy) => {
      const pieces = await readPieces(proxy);
      if (isCurrent) setPage({ proxy, pieces });
    });
    return () => {
      isCurrent = false;
    };
  }, [document, number]);
  useEffect(() => {
    if (page === undefined || canvas.current === null) return;
    const element = canvas.current;
    const shown = element.clientWidth * Math.min(devicePixelRatio, 2);
    const viewport = page.proxy.getViewport({
      scale: Math.max(1, shown / page.proxy.getViewport({ scale: 1 }).width),
    });
    element.width = viewport.width;
    element.height = viewport.height;
    const task = page.proxy.render({ canvas: element, viewport });
    // Leaving in the middle of a page is no failure.
    task.promise.catch(() => {});
    return () => task.cancel();
  }, [page]);
  const boxes = page === undefined ? [] : lit.flatMap((text) => locateEither(page.pieces, text));
  const key = lit.map(({ all, first }) => all + first).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is lit.
  useEffect(() => {
    revealInPanel(marks.current?.firstElementChild);
  }, [key, page]);
  const [width = 1, height = 1] = page?.proxy.view.slice(2) ?? [];
  return (
    <figure className="card relative overflow-hidden bg-white!">
      <canvas
        ref={canvas}
        // A canvas draws text in the direction that it inherits: the page knows its own.
        dir="ltr"
        role="img"
        aria-label={label}
        className="block h-auto w-full"
        style={{ aspectRatio: page === undefined ? "210 / 297" : `${width} / ${height}` }}
      />
      <div ref={marks} aria-hidden className="pointer-events-none absolute inset-0">
        {boxes.map((box) => (
          <span
            key={box.join()}
            className="absolute rounded-[2px] bg-lit opacity-45 mix-blend-multiply"
            style={placeOf(box, width, height)}
          />
        ))}
      </div>
    </figure>
  );
}

/** From the page's units, which count from below, to shares of what is shown. */
function placeOf([left, bottom, boxWidth, boxHeight]: Box, width: number, height: number) {
  const percent = (value: number) => `${(value * 100).toFixed(3)}%`;
  return {
    left: percent(left / width),
    bottom: percent((bottom - boxHeight * 0.2) / height),
    width: percent(boxWidth / width),
    height: percent((boxHeight * 1.25) / height),
  };
}

async function readPieces(page: PDFPageProxy): Promise<Piece[]> {
  const { items } = await page.getTextContent();
  return items
    .filter((item): item is TextItem => "str" in item)
    .map(({ str, transform, width, height }) => ({
      text: str,
      box: [transform[4] ?? 0, transform[5] ?? 0, width, height] as const,
    }));
}
