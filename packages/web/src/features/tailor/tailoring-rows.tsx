import type { TailoringSummary } from "@tailorbird/sdk/generated/types.gen";
import { TailoringRow } from "./tailoring-row.tsx";

export function TailoringRows({ items }: { items: readonly TailoringSummary[] }) {
  return (
    <ul className="card divide-y divide-line">
      {items.map((item) => (
        <li key={item.id}>
          <TailoringRow item={item} />
        </li>
      ))}
    </ul>
  );
}
