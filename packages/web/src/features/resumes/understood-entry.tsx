import type { ResumeDocument } from "@tailorbird/sdk/generated/types.gen";
import { Check, ListPlus, MapPin, MessageSquareQuote, Pencil, Trash2, TriangleAlert } from "lucide-react";
import { useText } from "../../i18n/locale.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { classes } from "../../ui/classes.ts";
import { CorrectForm } from "./correct-form.tsx";
import { type Correction, confirmationsOf } from "./corrections.ts";
import { resumeMessages } from "./messages.ts";
import { AddForm, PlaceForm } from "./place-form.tsx";
import { isUnsure, ownWordsOf, type UnderstoodLine } from "./understood.ts";

/** What can be open below a line. */
export type Opened = "correct" | "place" | "add";

interface EntryProps {
  line: UnderstoodLine;
  document: ResumeDocument;
  isSelected: boolean;
  /** It stands among others that are doubted, so that it need not be said of each. */
  isAmongDoubted: boolean;
  opened: Opened | undefined;
  busy: boolean;
  onSelect: () => void;
  /** It is pointed at. */
  onHover: () => void;
  onOpen: (what: Opened | undefined) => void;
  onSave: (corrections: Correction[]) => void;
}

/** One line; the chosen one shows what can be done with it. */
export function UnderstoodEntry(props: EntryProps) {
  const { line, document, isSelected, isAmongDoubted, opened, busy, onSelect, onHover, onOpen, onSave } =
    props;
  const text = useText(resumeMessages);
  const own = ownWordsOf(document, line);
  const close = () => onOpen(undefined);
  const form = { document, busy, onSave, onCancel: close };
  return (
    <li>
      <button
        type="button"
        data-line
        aria-pressed={isSelected}
        onClick={onSelect}
        onMouseEnter={onHover}
        onFocus={onSelect}
        className={classes(
          "flex w-full flex-wrap items-baseline gap-x-3 gap-y-1 rounded-md px-3 py-1.5 text-start",
          isSelected ? "bg-proof-soft" : "hover:bg-well",
          line.isHeading && "mt-2 font-semibold",
          line.isUnplaced && "text-muted",
        )}
      >
        {line.field !== undefined && (
          <span className="w-20 shrink-0 text-sm text-muted">{text.fields[line.field]}</span>
        )}
        <span className="min-w-0 flex-1" dir="auto">
          {line.text}
        </span>
        {own.length > 0 && (
          <Badge tone="accent" icon={<MessageSquareQuote aria-hidden />}>
            {text.yourWords}
          </Badge>
        )}
        {!isAmongDoubted && isUnsure(document, line) && (
          <Badge tone="proof" icon={<TriangleAlert aria-hidden />}>
            {text.unsure}
          </Badge>
        )}
      </button>
      {isSelected && opened === undefined && (
        <div className="mb-2 border-s-2 border-proof ps-3 ms-3">
          {own.length > 0 && <OwnWords {...props} />}
          <Actions {...props} />
        </div>
      )}
      {opened === "correct" && (
        <CorrectForm
          {...form}
          line={line}
          isEvidence={own.length > 0 && own.every((each) => each.isEvidence)}
        />
      )}
      {opened === "place" && <PlaceForm {...form} address={line.address} />}
      {opened === "add" && <AddForm {...form} to={line.address} />}
    </li>
  );
}

function Actions({ line, document, busy, onOpen, onSave }: EntryProps) {
  const text = useText(resumeMessages);
  if (line.isUnplaced === true) {
    const isOpen = document.unplaced.some(({ id }) => id === line.address);
    return (
      <div className="flex flex-wrap gap-2 py-2">
        <Button size="small" icon={<MapPin aria-hidden />} onClick={() => onOpen("place")}>
          {text.place}
        </Button>
        {isOpen && (
          <Button
            size="small"
            look="quiet"
            busy={busy}
            icon={<Trash2 aria-hidden />}
            onClick={() => onSave([{ op: "dismiss", address: line.address }])}
          >
            {text.dismiss}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className="flex flex-wrap gap-2 py-2">
      {isUnsure(document, line) && (
        <Button
          size="small"
          look="primary"
          busy={busy}
          icon={<Check aria-hidden />}
          onClick={() => onSave(confirmationsOf(line))}
        >
          {text.confirm}
        </Button>
      )}
      <Button size="small" icon={<Pencil aria-hidden />} onClick={() => onOpen("correct")}>
        {text.correct}
      </Button>
      {line.isHeading === true && (
        <Button size="small" look="quiet" icon={<ListPlus aria-hidden />} onClick={() => onOpen("add")}>
          {text.addLine}
        </Button>
      )}
      <Button
        size="small"
        look="quiet"
        busy={busy}
        icon={<Trash2 aria-hidden />}
        onClick={() => onSave([{ op: "remove", address: line.address }])}
      >
        {text.remove}
      </Button>
    </div>
  );
}

/** What the person said in the file's place, and whether tailoring may rest on it. */
function OwnWords({ line, document, busy, onSave }: EntryProps) {
  const text = useText(resumeMessages);
  const own = ownWordsOf(document, line);
  const isEvidence = own.every((each) => each.isEvidence);
  return (
    <div className="pt-2 text-sm">
      {own.map(({ address, read }) => (
        <p key={address} className="text-muted" dir="auto">
          {read === undefined ? text.notInFile : text.inFile(read.text)}
        </p>
      ))}
      <p className="mt-1">{isEvidence ? text.restsOn : text.restsNot}</p>
      <Button
        size="small"
        className="mt-2"
        busy={busy}
        onClick={() =>
          onSave(own.map(({ address }) => ({ op: "declare", address, isEvidence: !isEvidence })))
        }
      >
        {isEvidence ? text.withdraw : text.declare}
      </Button>
    </div>
  );
}
