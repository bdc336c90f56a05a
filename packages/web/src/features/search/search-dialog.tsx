/** Search from anywhere: a combobox over everything the account holds and the page can do. */
import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { LoaderCircle, Search } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { commonMessages } from "../../i18n/common.ts";
import { useText } from "../../i18n/locale.tsx";
import { ErrorLine } from "../../ui/states.tsx";
import type { EarlyWords } from "./early-words.ts";
import type { Entry } from "./entry.ts";
import { FoundList } from "./found-list.tsx";
import { searchMessages } from "./messages.ts";
import { useFound } from "./use-found.ts";

const slowAfterMs = 4_000;

/** @param early What has been typed before the input was there to take it. */
export function SearchDialog({
  isOpen,
  early,
  onClose,
}: {
  isOpen: boolean;
  early: EarlyWords;
  onClose: () => void;
}) {
  const text = useText(searchMessages);
  // The new view takes the focus to its heading; nobody else may take it from there.
  const hasLeft = useRef(false);
  const close = (isLeaving: boolean) => {
    hasLeft.current = isLeaving;
    onClose();
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && close(false)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-shade transition-opacity duration-150 data-starting-style:opacity-0 data-ending-style:opacity-0" />
        <Dialog.Popup
          aria-label={text.title}
          finalFocus={() => !hasLeft.current}
          className="fixed inset-x-0 top-0 z-40 mx-auto flex h-dvh w-full flex-col overflow-hidden border-line bg-float shadow-float outline-none transition-opacity duration-150 data-starting-style:opacity-0 data-ending-style:opacity-0 sm:top-[12vh] sm:h-auto sm:max-h-[70vh] sm:max-w-2xl sm:rounded-xl sm:border"
        >
          <Panel early={early} onClose={close} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Panel({ early, onClose }: { early: EarlyWords; onClose: (isLeaving: boolean) => void }) {
  const text = useText(searchMessages);
  const common = useText(commonMessages);
  const router = useRouter();
  const navigate = useNavigate();
  const [words, setWords] = useState(early.words);
  useLayoutEffect(() => {
    setWords(early.words);
    early.tell = setWords;
    return () => {
      early.tell = undefined;
    };
  }, [early]);
  const { groups, count, isSearching, error, retry } = useFound(words);
  const isSlow = useLasts(isSearching, slowAfterMs);
  const choose = ({ to, run }: Entry) => {
    const next = to && router.buildLocation(to as Parameters<typeof router.buildLocation>[0]);
    onClose(next !== undefined && next.pathname !== router.state.location.pathname);
    run?.();
    if (to !== undefined) navigate(to as Parameters<typeof navigate>[0]);
  };
  const state = isSlow
    ? text.slow
    : isSearching
      ? text.searching
      : words.trim() === ""
        ? ""
        : text.found(count);
  return (
    <Autocomplete.Root
      open
      inline
      mode="none"
      items={groups}
      autoHighlight="always"
      keepHighlight
      value={words}
      onValueChange={(value, { reason }) => reason !== "item-press" && setWords(value)}
      itemToStringValue={({ label }: Entry) => label}
    >
      <div className="flex items-center gap-3 border-b border-line px-4">
        {isSearching ? (
          <LoaderCircle className="spin size-5 shrink-0 text-muted" aria-hidden />
        ) : (
          <Search className="size-5 shrink-0 text-muted" aria-hidden />
        )}
        <Autocomplete.Input
          aria-label={text.title}
          placeholder={text.placeholder}
          maxLength={200}
          data-typed="idle"
          className="min-h-14 min-w-0 flex-1 bg-transparent text-lg outline-none placeholder:text-muted"
        />
        <Dialog.Close className="rounded-sm border border-line px-1.5 py-0.5 text-xs text-muted hover:text-ink">
          <span className="sr-only">{common.close}</span>
          <span aria-hidden>Esc</span>
        </Dialog.Close>
      </div>
      {error && (
        <div className="px-4 pt-3">
          <ErrorLine error={error} retry={retry} />
        </div>
      )}
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        <FoundList onChoose={choose} />
        {count === 0 && !isSearching && !error && (
          <div className="px-6 py-10 text-center">
            <p className="font-semibold" dir="auto">
              {text.nothing(words.trim())}
            </p>
            <p className="mx-auto mt-1 max-w-sm text-sm text-muted">{text.nothingHint}</p>
          </div>
        )}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-t border-line bg-well px-4 py-2 text-xs text-muted">
        <Autocomplete.Status className="figures">{state}</Autocomplete.Status>
        <span className="hidden sm:inline">{text.keys}</span>
      </div>
    </Autocomplete.Root>
  );
}

/** Whether something has been going on for this long. */
function useLasts(isOn: boolean, milliseconds: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isOn) {
      setLasts(false);
      return;
    }
    const timer = setTimeout(() => setLasts(true), milliseconds);
    return () => clearTimeout(timer);
  }, [isOn, milliseconds]);
  return lasts;
}
