/** `7 GCSEs`, `three A levels`: how many certificates a school gave, and which. */
export const countedDegree =
  /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+((?:i?GCSEs?|[AO][- ]levels?|Highers|Nationals))(?=$|[\s,:(])[\s,:]*/iu;

/** Whether a text counts them and says how good they were, or which was among them: it stays whole, as it is no list. */
export function isCounted(text: string): boolean {
  return countedDegree.test(text) && text.length < 61;
}
