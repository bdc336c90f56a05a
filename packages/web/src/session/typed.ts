/** Whether somebody has written something on this page that leaving it would lose. */
const fields = "input, textarea, select";
/** What takes long to write: to leave it the browser asks first. */
const longTexts = "textarea";
const touched = new WeakSet<Element>();

document.addEventListener(
  "input",
  ({ target }) => {
    if (target instanceof Element && target.matches(fields)) touched.add(target);
  },
  { capture: true },
);

window.addEventListener("beforeunload", (event) => {
  if (isAnythingTyped(longTexts)) event.preventDefault();
});

export function isAnythingTyped(among = fields): boolean {
  return [...document.querySelectorAll<HTMLInputElement>(among)].some(
    (field) => touched.has(field) && field.value !== "",
  );
}
