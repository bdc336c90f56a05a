import type { Share } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { resumeQueries } from "../../api/resumes.ts";
import { tailoringQueries } from "../../api/tailorings.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { resumeMessages } from "../resumes/messages.ts";
import { understand } from "../resumes/understood.ts";
import { type Line, linesOf } from "./lines.ts";

/** The lines of what was shared, as its owner has them; none until they are there. */
export function useLines(share: Share): Line[] {
  const { present } = useText(resumeMessages);
  const { partialDate } = useFormats();
  const { data: tailoring } = useQuery({
    ...tailoringQueries.one(share.tailoringId ?? ""),
    enabled: share.tailoringId !== null,
  });
  const resumeId = share.resumeId ?? tailoring?.resumeId;
  const version = share.resumeVersion ?? tailoring?.resumeVersion;
  const { data } = useQuery({
    ...resumeQueries.version(resumeId ?? "", version ?? 1),
    enabled: resumeId !== undefined && version !== undefined,
  });
  if (data === undefined) return [];
  const changes = tailoring?.changes.map((each) => ({ ...each, after: each.edit?.text ?? each.after }));
  return linesOf(understand(data.document, present, partialDate), changes ?? []);
}
