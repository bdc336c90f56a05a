import { useText } from "../../i18n/locale.tsx";
import { Select } from "../../ui/field.tsx";
import { jobMessages } from "./messages.ts";
import type { useChosenResume } from "./use-chosen-resume.ts";

export function ResumeChoice({ resume, resumes, choose }: ReturnType<typeof useChosenResume>) {
  const text = useText(jobMessages);
  if (resume === undefined) return null;
  return (
    <Select
      label={text.scoreWith}
      value={resume.id}
      onChange={choose}
      options={resumes.map(({ id, label }) => ({ value: id, label }))}
      className="max-w-72"
    />
  );
}
