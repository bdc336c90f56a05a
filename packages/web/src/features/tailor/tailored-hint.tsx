import type { Resume } from "@tailorbird/sdk/generated/types.gen";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { resumeQueries } from "../../api/resumes.ts";
import { useText } from "../../i18n/locale.tsx";
import { tailorMessages } from "./messages.ts";

/** That the newest version of the resume was made for another job, and where to go back to what came before it. */
export function TailoredHint({ resume }: { resume: Resume | undefined }) {
  const text = useText(tailorMessages);
  const version = resume?.currentVersion ?? 1;
  const { data } = useInfiniteQuery({
    ...resumeQueries.versions(resume?.id ?? "", version),
    // The first was read from the file.
    enabled: resume !== undefined && version > 1,
  });
  if (resume === undefined || data?.pages[0]?.items[0]?.origin !== "tailoring") return null;
  return (
    <p className="-mt-3 text-sm text-muted">
      {text.isTailored(version)}{" "}
      <Link to="/resumes/$resumeId" params={{ resumeId: resume.id }}>
        {text.chooseVersion}
      </Link>
    </p>
  );
}
