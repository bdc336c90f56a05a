import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.tsx";

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: "/tailorings/$tailoringId",
  component: lazyRouteComponent(() => import("./review-page.tsx"), "ReviewPage"),
});

export const reviewRoutes = [one] as const;
