import { ApiError } from "@tailorbird/sdk/api-error";
import { createTailorbird, idempotencyKey } from "@tailorbird/sdk/client";
import { sharedComment, sharedGet } from "@tailorbird/sdk/generated/sdk.gen";
import type { ResumeDocument, SharedView } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Link2Off, MessageSquare } from "lucide-react";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { Wordmark } from "../../app/wordmark.tsx";
import { commonMessages } from "../../i18n/common.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { classes } from "../../ui/classes.ts";
import { Select, TextArea, TextInput } from "../../ui/field.tsx";
import { EmptyState, ErrorLine, ErrorState, Loading } from "../../ui/states.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { WordDiff } from "../../ui/word-diff.tsx";
import { resumeMessages } from "../resumes/messages.ts";
import { type UnderstoodSection, understand } from "../resumes/understood.ts";
import { shareMessages } from "./messages.ts";

const route = getRouteApi("/shared/$token");
/** A reviewer has no account, and their sign-in, if they have one, is not sent along. */
const anonymous = createTailorbird({ baseUrl: location.origin });
const keyOf = (token: string) => ["shared", token];

/** For whoever was sent a link: the resume, what was proposed for it, and what they have to say. */
export function SharedPage() {
  const { page: text } = useText(shareMessages);
  const { token } = route.useParams();
  const { data, error, refetch } = useQuery({
    queryKey: keyOf(token),
    queryFn: ({ signal }) => sharedGet({ client: anonymous, signal, path: { token } }),
  });
  const isGone = ApiError.is(error, "not_found", "invalid_request");
  return (
    <div className="mx-auto min-h-dvh max-w-6xl px-4 py-6 sm:px-8">
      <title>{`${text.title} · Tailorbird`}</title>
      <meta name="robots" content="noindex" />
      <header data-print="hide">
        <Wordmark />
      </header>
      <main className="py-8">
        {isGone && (
          <EmptyState icon={<Link2Off />} title={text.gone} isPage>
            {text.goneDetail}
          </EmptyState>
        )}
        {error !== null && !isGone && data === undefined && <ErrorState error={error} retry={refetch} />}
        {data === undefined && error === null && <Loading lines={8} />}
        {data !== undefined && <Shared view={data} token={token} />}
      </main>
    </div>
  );
}

interface Line {
  id: string;
  text: string;
}

function Shared({ view, token }: { view: SharedView; token: string }) {
  const { page: text } = useText(shareMessages);
  const resumeText = useText(resumeMessages);
  const formats = useFormats();
  const [about, setAbout] = useState<string>();
  const sections = understand(asDocument(view), resumeText.present);
  const lines: Line[] = [
    ...(view.tailoring?.changes ?? []).map(({ id, after, before }) => ({ id, text: after ?? before ?? "" })),
    ...sections.flatMap(({ lines }) => lines.map((line) => ({ id: line.address, text: line.text }))),
  ];
  const job = view.tailoring && [view.tailoring.title, view.tailoring.company].filter(Boolean).join(", ");
  const mayComment = view.allows === "comment";
  const choose = mayComment ? setAbout : undefined;
  return (
    <>
      <h1 tabIndex={-1} className="title text-2xl outline-none sm:text-3xl">
        {view.document.basics.name ?? view.label ?? text.title}
      </h1>
      <p className="mt-2 text-muted">
        {[job && text.forJob(job), view.hidesContact && text.hidden].filter(Boolean).join(" · ")}
      </p>
      <p className="mt-1 mb-8 text-muted">
        {(mayComment ? text.sharedUntil : text.readUntil)(formats.date(view.expiresAt))}
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex flex-col gap-6">
          {view.tailoring !== null && view.tailoring.changes.length > 0 && (
            <Changes changes={view.tailoring.changes} about={about} onChoose={choose} />
          )}
          <section className="card p-5 sm:p-6" aria-labelledby="shared-resume">
            <h2 id="shared-resume" className="mb-4 text-lg font-semibold">
              {text.resume}
            </h2>
            {sections.map((section) => (
              <Lines key={section.key} section={section} about={about} onChoose={choose} view={view} />
            ))}
          </section>
        </div>
        <aside className="flex flex-col gap-6 lg:sticky lg:top-6">
          {mayComment && <CommentForm token={token} lines={lines} about={about} onAbout={setAbout} />}
          <Comments comments={view.comments} lines={lines} />
        </aside>
      </div>
    </>
  );
}

/** What a reviewer may not see is simply not there. */
function asDocument({ document }: SharedView): ResumeDocument {
  const empty = { schemaVersion: 1 as const, unplaced: [], hidden: [], spans: {}, confidence: {} };
  return { ...document, ...empty, source: { format: "text", pages: [] } };
}

