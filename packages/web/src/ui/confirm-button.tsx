import { type ReactNode, useState } from "react";
import { Button, type ButtonProps } from "./button.tsx";
import { ConfirmDialog } from "./dialog.tsx";

/** A button that asks once more before something that can't be taken back. */
export function ConfirmButton({
  title,
  detail,
  confirm,
  onConfirm,
  ...button
}: ButtonProps & { title: string; detail: ReactNode; confirm: string; onConfirm: () => void }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button {...button} onClick={() => setIsOpen(true)} />
      <ConfirmDialog
        open={isOpen}
        onClose={() => setIsOpen(false)}
        onConfirm={() => {
          setIsOpen(false);
          onConfirm();
        }}
        title={title}
        confirm={confirm}
      >
        {detail}
      </ConfirmDialog>
    </>
  );
}
