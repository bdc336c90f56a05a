import { ArrowDownUp, Briefcase, Plus } from "lucide-react";
import { useText } from "../../i18n/locale.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { trackMessages } from "./messages.ts";

/** Where board and table begin. */
export function NoApplication() {
  const text = useText(trackMessages);
  return (
    <EmptyState
      icon={<Briefcase />}
      title={text.none}
      action={
        <div className="flex flex-wrap justify-center gap-2">
          <ButtonLink to="/jobs/add" search={{ board: true }} look="primary" icon={<Plus aria-hidden />}>
            {text.addJob}
          </ButtonLink>
          <ButtonLink to="/applications/import" icon={<ArrowDownUp aria-hidden />}>
            {text.bringInTable}
          </ButtonLink>
        </div>
      }
    >
      {text.noneDetail}
    </EmptyState>
  );
}
