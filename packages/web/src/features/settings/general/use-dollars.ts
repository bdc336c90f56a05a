import { useFormats } from "../../../i18n/locale.tsx";

/** Millionths of a US dollar as an amount, down to a hundredth of a cent. */
export function useDollars(): (micros: number) => string {
  const { tag } = useFormats();
  const format = new Intl.NumberFormat(tag, {
    style: "currency",
    currency: "USD",
    maximumFractionDigits: 4,
  });
  return (micros) => format.format(micros / 1_000_000);
}
