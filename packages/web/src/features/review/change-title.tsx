import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { commonMessages } from "../../i18n/common.ts";
import { useText } from "../../i18n/locale.tsx";
import { placeBeside } from "./where.ts";

/** What kind of change it is, and where; neither is said twice. */
export function ChangeTitle({ kind, where }: { kind: Tailoring["changes"][number]["kind"]; where: string }) {
  const { kinds } = useText(commonMessages);
  const place = placeBeside(kinds[kind], where);
  return (
    <>
      <span className="font-semibold">{kinds[kind]}</span>
      {place !== "" && <span className="text-muted"> · {place}</span>}
    </>
  );
}
