import { ApiError } from "@tailorbird/sdk/api-error";
import { createTailorbird } from "@tailorbird/sdk/client";
import { getAccessToken, startSignIn } from "../session/session.ts";

/** The API at this very origin. A sign-in that has ended leads to a new one, and back to where the person was. */
export const api = createTailorbird({
  baseUrl: location.origin,
  async token() {
    const token = await getAccessToken();
    if (token === undefined) {
      await startSignIn(location.pathname + location.search);
      throw new ApiError({ code: "unauthenticated", status: 401, detail: "Sign in again." });
    }
    return token;
  },
});
