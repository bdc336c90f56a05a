/** The gateway with the functions behind it, as the local stack runs them, in one process. */
import { startGateway } from "@tailorbird/local/gateway/gateway";
import { loadHandler } from "@tailorbird/local/supervisor/load-handler";
import type { PlannedRoute } from "@tailorbird/local/supervisor/plan";
import { serve } from "./serve.ts";

const { routes, authorizerFile } = JSON.parse(process.env.BENCH_PLAN ?? "") as {
  routes: PlannedRoute[];
  authorizerFile: string;
};
const { url } = await startGateway({
  authorizer: loadHandler(authorizerFile).invoke,
  routes: routes.map(({ file, ...route }) => ({ ...route, invoke: loadHandler(file).invoke })),
});
serve(url);
