import { Link, type LinkProps } from "@tanstack/react-router";
import { LoaderCircle } from "lucide-react";
import { type ComponentProps, type MouseEvent, type ReactNode, useRef } from "react";
import { classes } from "./classes.ts";

type Look = "primary" | "secondary" | "quiet" | "danger";
type Size = "small" | "medium" | "large";

interface Appearance {
  look?: Look;
  size?: Size;
  /** Before the words. */
  icon?: ReactNode;
  /** On a phone only the icon shows; the words are read out. */
  compact?: boolean;
}

const looks: Record<Look, string> = {
  primary: "bg-accent text-on-accent border-transparent hover:bg-accent-strong",
  secondary: "bg-card text-ink border-line hover:border-edge",
  quiet: "bg-transparent text-ink border-transparent hover:bg-well",
  danger: "bg-card text-removed border-line hover:border-removed",
};
const sizes: Record<Size, string> = {
  small: "min-h-8 px-2.5 text-sm gap-1.5",
  medium: "min-h-10 px-3.5 py-1 text-base gap-2",
  large: "min-h-12 px-5 py-1 text-lg gap-2.5",
};

export function buttonClasses(
  { look = "secondary", size = "medium", compact = false }: Appearance,
  extra?: string,
): string {
  return classes(
    "inline-flex items-center justify-center rounded-md border font-medium leading-tight no-underline select-none",
    "transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55",
    "[&_svg]:size-[1.15em] [&_svg]:shrink-0",
    looks[look],
    sizes[size],
    compact && "max-sm:min-w-10 max-sm:px-0",
    extra,
  );
}

export interface ButtonProps extends Appearance, ComponentProps<"button"> {
  /** Something is under way: it can't be pressed again, and says so. It keeps the focus, so that the keyboard is not lost. */
  busy?: boolean;
}

export function Button({
  look,
  size,
  icon,
  compact = false,
  busy = false,
  className,
  children,
  ...rest
}: ButtonProps) {
  const isTaken = useRef(false);
  function onClick(event: MouseEvent<HTMLButtonElement>): void {
    // The second of two quick ones comes before what the first has begun is known here. To prevent it also stops what
    // Enter in a field of its form would send: that clicks here.
    if (busy || isTaken.current) {
      event.preventDefault();
      return;
    }
    isTaken.current = true;
    setTimeout(() => {
      isTaken.current = false;
    }, untilKnownMs);
    rest.onClick?.(event);
  }
  return (
    <button
      type="button"
      {...rest}
      onClick={onClick}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      className={buttonClasses({ compact, ...(look && { look }), ...(size && { size }) }, className)}
    >
      {busy ? <LoaderCircle className="spin" aria-hidden /> : icon}
      {compact ? <span className="max-sm:sr-only">{children}</span> : children}
    </button>
  );
}

/** Longer than a page takes to draw what a click has begun, shorter than a person takes to decide upon another. */
const untilKnownMs = 50;

/** A place to go that looks like a button. */
export function ButtonLink({
  look,
  size,
  icon,
  className,
  children,
  ...rest
}: Appearance & LinkProps & { className?: string; children: ReactNode; "aria-label"?: string }) {
  return (
    <Link
      {...(rest as LinkProps)}
      className={buttonClasses({ ...(look && { look }), ...(size && { size }) }, className)}
    >
      {icon}
      {children}
    </Link>
  );
}

/** A square button that shows only an icon; `label` is what it is called. */
export function IconButton({
  label,
  children,
  className,
  size = "medium",
  ...rest
}: ButtonProps & { label: string }) {
  return (
    <Button
      look="quiet"
      size={size}
      {...rest}
      aria-label={label}
      title={label}
      className={classes("px-0! aspect-square text-muted hover:text-ink", className)}
    >
      {children}
    </Button>
  );
}
