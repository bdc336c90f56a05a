import type { Job, JobsUpdateData } from "@tailorbird/sdk/generated/types.gen";
import { useText } from "../../i18n/locale.tsx";
import { Select, TextInput } from "../../ui/field.tsx";
import { trackMessages } from "../track/messages.ts";
import { jobMessages } from "./messages.ts";

type Salary = NonNullable<Job["salary"]>;
const workplaces = ["onsite", "hybrid", "remote"] as const;
const periods = ["year", "month", "week", "day", "hour"] as const;

/** What a posting says of itself, to be put right where it was read wrongly, or filled in. */
export function JobFields({ job }: { job: Job }) {
  const text = useText(jobMessages);
  const track = useText(trackMessages);
  const { salary } = job;
  const amount = { type: "number", min: 0, max: 1_000_000_000, step: 1, inputMode: "numeric" } as const;
  return (
    <>
      <TextInput label={text.jobTitle} name="title" defaultValue={job.title ?? ""} maxLength={300} />
      <TextInput label={text.company} name="company" defaultValue={job.company ?? ""} maxLength={300} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput label={text.place} name="location" defaultValue={job.location ?? ""} maxLength={300} />
        <Select
          label={text.workplace}
          name="workplace"
          defaultValue={job.workplace ?? ""}
          options={[
            { value: "", label: text.notKnown },
            ...workplaces.map((value) => ({ value, label: track.workplaces[value] })),
          ]}
        />
        <TextInput label={text.payFrom} name="min" defaultValue={salary?.min ?? ""} {...amount} />
        <TextInput label={text.payTo} name="max" defaultValue={salary?.max ?? ""} {...amount} />
        <TextInput
          label={text.currency}
          name="currency"
          defaultValue={salary?.currency ?? ""}
          pattern="[A-Za-z]{3}"
          title={text.currencyHint}
          placeholder="EUR"
          maxLength={3}
        />
        <Select
          label={text.per}
          name="per"
          defaultValue={salary?.per ?? "year"}
          options={periods.map((value) => ({ value, label: track.per[value] }))}
        />
        <TextInput label={text.deadline} name="deadline" type="date" defaultValue={job.deadline ?? ""} />
      </div>
    </>
  );
}

/** An empty field says that it is not known; one amount alone is both ends. */
export function readJobFields(form: FormData): NonNullable<JobsUpdateData["body"]> {
  const read = (name: string) => String(form.get(name) ?? "").trim() || null;
  const [low, high] = [read("min") ?? read("max"), read("max") ?? read("min")];
  const currency = read("currency")?.toUpperCase();
  return {
    title: read("title"),
    company: read("company"),
    location: read("location"),
    workplace: read("workplace") as Job["workplace"],
    salary:
      low === null || high === null
        ? null
        : {
            min: Number(low),
            max: Number(high),
            currency: currency ?? "",
            per: read("per") as Salary["per"],
          },
    deadline: read("deadline"),
  };
}
