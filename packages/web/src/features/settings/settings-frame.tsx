import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../../i18n/locale.tsx";
import { Page } from "../../ui/page.tsx";
import { sectionMessages } from "./sections.ts";

const sections = [
  { to: "/settings", name: "general" },
  { to: "/settings/programs", name: "programs" },
  { to: "/settings/account", name: "account" },
] as const;

/** What is around every part of the settings: the heading, and the way to the others. */
export function SettingsFrame({ children }: { children: ReactNode }) {
  const text = useText(sectionMessages);
  return (
    <Page title={text.title}>
      <nav
        aria-label={text.navigation}
        className="-mt-2 mb-10 flex gap-1 overflow-x-auto border-b border-line"
      >
        {sections.map(({ to, name }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: true }}
            className="-mb-px min-h-10 shrink-0 border-b-2 border-transparent px-3 py-2 text-sm font-semibold text-muted no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
          >
            {text[name]}
          </Link>
        ))}
      </nav>
      {children}
    </Page>
  );
}
