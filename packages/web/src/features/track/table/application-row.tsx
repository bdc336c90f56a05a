import type { ListedApplication } from "@tailorbird/sdk/generated/types.gen";
import { Link } from "@tanstack/react-router";
import { commonMessages } from "../../../i18n/common.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { trackMessages } from "../messages.ts";
import { StatusName } from "../status-dot.tsx";

/** One application in a row. On a phone company and status stand below the job. */
export function ApplicationRow({
  item,
  isChosen,
  onChoose,
}: {
  item: ListedApplication;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const text = useText(trackMessages);
  const common = useText(commonMessages);
  const formats = useFormats();
  const title = item.title ?? common.untitledJob;
  const { deadline } = item.job;
  return (
    <tr className="border-b border-line last:border-0 hover:bg-well has-checked:bg-accent-soft">
      <td className="px-3 py-2">
        <Check label={text.select(title)} checked={isChosen} onChange={onChoose} />
      </td>
      <th scope="row" className="max-w-80 min-w-36 px-3 py-2 text-start font-semibold wrap-anywhere">
        <Link
          to="/applications/$id"
          params={{ id: item.id }}
          className="text-ink underline-offset-4 hover:underline"
        >
          {title}
        </Link>
        <span className="mt-0.5 flex flex-wrap gap-x-3 font-normal text-muted sm:hidden">
          {item.company}
          <StatusName status={item.status} />
        </span>
      </th>
      <td className="max-w-56 truncate px-3 py-2 max-sm:hidden">{item.company}</td>
      <td className="px-3 py-2 max-sm:hidden">
        <StatusName status={item.status} />
      </td>
      <td className="figures px-3 py-2 whitespace-nowrap max-sm:hidden">
        {item.appliedAt && formats.date(item.appliedAt)}
      </td>
      <td className="px-3 py-2 whitespace-nowrap text-muted max-lg:hidden">
        {formats.relative(item.statusAt)}
      </td>
      <td className="figures px-3 py-2 whitespace-nowrap max-sm:hidden">
        {deadline && formats.date(`${deadline}T12:00:00`)}
      </td>
      <td className="max-w-52 px-3 py-2 max-sm:hidden">
        <span className="flex flex-wrap gap-1">
          {item.tags.map((tag) => (
            <Link
              key={tag}
              to="/applications"
              search={(before) => ({ ...before, view: "table" as const, tag })}
              className="max-w-full truncate rounded-sm bg-well px-1.5 text-xs text-muted no-underline hover:text-ink"
            >
              {tag}
            </Link>
          ))}
        </span>
      </td>
    </tr>
  );
}

export function Check({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (isChecked: boolean) => void;
}) {
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
      className="block size-4.5 accent-accent"
    />
  );
}
