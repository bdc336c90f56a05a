import { Link, Outlet } from "@tanstack/react-router";
import { commonMessages } from "../i18n/common.ts";
import { useText } from "../i18n/locale.tsx";
import { classes } from "../ui/classes.ts";
import { AccountMenu } from "./account-menu.tsx";
import { ConnectionBanner } from "./connection-banner.tsx";
import { shellMessages } from "./messages.ts";
import { places, placesOnPhone } from "./navigation.ts";
import { SampleBanner } from "./sample-banner.tsx";
import { SearchButton, useSearchDialog } from "./search.tsx";
import { SignInAgain } from "./sign-in-again.tsx";
import { Wordmark } from "./wordmark.tsx";

/** What is around every view: places at the side, at the foot on a phone. */
export function Shell() {
  const text = useText(commonMessages);
  const search = useSearchDialog();
  return (
    <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] print:block">
      <a
        href="#content"
        className="fixed start-3 top-3 z-50 -translate-y-20 rounded-md bg-accent px-4 py-2 font-medium text-on-accent focus:translate-y-0"
      >
        {text.skipToContent}
      </a>
      <Sidebar onSearch={search.open} />
      <TopBar onSearch={search.open} />
      <div className="flex min-h-dvh min-w-0 flex-col pb-16 lg:pb-0">
        <ConnectionBanner />
        <SampleBanner />
        <main id="content" tabIndex={-1} className="flex-1 outline-none">
          <Outlet />
        </main>
      </div>
      <TabBar />
      {search.dialog}
      <SignInAgain />
    </div>
  );
}

function Sidebar({ onSearch }: { onSearch: () => void }) {
  const text = useText(shellMessages);
  return (
    <header
      data-print="hide"
      className="sticky top-0 hidden h-dvh flex-col border-e border-line bg-well px-3 py-5 lg:flex"
    >
      <Wordmark className="mb-5 px-2.5" />
      <SearchButton onClick={onSearch} />
      <nav aria-label={text.navigation} className="flex flex-1 flex-col gap-0.5 overflow-y-auto">
        {places.map(({ to, name, icon: Icon }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: to === "/" }}
            className="flex min-h-10 items-center gap-3 rounded-md px-2.5 font-medium text-muted no-underline hover:bg-card hover:text-ink"
            activeProps={{ className: "bg-card! text-ink! shadow-card" }}
          >
            <Icon className="size-4.5 shrink-0" aria-hidden />
            {text.places[name]}
          </Link>
        ))}
      </nav>
      <AccountMenu side="top" />
    </header>
  );
}

function TopBar({ onSearch }: { onSearch: () => void }) {
  return (
    <header
      data-print="hide"
      className="sticky top-0 z-20 flex h-14 items-center justify-between border-b border-line bg-paper px-4 lg:hidden"
    >
      <Wordmark />
      <div className="flex items-center gap-1">
        <SearchButton compact onClick={onSearch} />
        <AccountMenu compact side="bottom" />
      </div>
    </header>
  );
}

/** On a phone, within reach of the thumb. */
function TabBar() {
  const text = useText(shellMessages);
  return (
    <nav
      data-print="hide"
      aria-label={text.navigation}
      className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-card pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {places.slice(0, placesOnPhone).map(({ to, name, icon: Icon }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === "/" }}
          className="flex min-h-16 min-w-0 flex-1 flex-col items-center justify-center gap-1 px-0.5 text-[0.6875rem] max-[360px]:text-[0.625rem] font-medium text-muted no-underline"
          activeProps={{ className: "text-accent!" }}
        >
          <Icon className="size-5" aria-hidden />
          <span className={classes("max-w-full truncate")}>{text.places[name]}</span>
        </Link>
      ))}
    </nav>
  );
}
