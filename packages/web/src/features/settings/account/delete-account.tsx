import { accountDeletionRequest } from "@tailorbird/sdk/generated/sdk.gen";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { api } from "../../../api/client.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { useText } from "../../../i18n/locale.tsx";
import { signedInEmail } from "../../../session/session.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { TextInput } from "../../../ui/field.tsx";
import { Section } from "../../../ui/page.tsx";
import { ErrorLine, Loading } from "../../../ui/states.tsx";
import { useChange } from "../../../ui/use-change.ts";
import { SecretOnce } from "../secret-once.tsx";
import { accountMessages } from "./messages.ts";
import { deletionQuery, PendingErasure } from "./pending-erasure.tsx";

export function DeleteAccount() {
  const text = useText(accountMessages);
  const [isAsking, setIsAsking] = useState(false);
  const { data, error, refetch } = useQuery(deletionQuery);
  const request = useChange(() => accountDeletionRequest({ client: api }), deletionQuery.queryKey, ["audit"]);
  const isScheduled = data?.status === "scheduled";
  const receipt = isScheduled && request.data?.id === data.id ? request.data.receipt : null;
  return (
    <Section title={text.deletion}>
      <p className="mb-4 max-w-2xl text-sm text-muted">{text.deletionLead}</p>
      {error && <ErrorLine error={error} retry={refetch} />}
      {data === undefined && !error && <Loading lines={2} />}
      <PendingErasure />
      {receipt !== null && (
        <SecretOnce label={text.receipt} value={`${location.origin}/receipts/${receipt.split("/").at(-1)}`} />
      )}
      {data !== undefined && !isScheduled && (
        <Button look="danger" busy={request.isPending} onClick={() => setIsAsking(true)}>
          {text.ask}
        </Button>
      )}
      <Ask
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          request.mutate(undefined);
        }}
      />
    </Section>
  );
}

/** Says what will happen, and has the person name the account, so that nobody does it in passing. */
function Ask({
  isOpen,
  onClose,
  onConfirm,
}: {
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
}) {
  const text = useText(accountMessages);
  const common = useText(commonMessages);
  const [typed, setTyped] = useState("");
  const form = useId();
  const email = signedInEmail() ?? "";
  const isNamed = typed.trim().toLowerCase() === email.toLowerCase();
  return (
    <Dialog open={isOpen} onClose={onClose} title={text.askTitle}>
      <ul className="grid list-disc gap-2 ps-5 text-muted">
        {text.askDetail.split("\n").map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-muted">{text.deletionFirst}</p>
      <form
        id={form}
        className="mt-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (isNamed) onConfirm();
        }}
      >
        <TextInput
          label={text.typeToConfirm(email)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          data-typed="idle"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
        />
      </form>
      <DialogActions>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button look="danger" type="submit" form={form} disabled={!isNamed}>
          {text.ask}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
