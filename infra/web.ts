/** One origin for all: the page at `/`, the API at `/v1`. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { api } from "./api.ts";
import { signIn } from "./auth.ts";
import { stage } from "./foundation.ts";

const router = new sst.aws.Router("Site", { domain: stage.host });
router.route("/v1", api.url);

/** Until there is a page, visitors are shown the way to the API's documentation. */
const isBuilt = existsSync(join($cli.paths.root, "packages/web/package.json"));
const page = isBuilt
  ? { path: "packages/web", build: { command: "pnpm build", output: "dist" } }
  : { path: "infra/page" };

new sst.aws.StaticSite("Page", {
  ...page,
  router: { instance: router },
  dev: isBuilt ? { command: "pnpm dev" } : false,
  environment: {
    VITE_SIGN_IN_URL: signIn.url,
    VITE_SIGN_IN_ISSUER: signIn.issuer,
    VITE_SIGN_IN_CLIENT_ID: signIn.clientId,
  },
});

export const url = router.url;
