import { useText } from "../i18n/locale.tsx";
import type { Asked } from "../session/again.ts";
import { buttonClasses } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { shellMessages } from "./messages.ts";

export function SignInAgainDialog({ asked }: { asked: Asked }) {
  const text = useText(shellMessages);
  return (
    <Dialog open onClose={asked.cancel} title={text.again.title}>
      <p className="text-muted">{text.again.detail}</p>
      <DialogActions>
        {/* A link, which nothing blocks as it may a window that a script opens; the window closes itself. */}
        <a
          href={asked.href}
          target="_blank"
          rel="noopener opener"
          className={buttonClasses({ look: "primary" })}
        >
          {text.again.signIn}
        </a>
      </DialogActions>
    </Dialog>
  );
}
