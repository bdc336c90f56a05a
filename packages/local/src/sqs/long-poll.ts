import type { MessageStore, StoredMessage } from "./message-store.ts";

/**
 * Takes messages as soon as there are any, or none once `waitSeconds` are over or `signal` aborts. A caller
 * that has hung up takes nothing: otherwise a message would be hidden from everyone until its visibility ends.
 */
export function waitForMessages(
  store: MessageStore,
  queue: string,
  take: () => StoredMessage[],
  waitSeconds: number,
  signal: AbortSignal,
): Promise<StoredMessage[]> {
  const deadline = Date.now() + waitSeconds * 1_000;
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const finish = (messages: StoredMessage[]) => {
      clearTimeout(timer);
      store.off(queue, look);
      signal.removeEventListener("abort", abandon);
      resolve(messages);
    };
    const abandon = () => finish([]);
    const look = () => {
      if (signal.aborted) return finish([]);
      try {
        const messages = take();
        const now = Date.now();
        if (messages.length > 0 || now >= deadline) return finish(messages);
        clearTimeout(timer);
        timer = setTimeout(
          look,
          Math.max(1, Math.min(deadline, store.nextVisibleAt(queue) ?? deadline) - now),
        );
      } catch (error) {
        finish([]);
        reject(error);
      }
    };
    store.on(queue, look);
    signal.addEventListener("abort", abandon);
    look();
  });
}
