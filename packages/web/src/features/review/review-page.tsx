import { tailoringsRetry } from "@tailorbird/sdk/generated/sdk.gen";
import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { RotateCcw } from "lucide-react";
import { api } from "../../api/client.ts";
import { isUnderWay, tailoringQueries } from "../../api/tailorings.ts";
import { useJobName } from "../../api/use-job-name.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { StepBar } from "../../ui/step-bar.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { reviewMessages } from "./messages.ts";
import { Review } from "./review.tsx";

const route = getRouteApi("/_app/tailorings/$tailoringId");

export function ReviewPage() {
  const { tailoringId } = route.useParams();
  const { data, error, refetch } = useQuery(tailoringQueries.one(tailoringId));
  if (error !== null && data === undefined) return <ErrorState error={error} retry={refetch} />;
  if (data === undefined) return <Loading lines={8} className="mx-auto max-w-5xl px-8 pt-16" />;
  return data.status === "ready" ? <Review key={data.id} tailoring={data} /> : <NotReady tailoring={data} />;
}

function NotReady({ tailoring }: { tailoring: Tailoring }) {
  const text = useText(reviewMessages);
  const queryClient = useQueryClient();
  const showError = useShowError();
  const { title, company } = useJobName(tailoring.jobId);
  const retry = useMutation({
    mutationFn: () => tailoringsRetry({ client: api, path: { id: tailoring.id } }),
    onError: showError,
    onSettled: () => queryClient.invalidateQueries({ queryKey: tailoringQueries.all }),
  });
  return (
    <Page title={title} {...(company !== null && { lead: text.forJob(company) })}>
      <div className="card max-w-2xl p-6" role="status">
        {isUnderWay(tailoring) ? (
          <>
            <StepBar item={tailoring} wide />
            <p className="mt-4 text-muted">{text.working}</p>
          </>
        ) : (
          <>
            <p className="font-semibold">{text.notDone}</p>
            <p className="mt-1 text-muted">{tailoring.failure?.detail}</p>
            <Button
              className="mt-4"
              busy={retry.isPending}
              icon={<RotateCcw aria-hidden />}
              onClick={() => retry.mutate()}
            >
              {text.retry}
            </Button>
          </>
        )}
      </div>
    </Page>
  );
}
