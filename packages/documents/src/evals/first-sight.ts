/** What the reader of its day made of files it had never met; these numbers never change. */
export const firstSight = `## Files it had never met

None yet.`;
