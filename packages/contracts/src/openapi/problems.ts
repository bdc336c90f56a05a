/** The problem answers of a route: its own, and those its shape implies. */
import { type ProblemCode, problem, problemCatalogue } from "../problem.ts";
import type { RouteDefinition } from "../route.ts";

export function problemsOf(route: RouteDefinition): ProblemCode[] {
  const implied: ProblemCode[] = ["internal", "unavailable"];
  if (route.auth !== "none") implied.push("unauthenticated", "insufficient_scope");
  if (route.params && !route.missing) implied.push("not_found");
  if (route.query || route.body) implied.push("invalid_request");
  if (route.body) implied.push("malformed_json", "unsupported_media_type", "body_too_large");
  return [...new Set([...route.errors, ...implied])];
}

/** One answer per status, naming the codes it may carry. */
export function problemResponses(route: RouteDefinition) {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(route)) {
    const { status } = problemCatalogue[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, codes]) => [
        String(status),
        {
          description: codes.map((code) => `\`${code}\`: ${problemCatalogue[code].title}.`).join(" "),
          content: { "application/problem+json": { schema: problem } },
        },
      ]),
  );
}
