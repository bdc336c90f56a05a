import type { ResumesVersionResponse, Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { ExportLook } from "../../api/exports.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { useText } from "../../i18n/locale.tsx";
import { classes } from "../../ui/classes.ts";
import { ErrorLine, Loading } from "../../ui/states.tsx";
import { type Tab, Tabs } from "../../ui/tabs.tsx";
import { SourcePanel } from "../resumes/source-panel.tsx";
import { reviewMessages } from "./messages.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { ScorePanel } from "./score-panel.tsx";
import type { Change } from "./use-review.ts";
import type { Panel } from "./view-switch.tsx";

/** Beside the changes: the document they rest on, the pages they make, and the score they reach. */
export function SidePanels({
  tailoring,
  version,
  changes,
  lit,
  look,
  onLook,
  panel,
  onPanel,
  isShown,
}: {
  tailoring: Tailoring;
  /** Of the resume, the one that was tailored. */
  version: UseQueryResult<ResumesVersionResponse>;
  changes: readonly Change[];
  lit: Change["evidence"];
  look: ExportLook;
  onLook: (look: ExportLook) => void;
  panel: Panel;
  onPanel: (panel: Panel) => void;
  /** Where there is room for one side only. */
  isShown: boolean;
}) {
  const text = useText(reviewMessages);
  const tabs: Tab<Panel>[] = [
    {
      value: "source",
      label: text.panels.source,
      content: <Source tailoring={tailoring} version={version} lit={lit} />,
    },
    {
      value: "preview",
      label: text.panels.preview,
      content: <PreviewPanel id={tailoring.id} changes={changes} look={look} onLook={onLook} />,
    },
    {
      value: "score",
      label: text.panels.score,
      content: tailoring.score && <ScorePanel score={tailoring.score} />,
    },
  ];
  return (
    <aside
      aria-label={text.panels.label}
      data-print="hide"
      className={classes(
        "h-[calc(100dvh-13rem)] min-h-96 flex-col overflow-hidden rounded-lg border border-line bg-well lg:h-[calc(100dvh-6rem)] xl:sticky xl:top-6 xl:flex xl:h-[calc(100dvh-3rem)]",
        isShown ? "flex" : "hidden",
      )}
    >
      <Tabs
        label={text.panels.label}
        tabs={tabs}
        value={panel}
        onChange={onPanel}
        listClassName="max-xl:hidden"
      />
    </aside>
  );
}

function Source({
  tailoring,
  version,
  lit,
}: {
  tailoring: Tailoring;
  version: UseQueryResult<ResumesVersionResponse>;
  lit: Change["evidence"];
}) {
  // Of the resume only what its file is, which stays.
  const resume = useQuery({ ...resumeQueries.one(tailoring.resumeId), staleTime: Number.POSITIVE_INFINITY });
  const failed = [version, resume].filter(({ data, error }) => data === undefined && error !== null);
  if (failed[0] !== undefined)
    return (
      <div className="p-4">
        <ErrorLine error={failed[0].error} retry={() => Promise.all(failed.map((each) => each.refetch()))} />
      </div>
    );
  if (version.data === undefined || resume.data === undefined) return <Loading lines={8} className="p-6" />;
  return <SourcePanel resume={resume.data} document={version.data.document} lit={lit} />;
}
