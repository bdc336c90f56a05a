import type { ListedApplication } from "@tailorbird/sdk/generated/types.gen";
import { Link } from "@tanstack/react-router";
import { Ellipsis } from "lucide-react";
import { memo, useRef, useState } from "react";
import { commonMessages } from "../../../i18n/common.ts";
import { useText } from "../../../i18n/locale.tsx";
import { IconButton } from "../../../ui/button.tsx";
import { classes } from "../../../ui/classes.ts";
import { Menu, MenuChoice, MenuItem, MenuSeparator } from "../../../ui/menu.tsx";
import { trackMessages } from "../messages.ts";
import { statuses } from "../statuses.ts";
import type { CardAction } from "./card-action.ts";
import { CardFacts } from "./card-facts.tsx";
import { useDraggableCard } from "./drag.ts";
import type { NextStep } from "./use-next-steps.ts";

/** @param onAction Stays the same function, so that a board of a thousand cards draws only those that change. */
export const BoardCard = memo(function BoardCard({
  card,
  next,
  onAction,
}: {
  card: ListedApplication;
  next: NextStep | undefined;
  onAction: (card: ListedApplication, action: CardAction) => void;
}) {
  const ref = useRef<HTMLLIElement>(null);
  const { isDragged, edge } = useDraggableCard(ref, card);
  const common = useText(commonMessages);
  const title = card.title ?? common.untitledJob;
  return (
    <li
      ref={ref}
      data-card={card.id}
      className={classes(
        "group relative rounded-md border border-line bg-card shadow-card [content-visibility:auto] [contain-intrinsic-size:auto_5.5rem]",
        "hover:border-edge has-[a:focus-visible]:border-accent",
        isDragged && "opacity-40",
      )}
    >
      {edge !== null && (
        <span
          aria-hidden
          className={classes(
            "pointer-events-none absolute inset-x-0 h-0.5 rounded-full bg-accent",
            edge === "top" ? "-top-1.5" : "-bottom-1.5",
          )}
        />
      )}
      <div className="flex items-start gap-1 py-2.5 ps-3 pe-1.5">
        <div className="min-w-0 flex-1">
          <Link
            to="/applications/$id"
            params={{ id: card.id }}
            draggable={false}
            aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown"
            className="line-clamp-2 text-sm leading-snug font-semibold text-ink no-underline after:absolute after:inset-0"
          >
            {title}
          </Link>
          {card.company !== null && <p className="truncate text-sm text-muted">{card.company}</p>}
        </div>
        <div className="relative">
          <CardMenu card={card} title={title} onAction={onAction} />
        </div>
      </div>
      <CardFacts card={card} next={next} />
    </li>
  );
});

/** A menu is made when it is first wanted: a thousand of them cost more than the cards they belong to. */
function CardMenu({
  card,
  title,
  onAction,
}: {
  card: ListedApplication;
  title: string;
  onAction: (card: ListedApplication, action: CardAction) => void;
}) {
  const text = useText(trackMessages);
  const [isWanted, setIsWanted] = useState(false);
  const look = { label: text.moveMenu(title), size: "small", children: <Ellipsis aria-hidden /> } as const;
  if (!isWanted) return <IconButton {...look} aria-haspopup="menu" onClick={() => setIsWanted(true)} />;
  return (
    <Menu defaultOpen trigger={<IconButton {...look} />}>
      <MenuChoice
        label={text.moveTo}
        value={card.status}
        options={statuses.map((value) => ({ value, label: text.statuses[value] }))}
        onChange={(status) => onAction(card, { kind: "to", status })}
      />
      <MenuSeparator />
      <MenuItem onClick={() => onAction(card, { kind: "top" })}>{text.moveTop}</MenuItem>
      <MenuItem onClick={() => onAction(card, { kind: "step", step: -1 })}>{text.moveUp}</MenuItem>
      <MenuItem onClick={() => onAction(card, { kind: "step", step: 1 })}>{text.moveDown}</MenuItem>
      <MenuSeparator />
      <MenuItem onClick={() => onAction(card, { kind: "archive" })}>{text.archive}</MenuItem>
    </Menu>
  );
}
