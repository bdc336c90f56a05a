/** A font whose glyphs are pictures, by its name. */
export function isIconFont(font: string): boolean {
  return /awesome|icon|material|marvo|academicons/i.test(font);
}
