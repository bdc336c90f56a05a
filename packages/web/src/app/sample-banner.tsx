import { Link } from "@tanstack/react-router";
import { Scissors } from "lucide-react";
import { useText } from "../i18n/locale.tsx";
import { signedInEmail } from "../session/session.ts";
import { shellMessages } from "./messages.ts";

/** The account that `pnpm start` makes and signs people in as. */
const sampleEmail = "sample@example.com";
const isLocal = !import.meta.env.VITE_SIGN_IN_URL;

/** Says whose resume it is, and how one's own gets here: whoever sees this has just started the service. */
export function SampleBanner() {
  const { sample } = useText(shellMessages);
  if (!isLocal || signedInEmail() !== sampleEmail) return null;
  return (
    <p
      data-print="hide"
      className="flex flex-wrap items-center gap-x-2 gap-y-0.5 border-b border-line bg-accent-soft px-4 py-2 text-sm sm:px-8"
    >
      <Scissors className="size-4 shrink-0 text-accent max-sm:hidden" aria-hidden />
      <span>{sample.what}</span>
      <Link to="/resumes" className="font-semibold text-accent-strong underline underline-offset-3">
        {sample.own}
      </Link>
    </p>
  );
}
