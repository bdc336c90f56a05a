import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute, shellRoute } from "../../app/root-route.tsx";

const general = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings",
  component: lazyRouteComponent(() => import("./general/general-page.tsx"), "GeneralPage"),
});

const programs = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/programs",
  component: lazyRouteComponent(() => import("./programs/programs-page.tsx"), "ProgramsPage"),
});

const webhook = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/webhooks/$webhookId",
  component: lazyRouteComponent(() => import("./webhooks/webhook-page.tsx"), "WebhookPage"),
});

const account = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/account",
  component: lazyRouteComponent(() => import("./account/account-page.tsx"), "AccountPage"),
});

/** Outside of the shell: who reads it has no account any more. */
export const receiptRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/receipts/$token",
  component: lazyRouteComponent(() => import("./account/receipt-page.tsx"), "ReceiptPage"),
});

export const settingRoutes = [general, programs, webhook, account] as const;
