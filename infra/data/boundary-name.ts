import { appName } from "../stage.ts";

/** The policy that caps every role; the account's stack makes it. */
export const boundaryName = `${appName}-boundary`;
