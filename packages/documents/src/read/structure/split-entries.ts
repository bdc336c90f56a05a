import type { SourceLine } from "../lines.ts";
import { type Entry, toEntry } from "./entries.ts";
import { headLabel } from "./head-labels.ts";
import {
  bodyStart,
  findBulletHeads,
  isContinuedDate,
  isDated,
  isHeadLike,
  isLabelled,
  isSubheading,
} from "./head-lines.ts";
import { type Item, toItems } from "./items.ts";
import { isDistinct, sameLook } from "./line-looks.ts";
import { withoutMarkers } from "./markers.ts";
import { withSides } from "./sides.ts";

interface Group {
  head: Item[];
  body: Item[];
}

/**
 * Splits a section into entries. Short lines in a row are heads, bullets and prose are bodies; a run
 * of short lines that holds several dates is cut where the look, the space above and the place of
 * the date within the first entry say that the next one begins.
 */
export function splitEntries(lines: SourceLine[]): Entry[] {
  const items = toItems(withSides(withoutMarkers(lines)));
  const splitter = new Splitter(items);
  return splitter.groups().map((group) => toEntry(group.head, group.body));
}

type Role = "head" | "body" | "side";

class Splitter {
  private readonly items: Item[];
  private readonly roles: Role[];
  private readonly opener: SourceLine | undefined;
  private readonly hasDates: boolean;
  private readonly done: Group[] = [];

  constructor(items: Item[]) {
    this.items = items;
    this.hasDates = items.some((item) => isDated(item));
    const bulletHeads = findBulletHeads(items);
    this.roles = items.map((item) => {
      if (item.lines[0]?.side) return "side";
      if (item.bullet) return bulletHeads.has(item) || headLabel(item.piece.text) ? "head" : "body";
      return isHeadLike(item) ? "head" : "body";
    });
    this.opener = items[this.roles.indexOf("head")]?.lines[0];
  }

  groups(): Group[] {
    let run: Item[] = [];
    this.items.forEach((item, i) => {
      const role = this.roles[i];
      if (role === "head" || (role === "side" && run.length > 0)) {
        run.push(item);
      } else if (role === "side") {
        this.last().head.push(item);
      } else {
        this.place(run, item);
        run = [];
        this.last().body.push(item);
      }
    });
    this.place(run, undefined);
    return this.done.filter((group) => group.head.length + group.body.length > 0);
  }

  private last(): Group {
    const last = this.done.at(-1);
    if (last) return last;
    const group: Group = { head: [], body: [] };
    this.done.push(group);
    return group;
  }

  /** Makes entries of a run of heads, or leaves it to the entry before where none begins. */
  private place(run: Item[], next: Item | undefined): void {
    if (run.length === 0) return;
    const from = this.done.length > 0 ? this.startOf(run, next) : 0;
    const before = run.slice(0, from < 0 ? run.length : from);
    if (before.length > 0) this.last().body.push(...before);
    if (from < 0) return;
    for (const head of this.cutRun(run.slice(from))) this.open(head, next);
  }

  /** Where in a run the next entry begins: its first line, or after what still belongs to the entry before. */
  private startOf(run: Item[], next: Item | undefined): number {
    const dated = run.findIndex((item) => isDated(item));
    const looks = run.findIndex((item) => this.looksLikeOpener(item));
    if (run[0]?.bullet && !headLabel(run[0].piece.text)) return 0;
    if (dated >= 0) {
      const isOwn = (item: Item) => !isLabelled(item) && !isSubheading(item);
      if (looks >= 0 && looks <= dated && run.slice(0, looks).every((item) => !isDated(item)) && looks < 3) {
        return looks;
      }
      const first = run.findIndex(isOwn);
      return first >= 0 && first <= dated ? first : 0;
    }
    if (looks < 0) return -1;
    const item = run[looks] as Item;
    const line = item.lines[0] as SourceLine;
    if (isLabelled(item) || isSubheading(item)) return -1;
    if (line.headingLevel > 0) return looks;
    const afterBullets = this.last().body.at(-1)?.bullet === true;
    const stands = isDistinct(line, this.items) || line.gap > 0.4;
    const opensBullets = next?.bullet === true && afterBullets;
    if (!this.hasDates) return stands || opensBullets ? looks : -1;
    return stands && (afterBullets || line.gap > 0.2) && item.piece.text.length < 90 ? looks : -1;
  }

