import { ifRevision } from "@tailorbird/sdk/client";
import { applicationsCreate, applicationsUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Columns3, Send } from "lucide-react";
import { applicationQueries } from "../../api/applications.ts";
import { api } from "../../api/client.ts";
import { useIdempotency } from "../../api/use-idempotency.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { useChange } from "../../ui/use-change.ts";
import { trackMessages } from "../track/messages.ts";
import { reviewMessages } from "./messages.ts";

/**
 * From here on the job is followed as applied for, with what was sent. One that is followed already is moved from
 * saved to applied; where it stands further on, only what was sent is noted. After that the button leads to it.
 * @param isNew accepted a moment ago: nobody can have sent it yet, and nothing needs to be asked before somebody has.
 */
export function Applied({ tailoring, isNew }: { tailoring: Tailoring; isNew: boolean }) {
  const text = useText(reviewMessages);
  const { statuses } = useText(trackMessages);
  const { headersFor, done } = useIdempotency();
  const ofJob = applicationQueries.ofJob(tailoring.jobId);
  const queries = useQueryClient();
  const sent = {
    tailoringId: tailoring.id,
    resumeId: tailoring.resumeId,
    ...(tailoring.acceptedVersion !== null && { resumeVersion: tailoring.acceptedVersion }),
  };
  const note = useChange(async () => {
    const present = await queries.fetchQuery({ ...ofJob, staleTime: 0 });
    if (present === null) {
      const body = { jobId: tailoring.jobId, status: "applied" as const, ...sent };
      return applicationsCreate({ client: api, headers: headersFor(body), body });
    }
    return applicationsUpdate({
      client: api,
      path: { id: present.id },
      headers: ifRevision(present.revision),
      body: { ...sent, ...(present.status === "saved" && { status: "applied" as const }) },
    });
  }, applicationQueries.all);
  const isAsked = !isNew || note.isSuccess;
  const { data: known, isPending } = useQuery({ ...ofJob, enabled: isAsked });
  if (known?.tailoringId === tailoring.id && known.status !== "saved")
    return (
      <ButtonLink
        look="primary"
        to="/applications/$id"
        params={{ id: known.id }}
        icon={<Columns3 aria-hidden />}
      >
        {text.onBoard(statuses[known.status])}
      </ButtonLink>
    );
  return (
    <Button
      look="primary"
      icon={<Send aria-hidden />}
      busy={note.isPending || (isAsked && isPending)}
      onClick={() =>
        note.mutate(undefined, {
          onSuccess() {
            done();
            toasts.add({ title: text.appliedDone });
          },
        })
      }
    >
      {text.applied}
    </Button>
  );
}
