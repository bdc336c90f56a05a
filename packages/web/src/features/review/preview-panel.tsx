import { lazy, Suspense, useDeferredValue } from "react";
import { type ExportLook, exportTailoringFile, fetchBytes } from "../../api/exports.ts";
import { useText } from "../../i18n/locale.tsx";
import { Select } from "../../ui/field.tsx";
import { Loading } from "../../ui/states.tsx";
import { reviewMessages } from "./messages.ts";
import type { Change } from "./use-review.ts";

const PdfPages = lazy(async () => ({ default: (await import("../../pdf/pdf-pages.tsx")).PdfPages }));

/** The pages as they come out of the decisions so far, made by the same renderer as the download. */
export function PreviewPanel({
  id,
  changes,
  look,
  onLook,
}: {
  id: string;
  changes: readonly Change[];
  look: ExportLook;
  onLook: (look: ExportLook) => void;
}) {
  const text = useText(reviewMessages);
  // What changes the document: an open change counts as accepted.
  const decided = changes.map(({ id: changeId, decision, edit }) => [
    changeId,
    decision === "pending" ? "accepted" : decision,
    edit?.text ?? "",
  ]);
  const key = useDeferredValue(JSON.stringify([decided, look]));
  return (
    <div>
      <div className="flex gap-3 px-4 pt-4">
        <Select
          label={text.template}
          value={look.template}
          onChange={(template) => onLook({ ...look, template })}
          options={(["classic", "modern", "compact"] as const).map((value) => ({
            value,
            label: text.templates[value],
          }))}
          className="flex-1"
        />
        <Select
          label={text.paper}
          value={look.paper}
          onChange={(paper) => onLook({ ...look, paper })}
          options={(["a4", "letter"] as const).map((value) => ({ value, label: text.papers[value] }))}
          className="w-28"
        />
      </div>
      <Suspense fallback={<Loading lines={8} className="p-6" />}>
        <PdfPages
          cacheKey={["preview", id, key]}
          load={async (signal) => fetchBytes(await exportTailoringFile(id, "pdf", look, { signal }), signal)}
          pageLabel={(number) => `${text.panels.preview}, ${text.page(number)}`}
        />
      </Suspense>
    </div>
  );
}
