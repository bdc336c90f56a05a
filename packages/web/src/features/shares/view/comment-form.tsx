import { ApiError } from "@tailorbird/sdk/api-error";
import { sharedComment } from "@tailorbird/sdk/generated/sdk.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useIdempotency } from "../../../api/use-idempotency.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { Select, TextArea, TextInput } from "../../../ui/field.tsx";
import { ErrorLine } from "../../../ui/states.tsx";
import { toasts } from "../../../ui/toasts.tsx";
import type { Line } from "../lines.ts";
import { shareMessages } from "../messages.ts";
import { anonymous, sharedView } from "./shared-view-query.ts";

/** What a reviewer has to say, about one line or about all of it. */
export function CommentForm({
  token,
  lines,
  about,
  onAbout,
}: {
  token: string;
  lines: readonly Line[];
  about: string | undefined;
  onAbout: (id: string | undefined) => void;
}) {
  const { page: text } = useText(shareMessages);
  const queryClient = useQueryClient();
  const [author, setAuthor] = useState("");
  const [body, setBody] = useState("");
  const { headersFor, done } = useIdempotency();
  const send = useMutation({
    mutationFn() {
      const words = {
        author: author.trim(),
        body: body.trim(),
        ...(about !== undefined && { itemId: about }),
      };
      return sharedComment({ client: anonymous, path: { token }, headers: headersFor(words), body: words });
    },
    onSuccess() {
      done();
      setBody("");
      toasts.add({ title: text.sent });
      return queryClient.invalidateQueries({ queryKey: sharedView(token).queryKey });
    },
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    if (author.trim() !== "" && body.trim() !== "") send.mutate();
  }
  const options = [
    { value: "", label: text.whole },
    ...lines.map(({ id, text: words }) => ({ value: id, label: words.slice(0, 80) || id })),
  ];
  return (
    <form onSubmit={submit} className="card flex flex-col gap-4 p-5" data-print="hide">
      <h2 className="font-semibold">{text.comment}</h2>
      <Select
        label={text.about}
        hint={text.chooseLine}
        value={about ?? ""}
        options={options}
        onChange={(id) => onAbout(id === "" ? undefined : id)}
      />
      <TextInput
        label={text.author}
        required
        maxLength={80}
        autoComplete="name"
        value={author}
        onChange={(event) => setAuthor(event.target.value)}
      />
      <TextArea
        label={text.body}
        required
        maxLength={4_000}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      {send.error !== null &&
        (ApiError.is(send.error, "not_found") ? (
          <p role="alert" className="text-sm text-removed">
            {text.goneDetail}
          </p>
        ) : (
          <ErrorLine error={send.error} />
        ))}
      <Button type="submit" look="primary" busy={send.isPending}>
        {text.send}
      </Button>
    </form>
  );
}
