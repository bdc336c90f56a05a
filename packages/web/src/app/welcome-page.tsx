import { FileSearch, Quote, ShieldCheck } from "lucide-react";
import { useText } from "../i18n/locale.tsx";
import { startSignIn } from "../session/session.ts";
import { Button } from "../ui/button.tsx";
import { shellMessages } from "./messages.ts";
import { Wordmark } from "./wordmark.tsx";

const icons = [Quote, FileSearch, ShieldCheck];

/** For who is not signed in. */
export function WelcomePage() {
  const { welcome } = useText(shellMessages);
  const lines = welcome.promises.split("\n");
  return (
    <div className="mx-auto flex min-h-dvh max-w-5xl flex-col px-6 py-8 sm:px-10">
      <Wordmark />
      <main className="flex flex-1 flex-col justify-center py-16">
        <title>Tailorbird</title>
        <h1 className="title max-w-3xl text-3xl sm:text-[3.75rem]">{welcome.title}</h1>
        <p className="mt-5 max-w-xl text-lg text-muted">{welcome.lead}</p>
        <Button look="primary" size="large" className="mt-8 self-start" onClick={() => startSignIn("/")}>
          {welcome.signIn}
        </Button>
        <ul className="mt-16 grid gap-8 border-t border-line pt-8 sm:grid-cols-3">
          {icons.map((Icon, index) => (
            <li key={lines[index * 2]}>
              <Icon className="mb-3 size-5 text-accent" aria-hidden />
              <h2 className="font-semibold">{lines[index * 2]}</h2>
              <p className="mt-1 text-sm text-muted">{lines[index * 2 + 1]}</p>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}
