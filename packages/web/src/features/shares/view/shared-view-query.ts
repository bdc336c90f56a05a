import { createTailorbird } from "@tailorbird/sdk/client";
import { sharedGet } from "@tailorbird/sdk/generated/sdk.gen";
import { queryOptions } from "@tanstack/react-query";

/** A reviewer has no account, and their sign-in, if they have one, is not sent along. */
export const anonymous = createTailorbird({ baseUrl: location.origin });

/** What the holder of a link may see. */
export const sharedView = (token: string) =>
  queryOptions({
    queryKey: ["shared", token],
    queryFn: ({ signal }) => sharedGet({ client: anonymous, signal, path: { token } }),
  });
