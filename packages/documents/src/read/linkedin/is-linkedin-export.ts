/** Whether a zip with these entries is what LinkedIn hands out as "a copy of your data". */
export function isLinkedInExport(names: string[]): boolean {
  return names.some((name) => /^(?:[^/]+\/)?(?:Profile|Positions)\.csv$/i.test(name));
}
