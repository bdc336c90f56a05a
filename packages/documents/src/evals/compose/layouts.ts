/** Where things stand on a page. */
export const layouts = [
  "one column",
  "sidebar left",
  "sidebar right",
  "dark sidebar",
  "contact in sidebar",
  "dates in margin",
  "nested roles",
] as const;
export type Layout = (typeof layouts)[number];
