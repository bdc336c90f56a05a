import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorLine, Loading } from "../../../ui/states.tsx";

/** A card of the page: its heading, what it holds in each of its states, and what can be added. */
export function Part<Item>({
  title,
  empty,
  query,
  action,
  footer,
  children,
}: {
  title: string;
  empty: string;
  query: UseQueryResult<Item[]>;
  action?: ReactNode;
  /** Below the list: where something is added. */
  footer?: ReactNode;
  children: (items: Item[]) => ReactNode;
}) {
  const { data, error, refetch } = query;
  return (
    <section className="card p-5">
      <div className="mb-3 flex min-h-8 items-center justify-between gap-3">
        <h2 className="font-semibold">{title}</h2>
        {action}
      </div>
      {error && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading lines={2} />}
      {data?.length === 0 && <p className="text-sm text-muted">{empty}</p>}
      {data !== undefined && data.length > 0 && children(data)}
      {footer !== undefined && <div className="mt-4">{footer}</div>}
    </section>
  );
}
