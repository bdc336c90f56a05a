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
  validateSearch: readVersionSearch,
  component: lazyRouteComponent(() => import("./resume-page.tsx"), "ResumePage"),
});

/** The version to look at; the newest where the address names none. */
function readVersionSearch({ version }: Record<string, unknown>): { version?: number } {
  return typeof version === "number" && Number.isInteger(version) && version > 0 ? { version } : {};
}

export const resumeRoutes = [list, one] as const;
