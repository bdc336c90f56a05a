/** The places of the shell, in order. A feature adds its line here, and its name to `places` in messages.ts. */
import type { LinkProps } from "@tanstack/react-router";
import {
  Briefcase,
  CalendarDays,
  ChartNoAxesColumn,
  Columns3,
  FileText,
  type LucideIcon,
  Scissors,
  Settings,
  Sun,
} from "lucide-react";
import type { ShellMessages } from "./messages.en.ts";

export interface Place {
  to: NonNullable<LinkProps["to"]>;
  /** Of `places` in the shell's messages. */
  name: keyof ShellMessages["places"];
  icon: LucideIcon;
}

/** So many fit at the foot of a phone; the others stand in the account menu there. */
export const placesOnPhone = 5;

export const places: readonly Place[] = [
  { to: "/", name: "today", icon: Sun },
  { to: "/resumes", name: "resumes", icon: FileText },
  { to: "/jobs", name: "jobs", icon: Briefcase },
  { to: "/tailorings", name: "tailorings", icon: Scissors },
  { to: "/applications", name: "applications", icon: Columns3 },
  { to: "/calendar", name: "calendar", icon: CalendarDays },
  { to: "/insights", name: "insights", icon: ChartNoAxesColumn },
  { to: "/settings", name: "settings", icon: Settings },
];
