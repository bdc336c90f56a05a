import type { TailoringSummary } from "@tailorbird/sdk/generated/types.gen";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Scissors } from "lucide-react";
import { tailoringQueries } from "../../api/tailorings.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { More } from "../../ui/more.tsx";
import { Page, Section } from "../../ui/page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { tailorMessages } from "./messages.ts";
import { TailoringRows } from "./tailoring-rows.tsx";

const route = getRouteApi("/_app/tailorings");

export function TailoringsPage() {
  const { batch } = route.useSearch();
  const text = useText(tailorMessages);
  const formats = useFormats();
  const list = useInfiniteQuery(tailoringQueries.list(batch === undefined ? {} : { batchId: batch }));
  const batches = groupByBatch(list.data?.pages.flatMap(({ items }) => items) ?? []);
  return (
    <Page
      title={text.title}
      lead={text.lead}
      actions={
        <>
          {batch !== undefined && (
            <ButtonLink to="/tailorings" look="quiet">
              {text.showAll}
            </ButtonLink>
          )}
          <ButtonLink to="/tailorings/new" look="primary" icon={<Scissors aria-hidden />}>
            {text.new}
          </ButtonLink>
        </>
      }
    >
      {list.isPending && <Loading />}
      {list.error !== null && list.data === undefined && (
        <ErrorState error={list.error} retry={list.refetch} />
      )}
      {list.data !== undefined && batches.length === 0 && (
        <EmptyState
          icon={<Scissors />}
          title={text.none}
          action={
            <ButtonLink to="/tailorings/new" look="primary">
              {text.new}
            </ButtonLink>
          }
        >
          {text.noneDetail}
        </EmptyState>
      )}
      {batches.map((items) => (
        <Section
          key={items[0]?.batchId}
          title={text.batch(items.length, formats.relative(items[0]?.createdAt ?? ""))}
          className="mb-8"
        >
          <TailoringRows items={items} />
        </Section>
      ))}
      <More list={list} />
    </Page>
  );
}

function groupByBatch(items: readonly TailoringSummary[]): TailoringSummary[][] {
  const batches = new Map<string, TailoringSummary[]>();
  for (const item of items) batches.set(item.batchId, [...(batches.get(item.batchId) ?? []), item]);
  return [...batches.values()];
}
