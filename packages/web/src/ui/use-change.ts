import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useShowError } from "./use-show-error.ts";

/**
 * Does something once a change has been taken, also when what asked for it is shown no more: a row that goes with the
 * change hears nothing by `mutate`'s own callbacks. What failed has been said already.
 */
export function afterChange<Answer>(change: Promise<Answer>, act: (answer: Answer) => void): void {
  change.then(act, () => {});
}

/** One call that changes something: says what went wrong, and has what it changed asked for anew. */
export function useChange<Given, Answer>(change: (given: Given) => Promise<Answer>, ...changes: QueryKey[]) {
  const queries = useQueryClient();
  const onError = useShowError();
  return useMutation({
    mutationFn: change,
    onError,
    onSettled: () => Promise.all(changes.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
