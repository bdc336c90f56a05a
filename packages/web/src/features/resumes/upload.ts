/** From a file to a resume: what a person sees of it, step by step. */

import { idempotencyKey } from "@tailorbird/sdk/client";
import { resumesCreate, resumesGet } from "@tailorbird/sdk/generated/sdk.gen";
import type { Resume, ResumesCreateData } from "@tailorbird/sdk/generated/types.gen";
import { uploadFile } from "@tailorbird/sdk/upload";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../../api/client.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { useText } from "../../i18n/locale.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { useStay } from "../../ui/use-stay.ts";
import { resumeMessages } from "./messages.ts";

type ContentType = ResumesCreateData["body"]["contentType"];

/** By the end of the name: what a browser says of a type depends on what is installed. */
const contentTypes: Readonly<Record<string, ContentType>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  rtf: "application/rtf",
  html: "text/html",
  htm: "text/html",
  txt: "text/plain",
  md: "text/markdown",
  json: "application/json",
  // LinkedIn's copy of one's data.
  zip: "application/zip",
  // A scan or a photograph of a page.
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  tif: "image/tiff",
  tiff: "image/tiff",
};
export const acceptedFiles = Object.keys(contentTypes)
  .map((extension) => `.${extension}`)
  .join(",");
const maxBytes = 10 * 1024 * 1024;
/** How often to ask how far it is: a text is read in less than a second, characters take seconds a page. */
const pollMs = { text: 400, characters: 1_500 };

export type FileProblem = "empty" | "too_large" | "unsupported_type";

/** What can be told before anything is sent. */
export class UnusableFile extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

export type UploadStep =
  | { name: "preparing" }
  | { name: "sending"; share: number }
  | { name: "reading"; isScan: boolean }
  | { name: "done" };

function typeOf(file: File): ContentType | undefined {
  return contentTypes[file.name.split(".").at(-1)?.toLowerCase() ?? ""];
}

/**
 * `mutate(file)` leads to the page of a resume that is ready, or says why it is not. Who has gone elsewhere meanwhile is
 * told in passing and stays there. `step` says how far it is.
 */
export function useResumeUpload() {
  const queryClient = useQueryClient();
  const router = useRouter();
  const text = useText(resumeMessages);
  const showError = useShowError();
  const where = () => router.state.location.pathname;
  const [step, setStep] = useState<UploadStep>({ name: "preparing" });
  const mutation = useMutation({
    async mutationFn(file: File): Promise<Resume> {
      setStep({ name: "preparing" });
      const contentType = typeOf(file);
      if (contentType === undefined) throw new UnusableFile("unsupported_type");
      if (file.size === 0) throw new UnusableFile("empty");
      if (file.size > maxBytes) throw new UnusableFile("too_large");
      const created = await resumesCreate({
        client: api,
        headers: idempotencyKey(),
        body: { fileName: file.name.slice(-200), contentType, byteSize: file.size },
      });
      setStep({ name: "sending", share: 0 });
      await uploadFile(created.upload, file, {
        onProgress: (share) => setStep({ name: "sending", share }),
      });
      setStep({ name: "reading", isScan: false });
      for (;;) {
        const resume = await resumesGet({ client: api, path: { id: created.id } });
        if (resume.status === "ready" || resume.status === "failed") {
          setStep({ name: "done" });
          return resume;
        }
        const isScan = resume.step === "characters";
        setStep({ name: "reading", isScan });
        await new Promise((resolve) => setTimeout(resolve, pollMs[isScan ? "characters" : "text"]));
      }
    },
    onMutate: () => ({ from: where() }),
    // Before the lists are asked anew: with a first resume in them, the view that the file was dropped on is gone.
    onSuccess({ id, label, status }, _, { from }) {
      const open = () => router.navigate({ to: "/resumes/$resumeId", params: { resumeId: id } });
      if (where() === from) return open();
      const title = status === "ready" ? text.isRead(label) : text.isNotRead(label);
      toasts.add({ title, timeout: 10_000, actionProps: { children: text.open, onClick: open } });
    },
    onError(error, _, from) {
      if (from !== undefined && where() !== from.from) showError(error);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: resumeQueries.all }),
  });
  // What has been sent is read without this page.
  useStay(mutation.isPending && (step.name === "preparing" || step.name === "sending"));
  return { ...mutation, step };
}
