import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.tsx";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/jobs",
  component: lazyRouteComponent(() => import("./jobs-page.tsx"), "JobsPage"),
});

const add = createRoute({
  getParentRoute: () => shellRoute,
  path: "/jobs/add",
  /** From the board, what is added becomes a card there. */
  validateSearch: (search: Record<string, unknown>): { board?: true } =>
    search["board"] === true ? { board: true } : {},
  component: lazyRouteComponent(() => import("./add-jobs-page.tsx"), "AddJobsPage"),
});

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: "/jobs/$jobId",
  component: lazyRouteComponent(() => import("./job-page.tsx"), "JobPage"),
});

export const jobRoutes = [list, add, one] as const;
