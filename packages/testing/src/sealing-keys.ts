/** What the functions under test seal secrets with; it seals nothing of anybody's. */
export const testSealingKeys = `tests:${Buffer.alloc(32, "tests").toString("base64")}`;
