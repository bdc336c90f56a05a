import { applicationsStats } from "@tailorbird/sdk/generated/sdk.gen";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { ChartNoAxesColumn } from "lucide-react";
import { applicationQueries } from "../../api/applications.ts";
import { api } from "../../api/client.ts";
import { useText } from "../../i18n/locale.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { Flows } from "./flows.tsx";
import { Funnel } from "./funnel.tsx";
import { insightMessages } from "./messages.ts";
import { Reports } from "./reports.tsx";
import { Responses } from "./responses.tsx";
import { Stages } from "./stages.tsx";
import { Waiting } from "./waiting.tsx";
import { Weeks } from "./weeks.tsx";

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const statsQuery = queryOptions({
  // Below the applications: what changes one of them changes this.
  queryKey: [...applicationQueries.all, "stats", timeZone],
  queryFn: ({ signal }) => applicationsStats({ client: api, signal, query: { timeZone } }),
});

export function InsightsPage() {
  const text = useText(insightMessages);
  const { data, error, refetch } = useQuery(statsQuery);
  const isEmpty = data?.funnel.every(({ ever }) => ever === 0);
  return (
    <Page title={text.title} lead={text.lead}>
      {error && <ErrorState error={error} retry={refetch} />}
      {!data && !error && <Loading lines={8} />}
      {isEmpty && (
        <EmptyState
          icon={<ChartNoAxesColumn />}
          title={text.none}
          action={<ButtonLink to="/applications">{text.toApplications}</ButtonLink>}
        >
          {text.noneDetail}
        </EmptyState>
      )}
      {data && !isEmpty && (
        <>
          <Waiting waiting={data.waiting} />
          <div className="mb-12 grid gap-5 lg:grid-cols-2">
            <Funnel funnel={data.funnel} />
            <Stages stages={data.stages} />
          </div>
          <Flows flows={data.flows} />
          <Responses responses={data.responses} />
          <Weeks weeks={data.weeks} />
          <Reports timeZone={timeZone} />
        </>
      )}
    </Page>
  );
}
