/** What a person fills in: a label that is always there, a hint, and what is wrong with it. */
import { ChevronDown } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { commonMessages } from "../i18n/common.ts";
import { useText } from "../i18n/locale.tsx";
import { classes } from "./classes.ts";

export const inputClasses = classes(
  "block w-full rounded-md border border-edge bg-card px-3 text-base text-ink placeholder:text-muted",
  "hover:border-ink focus-visible:border-accent disabled:cursor-not-allowed disabled:opacity-55",
  "aria-invalid:border-removed aria-invalid:bg-removed-soft",
);

interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** Shown, and read out, as the reason why the value was not taken. */
  error?: string | undefined;
  isOptional?: boolean;
  /** The label is only read out, where the place says it to the eye. */
  isLabelHidden?: boolean;
  className?: string;
  /** The control, given what ties it to its label and its messages. */
  children: (control: { id: string; "aria-describedby"?: string; "aria-invalid"?: true }) => ReactNode;
}

export function Field({ label, hint, error, isOptional, isLabelHidden, className, children }: FieldProps) {
  const text = useText(commonMessages);
  const id = useId();
  const said = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return (
    <div className={className}>
      <label
        htmlFor={id}
        className={isLabelHidden ? "sr-only" : "mb-1.5 flex items-baseline gap-2 text-sm font-semibold"}
      >
        {label}
        {isOptional && <span className="font-normal text-muted">{text.optional}</span>}
      </label>
      {children({
        id,
        ...(said.length > 0 && { "aria-describedby": said.join(" ") }),
        ...(error !== undefined && { "aria-invalid": true as const }),
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} role="alert" className="mt-1.5 text-sm text-removed">
          {error}
        </p>
      )}
    </div>
  );
}

type Around = Omit<FieldProps, "children">;

export function TextInput({
  label,
  hint,
  error,
  isOptional,
  isLabelHidden,
  className,
  ...rest
}: Around & Omit<ComponentProps<"input">, "className">) {
  return (
    <Field {...aroundOf({ label, hint, error, isOptional, isLabelHidden, className })}>
      {(control) => <input {...rest} {...control} className={classes(inputClasses, "min-h-10 py-1.5")} />}
    </Field>
  );
}

export function TextArea({
  label,
  hint,
  error,
  isOptional,
  isLabelHidden,
  className,
  ...rest
}: Around & Omit<ComponentProps<"textarea">, "className">) {
  return (
    <Field {...aroundOf({ label, hint, error, isOptional, isLabelHidden, className })}>
      {(control) => (
        <textarea
          rows={4}
          {...rest}
          {...control}
          className={classes(inputClasses, "resize-y py-2 leading-relaxed")}
        />
      )}
    </Field>
  );
}

/** One of several, by the system's own list: it works by keyboard, by voice and on a phone. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  isOptional,
  isLabelHidden,
  className,
  options,
  onChange,
  ...rest
}: Around & {
  options: readonly { value: Value; label: string }[];
  onChange?: (value: Value) => void;
} & Omit<ComponentProps<"select">, "className" | "onChange">) {
  return (
    <Field {...aroundOf({ label, hint, error, isOptional, isLabelHidden, className })}>
      {(control) => (
        <div className="relative">
          <select
            {...rest}
            {...control}
            onChange={(event) => onChange?.(event.target.value as Value)}
            className={classes(inputClasses, "min-h-10 appearance-none py-1.5 pe-9")}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            className="pointer-events-none absolute inset-y-0 end-3 my-auto size-4 text-muted"
            aria-hidden
          />
        </div>
      )}
    </Field>
  );
}

/** `exactOptionalPropertyTypes` tells "not given" from "given as undefined"; a component that passes on can't. */
function aroundOf(props: { [Name in keyof Around]-?: Around[Name] | undefined }): Around {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Around;
}
