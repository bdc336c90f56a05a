import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { applicationQueries } from "../../../api/applications.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { Page } from "../../../ui/page.tsx";
import { ErrorState, Loading } from "../../../ui/states.tsx";
import { ApplicationFacts } from "./application-facts.tsx";
import { Contacts } from "./contacts.tsx";
import { Files } from "./files.tsx";
import { Interviews } from "./interviews.tsx";
import { applicationMessages } from "./messages.ts";
import { Notes } from "./notes.tsx";
import { Reminders } from "./reminders.tsx";
import { StatusActions } from "./status-actions.tsx";
import { Tasks } from "./tasks.tsx";
import { Timeline } from "./timeline.tsx";

const route = getRouteApi("/_app/applications/$id");

export function ApplicationPage() {
  const text = useText(applicationMessages);
  const common = useText(commonMessages);
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(applicationQueries.one(id));
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading className="mx-auto max-w-5xl px-8 pt-16" lines={8} />;
  return (
    <Page
      title={data.title ?? common.untitledJob}
      lead={data.company}
      actions={<StatusActions application={data} />}
    >
      <p className="-mt-5 mb-6 flex flex-wrap items-center gap-3 text-sm" data-print="hide">
        <Link
          to="/applications"
          className="inline-flex items-center gap-1.5 text-accent no-underline hover:underline"
        >
          <ArrowLeft className="size-4 rtl:-scale-x-100" aria-hidden />
          {text.back}
        </Link>
        {data.archivedAt !== null && <Badge>{text.isArchived}</Badge>}
      </p>
      <div className="grid items-start gap-5 *:min-w-0 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-5">
          <Notes id={id} />
          <Interviews id={id} />
          <Timeline id={id} />
        </div>
        <div className="grid gap-5">
          <ApplicationFacts application={data} />
          <Tasks id={id} />
          <Reminders id={id} />
          <Contacts id={id} company={data.company} />
          <Files id={id} />
        </div>
      </div>
    </Page>
  );
}
