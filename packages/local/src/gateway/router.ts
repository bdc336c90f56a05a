/** Finds the route of a request as an HTTP API does: whole segments before `{parameters}` before `{greedy+}` ones. */
export interface Router<Route> {
  /** @param path As it came over the wire, percent-encoded. @returns undefined when nothing fits. */
  find(
    method: string,
    path: string,
  ): { route: Route; params: Record<string, string> | undefined } | undefined;
}

interface Node<Route> {
  fixed: Map<string, Node<Route>>;
  parameter?: Node<Route>;
  greedy?: Leaf<Route>;
  end?: Leaf<Route>;
}

interface Leaf<Route> {
  route: Route;
  names: string[];
}

/** A percent-escape that is no UTF-8. */
export class MalformedPath extends Error {}

/** @throws Error when two routes can't be told apart, or a path is malformed. */
export function createRouter<Route extends { method: string; path: string }>(
  routes: readonly Route[],
): Router<Route> {
  const roots = new Map<string, Node<Route>>();
  for (const route of routes) {
    const root = roots.get(route.method) ?? { fixed: new Map() };
    roots.set(route.method, root);
    addRoute(root, route);
  }
  return {
    find(method, path) {
      const root = roots.get(method);
      if (root === undefined) return undefined;
      const segments = path.slice(1).split("/");
      const values: string[] = [];
      const leaf = match(root, segments, 0, values);
      if (leaf === undefined) return undefined;
      const params = leaf.names.map((name, index) => [name, decodePath(values[index]!)] as const);
      return { route: leaf.route, params: params.length === 0 ? undefined : Object.fromEntries(params) };
    },
  };
}

function addRoute<Route extends { method: string; path: string }>(root: Node<Route>, route: Route): void {
  const names: string[] = [];
  let node = root;
  for (const segment of route.path.slice(1).split("/")) {
    const parameter = /^\{([A-Za-z0-9_-]+)(\+?)\}$/.exec(segment);
    if (parameter !== null) names.push(parameter[1]!);
    if (parameter?.[2] === "+") {
      if (node.greedy !== undefined) throw new Error(`Two routes for ${route.method} ${route.path}`);
      node.greedy = { route, names };
      return;
    }
    if (parameter === null) {
      const next: Node<Route> = node.fixed.get(segment) ?? { fixed: new Map() };
      node.fixed.set(segment, next);
      node = next;
    } else {
      node.parameter ??= { fixed: new Map() };
      node = node.parameter;
    }
  }
  if (node.end !== undefined) throw new Error(`Two routes for ${route.method} ${route.path}`);
  node.end = { route, names };
}

function match<Route>(
  node: Node<Route>,
  segments: string[],
  at: number,
  values: string[],
): Leaf<Route> | undefined {
  if (at === segments.length) return node.end;
  const segment = segments[at]!;
  const fixed = node.fixed.get(segment);
  const found = fixed && match(fixed, segments, at + 1, values);
  if (found !== undefined) return found;
  if (node.parameter !== undefined && segment !== "") {
    values.push(segment);
    const deeper = match(node.parameter, segments, at + 1, values);
    if (deeper !== undefined) return deeper;
    values.pop();
  }
  if (node.greedy === undefined || (segment === "" && at === segments.length - 1)) return undefined;
  values.push(segments.slice(at).join("/"));
  return node.greedy;
}

/** @throws MalformedPath */
export function decodePath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    throw new MalformedPath();
  }
}
