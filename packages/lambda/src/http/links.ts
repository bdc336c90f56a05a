import type { RouteDefinition } from "@tailorbird/contracts/route";
import type { Exchange } from "./exchange.ts";

/** The address of what was made: it stands below the collection it was made in. */
export function locationOf(route: RouteDefinition, exchange: Exchange, id: string): string {
  return `${pathOf(route, exchange)}/${encodeURIComponent(id)}`;
}

/** The next page, as a `Link` header's value: the same question with the next cursor. */
export function nextPageOf(route: RouteDefinition, exchange: Exchange, cursor: string): string {
  const query = new URLSearchParams(exchange.input.query as Record<string, string>);
  query.set("cursor", cursor);
  return `<${pathOf(route, exchange)}?${query}>; rel="next"`;
}

/** Built from the route and its checked parameters, so that nothing of the request's own path reaches a header. */
function pathOf(route: RouteDefinition, exchange: Exchange): string {
  return route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(exchange.input.params?.[name] ?? "")),
  );
}
