import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { endOfNight, isUnderWay, tailoringQueries } from "../../api/tailorings.ts";
import { useJobName } from "../../api/use-job-name.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { BackLink, FailedPage, Page } from "../../ui/page.tsx";
import { Loading } from "../../ui/states.tsx";
import { StepBar } from "../../ui/step-bar.tsx";
import { tailorMessages } from "../tailor/messages.ts";
import { TailoringActions } from "../tailor/tailoring-actions.tsx";
import { reviewMessages } from "./messages.ts";
import { Review } from "./review.tsx";

const route = getRouteApi("/_app/tailorings/$tailoringId");

export function ReviewPage() {
  const { tailoringId } = route.useParams();
  const text = useText(reviewMessages);
  const { data, error, refetch } = useQuery(tailoringQueries.one(tailoringId));
  if (error !== null && data === undefined) {
    const back = <BackLink to="/tailorings">{text.backToAll}</BackLink>;
    return <FailedPage error={error} retry={refetch} back={back} />;
  }
  if (data === undefined) return <Loading lines={8} className="mx-auto max-w-5xl px-8 pt-16" />;
  return data.status === "ready" ? <Review key={data.id} tailoring={data} /> : <NotReady tailoring={data} />;
}

function NotReady({ tailoring }: { tailoring: Tailoring }) {
  const text = useText(reviewMessages);
  const { failures } = useText(tailorMessages);
  const formats = useFormats();
  const { title, company } = useJobName(tailoring.jobId);
  const night = endOfNight(tailoring);
  return (
    <Page title={title} {...(company !== null && { lead: text.forJob(company) })}>
      <div className="card max-w-2xl p-6" role="status">
        {isUnderWay(tailoring) ? (
          <>
            <StepBar item={tailoring} wide />
            <p className="mt-4 text-muted">
              {night === undefined ? text.working : text.workingByNight(formats.moment(night))}
            </p>
          </>
        ) : (
          <>
            <p className="font-semibold">{text.notDone}</p>
            <p className="mt-1 text-muted">{tailoring.failure && failures[tailoring.failure.code]}</p>
          </>
        )}
        <div className="mt-4">
          <TailoringActions item={tailoring} />
        </div>
      </div>
    </Page>
  );
}
