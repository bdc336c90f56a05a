import { applicationsExport } from "@tailorbird/sdk/generated/sdk.gen";
import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { api } from "../../api/client.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/page.tsx";
import { saveAs } from "../../ui/save-as.ts";
import { useShowError } from "../../ui/use-show-error.ts";
import { importMessages } from "./messages.ts";

/** Everything goes out as easily as it came in. */
export function Exports() {
  const text = useText(importMessages);
  const onError = useShowError();
  const fetchAll = useMutation({
    mutationFn: async (format: "csv" | "json") => {
      const file: unknown = await applicationsExport({ client: api, query: { format }, parseAs: "blob" });
      saveAs(file as Blob, `applications.${format}`);
    },
    onError,
  });
  return (
    <Section title={text.export}>
      <div className="flex flex-wrap gap-2">
        {(["csv", "json"] as const).map((format) => (
          <Button
            key={format}
            icon={<Download aria-hidden />}
            busy={fetchAll.isPending && fetchAll.variables === format}
            onClick={() => fetchAll.mutate(format)}
          >
            {format === "csv" ? text.exportCsv : text.exportJson}
          </Button>
        ))}
      </div>
    </Section>
  );
}
