/** The places of the shell, in order. A feature adds its line here, and its name to `places` in messages.ts. */
import { Columns3, type LucideIcon, Sun } from "lucide-react";
import type { shellMessages } from "./messages.ts";

export interface Place {
  to: string;
  /** Of `places` in the shell's messages. */
  name: keyof (typeof shellMessages)["en"]["places"];
  icon: LucideIcon;
}

export const places: readonly Place[] = [
  { to: "/", name: "today", icon: Sun },
  { to: "/applications", name: "applications", icon: Columns3 },
];
