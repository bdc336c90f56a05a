import type { Interview } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { Pencil, Plus, Video } from "lucide-react";
import { useState } from "react";
import { trackerQueries } from "../../../api/tracker.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { ownTimeZone } from "../../../i18n/local-time.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Badge, type Tone } from "../../../ui/badge.tsx";
import { Button, IconButton } from "../../../ui/button.tsx";
import { InterviewForm } from "./interview-form.tsx";
import { applicationMessages } from "./messages.ts";
import { Part } from "./part.tsx";

const tones: Record<Interview["outcome"], Tone> = {
  pending: "proof",
  passed: "added",
  failed: "removed",
  cancelled: "plain",
};

export function Interviews({ id }: { id: string }) {
  const text = useText(applicationMessages);
  const query = useQuery(trackerQueries.interviews(id));
  const [shown, setShown] = useState<Interview | "new">();
  return (
    <>
      <Part
        title={text.interviews}
        empty={text.noInterviews}
        query={query}
        action={
          <Button size="small" icon={<Plus aria-hidden />} onClick={() => setShown("new")}>
            {text.addInterview}
          </Button>
        }
      >
        {(interviews) => (
          <ul className="grid gap-4">
            {[...interviews]
              .sort((a, b) => b.startsAt.localeCompare(a.startsAt))
              .map((interview) => (
                <OneInterview key={interview.id} interview={interview} onEdit={() => setShown(interview)} />
              ))}
          </ul>
        )}
      </Part>
      {shown !== undefined && (
        <InterviewForm
          id={id}
          interview={shown === "new" ? undefined : shown}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
}

function OneInterview({ interview, onEdit }: { interview: Interview; onEdit: () => void }) {
  const text = useText(applicationMessages);
  const common = useText(commonMessages);
  const formats = useFormats();
  const { startsAt, timeZone, localTime, durationMinutes, kind, outcome, link, place, people, note } =
    interview;
  // By the person's own clock, and by the place's where that is another.
  const elsewhere = timeZone !== ownTimeZone() && `${formats.clock(localTime)} ${timeZone}`;
  const details = [text.kinds[kind], text.minutes(durationMinutes), elsewhere, place, formats.list(people)];
  return (
    <li className="flex items-start gap-3">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          <time dateTime={startsAt}>{formats.moment(startsAt)}</time>
          <Badge tone={tones[outcome]}>{text.outcomes[outcome]}</Badge>
        </p>
        <p className="text-sm text-muted">{details.filter(Boolean).join(" · ")}</p>
        {note !== null && <p className="mt-1 text-sm whitespace-pre-line">{note}</p>}
      </div>
      {link !== null && outcome === "pending" && (
        <a
          href={link}
          target="_blank"
          rel="noreferrer noopener"
          className="inline-flex min-h-8 items-center gap-1.5 rounded-md border border-line px-2.5 text-sm font-medium no-underline hover:border-edge"
        >
          <Video className="size-4" aria-hidden />
          {text.join}
        </a>
      )}
      <IconButton size="small" label={`${common.edit}: ${formats.moment(startsAt)}`} onClick={onEdit}>
        <Pencil aria-hidden />
      </IconButton>
    </li>
  );
}
