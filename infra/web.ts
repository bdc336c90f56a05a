/** One origin for all: the page at `/`, the API at `/v1`. */
import { pageHeaders } from "@tailorbird/contracts/page-headers";
import { api } from "./api.ts";
import { callerLimit } from "./caller-limit.ts";
import { bucket, signIn, stage } from "./foundation.ts";
import { pageHeaderCode } from "./page-header-code.ts";
import { settings } from "./settings.ts";
import { nameOf } from "./stage.ts";

/** Beside its own origin the page speaks to the bucket, which takes uploads, and to the issuer of its tokens. */
const injection = $resolve([bucket.name, signIn.url]).apply(([name, issuer]) =>
  pageHeaderCode(pageHeaders([`https://${name}.s3.${settings.region}.amazonaws.com`, issuer])),
);

const router = new sst.aws.Router("Site", {
  domain: stage.host,
  edge: { viewerResponse: { injection } },
  // Strangers meet protected stages alone.
  ...callerLimit(stage.isProtected ? settings.requestsPerCaller : 0, nameOf(stage, "callers")),
});
router.route("/v1", api.url);

new sst.aws.StaticSite("Page", {
  path: "packages/web",
  build: { command: "pnpm build", output: "dist" },
  router: { instance: router },
  dev: { command: "pnpm dev" },
  environment: {
    VITE_SIGN_IN_URL: signIn.url,
    VITE_SIGN_IN_CLIENT_ID: signIn.clientId,
    // Where vite passes /v1 on to while somebody works on the page (packages/web/vite.config.ts).
    ...($dev && { TAILORBIRD_URL: api.url }),
  },
});

export const url = router.url;
