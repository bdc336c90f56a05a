/** Brings an element into view within the panel that scrolls it; the page itself stays where the person put it. */
export function revealInPanel(element: Element | null | undefined): void {
  const panel = element && findPanel(element);
  if (!element || !panel) return;
  const { top, height } = element.getBoundingClientRect();
  const around = panel.getBoundingClientRect();
  if (top >= around.top && top + height <= around.bottom) return;
  panel.scrollBy({ top: top - around.top - (around.height - height) / 2, behavior: "smooth" });
}

function findPanel(element: Element): Element | undefined {
  for (let panel = element.parentElement; panel !== null; panel = panel.parentElement) {
    const isScrolled = panel.scrollHeight > panel.clientHeight;
    if (isScrolled && /auto|scroll/.test(getComputedStyle(panel).overflowY)) return panel;
  }
  return undefined;
}
