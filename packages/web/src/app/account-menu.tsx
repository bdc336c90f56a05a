import { Link } from "@tanstack/react-router";
import { BookOpen, CircleUserRound, LogOut } from "lucide-react";
import { useLocale, useText } from "../i18n/locale.tsx";
import type { Locale } from "../i18n/messages.ts";
import { signedInEmail, signOut } from "../session/session.ts";
import { classes } from "../ui/classes.ts";
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from "../ui/menu.tsx";
import { shellMessages } from "./messages.ts";
import { places, placesOnPhone } from "./navigation.ts";
import { type Theme, useTheme } from "./theme.ts";

const languages: { value: Locale; label: string }[] = [
  { value: "en", label: "English" },
  { value: "de", label: "Deutsch" },
];

/** @param compact Only the icon, where there is no room for the address. */
export function AccountMenu({ compact = false, side }: { compact?: boolean; side: "top" | "bottom" }) {
  const text = useText(shellMessages);
  const { locale, setLocale } = useLocale();
  const [theme, setTheme] = useTheme();
  const email = signedInEmail() ?? "";
  const themes = (Object.keys(text.themes) as Theme[]).map((value) => ({ value, label: text.themes[value] }));
  return (
    <Menu
      align={compact ? "end" : "start"}
      side={side}
      trigger={
        <button
          type="button"
          aria-label={compact ? text.account : undefined}
          className={classes(
            "flex items-center gap-2.5 rounded-md text-start text-sm hover:bg-well",
            compact ? "size-10 justify-center" : "min-h-10 w-full px-2.5",
          )}
        >
          <CircleUserRound className="size-5 shrink-0 text-muted" aria-hidden />
          {!compact && <span className="min-w-0 flex-1 truncate">{email}</span>}
        </button>
      }
    >
      <p className="truncate px-2.5 py-1.5 text-sm text-muted">{text.signedInAs(email)}</p>
      <MenuSeparator />
      {compact &&
        places.slice(placesOnPhone).map(({ to, name, icon: Icon }) => (
          <MenuLink key={to} render={<Link to={to} />}>
            <Icon aria-hidden />
            {text.places[name]}
          </MenuLink>
        ))}
      {compact && <MenuSeparator />}
      <MenuChoice label={text.theme} value={theme} options={themes} onChange={setTheme} />
      <MenuSeparator />
      <MenuChoice label={text.language} value={locale} options={languages} onChange={setLocale} />
      <MenuSeparator />
      <MenuLink render={<a href="/v1/docs" />}>
        <BookOpen aria-hidden />
        {text.apiDocs}
      </MenuLink>
      <MenuItem onClick={signOut}>
        <LogOut aria-hidden />
        {text.signOut}
      </MenuItem>
    </Menu>
  );
}
