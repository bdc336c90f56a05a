import { viewsCreate, viewsDelete, viewsList } from "@tailorbird/sdk/generated/sdk.gen";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Bookmark, Trash2 } from "lucide-react";
import { useId, useState } from "react";
import { api } from "../../../api/client.ts";
import { useIdempotency } from "../../../api/use-idempotency.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button, IconButton } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { TextInput } from "../../../ui/field.tsx";
import { ErrorLine } from "../../../ui/states.tsx";
import { toasts } from "../../../ui/toasts.tsx";
import { useShowError } from "../../../ui/use-show-error.ts";
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
  const { headersFor, done } = useIdempotency();
  const { data, error, refetch } = useQuery(views);
  const onError = useShowError();
  const onSettled = () => queries.invalidateQueries({ queryKey: views.queryKey });
  const create = useMutation({
    mutationFn: (name: string) => {
      const body = { name, shows: { list: "applications" as const, query: tableFilter(search) } };
      return viewsCreate({ client: api, headers: headersFor(body), body });
    },
    onSuccess: ({ name }) => {
      done();
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
      {error && !data && <ErrorLine error={error} retry={refetch} />}
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
          onSubmit={(event) => {
            // Not the form's `action`: that empties it at once, also when the name is not taken.
            event.preventDefault();
            create.mutate(String(new FormData(event.currentTarget).get("name")));
          }}
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
