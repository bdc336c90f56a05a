/** Whether somebody has written something on this page that leaving it would lose. */
const fields = "input, textarea, select";
const touched = new WeakSet<Element>();

document.addEventListener(
  "input",
  ({ target }) => {
    if (target instanceof Element && target.matches(fields)) touched.add(target);
  },
  { capture: true },
);

export function isAnythingTyped(): boolean {
  return [...document.querySelectorAll<HTMLInputElement>(fields)].some(
    (field) => touched.has(field) && field.value !== "",
  );
}
