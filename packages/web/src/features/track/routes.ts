import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.tsx";
import { readTrackSearch } from "./track-search.ts";

const applications = createRoute({
  getParentRoute: () => shellRoute,
  path: "/applications",
  validateSearch: readTrackSearch,
  component: lazyRouteComponent(() => import("./track-page.tsx"), "TrackPage"),
});

const application = createRoute({
  getParentRoute: () => shellRoute,
  path: "/applications/$id",
  component: lazyRouteComponent(() => import("./application/application-page.tsx"), "ApplicationPage"),
});

const bringIn = createRoute({
  getParentRoute: () => shellRoute,
  path: "/applications/import",
  component: lazyRouteComponent(() => import("../import/import-page.tsx"), "ImportPage"),
});

export const trackRoutes = [applications, bringIn, application] as const;
