/**
 * Text in message files: one object per language and feature, the same shape in each, checked by the compiler. English
 * comes with the code that shows it; German is fetched by those who read it.
 */
import { chooseLocale, type Locale } from "./choose-locale.ts";

/** Messages are sentences, or functions that make one of what they are given. */
export interface MessageTree {
  readonly [name: string]: string | ((...values: never[]) => string) | MessageTree;
}

export interface Messages<Tree extends MessageTree> {
  readonly english: Tree;
  /** The same tree in German: one promise, however often it is asked for. English stands in where it can't be fetched. */
  german(): Promise<Tree>;
}

/** @param fetchGerman Has what `english` has, no more and no less. */
/* @__NO_SIDE_EFFECTS__ */
export function defineMessages<Tree extends MessageTree>(
  english: Tree,
  fetchGerman: () => Promise<{ german: NoInfer<Tree> }>,
): Messages<Tree> {
  let asked: Promise<Tree> | undefined;
  const german = () => {
    asked ??= known(
      fetchGerman().then(
        ({ german }) => german,
        () => english,
      ),
    );
    return asked;
  };
  // On its way before anything is shown, rather than when it is missed.
  if (chooseLocale() === "de") void german();
  return { english, german };
}

/** Marks a promise as React marks one it has waited for: from then on `use` has its value at once. */
function known<Value>(promise: Promise<Value>): Promise<Value> {
  void promise.then((value) => Object.assign(promise, { status: "fulfilled", value }));
  return promise;
}

const mirrored = new WeakMap<MessageTree, MessageTree>();

/** The messages in a locale that comes with the code. */
export function messagesIn<Tree extends MessageTree>(
  { english }: Messages<Tree>,
  locale: Exclude<Locale, "de">,
): Tree {
  if (locale === "en") return english;
  const marked = mirrored.get(english) ?? mirror(english);
  mirrored.set(english, marked);
  return marked as Tree;
}

/** Words between marks that turn their direction, so that a layout that forgot about it shows. */
function mirror(tree: MessageTree): MessageTree {
  const entries = Object.entries(tree).map(([name, value]) => {
    if (typeof value === "string") return [name, mark(value)];
    if (typeof value === "function") return [name, (...values: never[]) => mark(value(...values))];
    return [name, mirror(value)];
  });
  return Object.fromEntries(entries) as MessageTree;
}

const mark = (text: string) => `\u200f${text}\u200f`;
