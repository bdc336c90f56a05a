/** What the page itself has to offer: its places, and what can be begun. */
import {
  ArrowDownUp,
  BookOpen,
  FilePlus2,
  LogOut,
  type LucideIcon,
  Monitor,
  Moon,
  Plus,
  Scissors,
  Sun,
} from "lucide-react";
import { shellMessages } from "../../app/messages.ts";
import { places } from "../../app/navigation.ts";
import { setTheme, type Theme } from "../../app/theme.ts";
import { useText } from "../../i18n/locale.tsx";
import { signOut } from "../../session/session.ts";
import type { Entry } from "./entry.ts";
import { searchMessages } from "./messages.ts";

const themeIcons: Record<Theme, LucideIcon> = { light: Sun, dark: Moon, system: Monitor };

export function useOwnEntries(): { places: Entry[]; actions: Entry[] } {
  const shell = useText(shellMessages);
  const { actions: text } = useText(searchMessages);
  return {
    places: places.map(({ to, name, icon }) => ({
      id: `place ${to}`,
      label: shell.places[name],
      icon,
      to: { to },
    })),
    actions: [
      { id: "add jobs", label: text.addJobs, icon: Plus, to: { to: "/jobs/add" } },
      { id: "tailor", label: text.tailor, icon: Scissors, to: { to: "/tailorings/new" } },
      { id: "add resume", label: text.addResume, icon: FilePlus2, to: { to: "/resumes" } },
      { id: "import", label: text.bringIn, icon: ArrowDownUp, to: { to: "/applications/import" } },
      ...(["light", "dark", "system"] as const).map((theme) => ({
        id: `theme ${theme}`,
        label: text[theme],
        icon: themeIcons[theme],
        run: () => setTheme(theme),
      })),
      {
        id: "api docs",
        label: shell.apiDocs,
        icon: BookOpen,
        run: () => location.assign("/v1/docs"),
      },
      { id: "sign out", label: text.signOut, icon: LogOut, run: signOut },
    ],
  };
}
