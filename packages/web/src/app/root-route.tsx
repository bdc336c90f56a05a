/** The two routes above all others: the root, and the shell that everything for signed-in people is under. */
import { createRootRoute, createRoute, Outlet, redirect, useRouter } from "@tanstack/react-router";
import { SearchX } from "lucide-react";
import { useText } from "../i18n/locale.tsx";
import { isSignedIn, startSignIn } from "../session/session.ts";
import { ButtonLink } from "../ui/button.tsx";
import { EmptyState, ErrorState, Loading } from "../ui/states.tsx";
import { LeaveQuestion } from "./leave-question.tsx";
import { shellMessages } from "./messages.ts";
import { Shell } from "./shell.tsx";
import { WelcomePage } from "./welcome-page.tsx";

export const rootRoute = createRootRoute({
  component: Root,
  errorComponent: Failed,
  notFoundComponent: NotFound,
});

function Root() {
  return (
    <>
      <Outlet />
      <LeaveQuestion />
    </>
  );
}

const isLocalSignIn = !import.meta.env.VITE_SIGN_IN_URL;

export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "_app",
  component: Shell,
  errorComponent: Failed,
  notFoundComponent: NotFound,
  pendingComponent: () => <Loading className="mx-auto max-w-5xl px-8 pt-16" />,
  async beforeLoad({ location, preload }) {
    // To point at a link is not to go there.
    if (isSignedIn() || preload) return;
    const query = new URLSearchParams(location.searchStr);
    const hint = isLocalSignIn ? (query.get("as") ?? undefined) : undefined;
    if (location.pathname === "/" && hint === undefined) throw redirect({ to: "/welcome" });
    query.delete("as");
    await startSignIn([location.pathname, query.toString()].filter(Boolean).join("?"), { hint });
    // The browser is leaving: nothing more is to be shown.
    await new Promise(() => {});
  },
});

export const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/welcome",
  component: WelcomePage,
  beforeLoad() {
    if (isSignedIn()) throw redirect({ to: "/" });
  },
});

function Failed({ error }: { error: unknown }) {
  const router = useRouter();
  return <ErrorState error={error} retry={() => router.invalidate()} />;
}

function NotFound() {
  const { notFound } = useText(shellMessages);
  return (
    <main className="grid min-h-[70dvh] place-items-center">
      <title>{`${notFound.title} · Tailorbird`}</title>
      <EmptyState
        icon={<SearchX />}
        title={notFound.title}
        isPage
        action={<ButtonLink to="/">{notFound.home}</ButtonLink>}
      >
        {notFound.detail}
      </EmptyState>
    </main>
  );
}
