import type { Toast } from "@base-ui/react/toast";

/** Something to be said in passing. */
export type Saying = Parameters<ReturnType<typeof Toast.createToastManager>["add"]>[0];
