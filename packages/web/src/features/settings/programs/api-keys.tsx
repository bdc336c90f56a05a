import { apiKeysCreate, apiKeysList, apiKeysRevoke } from "@tailorbird/sdk/generated/sdk.gen";
import type { ApiKey, ApiKeysCreateData } from "@tailorbird/sdk/generated/types.gen";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef } from "react";
import { api } from "../../../api/client.ts";
import { useIdempotency } from "../../../api/use-idempotency.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { ConfirmButton } from "../../../ui/confirm-button.tsx";
import { TextInput } from "../../../ui/field.tsx";
import { Section } from "../../../ui/page.tsx";
import { ErrorLine, Loading } from "../../../ui/states.tsx";
import { useShowError } from "../../../ui/use-show-error.ts";
import { settingMessages } from "../messages.ts";
import { SecretOnce } from "../secret-once.tsx";

type Scope = ApiKeysCreateData["body"]["scopes"][number];
/** All that a key may hold: what most programs need, and the rest. */
const scopes: readonly Scope[] = [
  "resumes:read",
  "resumes:write",
  "jobs:read",
  "jobs:write",
  "tailorings:read",
  "tailorings:write",
  "applications:read",
  "applications:write",
  "webhooks:read",
  "webhooks:write",
  "account:read",
];
const usual: readonly Scope[] = ["resumes:read", "jobs:read", "tailorings:read", "applications:read"];

const keys = queryOptions({
  queryKey: ["api-keys"],
  queryFn: ({ signal }) => apiKeysList({ client: api, signal, query: { limit: "100" } }),
});

export function ApiKeys() {
  const text = useText(settingMessages);
  const { data, error, refetch } = useQuery(keys);
  return (
    <Section title={text.keys}>
      <p className="mb-4 max-w-2xl text-sm text-muted">{text.keysLead}</p>
      {error && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading lines={2} />}
      {data?.items.length === 0 && <p className="text-sm text-muted">{text.noKeys}</p>}
      {data !== undefined && data.items.length > 0 && (
        <ul className="card divide-y divide-line">
          {data.items.map((key) => (
            <OneKey key={key.id} apiKey={key} />
          ))}
        </ul>
      )}
      <NewKey />
    </Section>
  );
}

function OneKey({ apiKey }: { apiKey: ApiKey }) {
  const text = useText(settingMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const onError = useShowError();
  const revoke = useMutation({
    mutationFn: () => apiKeysRevoke({ client: api, path: { id: apiKey.id } }),
    onError,
    onSettled: () => queries.invalidateQueries({ queryKey: keys.queryKey }),
  });
  const facts = [
    text.keyEnds(apiKey.hint),
    apiKey.scopes.join(", "),
    apiKey.lastUsedAt === null ? text.neverUsed : text.lastUsed(formats.relative(apiKey.lastUsedAt)),
    apiKey.expiresAt !== null && text.expires(formats.date(apiKey.expiresAt)),
    apiKey.revokedAt !== null && text.revoked,
  ];
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-4 py-3 text-sm">
      <div className="min-w-0 flex-1">
        <p className={apiKey.revokedAt === null ? "font-semibold" : "text-muted line-through"}>
          {apiKey.name}
        </p>
        <p className="text-muted">{facts.filter(Boolean).join(" · ")}</p>
      </div>
      {apiKey.revokedAt === null && (
        <ConfirmButton
          size="small"
          look="danger"
          busy={revoke.isPending}
          title={text.revokeTitle(apiKey.name)}
          detail={text.revokeDetail}
          confirm={text.revoke}
          onConfirm={() => revoke.mutate()}
        >
          {text.revoke}
        </ConfirmButton>
      )}
    </li>
  );
}

function NewKey() {
  const text = useText(settingMessages);
  const queries = useQueryClient();
  const onError = useShowError();
  const form = useRef<HTMLFormElement>(null);
  const { headersFor, done } = useIdempotency();
  const create = useMutation({
    mutationFn: (body: ApiKeysCreateData["body"]) =>
      apiKeysCreate({ client: api, headers: headersFor(body), body }),
    onSuccess: () => {
      form.current?.reset();
      done();
    },
    onError,
    onSettled: () => queries.invalidateQueries({ queryKey: keys.queryKey }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const day = String(values.get("expires"));
    create.mutate({
      name: String(values.get("name")).trim(),
      scopes: values.getAll("scope").map((scope) => String(scope) as Scope),
      ...(day !== "" && { expiresAt: new Date(`${day}T23:59:59`).toISOString() }),
    });
  };
  return (
    <>
      <form ref={form} onSubmit={submit} className="card mt-4 grid gap-4 p-5">
        <h3 className="font-semibold">{text.newKey}</h3>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextInput label={text.keyName} name="name" required maxLength={80} autoComplete="off" />
          <TextInput label={text.keyExpires} name="expires" type="date" isOptional />
        </div>
        <fieldset>
          <legend className="mb-1.5 text-sm font-semibold">{text.keyScopes}</legend>
          <div className="grid gap-1.5 sm:grid-cols-2">
            {scopes.map((scope) => (
              <label key={scope} className="flex items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  name="scope"
                  value={scope}
                  defaultChecked={usual.includes(scope)}
                  className="size-4.5 accent-accent"
                />
                <code>{scope}</code>
              </label>
            ))}
          </div>
        </fieldset>
        <div>
          <Button type="submit" busy={create.isPending}>
            {text.makeKey}
          </Button>
        </div>
      </form>
      {create.data && <SecretOnce label={text.keyOnce} value={create.data.secret} />}
    </>
  );
}
