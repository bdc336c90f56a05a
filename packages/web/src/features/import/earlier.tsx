import { useQuery } from "@tanstack/react-query";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/page.tsx";
import { ErrorLine, Loading } from "../../ui/states.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { afterChange } from "../../ui/use-change.ts";
import { importMessages } from "./messages.ts";
import { type CsvImport, importQueries } from "./queries.ts";
import { useUndo } from "./use-undo.ts";

/** What was brought in before; each can still be taken out. */
export function Earlier() {
  const text = useText(importMessages);
  const { data, error, refetch } = useQuery(importQueries.list());
  const items = data?.items.filter(({ status }) => status !== "awaiting_upload") ?? [];
  if (data !== undefined && items.length === 0) return null;
  return (
    <Section title={text.earlier}>
      {error && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading lines={2} />}
      {items.length > 0 && (
        <ul className="card divide-y divide-line">
          {items.map((item) => (
            <Row key={item.id} item={item} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Row({ item }: { item: CsvImport }) {
  const text = useText(importMessages);
  const formats = useFormats();
  const undo = useUndo(item.id);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 text-sm">
      <div className="min-w-0 flex-1 basis-60">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          <span className="truncate" dir="auto">
            {item.fileName}
          </span>
          <Badge tone={item.status === "imported" ? "added" : "plain"}>
            {text.importStatuses[item.status]}
          </Badge>
        </p>
        <p className="text-muted">
          {formats.moment(item.createdAt)} · {text.rows(item.imported)}
        </p>
      </div>
      {item.status === "imported" && (
        <Button
          size="small"
          aria-label={text.undoOf(item.fileName)}
          busy={undo.isPending}
          onClick={() =>
            afterChange(undo.mutateAsync(undefined), ({ kept }) =>
              toasts.add({ title: text.undone(kept ?? 0) }),
            )
          }
        >
          {text.undo}
        </Button>
      )}
    </li>
  );
}
