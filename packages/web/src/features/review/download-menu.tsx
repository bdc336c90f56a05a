import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { type ExportFormat, type ExportLook, exportFormats, exportTailoringFile } from "../../api/exports.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { reviewMessages } from "./messages.ts";

export function DownloadMenu({ id, look }: { id: string; look: ExportLook }) {
  const text = useText(reviewMessages);
  const showError = useShowError();
  const download = useMutation({
    mutationFn: (format: ExportFormat) => exportTailoringFile(id, format, look),
    onError: showError,
    // The link answers as a download, so the page stays.
    onSuccess: (url) => location.assign(url),
  });
  return (
    <Menu
      trigger={
        <Button busy={download.isPending} icon={<Download aria-hidden />}>
          {text.download}
        </Button>
      }
    >
      {exportFormats.map((format) => (
        <MenuItem key={format} onClick={() => download.mutate(format)}>
          {text.formats[format]}
        </MenuItem>
      ))}
    </Menu>
  );
}
