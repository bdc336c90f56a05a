import type { TailoringsCreateData } from "@tailorbird/sdk/generated/types.gen";
import { useText } from "../../i18n/locale.tsx";
import { tailorMessages } from "./messages.ts";

type Order = TailoringsCreateData["body"];
export type Kind = NonNullable<Order["kinds"]>[number];
export type Lane = NonNullable<Order["lane"]>;

const beside = ["cover_letter", "outreach", "interview_sheet", "gap_plan"] as const;

/** What is made beside the resume, on the same evidence. */
export function KindChoice({
  kinds,
  onChange,
}: {
  kinds: readonly Kind[];
  onChange: (kinds: Kind[]) => void;
}) {
  const text = useText(tailorMessages);
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-semibold">{text.kinds}</legend>
      <div className="flex flex-col">
        {beside.map((kind) => (
          <label
            key={kind}
            className="flex cursor-pointer items-center gap-3 rounded-md px-2 py-1.5 hover:bg-well"
          >
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ target }) =>
                onChange(target.checked ? [...kinds, kind] : kinds.filter((each) => each !== kind))
              }
              className="size-4 shrink-0 accent-accent"
            />
            {text.kindNames[kind]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Now, or by the next morning for half: of nothing, where no model is paid. */
export function LaneChoice({
  lane,
  isFree,
  onChange,
}: {
  lane: Lane;
  isFree: boolean;
  onChange: (lane: Lane) => void;
}) {
  const text = useText(tailorMessages);
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-semibold">{text.lane}</legend>
      <div className="flex flex-col gap-1">
        {(["now", "overnight"] as const).map((each) => (
          <label
            key={each}
            className="flex cursor-pointer items-start gap-3 rounded-md px-2 py-1.5 hover:bg-well"
          >
            <input
              type="radio"
              name="lane"
              checked={lane === each}
              onChange={() => onChange(each)}
              className="mt-1 size-4 shrink-0 accent-accent"
            />
            <span>
              <span className="block font-medium">{text.lanes[each].label}</span>
              <span className="block text-sm text-muted">
                {isFree && each === "overnight" ? text.overnightFree : text.lanes[each].detail}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
