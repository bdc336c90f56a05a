import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { type ExportFormat, exportFormats } from "../../api/exports.ts";
import { commonMessages } from "../../i18n/common.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button, type ButtonProps } from "../../ui/button.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";
import { useShowError } from "../../ui/use-show-error.ts";

/**
 * Something as a file, in the format of one's choice.
 * @param make Has the file made, and says where it can be fetched.
 */
export function DownloadMenu({
  make,
  formats = exportFormats,
  ...button
}: {
  make: (format: ExportFormat) => Promise<string>;
  formats?: readonly ExportFormat[];
} & Pick<ButtonProps, "size" | "look" | "aria-label">) {
  const text = useText(commonMessages);
  const showError = useShowError();
  const download = useMutation({
    mutationFn: make,
    onError: showError,
    // The link answers as a download, so the page stays.
    onSuccess: (url) => location.assign(url),
  });
  return (
    <Menu
      trigger={
        <Button {...button} busy={download.isPending} icon={<Download aria-hidden />}>
          {text.download}
        </Button>
      }
    >
      {formats.map((format) => (
        <MenuItem key={format} onClick={() => download.mutate(format)}>
          {text.formats[format]}
        </MenuItem>
      ))}
    </Menu>
  );
}
