import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.tsx";

interface CalendarSearch {
  view?: "week";
  /** A day of the month or week that is shown; today where there is none. */
  day?: string;
}

const calendar = createRoute({
  getParentRoute: () => shellRoute,
  path: "/calendar",
  validateSearch: ({ view, day }: Record<string, unknown>): CalendarSearch => ({
    ...(view === "week" && { view }),
    ...(typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day) && { day }),
  }),
  component: lazyRouteComponent(() => import("./calendar-page.tsx"), "CalendarPage"),
});

export const calendarRoutes = [calendar] as const;
