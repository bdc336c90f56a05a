import { ApiError } from "@tailorbird/sdk/api-error";
import { MutationCache, QueryClient } from "@tanstack/react-query";
import { followOtherTabs, tellOtherTabs } from "./other-tabs.ts";

/** The SDK tries again by itself; here it would only multiply. */
export const queryClient = new QueryClient({
  mutationCache: new MutationCache({ onSuccess: tellOtherTabs }),
  defaultOptions: {
    queries: {
      retry: false,
      staleTime: 15_000,
      // Ours says what is wrong; without a connection a query fails and says so, instead of waiting in silence.
      networkMode: "always",
      throwOnError: (error, query) => query.state.data === undefined && ApiError.is(error, "unauthenticated"),
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

followOtherTabs(queryClient);
