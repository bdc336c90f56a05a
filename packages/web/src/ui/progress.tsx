/** How much of something is done; without a share, that it goes on. */
export function ProgressBar({ label, share }: { label: string; share?: number | undefined }) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === undefined ? undefined : Math.round(share * 100)}
      className="h-1.5 overflow-hidden rounded-full bg-line"
    >
      <div
        className={
          share === undefined
            ? "skeleton h-full w-1/3 bg-accent!"
            : "h-full rounded-full bg-accent transition-[width] duration-300"
        }
        style={share === undefined ? undefined : { width: `${Math.round(share * 100)}%` }}
      />
    </div>
  );
}
