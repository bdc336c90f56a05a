import { jobsDelete } from "@tailorbird/sdk/generated/sdk.gen";
import { api } from "../../api/client.ts";
import { jobQueries } from "../../api/jobs.ts";
import { useText } from "../../i18n/locale.tsx";
import { DeleteThenLeave } from "../../ui/delete-then-leave.tsx";
import { jobMessages } from "./messages.ts";

export function DeleteJob({ jobId }: { jobId: string }) {
  return (
    <DeleteThenLeave
      text={useText(jobMessages)}
      remove={() => jobsDelete({ client: api, path: { id: jobId } })}
      to="/jobs"
      queries={{ one: jobQueries.one(jobId).queryKey, all: jobQueries.all }}
    />
  );
}
