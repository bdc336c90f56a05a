import { idempotencyKey } from "@tailorbird/sdk/client";
import { viewsCreate, viewsDelete, viewsList } from "@tailorbird/sdk/generated/sdk.gen";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Bookmark, Trash2 } from "lucide-react";
import { useId, useState } from "react";
import { api } from "../../../api/client.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { describeError } from "../../../i18n/describe-error.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button, IconButton } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { TextInput } from "../../../ui/field.tsx";
import { toasts } from "../../../ui/toasts.tsx";
import { trackMessages } from "../messages.ts";
import { searchOfView, tableFilter } from "../track-search.ts";

const route = getRouteApi("/_app/applications");

const views = queryOptions({
  queryKey: ["views"],
  queryFn: ({ signal }) => viewsList({ client: api, signal, query: { limit: "100" } }),
});

/** Filters and order under a name: one press brings them back. */
export function SavedViews() {
  const text = useText(trackMessages);
  const common = useText(commonMessages);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const [isNaming, setIsNaming] = useState(false);
  const nameForm = useId();
  const { data } = useQuery(views);
  const onError = (error: Error) => {
    const { title, detail } = describeError(error, common);
    toasts.add({ title, description: detail, type: "error" });
  };
  const onSettled = () => queries.invalidateQueries({ queryKey: views.queryKey });
  const create = useMutation({
    mutationFn: ({ name, key }: { name: string; key: string }) =>
      viewsCreate({
        client: api,
        headers: idempotencyKey(key),
        body: { name, shows: { list: "applications", query: tableFilter(search) } },
      }),
    onSuccess: ({ name }) => {
      setIsNaming(false);
      toasts.add({ title: text.viewSaved(name) });
    },
    onError,
    onSettled,
  });
  const remove = useMutation({
    mutationFn: (id: string) => viewsDelete({ client: api, path: { id } }),
    onError,
    onSettled,
  });
  const kept = data?.items.filter(({ shows }) => shows.list === "applications") ?? [];
  return (
    <>
      {kept.map((view) => (
        <span key={view.id} className="inline-flex items-center rounded-md border border-line bg-card">
          <Button
            size="small"
            look="quiet"
            onClick={() => {
              if (view.shows.list === "applications")
                navigate({ search: searchOfView(view.shows.query ?? {}) });
            }}
          >
            {view.name}
          </Button>
          <IconButton size="small" label={text.deleteView(view.name)} onClick={() => remove.mutate(view.id)}>
            <Trash2 aria-hidden />
          </IconButton>
        </span>
      ))}
      <Button size="small" look="quiet" icon={<Bookmark aria-hidden />} onClick={() => setIsNaming(true)}>
        {text.saveView}
      </Button>
      <Dialog open={isNaming} onClose={() => setIsNaming(false)} title={text.saveView}>
        <form
          id={nameForm}
          action={(form) => create.mutate({ name: String(form.get("name")), key: crypto.randomUUID() })}
        >
          <TextInput label={text.viewName} name="name" required maxLength={80} autoComplete="off" />
        </form>
        <DialogActions>
          <Button onClick={() => setIsNaming(false)}>{common.cancel}</Button>
          <Button look="primary" type="submit" form={nameForm} busy={create.isPending}>
            {common.save}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