  private looksLikeOpener(item: Item): boolean {
    const line = item.lines[0];
    return !!line && !!this.opener && sameLook(line, this.opener);
  }

  /** Cuts a run into one piece for each entry it holds. */
  private cutRun(run: Item[]): Item[][] {
    const dated = run.flatMap((item, i) => (isDated(item) ? [i] : []));
    const cuts = new Set<number>();
    const offset = dated[0] ?? 0;
    for (let k = 1; k < dated.length; k++) {
      const before = dated[k - 1] as number;
      const at = dated[k] as number;
      if (isContinuedDate(run, before, at)) continue;
      cuts.add(this.bestCut(run, before, at, offset));
    }
    run.forEach((item, i) => {
      const line = item.lines[0] as SourceLine;
      if (i > 0 && this.opensUndated(run, i, line, dated)) cuts.add(i);
    });
    const heads: Item[][] = [];
    let from = 0;
    for (const at of [...cuts].sort((a, b) => a - b)) {
      heads.push(run.slice(from, at));
      from = at;
    }
    heads.push(run.slice(from));
    return heads.filter((head) => head.length > 0);
  }

  private bestCut(run: Item[], before: number, at: number, offset: number): number {
    let best = at;
    let bestScore = Number.NEGATIVE_INFINITY;
    const gaps = run.slice(before + 1, at + 1).map((item) => item.lines[0]?.gap ?? 0);
    const widest = Math.max(...gaps);
    for (let i = before + 1; i <= at; i++) {
      const line = run[i]?.lines[0] as SourceLine;
      if (line.side) continue;
      const score =
        (sameLook(line, run[0]?.lines[0] as SourceLine) ? 3 : 0) +
        // Another firm's own line, set as the first one of the section is.
        (this.looksLikeOpener(run[i] as Item) ? 3.5 : 0) +
        (widest > 0.2 && line.gap > widest - 0.05 ? 2 : 0) +
        (i === at - offset ? 1.5 : 0) +
        (line.headingLevel > 0 ? 4 : 0) -
        Math.abs(i - (at - offset)) * 0.1;
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  /** Entries without a date: a line that looks as the first does, and stands off from what is above. */
  private opensUndated(run: Item[], i: number, line: SourceLine, dated: number[]): boolean {
    if (line.side || !this.opener || !sameLook(line, this.opener)) return false;
    if (line.headingLevel > 0) return !sameLook(run[i - 1]?.lines[0] as SourceLine, line);
    if (dated.length > 0 || this.hasDates) return false;
    const above = run[i - 1]?.lines[0] as SourceLine;
    return isDistinct(line, this.items) ? !sameLook(above, line) || line.gap > 0.3 : line.gap > 0.6;
  }

  private open(head: Item[], next: Item | undefined): void {
    const last = this.done.at(-1);
    // Two openers in a row with nothing between are one entry's: employer above title.
    const isBare =
      last &&
      last.body.length === 0 &&
      this.hasDates &&
      !last.head.some((item) => isDated(item)) &&
      !head.some((item) => (item.lines[0]?.headingLevel ?? 0) > 0) &&
      last.head.length + head.length < 5;
    if (isBare && head.some((item) => isDated(item))) {
      last.head.push(...head);
      return;
    }
    const cut = bodyStart(head, next);
    this.done.push({ head: head.slice(0, cut), body: head.slice(cut) });
  }
}
