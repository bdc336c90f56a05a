import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { applicationQueries } from "../../../api/applications.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { BackLink, FailedPage, Page } from "../../../ui/page.tsx";
import { Loading } from "../../../ui/states.tsx";
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
  if (error) {
    const back = <BackLink to="/applications">{text.back}</BackLink>;
    return <FailedPage error={error} retry={refetch} back={back} />;
  }
  if (!data) return <Loading className="mx-auto max-w-5xl px-8 pt-16" lines={8} />;
  return (
    <Page
      title={data.title ?? common.untitledJob}
      lead={data.company}
      back={<BackLink to="/applications">{text.back}</BackLink>}
      actions={<StatusActions application={data} />}
    >
      {data.archivedAt !== null && (
        <p className="-mt-4 mb-6">
          <Badge>{text.isArchived}</Badge>
        </p>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
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
