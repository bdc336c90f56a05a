import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useShowError } from "./use-show-error.ts";

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
