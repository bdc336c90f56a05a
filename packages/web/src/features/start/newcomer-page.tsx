import { useText } from "../../i18n/locale.tsx";
import { Page } from "../../ui/page.tsx";
import { ResumeDrop } from "../resumes/resume-drop.tsx";
import { startMessages } from "./messages.ts";

/** Where to begin, for who has nothing yet. */
export function NewcomerPage() {
  const text = useText(startMessages);
  return (
    <Page title={text.welcome} lead={text.welcomeLead}>
      <ResumeDrop />
    </Page>
  );
}
