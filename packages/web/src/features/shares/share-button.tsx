import { Share2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { shareMessages } from "./messages.ts";
import type { Shared } from "./shared.ts";

const Dialog = lazy(async () => ({ default: (await import("./share-dialog.tsx")).ShareDialog }));

export function ShareButton({ of }: { of: Shared }) {
  const text = useText(shareMessages);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button look="quiet" compact icon={<Share2 aria-hidden />} onClick={() => setIsOpen(true)}>
        {text.share}
      </Button>
      {isOpen && (
        <Suspense>
          <Dialog of={of} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
