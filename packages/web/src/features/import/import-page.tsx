import { importsCreate } from "@tailorbird/sdk/generated/sdk.gen";
import { uploadFile } from "@tailorbird/sdk/upload";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.ts";
import { useIdempotency } from "../../api/use-idempotency.ts";
import { useText } from "../../i18n/locale.tsx";
import { FileDrop } from "../../ui/file-drop.tsx";
import { BackLink, Page } from "../../ui/page.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import { ErrorLine } from "../../ui/states.tsx";
import { useStay } from "../../ui/use-stay.ts";
import { Earlier } from "./earlier.tsx";
import { Exports } from "./exports.tsx";
import { importMessages } from "./messages.ts";
import { Preview } from "./preview.tsx";

const mostBytes = 8 * 1024 * 1024;

/** A table comes in: its file, what it would bring, what it has brought; and everything goes out again. */
export function ImportPage() {
  const text = useText(importMessages);
  const [wrong, setWrong] = useState<string>();
  const [share, setShare] = useState(0);
  const { headersFor, done } = useIdempotency();
  const upload = useMutation({
    mutationFn: async (file: File) => {
      setShare(0);
      const body = { fileName: file.name, byteSize: file.size };
      const created = await importsCreate({ client: api, headers: headersFor(body), body });
      await uploadFile(created.upload, file, { onProgress: setShare });
      done();
      return created.id;
    },
  });
  useStay(upload.isPending);
  const take = (file: File) => {
    const problem = file.size === 0 ? text.empty : file.size > mostBytes ? text.tooLarge : undefined;
    setWrong(problem);
    if (problem === undefined) upload.mutate(file);
  };
  return (
    <Page title={text.title} lead={text.lead} back={<BackLink to="/applications">{text.back}</BackLink>}>
      {upload.data !== undefined ? (
        <Preview key={upload.data} id={upload.data} onAnother={upload.reset} />
      ) : (
        <>
          {upload.isPending ? (
            <div className="card grid gap-3 p-6" role="status">
              <p className="font-semibold">{text.uploading}</p>
              <ProgressBar label={text.uploading} share={share} />
            </div>
          ) : (
            <FileDrop accept=".csv,.tsv,.txt,text/csv" title={text.drop} hint={text.dropHint} onFile={take} />
          )}
          <div className="mt-4 mb-12">
            {wrong !== undefined && (
              <p role="alert" className="text-sm text-removed">
                {wrong}
              </p>
            )}
            {upload.error && <ErrorLine error={upload.error} />}
          </div>
          <Earlier />
          <Exports />
        </>
      )}
    </Page>
  );
}
