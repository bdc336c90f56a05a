import { importsApply } from "@tailorbird/sdk/generated/sdk.gen";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { applicationQueries } from "../../api/applications.ts";
import { api } from "../../api/client.ts";
import { jobQueries } from "../../api/jobs.ts";
import { ownTimeZone } from "../../i18n/local-time.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { classes } from "../../ui/classes.ts";
import { ErrorLine, Loading } from "../../ui/states.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { ColumnMapping } from "./column-mapping.tsx";
import { importMessages } from "./messages.ts";
import { importQueries, type Preview as PreviewData, type Reading } from "./queries.ts";
import { ReadingOptions } from "./reading-options.tsx";
import { Result } from "./result.tsx";
import { RowMessages } from "./row-messages.tsx";
import { SampleRows } from "./sample-rows.tsx";
import { StatusMapping } from "./status-mapping.tsx";

/** What a file would bring in, corrected until it is right; then it comes in, at once or not at all. */
export function Preview({ id, onAnother }: { id: string; onAnother: () => void }) {
  const text = useText(importMessages);
  const queries = useQueryClient();
  const showError = useShowError();
  const [reading, setReading] = useState<Reading>({ timeZone: ownTimeZone() });
  const query = useQuery(importQueries.preview(id, reading));
  const { data, error, refetch, isFetching } = query;
  const apply = useMutation({
    mutationFn: (sha256: string) => importsApply({ client: api, path: { id }, body: { ...reading, sha256 } }),
    onError: showError,
    onSuccess: () =>
      Promise.all(
        [importQueries.list().queryKey, applicationQueries.all, jobQueries.all, ["tracker"]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  if (apply.data !== undefined) return <Result result={apply.data} onAnother={onAnother} />;
  if (data === undefined) {
    return error ? (
      <div className="grid justify-items-start gap-4">
        <ErrorLine error={error} retry={refetch} />
        <Button onClick={onAnother}>{text.another}</Button>
      </div>
    ) : (
      <Loading lines={6} />
    );
  }
  const change = (changes: Reading) => setReading((before) => ({ ...before, ...changes }));
  return (
    <div aria-busy={isFetching} className={classes("grid gap-8", isFetching && "opacity-70")}>
      <Summary data={data} />
      {error && <ErrorLine error={error} retry={refetch} />}
      <ColumnMapping data={data} chosen={reading.columns} onChange={(columns) => change({ columns })} />
      <StatusMapping
        data={data}
        chosen={reading.statuses}
        onChange={(statuses) => change({ statuses: { ...reading.statuses, ...statuses } })}
      />
      <ReadingOptions data={data} reading={reading} onChange={change} />
      <RowMessages title={text.errors} messages={data.errors} tone="removed" />
      <RowMessages title={text.skips} messages={data.skips} tone="plain" />
      <SampleRows data={data} />
      <div className="sticky bottom-20 z-10 flex flex-wrap gap-2 rounded-lg border border-line bg-float p-3 shadow-float lg:bottom-6">
        <Button
          look="primary"
          disabled={data.imported === 0 || isFetching}
          busy={apply.isPending}
          onClick={() => apply.mutate(data.sha256)}
        >
          {data.imported === 0 ? text.nothing : text.bringIn(data.imported)}
        </Button>
        <Button disabled={apply.isPending} onClick={onAnother}>
          {text.another}
        </Button>
      </div>
    </div>
  );
}

function Summary({ data }: { data: PreviewData }) {
  const text = useText(importMessages);
  const { imported, skipped, failed, rows } = data;
  const counts = [
    { name: text.counts.imported(imported), tone: "text-added" },
    skipped > 0 && { name: text.counts.skipped(skipped), tone: "text-muted" },
    failed > 0 && { name: text.counts.failed(failed), tone: "text-removed" },
  ].filter((each) => each !== false);
  return (
    <div className="card p-5" role="status">
      <p className="font-semibold">
        {text.formats[data.format]}, {text.rows(rows)}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm font-medium">
        {counts.map(({ name, tone }) => (
          <span key={name} className={tone}>
            {name}
          </span>
        ))}
      </p>
    </div>
  );
}
