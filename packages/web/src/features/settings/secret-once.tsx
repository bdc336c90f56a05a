import { Copy } from "lucide-react";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { TextInput } from "../../ui/field.tsx";
import { announce } from "../../ui/live-region.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { settingMessages } from "./messages.ts";

/** A secret that is shown this once, to be copied. */
export function SecretOnce({ label, value }: { label: string; value: string }) {
  const text = useText(settingMessages);
  return (
    <div className="mt-4 flex items-end gap-2 rounded-md bg-proof-soft p-4">
      <TextInput
        label={label}
        className="min-w-0 flex-1"
        readOnly
        value={value}
        onFocus={(event) => event.target.select()}
      />
      <Button
        icon={<Copy aria-hidden />}
        onClick={async () => {
          await navigator.clipboard.writeText(value);
          announce(text.copied);
          toasts.add({ title: text.copied });
        }}
      >
        {text.copy}
      </Button>
    </div>
  );
}
