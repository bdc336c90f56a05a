import { ApiError } from "@tailorbird/sdk/api-error";
import { createTailorbird } from "@tailorbird/sdk/client";
import { getAccessToken, renewInAnotherWindow, startSignIn } from "../session/session.ts";
import { isAnythingTyped } from "../session/typed.ts";

/**
 * The API at this very origin. A sign-in that has ended leads to a new one, and back to where the person was; where
 * something is typed, in another window, and what was asked for waits for it.
 */
export const api = createTailorbird({
  baseUrl: location.origin,
  async token() {
    const token = await getAccessToken();
    if (token === undefined) {
      if (!isAnythingTyped()) await startSignIn(location.pathname + location.search);
      else if (await renewInAnotherWindow()) return getAccessToken();
      throw new ApiError({ code: "unauthenticated", status: 401, detail: "Sign in again." });
    }
    return token;
  },
});
