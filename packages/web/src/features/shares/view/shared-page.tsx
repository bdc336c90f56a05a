import { ApiError } from "@tailorbird/sdk/api-error";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Link2Off } from "lucide-react";
import { Wordmark } from "../../../app/wordmark.tsx";
import { useText } from "../../../i18n/locale.tsx";
import { EmptyState, ErrorState, Loading } from "../../../ui/states.tsx";
import { shareMessages } from "../messages.ts";
import { Shared } from "./shared.tsx";
import { sharedView } from "./shared-view-query.ts";

const route = getRouteApi("/shared/$token");

/** For whoever was sent a link: the resume, what was proposed for it, and what they have to say. */
export function SharedPage() {
  const { page: text } = useText(shareMessages);
  const { token } = route.useParams();
  const { data, error, refetch } = useQuery(sharedView(token));
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
