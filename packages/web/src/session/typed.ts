/**
 * What somebody has written on this page and not sent: leaving would lose it. A field may say what becomes of its words
 * by `data-typed`: `kept` (a draft, which is there again on coming back to the view) or `idle` (nobody misses them).
 */
const fields = "input, textarea, select";
/** Worth a question: long texts everywhere; every field that is written into where the form is one piece of work. */
const words = `textarea, :is([role="dialog"], [data-words]) input:not([type="checkbox"], [type="radio"], [type="search"])`;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const touched = new WeakSet<Element>();
/** What a field held when somebody first came to it. */
const before = new WeakMap<Element, string>();
const isField = (target: EventTarget | null): target is Field =>
  target instanceof Element && target.matches(fields);

document.addEventListener(
  "focusin",
  ({ target }) => {
    if (isField(target) && !before.has(target)) before.set(target, target.value);
  },
  { capture: true },
);
document.addEventListener(
  "input",
  ({ target }) => {
    if (isField(target)) touched.add(target);
  },
  { capture: true },
);

window.addEventListener("beforeunload", (event) => {
  if (hasWords(document, "reload")) event.preventDefault();
});

/** @returns whether anything at all is typed, so that another sign-in must not take the page away. */
export function isAnythingTyped(): boolean {
  return [...document.querySelectorAll<Field>(fields)].some(
    (field) => touched.has(field) && field.value !== "",
  );
}

/** @returns whether words within would be lost: by going to another view, or by a reload, which drafts do not outlive. */
export function hasWords(within: ParentNode, by: "leaving" | "reload" = "leaving"): boolean {
  const isLost = by === "leaving" ? ":not([data-typed])" : ':not([data-typed="idle"])';
  return [...within.querySelectorAll<Field>(`:is(${words})${isLost}`)].some(
    (field) => touched.has(field) && field.value !== "" && field.value !== before.get(field),
  );
}
