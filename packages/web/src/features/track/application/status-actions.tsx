import { ifRevision } from "@tailorbird/sdk/client";
import { applicationsDelete, applicationsUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Application, ApplicationsUpdateData } from "@tailorbird/sdk/generated/types.gen";
import { useNavigate } from "@tanstack/react-router";
import { Archive, ArchiveRestore, Trash2 } from "lucide-react";
import { applicationQueries } from "../../../api/applications.ts";
import { api } from "../../../api/client.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { ConfirmButton } from "../../../ui/confirm-button.tsx";
import { Select } from "../../../ui/field.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { toasts } from "../../../ui/toasts.tsx";
import { useChange } from "../../../ui/use-change.ts";
import { trackMessages } from "../messages.ts";
import { statuses } from "../statuses.ts";
import { applicationMessages } from "./messages.ts";

/** Where it stands, and what becomes of it as a whole. */
export function StatusActions({ application }: { application: Application }) {
  const { id, revision, status, archivedAt } = application;
  const text = useText(applicationMessages);
  const track = useText(trackMessages);
  const common = useText(commonMessages);
  const navigate = useNavigate();
  const update = useChange(
    (body: ApplicationsUpdateData["body"]) =>
      applicationsUpdate({ client: api, path: { id }, headers: ifRevision(revision), body }),
    applicationQueries.all,
  );
  const remove = useChange(() => applicationsDelete({ client: api, path: { id } }), applicationQueries.lists);
  const isArchived = archivedAt !== null;
  return (
    <>
      <ConfirmButton
        look="quiet"
        compact
        icon={<Trash2 aria-hidden />}
        busy={remove.isPending}
        title={text.deleteTitle}
        detail={text.deleteDetail}
        confirm={text.delete}
        onConfirm={() =>
          remove.mutate(undefined, {
            onSuccess: () => {
              toasts.add({ title: text.deleted });
              navigate({ to: "/applications" });
            },
          })
        }
      >
        {text.delete}
      </ConfirmButton>
      <Button
        look="quiet"
        compact
        icon={isArchived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
        busy={update.isPending}
        onClick={() => update.mutate({ archived: !isArchived })}
      >
        {isArchived ? text.restore : text.archive}
      </Button>
      <Select
        label={text.status}
        isLabelHidden
        className="w-44"
        value={update.variables?.status !== undefined && update.isPending ? update.variables.status : status}
        disabled={update.isPending}
        options={statuses.map((value) => ({ value, label: track.statuses[value] }))}
        onChange={(next) => {
          update.mutate(
            { status: next },
            {
              onSuccess: () =>
                announce(track.moved(application.title ?? common.untitledJob, track.statuses[next])),
            },
          );
        }}
      />
    </>
  );
}
