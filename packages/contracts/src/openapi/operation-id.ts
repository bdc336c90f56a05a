import type { RouteDefinition } from "../route.ts";

/** `resumes/create` → `resumesCreate`, `api-keys/list` → `apiKeysList`. */
export function operationId(route: Pick<RouteDefinition, "id">): string {
  return route.id.replace(/[-/]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
