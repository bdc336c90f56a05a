import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { commonMessages } from "../i18n/common.ts";
import { useText } from "../i18n/locale.tsx";
import { Button } from "./button.tsx";
import { ErrorLine } from "./states.tsx";

type List = Pick<
  UseInfiniteQueryResult,
  | "data"
  | "error"
  | "hasNextPage"
  | "isFetchingNextPage"
  | "isFetchNextPageError"
  | "fetchNextPage"
  | "refetch"
>;

/**
 * The end of a list that comes in pages: the next one to ask for; and where what is shown could not be had anew, or no
 * more of it, that. Nothing while there is no list at all.
 */
export function More({ list, className }: { list: List; className?: string }) {
  const text = useText(commonMessages);
  const { data, error, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, refetch } = list;
  if (data === undefined || (error === null && !hasNextPage)) return null;
  return (
    <div className={className}>
      {error === null ? (
        <Button busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {text.more}
        </Button>
      ) : (
        <ErrorLine error={error} retry={() => (isFetchNextPageError ? fetchNextPage() : refetch())} />
      )}
    </div>
  );
}
