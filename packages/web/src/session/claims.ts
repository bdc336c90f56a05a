/** What an ID token says of the person: for showing, and for telling one person from another. The API never hears of it. */
export interface Claims {
  email: string | undefined;
  sub: string | undefined;
}

export function readClaims(idToken: string | undefined): Claims {
  const claims = idToken?.split(".")[1];
  if (claims === undefined) return { email: undefined, sub: undefined };
  const bytes = Uint8Array.from(atob(claims.replaceAll("-", "+").replaceAll("_", "/")), (each) =>
    each.charCodeAt(0),
  );
  const { email, sub } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);
  return { email: textOf(email), sub: textOf(sub) };
}
