/** The places of the shell, in order. A feature adds its line here, and its name to `places` in messages.ts. */
import { Briefcase, Columns3, FileText, type LucideIcon, Scissors, Sun } from "lucide-react";
import type { shellMessages } from "./messages.ts";

export interface Place {
  to: string;
  /** Of `places` in the shell's messages. */
  name: keyof (typeof shellMessages)["en"]["places"];
  icon: LucideIcon;
}

export const places: readonly Place[] = [
  { to: "/", name: "today", icon: Sun },
  { to: "/resumes", name: "resumes", icon: FileText },
  { to: "/jobs", name: "jobs", icon: Briefcase },
  { to: "/tailorings", name: "tailorings", icon: Scissors },
  { to: "/applications", name: "applications", icon: Columns3 },
];
