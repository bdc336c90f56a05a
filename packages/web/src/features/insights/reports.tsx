import { applicationsExport, reportsJobSearch } from "@tailorbird/sdk/generated/sdk.gen";
import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import { api } from "../../api/client.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { TextInput } from "../../ui/field.tsx";
import { Section } from "../../ui/page.tsx";
import { saveAs } from "../../ui/save-as.ts";
import { useShowError } from "../../ui/use-show-error.ts";
import { insightMessages } from "./messages.ts";

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** What leaves: the proof that offices ask for, and everything, so that nobody is locked in. */
export function Reports({ timeZone }: { timeZone: string }) {
  const text = useText(insightMessages);
  const onError = useShowError();
  const [from, setFrom] = useState(() => dayOf(new Date(Date.now() - 30 * 86_400_000)));
  const [to, setTo] = useState(() => dayOf(new Date()));
  const report = useMutation({
    mutationFn: () =>
      reportsJobSearch({ client: api, query: { from, to, timeZone }, parseAs: "blob" }) as Promise<unknown>,
    onSuccess: (file) => saveAs(file as Blob, `job-search-${from}-${to}.csv`),
    onError,
  });
  const all = useMutation({
    mutationFn: async (format: "csv" | "json") => ({
      format,
      file: (await applicationsExport({
        client: api,
        query: { format },
        parseAs: "blob",
      })) as unknown as Blob,
    }),
    onSuccess: ({ format, file }) => saveAs(file, `applications.${format}`),
    onError,
  });
  return (
    <div className="grid gap-x-8 lg:grid-cols-2">
      <Section title={text.report}>
        <p className="mb-4 text-sm text-muted">{text.reportLead}</p>
        <form
          className="flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            report.mutate();
          }}
        >
          <TextInput
            label={text.from}
            type="date"
            required
            max={to}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
          <TextInput
            label={text.to}
            type="date"
            required
            min={from}
            value={to}
            onChange={(event) => setTo(event.target.value)}
          />
          <Button type="submit" icon={<Download aria-hidden />} busy={report.isPending}>
            {text.downloadCsv}
          </Button>
        </form>
      </Section>
      <Section title={text.takeAll}>
        <div className="flex flex-wrap gap-2">
          {(["csv", "json"] as const).map((format) => (
            <Button
              key={format}
              icon={<Download aria-hidden />}
              busy={all.isPending && all.variables === format}
              onClick={() => all.mutate(format)}
            >
              {format === "csv" ? text.exportCsv : text.exportJson}
            </Button>
          ))}
        </div>
      </Section>
    </div>
  );
}
