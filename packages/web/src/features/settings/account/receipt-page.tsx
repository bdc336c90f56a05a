import { ApiError } from "@tailorbird/sdk/api-error";
import { createTailorbird } from "@tailorbird/sdk/client";
import { accountDeletionReceipt } from "@tailorbird/sdk/generated/sdk.gen";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { CircleCheck, Clock, SearchX, Undo2 } from "lucide-react";
import { Wordmark } from "../../../app/wordmark.tsx";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { EmptyState, ErrorState, Loading } from "../../../ui/states.tsx";
import { accountMessages } from "./messages.ts";

const route = getRouteApi("/receipts/$token");
/** Without a sign-in: nobody is left to sign in as. */
const anonymous = createTailorbird({ baseUrl: location.origin });
const icons = { scheduled: Clock, cancelled: Undo2, done: CircleCheck };

/** What of an account was erased, for whoever kept the address. */
export function ReceiptPage() {
  const { receiptPage: text } = useText(accountMessages);
  const formats = useFormats();
  const { token } = route.useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ["receipt", token],
    queryFn: ({ signal }) => accountDeletionReceipt({ client: anonymous, signal, path: { token } }),
  });
  const isUnknown = ApiError.is(error, "not_found", "invalid_request");
  const Icon = data && icons[data.status];
  return (
    <div className="mx-auto min-h-dvh max-w-2xl px-6 py-8 sm:px-10">
      <title>{`${text.title} · Tailorbird`}</title>
      <header>
        <Wordmark />
      </header>
      <main className="py-12">
        <h1 className="title mb-6 text-2xl sm:text-3xl">{text.title}</h1>
        {isUnknown && <EmptyState icon={<SearchX />} title={text.none} />}
        {error && !isUnknown && <ErrorState error={error} retry={refetch} />}
        {!data && !error && <Loading />}
        {data && (
          <>
            <p className="mb-4 flex items-center gap-2 font-semibold">
              {Icon && <Icon className="size-5 text-accent" aria-hidden />}
              {text[data.status]}
            </p>
            <dl className="card grid grid-cols-[auto_1fr] gap-x-8 gap-y-2 p-5 text-sm">
              <dt className="text-muted">{text.requested}</dt>
              <dd>{formats.moment(data.requestedAt)}</dd>
              {data.status === "scheduled" && (
                <>
                  <dt className="text-muted">{text.due}</dt>
                  <dd>{formats.moment(data.dueAt)}</dd>
                </>
              )}
              {data.erasedAt !== null && (
                <>
                  <dt className="text-muted">{text.erased}</dt>
                  <dd>{formats.moment(data.erasedAt)}</dd>
                </>
              )}
              {data.signInErasedAt !== null && (
                <>
                  <dt className="text-muted">{text.signInErased}</dt>
                  <dd>{formats.moment(data.signInErasedAt)}</dd>
                </>
              )}
              {data.backupsUntil !== null && (
                <>
                  <dt className="text-muted">{text.backupsUntil}</dt>
                  <dd>{formats.moment(data.backupsUntil)}</dd>
                </>
              )}
            </dl>
            {data.status === "done" && <Erased rows={data.rows} files={data.files} />}
          </>
        )}
      </main>
    </div>
  );
}

function Erased({ rows, files }: { rows: Record<string, number>; files: number }) {
  const { receiptPage: text } = useText(accountMessages);
  const kinds = Object.entries(rows).filter(([, count]) => count > 0);
  return (
    <section className="mt-8">
      <h2 className="mb-3 text-lg font-semibold">{text.what}</h2>
      <ul className="card divide-y divide-line text-sm">
        <li className="px-4 py-2.5">{text.files(files)}</li>
        {kinds.map(([kind, count]) => (
          <li key={kind} className="flex justify-between gap-4 px-4 py-2.5">
            <code>{kind}</code>
            <span className="figures text-muted">{text.rows(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
