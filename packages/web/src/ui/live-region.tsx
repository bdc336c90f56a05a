/** Says to a screen reader what others see happen. */

let region: HTMLElement | null = null;

export function announce(message: string): void {
  if (region === null) return;
  // The same words twice are read twice only when the text has changed in between.
  region.textContent = region.textContent === message ? `${message}\u00a0` : message;
}

export function LiveRegion() {
  return (
    <div
      ref={(element) => {
        region = element;
      }}
      role="status"
      aria-live="polite"
      className="sr-only"
    />
  );
}
