import { commonMessages } from "../i18n/common.ts";
import { describeError } from "../i18n/describe-error.ts";
import { useText } from "../i18n/locale.tsx";
import { toasts } from "./toasts.tsx";

/** For mutations: says in passing what went wrong and what to do. */
export function useShowError(): (error: unknown) => void {
  const text = useText(commonMessages);
  return (error) => {
    const { title, detail } = describeError(error, text);
    toasts.add({ title, description: detail, type: "error", timeout: 10_000, priority: "high" });
  };
}
