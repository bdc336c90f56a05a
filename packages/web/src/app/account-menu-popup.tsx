import { Link } from "@tanstack/react-router";
import { BookOpen, LogOut } from "lucide-react";
import type { ReactElement } from "react";
import type { Locale } from "../i18n/choose-locale.ts";
import { useLocale, useText } from "../i18n/locale.tsx";
import { signedInEmail, signOut } from "../session/session.ts";
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from "../ui/menu.tsx";
import { shellMessages } from "./messages.ts";
import { places, placesOnPhone } from "./navigation.ts";
import { setTheme, type Theme, useTheme } from "./theme.ts";

const languages: { value: Locale; label: string }[] = [
  { value: "en", label: "English" },
  { value: "de", label: "Deutsch" },
];

/** Who is signed in, how the page looks and speaks, and the way out. `trigger` opens it. */
export function AccountMenuPopup({
  trigger,
  compact,
  side,
}: {
  trigger: ReactElement<Record<string, unknown>>;
  compact: boolean;
  side: "top" | "bottom";
}) {
  const text = useText(shellMessages);
  const { locale, setLocale } = useLocale();
  const theme = useTheme();
  const email = signedInEmail() ?? "";
  const themes = (Object.keys(text.themes) as Theme[]).map((value) => ({ value, label: text.themes[value] }));
  return (
    <Menu align={compact ? "end" : "start"} side={side} trigger={trigger} defaultOpen>
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
