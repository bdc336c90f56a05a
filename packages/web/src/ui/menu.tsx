/** A menu behind a button, with the look of the rest. */
import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { ComponentProps, ReactElement, ReactNode } from "react";

const itemClasses =
  "flex min-h-9 items-center gap-2.5 rounded-md px-2.5 py-1.5 text-sm outline-none select-none data-highlighted:bg-well data-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0";

export function Menu({
  trigger,
  children,
  align = "end",
  side = "bottom",
  defaultOpen = false,
}: {
  trigger: ReactElement<Record<string, unknown>>;
  children: ReactNode;
  align?: "start" | "end";
  side?: "top" | "bottom";
  defaultOpen?: boolean;
}) {
  return (
    <Base.Root defaultOpen={defaultOpen}>
      <Base.Trigger render={trigger} />
      <Base.Portal {...withinMain()}>
        <Base.Positioner
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-40 outline-none"
        >
          <Base.Popup className="max-h-(--available-height) min-w-52 max-w-80 origin-(--transform-origin) overflow-y-auto rounded-lg border border-line bg-float p-1.5 shadow-float outline-none transition-[opacity,scale] duration-150 data-starting-style:scale-97 data-starting-style:opacity-0 data-ending-style:opacity-0">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** Above everything, yet part of what the page is about, for those who go from landmark to landmark. */
function withinMain(): { container?: HTMLElement } {
  const container = document.getElementById("content");
  return container === null ? {} : { container };
}

export function MenuItem(props: ComponentProps<typeof Base.Item>) {
  return <Base.Item {...props} className={itemClasses} />;
}

/** An entry that leads somewhere: `render` is the link. */
export function MenuLink({
  render,
  children,
}: {
  render: ReactElement<Record<string, unknown>>;
  children: ReactNode;
}) {
  return (
    <Base.Item render={render} className={itemClasses}>
      {children}
    </Base.Item>
  );
}

/** What the entries below it are about. */
export function MenuHeading({ children }: { children: ReactNode }) {
  return <p className="px-2.5 pt-1.5 pb-1 text-xs font-semibold text-muted">{children}</p>;
}

export function MenuSeparator() {
  return <Base.Separator className="my-1.5 h-px bg-line" />;
}

/** One of several, the chosen one ticked. */
export function MenuChoice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2.5 pt-1.5 pb-1 text-xs font-semibold text-muted">
        {label}
      </Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={(next) => onChange(next as Value)}>
        {options.map((option) => (
          <Base.RadioItem
            key={option.value}
            value={option.value}
            closeOnClick={false}
            className={itemClasses}
          >
            <span className="flex-1">{option.label}</span>
            <Base.RadioItemIndicator>
              <Check aria-hidden />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}
