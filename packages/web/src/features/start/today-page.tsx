import { useInfiniteQuery } from "@tanstack/react-query";
import { resumeQueries } from "../../api/resumes.ts";
import { tailoringQueries } from "../../api/tailorings.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Page, Section } from "../../ui/page.tsx";
import { EmptyState, ErrorLine, Loading } from "../../ui/states.tsx";
import { startMessages } from "./messages.ts";

export function TodayPage() {
  const text = useText(startMessages);
  return (
    <Page title={text.today}>
      <Tailored />
      <Resumes />
    </Page>
  );
}

function Tailored() {
  const text = useText(startMessages);
  const formats = useFormats();
  const { data, error, refetch } = useInfiniteQuery(tailoringQueries.list());
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={text.tailored}>
      {error && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data && items.length === 0 && <EmptyState title={text.noneTailored} />}
      <ul className="grid gap-3 sm:grid-cols-2">
        {items.map(({ id, scoreBefore, scoreAfter, updatedAt }) => (
          <li key={id} className="card p-4">
            <p className="figures font-semibold">
              {text.scoreFromTo(String(scoreBefore ?? "–"), String(scoreAfter ?? "–"))}
            </p>
            <p className="text-sm text-muted">{formats.relative(updatedAt)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Resumes() {
  const text = useText(startMessages);
  const { data, error, refetch } = useInfiniteQuery(resumeQueries.list());
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={text.resumes}>
      {error && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data && items.length === 0 && <EmptyState title={text.noResumes} />}
      <ul className="grid gap-3 sm:grid-cols-2">
        {items.map(({ id, label, fileName }) => (
          <li key={id} className="card p-4">
            <p className="font-semibold">{label}</p>
            <p className="text-sm text-muted">{fileName}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
