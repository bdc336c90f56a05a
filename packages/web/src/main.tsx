import "./styles.css";
import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/query-client.ts";
import { applyKeptTheme } from "./app/theme.ts";
import { LocaleProvider } from "./i18n/locale.tsx";
import { createAppRouter } from "./router.tsx";
import { restoreSession } from "./session/session.ts";
import { LiveRegion } from "./ui/live-region.tsx";
import { ErrorState } from "./ui/states.tsx";
import { Toaster } from "./ui/toasts.tsx";

applyKeptTheme();
const root = createRoot(document.getElementById("root") as HTMLElement);

function show(content: ReactNode): void {
  root.render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <QueryClientProvider client={queryClient}>
          <LocaleProvider>
            {content}
            <LiveRegion />
            <Toaster />
          </LocaleProvider>
        </QueryClientProvider>
      </CSPProvider>
    </StrictMode>,
  );
}

function start(): Promise<void> {
  return restoreSession().then(
    () => show(<RouterProvider router={createAppRouter()} />),
    // The issuer can't be reached, or refused: said, with a way to go on.
    (error: unknown) => show(<ErrorState error={error} retry={start} />),
  );
}

await start();
