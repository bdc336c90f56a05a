import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.tsx";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/resumes",
  component: lazyRouteComponent(() => import("./resumes-page.tsx"), "ResumesPage"),
});

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: "/resumes/$resumeId",
  component: lazyRouteComponent(() => import("./resume-page.tsx"), "ResumePage"),
});

export const resumeRoutes = [list, one] as const;
