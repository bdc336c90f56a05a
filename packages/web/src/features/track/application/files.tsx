import { idempotencyKey } from "@tailorbird/sdk/client";
import { attachmentsCreate, attachmentsDelete, attachmentsDownload } from "@tailorbird/sdk/generated/sdk.gen";
import type { Attachment } from "@tailorbird/sdk/generated/types.gen";
import { uploadFile } from "@tailorbird/sdk/upload";
import { useQuery } from "@tanstack/react-query";
import { Download, LoaderCircle, Trash2 } from "lucide-react";
import { useId, useState } from "react";
import { api } from "../../../api/client.ts";
import { trackerQueries } from "../../../api/tracker.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { buttonClasses, IconButton } from "../../../ui/button.tsx";
import { toasts } from "../../../ui/toasts.tsx";
import { useChange } from "../../../ui/use-change.ts";
import { useStay } from "../../../ui/use-stay.ts";
import { attachmentTypeOf, attachmentTypes, maxAttachmentBytes } from "./attachment-types.ts";
import { applicationMessages } from "./messages.ts";
import { Part } from "./part.tsx";

export function Files({ id }: { id: string }) {
  const text = useText(applicationMessages);
  const query = useQuery(trackerQueries.attachments(id));
  return (
    <Part title={text.files} empty={text.noFiles} query={query} footer={<NewFile id={id} />}>
      {(files) => (
        <ul className="grid gap-2">
          {files.map((file) => (
            <OneFile key={file.id} file={file} />
          ))}
        </ul>
      )}
    </Part>
  );
}

function NewFile({ id }: { id: string }) {
  const text = useText(applicationMessages);
  const formats = useFormats();
  const input = useId();
  const [share, setShare] = useState<number>();
  const attach = useChange(async (file: File) => {
    const contentType = attachmentTypeOf(file.name);
    if (contentType === undefined) return toasts.add({ title: text.wrongType, type: "error" });
    if (file.size > maxAttachmentBytes) return toasts.add({ title: text.tooLarge, type: "error" });
    setShare(0);
    const { upload } = await attachmentsCreate({
      client: api,
      path: { id },
      headers: idempotencyKey(),
      body: { fileName: file.name.slice(-200), contentType, byteSize: file.size },
    });
    return uploadFile(upload, file, { onProgress: setShare });
  }, trackerQueries.attachments(id).queryKey);
  useStay(attach.isPending);
  return (
    <div className="relative">
      <input
        id={input}
        type="file"
        className="peer sr-only"
        accept={Object.values(attachmentTypes)
          .flat()
          .map((ending) => `.${ending}`)
          .join(",")}
        aria-describedby={`${input}-hint`}
        disabled={attach.isPending}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file !== undefined) attach.mutate(file, { onSettled: () => setShare(undefined) });
        }}
      />
      <label
        htmlFor={input}
        className={buttonClasses(
          {},
          "cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-accent",
        )}
      >
        {share === undefined ? text.addFile : text.uploading(formats.share(share))}
      </label>
      <p id={`${input}-hint`} className="mt-1.5 text-xs text-muted">
        {text.fileTypes}
      </p>
    </div>
  );
}

function OneFile({ file }: { file: Attachment }) {
  const text = useText(applicationMessages);
  const formats = useFormats();
  const list = trackerQueries.attachments(file.applicationId).queryKey;
  const download = useChange(async () => {
    const { url } = await attachmentsDownload({ client: api, path: { id: file.id } });
    location.assign(url);
  });
  const remove = useChange(() => attachmentsDelete({ client: api, path: { id: file.id } }), list);
  return (
    <li className="flex items-start gap-2 text-sm">
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{file.fileName}</p>
        {file.failure === null ? (
          <p className="flex items-center gap-1.5 text-muted">
            {file.status === "scanning" && <LoaderCircle className="spin size-3.5" aria-hidden />}
            {file.status === "scanning" || file.status === "awaiting_upload"
              ? text.coming[file.status]
              : formats.bytes(file.byteSize)}
            {file.sent && ` · ${text.sent}`}
          </p>
        ) : (
          <p className="text-removed">{text.fileFailures[file.failure.code]}</p>
        )}
      </div>
      {file.status === "ready" && (
        <IconButton
          size="small"
          label={text.download(file.fileName)}
          busy={download.isPending}
          onClick={() => download.mutate(undefined)}
        >
          <Download aria-hidden />
        </IconButton>
      )}
      <IconButton
        size="small"
        label={text.deleteFile(file.fileName)}
        busy={remove.isPending}
        onClick={() => remove.mutate(undefined)}
      >
        <Trash2 aria-hidden />
      </IconButton>
    </li>
  );
}