function Lines({
  section: { key, heading, lines },
  view,
  about,
  onChoose,
}: {
  section: UnderstoodSection;
  view: SharedView;
  about: string | undefined;
  onChoose: ((id: string) => void) | undefined;
}) {
  const text = useText(resumeMessages);
  return (
    <section className="mb-5">
      <h3 className="mb-1 text-sm font-semibold text-muted">
        {heading ?? text.sections[key as keyof typeof text.sections] ?? key}
      </h3>
      <ul>
        {lines.map(({ address, text: words, isHeading }) => (
          <li key={address} className={classes(isHeading && "mt-2 font-semibold")}>
            <Choosable id={address} about={about} onChoose={onChoose}>
              <span className="min-w-0 flex-1" dir="auto">
                {words}
              </span>
              {view.comments.some(({ itemId }) => itemId === address) && (
                <MessageSquare className="size-4 shrink-0 text-accent" aria-hidden />
              )}
            </Choosable>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choosable({
  id,
  about,
  onChoose,
  children,
}: {
  id: string;
  about: string | undefined;
  onChoose: ((id: string) => void) | undefined;
  children: ReactNode;
}) {
  const look = "-mx-2 flex w-full items-baseline gap-2 rounded-md px-2 py-1 text-start";
  if (onChoose === undefined) return <div className={look}>{children}</div>;
  return (
    <button
      type="button"
      aria-pressed={about === id}
      onClick={() => onChoose(id)}
      className={classes(look, about === id ? "bg-accent-soft" : "hover:bg-well")}
    >
      {children}
    </button>
  );
}

type Changes = NonNullable<SharedView["tailoring"]>["changes"];

function Changes({
  changes,
  about,
  onChoose,
}: {
  changes: Changes;
  about: string | undefined;
  onChoose: ((id: string) => void) | undefined;
}) {
  const { page: text } = useText(shareMessages);
  const common = useText(commonMessages);
  return (
    <section aria-labelledby="shared-changes">
      <h2 id="shared-changes" className="mb-3 text-lg font-semibold">
        {text.changes}
      </h2>
      <ul className="flex flex-col gap-3">
        {changes.map(({ id, kind, before, after, why, decision }) => (
          <li key={id} className="card p-4">
            <Choosable id={id} about={about} onChoose={onChoose}>
              <span className="min-w-0 flex-1 font-semibold">{common.kinds[kind]}</span>
              <Badge>{text.decisions[decision]}</Badge>
            </Choosable>
            {after !== null && (
              <p className="mt-2 leading-relaxed" dir="auto">
                <WordDiff before={before ?? ""} after={after} side="after" />
              </p>
            )}
            <p className="mt-2 text-sm text-muted" dir="auto">
              {why}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CommentForm({
  token,
  lines,
  about,
  onAbout,
}: {
  token: string;
  lines: readonly Line[];
  about: string | undefined;
  onAbout: (id: string | undefined) => void;
}) {
  const { page: text } = useText(shareMessages);
  const queryClient = useQueryClient();
  const [author, setAuthor] = useState("");
  const [body, setBody] = useState("");
  const attempt = useRef({ of: "", key: "" });
  const send = useMutation({
    mutationFn() {
      const words = {
        author: author.trim(),
        body: body.trim(),
        ...(about !== undefined && { itemId: about }),
      };
      const of = JSON.stringify(words);
      if (attempt.current.of !== of) attempt.current = { of, key: crypto.randomUUID() };
      const headers = idempotencyKey(attempt.current.key);
      return sharedComment({ client: anonymous, path: { token }, headers, body: words });
    },
    onSuccess() {
      attempt.current = { of: "", key: "" };
      setBody("");
      toasts.add({ title: text.sent });
      return queryClient.invalidateQueries({ queryKey: keyOf(token) });
    },
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    if (author.trim() !== "" && body.trim() !== "") send.mutate();
  }
  const options = [
    { value: "", label: text.whole },
    ...lines.map(({ id, text: words }) => ({ value: id, label: words.slice(0, 80) || id })),
  ];
  return (
    <form onSubmit={submit} className="card flex flex-col gap-4 p-5" data-print="hide">
      <h2 className="font-semibold">{text.comment}</h2>
      <Select
        label={text.about}
        hint={text.chooseLine}
        value={about ?? ""}
        options={options}
        onChange={(id) => onAbout(id === "" ? undefined : id)}
      />
      <TextInput
        label={text.author}
        required
        maxLength={80}
        autoComplete="name"
        value={author}
        onChange={(event) => setAuthor(event.target.value)}
      />
      <TextArea
        label={text.body}
        required
        maxLength={4_000}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      {send.error !== null && <ErrorLine error={send.error} />}
      <Button type="submit" look="primary" busy={send.isPending}>
        {text.send}
      </Button>
    </form>
  );
}

function Comments({ comments, lines }: { comments: SharedView["comments"]; lines: readonly Line[] }) {
  const { page: text } = useText(shareMessages);
  const formats = useFormats();
  if (comments.length === 0) return null;
  return (
    <section aria-labelledby="shared-comments">
      <h2 id="shared-comments" className="mb-2 font-semibold">
        {text.comments}
      </h2>
      <ul className="flex flex-col gap-2">
        {comments.map(({ id, author, body, itemId, createdAt }) => {
          const line = lines.find((each) => each.id === itemId);
          return (
            <li key={id} className="card px-4 py-3 text-sm">
              <p className="text-muted">
                <span className="font-semibold text-ink">{author}</span> · {formats.relative(createdAt)}
              </p>
              {line !== undefined && (
                <p className="my-1 truncate border-s-2 border-line ps-2 text-muted" dir="auto">
                  {line.text}
                </p>
              )}
              <p className="whitespace-pre-wrap" dir="auto">
                {body}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
