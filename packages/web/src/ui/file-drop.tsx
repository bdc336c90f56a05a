import { Upload } from "lucide-react";
import { type ReactNode, useId, useRef, useState } from "react";
import { classes } from "./classes.ts";

/** A place for one file: drop it, choose it, or reach it by keyboard. */
export function FileDrop({
  accept,
  title,
  hint,
  compact = false,
  disabled = false,
  onFile,
}: {
  accept: string;
  title: string;
  hint: ReactNode;
  compact?: boolean;
  disabled?: boolean;
  onFile: (file: File) => void;
}) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined && !disabled) onFile(file);
    if (input.current !== null) input.current.value = "";
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button inside does the same.
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
      className={classes(
        "relative flex rounded-lg border border-dashed transition-colors focus-within:border-accent",
        compact ? "items-center gap-4 p-4" : "flex-col items-center gap-3 px-6 py-14 text-center",
        isOver ? "border-accent bg-accent-soft" : "border-edge bg-card hover:border-accent",
      )}
    >
      <span
        className="grid size-10 shrink-0 place-items-center rounded-full bg-accent-soft text-accent"
        aria-hidden
      >
        <Upload className="size-5" />
      </span>
      <span className="min-w-0">
        <label htmlFor={id} className="font-semibold after:absolute after:inset-0 after:cursor-pointer">
          {title}
        </label>
        <span
          id={`${id}-hint`}
          className={classes("block text-sm text-muted", !compact && "mx-auto mt-1 max-w-lg text-balance")}
        >
          {hint}
        </span>
      </span>
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        className="sr-only"
        onChange={(event) => take(event.target.files)}
      />
    </div>
  );
}
