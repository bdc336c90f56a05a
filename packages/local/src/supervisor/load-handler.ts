import { pathToFileURL } from "node:url";
import type { Context } from "aws-lambda";

type Handler = (event: unknown, context: Context) => Promise<unknown>;

/** The function in a bundle, loaded at its first invocation as in a cold start, and kept. */
export function loadHandler(file: string): {
  warm(): Promise<void>;
  invoke(event: unknown, context: Context): Promise<unknown>;
} {
  let loaded: Promise<Handler> | undefined;
  const load = () => {
    loaded ??= import(pathToFileURL(file).href).then(({ handler }: { handler: Handler }) => handler);
    // As in Lambda, a start that failed is tried again by the next invocation.
    loaded.catch(() => {
      loaded = undefined;
    });
    return loaded;
  };
  return {
    async warm() {
      await load();
    },
    async invoke(event, context) {
      return (await load())(event, context);
    },
  };
}
