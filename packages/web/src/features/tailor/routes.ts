import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.tsx";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/tailorings",
  validateSearch: ({ batch }: Record<string, unknown>): { batch?: string } =>
    typeof batch === "string" ? { batch } : {},
  component: lazyRouteComponent(() => import("./tailorings-page.tsx"), "TailoringsPage"),
});

const fresh = createRoute({
  getParentRoute: () => shellRoute,
  path: "/tailorings/new",
  validateSearch: ({
    resume,
    jobs,
  }: Record<string, unknown>): { resume?: string; jobs?: readonly string[] } => ({
    ...(typeof resume === "string" && { resume }),
    ...(Array.isArray(jobs) && { jobs: jobs.filter((job) => typeof job === "string") }),
  }),
  component: lazyRouteComponent(() => import("./new-tailoring-page.tsx"), "NewTailoringPage"),
});

export const tailorRoutes = [list, fresh] as const;
