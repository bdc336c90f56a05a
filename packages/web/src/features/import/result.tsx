import { CircleCheck, Undo2 } from "lucide-react";
import { useText } from "../../i18n/locale.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { importMessages } from "./messages.ts";
import type { CsvImport } from "./queries.ts";
import { RowMessages } from "./row-messages.tsx";
import { useUndo } from "./use-undo.ts";

/** What has come in, and the way back. */
export function Result({ result, onAnother }: { result: CsvImport; onAnother: () => void }) {
  const text = useText(importMessages);
  const undo = useUndo(result.id);
  const Icon = undo.data === undefined ? CircleCheck : Undo2;
  return (
    <div className="grid gap-8">
      <div className="card grid gap-4 p-6">
        <p className="flex items-center gap-2 text-lg font-semibold" role="status">
          <Icon className="size-5 shrink-0 text-added" aria-hidden />
          {undo.data === undefined ? text.done(result.imported) : text.undone(undo.data.kept ?? 0)}
        </p>
        <div className="flex flex-wrap gap-2">
          {undo.data === undefined && (
            <>
              <ButtonLink look="primary" to="/applications">
                {text.see}
              </ButtonLink>
              <Button busy={undo.isPending} onClick={() => undo.mutate(undefined)}>
                {text.undo}
              </Button>
            </>
          )}
          <Button onClick={onAnother}>{text.another}</Button>
        </div>
      </div>
      <RowMessages title={text.errors} messages={result.errors} tone="removed" />
      <RowMessages title={text.skips} messages={result.skips} tone="plain" />
    </div>
  );
}
