/** Text in message files: one object per language and feature, the same shape in each, checked by the compiler. */

/** Messages are sentences, or functions that make one of what they are given. */
export interface MessageTree {
  readonly [name: string]: string | ((...values: never[]) => string) | MessageTree;
}

export type Language = "en" | "de";
/** `rtl` is English laid out from right to left, for tests and for translators to come. */
export type Locale = Language | "rtl";

export type Messages<Tree extends MessageTree> = Readonly<Record<Language, Tree>>;

/** @param de Has what `en` has, no more and no less. */
/* @__NO_SIDE_EFFECTS__ */
export function defineMessages<Tree extends MessageTree>(en: Tree, de: NoInfer<Tree>): Messages<Tree> {
  return { en, de };
}

const mirrored = new WeakMap<MessageTree, MessageTree>();

/** The messages in one locale. */
export function messagesIn<Tree extends MessageTree>(messages: Messages<Tree>, locale: Locale): Tree {
  if (locale !== "rtl") return messages[locale];
  const known = mirrored.get(messages.en) ?? mirror(messages.en);
  mirrored.set(messages.en, known);
  return known as Tree;
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

/** `1 change`, `2 changes`: the languages here know one and many. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
