/** What mail may come from in the local stack; nobody can own it. */
export const mailDomain = "tailorbird.local";
