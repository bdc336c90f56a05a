import { createRouter } from "@tanstack/react-router";
import { focusHeading } from "./app/focus-heading.ts";
import { rootRoute, shellRoute, welcomeRoute } from "./app/root-route.tsx";
import { calendarRoutes } from "./features/calendar/routes.ts";
import { insightRoutes } from "./features/insights/routes.ts";
import { jobRoutes } from "./features/jobs/routes.ts";
import { resumeRoutes } from "./features/resumes/routes.ts";
import { reviewRoutes } from "./features/review/routes.ts";
import { receiptRoute, settingRoutes } from "./features/settings/routes.ts";
import { sharedRoute } from "./features/shares/routes.ts";
import { startRoutes } from "./features/start/routes.ts";
import { tailorRoutes } from "./features/tailor/routes.ts";
import { trackRoutes } from "./features/track/routes.ts";
import { mayLeave } from "./ui/leaving.ts";

/** Each feature's routes, from its own folder: a feature adds one line here. */
const routeTree = rootRoute.addChildren([
  welcomeRoute,
  receiptRoute,
  sharedRoute,
  shellRoute.addChildren([
    ...startRoutes,
    ...resumeRoutes,
    ...jobRoutes,
    ...tailorRoutes,
    ...reviewRoutes,
    ...trackRoutes,
    ...calendarRoutes,
    ...insightRoutes,
    ...settingRoutes,
  ]),
]);

export function createAppRouter() {
  const router = createRouter({
    routeTree,
    defaultPreload: "intent",
    scrollRestoration: true,
    defaultPendingMs: 400,
  });
  // The same view under another address, as when a filter changes, keeps what is written, but not the dialogs over it.
  router.history.block({
    enableBeforeUnload: false,
    async blockerFn({ currentLocation, nextLocation }) {
      const isSameView = currentLocation.pathname === nextLocation.pathname;
      const goes = isSameView ? [...document.querySelectorAll("[role=dialog]")] : [document];
      return !(await mayLeave(goes));
    },
  });
  // A new view starts at its heading, for those who read by ear or by keyboard.
  router.subscribe("onRendered", ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation !== undefined) focusHeading();
  });
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
