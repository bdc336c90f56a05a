import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.tsx";

const insights = createRoute({
  getParentRoute: () => shellRoute,
  path: "/insights",
  component: lazyRouteComponent(() => import("./insights-page.tsx"), "InsightsPage"),
});

export const insightRoutes = [insights] as const;
