import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import {
  type ExportFormat,
  type ExportLook,
  exportFormats,
  exportTailoringFile,
  type LetterKind,
} from "../../api/exports.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { reviewMessages } from "./messages.ts";

/** @param kind Of the texts beside the resume, the one to download. */
export function DownloadMenu({ id, look, kind }: { id: string; look: ExportLook; kind?: LetterKind }) {
  const text = useText(reviewMessages);
  const showError = useShowError();
  const download = useMutation({
    mutationFn: (format: ExportFormat) => exportTailoringFile(id, format, look, { kind }),
    onError: showError,
    // The link answers as a download, so the page stays.
    onSuccess: (url) => location.assign(url),
  });
  return (
    <Menu
      trigger={
        <Button
          size={kind === undefined ? "medium" : "small"}
          busy={download.isPending}
          icon={<Download aria-hidden />}
        >
          {text.download}
        </Button>
      }
    >
      {exportFormats
        .filter((format) => kind === undefined || format !== "json")
        .map((format) => (
          <MenuItem key={format} onClick={() => download.mutate(format)}>
            {text.formats[format]}
          </MenuItem>
        ))}
    </Menu>
  );
}
