/** Something that has to be answered before anything else, over the page. Escape closes it, and asks first where words are. */
import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { commonMessages } from "../i18n/common.ts";
import { useText } from "../i18n/locale.tsx";
import { Button, IconButton } from "./button.tsx";
import { classes } from "./classes.ts";
import { mayLeave } from "./leaving.ts";

/** The second click of two on what opens a dialog falls beside the dialog. */
const doubleClickMs = 600;

export function Dialog({
  open,
  onClose,
  title,
  description,
  size = "medium",
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: ReactNode;
  size?: "medium" | "large";
  children: ReactNode;
}) {
  const text = useText(commonMessages);
  const popup = useRef<HTMLDivElement>(null);
  const openedAt = useRef(0);
  useEffect(() => {
    if (open) openedAt.current = performance.now();
  }, [open]);
  // Escape, a click beside it and the cross happen by mistake; who presses "Cancel" has said what they want.
  async function leave() {
    if (popup.current === null || (await mayLeave([popup.current]))) onClose();
  }
  return (
    <Base.Root
      open={open}
      onOpenChange={(isOpen, { reason }) => {
        const isSecondOfTwo =
          reason === "outside-press" && performance.now() - openedAt.current < doubleClickMs;
        if (!isOpen && !isSecondOfTwo) leave();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-shade transition-opacity duration-150 data-starting-style:opacity-0 data-ending-style:opacity-0" />
        <Base.Popup
          ref={popup}
          className={classes(
            "fixed inset-x-0 bottom-0 z-40 mx-auto flex max-h-[92dvh] w-full flex-col rounded-t-xl border border-line bg-float shadow-float outline-none",
            "sm:top-[10vh] sm:bottom-auto sm:max-h-[80vh] sm:rounded-xl",
            "transition-[opacity,translate] duration-150 data-starting-style:translate-y-2 data-starting-style:opacity-0 data-ending-style:opacity-0",
            size === "large" ? "sm:max-w-3xl" : "sm:max-w-lg",
          )}
        >
          <div className="flex items-start gap-4 px-6 pt-5 pb-2">
            <div className="min-w-0 flex-1">
              <Base.Title className="title text-xl">{title}</Base.Title>
              {description !== undefined && (
                <Base.Description className="mt-1 text-sm text-muted">{description}</Base.Description>
              )}
            </div>
            <Base.Close
              render={
                <IconButton label={text.close} className="-me-2 -mt-1">
                  <X aria-hidden />
                </IconButton>
              }
            />
          </div>
          <div className="min-h-0 overflow-y-auto px-6 pt-2 pb-6">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** Asks before something that can't be taken back. */
export function ConfirmDialog({
  open,
  onClose,
  onConfirm,
  title,
  children,
  confirm,
  cancel,
  look = "danger",
  busy = false,
}: {
  open: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: string;
  children: ReactNode;
  /** What the button that does it says: the deed, not "OK". */
  confirm: string;
  /** What the other says, where "Cancel" would not be clear. */
  cancel?: string;
  look?: "danger" | "primary";
  busy?: boolean;
}) {
  const text = useText(commonMessages);
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <div className="text-muted">{children}</div>
      <DialogActions>
        <Button onClick={onClose}>{cancel ?? text.cancel}</Button>
        <Button look={look} busy={busy} onClick={onConfirm}>
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-6 flex flex-wrap justify-end gap-2">{children}</div>;
}
