import type { Resume } from "@tailorbird/sdk/generated/types.gen";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Briefcase, FileText, Scissors } from "lucide-react";
import { lazy, type ReactNode, Suspense } from "react";
import { resumeQueries } from "../../api/resumes.ts";
import { isUnderWay, tailoringQueries } from "../../api/tailorings.ts";
import { useText } from "../../i18n/locale.tsx";
import { Page, Section } from "../../ui/page.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { startMessages } from "./messages.ts";

// Few need these at a first visit, which is to be light.
const NewcomerPage = lazy(async () => ({ default: (await import("./newcomer-page.tsx")).NewcomerPage }));
const TailoringRows = lazy(async () => ({
  default: (await import("../tailor/tailoring-rows.tsx")).TailoringRows,
}));
const LatestTailoring = lazy(async () => ({
  default: (await import("./latest-tailoring.tsx")).LatestTailoring,
}));
const PendingErasure = lazy(async () => ({
  default: (await import("../settings/account/pending-erasure.tsx")).PendingErasure,
}));
const TodayAgenda = lazy(async () => ({ default: (await import("./today-agenda.tsx")).TodayAgenda }));

/** What waits for the person, the best of it in full. Who has nothing yet is shown where to begin. */
export function TodayPage() {
  const text = useText(startMessages);
  const tailorings = useInfiniteQuery(tailoringQueries.list());
  const resumes = useInfiniteQuery(resumeQueries.list());
  const items = tailorings.data?.pages.flatMap((page) => page.items) ?? [];
  const open = items.filter(({ status, acceptedVersion }) => status === "ready" && acceptedVersion === null);
  // Of those that were ordered together, the one that fits best shows most.
  const latest = open
    .filter(({ batchId }) => batchId === open[0]?.batchId)
    .toSorted((a, b) => (b.scoreAfter ?? 0) - (a.scoreAfter ?? 0))[0];
  // Asked for while what shows it is being fetched.
  useQuery({
    ...tailoringQueries.one(latest?.id ?? ""),
    enabled: latest !== undefined,
    notifyOnChangeProps: [],
  });
  const error = tailorings.error ?? resumes.error;
  if (error !== null && (tailorings.data === undefined || resumes.data === undefined))
    return <ErrorState error={error} retry={() => Promise.all([tailorings.refetch(), resumes.refetch()])} />;
  if (tailorings.data === undefined || resumes.data === undefined)
    return <Loading lines={6} className="mx-auto max-w-5xl px-8 pt-16" />;
  const known = resumes.data.pages.flatMap((page) => page.items);
  if (items.length === 0 && !resumes.hasNextPage && known.every(isUnusable)) {
    return (
      <Suspense fallback={<Loading lines={6} className="mx-auto max-w-5xl px-8 pt-16" />}>
        <NewcomerPage />
      </Suspense>
    );
  }

  const working = items.filter(isUnderWay);
  const others = open.filter(({ id }) => id !== latest?.id);
  return (
    <Page title={text.today}>
      <Suspense>
        <PendingErasure className="mb-10" />
      </Suspense>
      {working.length > 0 && (
        <Section title={text.underWay}>
          <Suspense fallback={<Loading />}>
            <TailoringRows items={working} />
          </Suspense>
        </Section>
      )}
      {latest !== undefined ? (
        <Suspense fallback={<Loading className="card mb-12 p-6" />}>
          <LatestTailoring id={latest.id} />
        </Suspense>
      ) : (
        <p className="mb-10 text-muted">{text.nothingOpen}</p>
      )}
      {others.length > 0 && (
        <Section title={text.toReview}>
          <Suspense fallback={<Loading />}>
            <TailoringRows items={others.slice(0, 10)} />
          </Suspense>
        </Section>
      )}
      <Suspense fallback={<Loading className="mb-12" />}>
        <TodayAgenda />
      </Suspense>
      <Section title={text.next}>
        <div className="grid gap-4 sm:grid-cols-3">
          <Next to="/jobs/add" icon={<Briefcase />} title={text.addJobs} detail={text.addJobsDetail} />
          <Next to="/tailorings/new" icon={<Scissors />} title={text.tailor} detail={text.tailorDetail} />
          <Next
            to="/resumes"
            icon={<FileText />}
            title={text.addResume}
            detail={known
              .map(({ label }) => label)
              .slice(0, 3)
              .join(", ")}
          />
        </div>
      </Section>
    </Page>
  );
}

/** It came to nothing: whoever has no other is where they began. */
function isUnusable({ status }: Resume): boolean {
  return status === "failed" || status === "awaiting_upload";
}

function Next({ to, icon, title, detail }: { to: string; icon: ReactNode; title: string; detail: string }) {
  return (
    <Link to={to} className="card flex flex-col gap-1 p-5 no-underline hover:border-edge">
      <span className="mb-2 text-accent [&_svg]:size-5" aria-hidden>
        {icon}
      </span>
      <span className="font-semibold">{title}</span>
      <span className="line-clamp-2 text-sm text-muted">{detail}</span>
    </Link>
  );
}
