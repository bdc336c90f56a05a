import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../app/root-route.tsx";

/** For reviewers: nobody signs in. */
export const sharedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/shared/$token",
  component: lazyRouteComponent(() => import("./view/shared-page.tsx"), "SharedPage"),
});
