import { LinkifyIt } from "linkify-it";
import type { Piece, SourceLine } from "../../lines.ts";
import type { DocumentBuilder } from "../builder.ts";

export const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true });
// Domains set aside for examples, as samples and templates have them.
linkify.tlds(
  "example test invalid dev app tech page design blog site website space cloud online xyz studio art codes engineer works link bio digital legal media network photo photography portfolio services social software solutions systems team tools world academy".split(
    " ",
  ),
  true,
);
const networks: [string, RegExp][] = [
  ["LinkedIn", /(?:^|\.)linkedin\.com$/],
  ["GitHub", /^(?:www\.)?github\.com$/],
  ["GitLab", /^(?:www\.)?gitlab\.com$/],
  ["Bitbucket", /^bitbucket\.org$/],
  ["Stack Overflow", /(?:^|\.)stackoverflow\.com$/],
  ["X", /^(?:www\.)?(?:twitter|x)\.com$/],
  ["Medium", /(?:^|\.)medium\.com$/],
  ["Google Scholar", /^scholar\.google\./],
  ["ORCID", /(?:^|\.)orcid\.org$/],
  ["Kaggle", /(?:^|\.)kaggle\.com$/],
  ["Behance", /(?:^|\.)behance\.net$/],
  ["Dribbble", /(?:^|\.)dribbble\.com$/],
  ["XING", /(?:^|\.)xing\.com$/],
  ["YouTube", /(?:^|\.)youtube\.com$/],
  ["Instagram", /(?:^|\.)instagram\.com$/],
  ["Facebook", /(?:^|\.)facebook\.com$/],
  ["Mastodon", /(?:^|\.)mastodon\.social$/],
  ["LeetCode", /(?:^|\.)leetcode\.com$/],
  ["Telegram", /^t\.me$/],
  ["TikTok", /(?:^|\.)tiktok\.com$/],
  ["ResearchGate", /(?:^|\.)researchgate\.net$/],
];
/** A web address and nothing else: with a scheme or a path, or a host in small letters. */
export function isWebAddress(text: string): boolean {
  const [found] = findWebAddresses(text);
  return found !== undefined && found.from === 0 && found.to === text.length;
}

/** Names of files and of tools end as some countries' domains do: `main.py`, `Socket.io`. */
const noHost = /\.(?:py|js|md|sh|rs|ts|pl|cc|so|ps|am)$/i;

/** Web addresses that are written out, with or without a scheme; those for e-mail are none. */
export function findWebAddresses(text: string): { from: number; to: number; url: string }[] {
  // Some fonts set a hyphen that no address has; one at the end of a word is none of its.
  const plain = text.replace(/[\u2010\u2011]/g, "-").replace(/-(?=\s|$)/g, " ");
  return (linkify.match(plain) ?? []).flatMap(({ schema, index, lastIndex, raw }) => {
    const isKnown =
      /[/]|^www\.|\.(?:com|org|net|io|dev|me|de|fr|es|it|nl|in|cn|jp|uk|eu|edu|tech|app|ai|info|example)$/i.test(
        raw,
      );
    const isHost = /^[a-z0-9-]{2,}(?:\.[a-z0-9-]+)+$/.test(raw) && !noHost.test(raw);
    return schema !== "mailto:" && !/\.\p{Lu}{2,}$/u.test(raw) && (isKnown || isHost)
      ? [{ from: index, to: lastIndex, url: raw }]
      : [];
  });
}

/** Networks whose members' pages are named by their handle alone. */
const handles: [string, string][] = [
  ["linked-?in", "linkedin.com/in/"],
  ["git-?hub", "github.com/"],
  ["git-?lab", "gitlab.com/"],
  ["twitter", "twitter.com/"],
  ["x", "x.com/"],
  ["instagram", "instagram.com/"],
  ["behance", "behance.net/"],
  ["dribbble", "dribbble.com/"],
  ["kaggle", "kaggle.com/"],
  ["medium", "medium.com/@"],
  ["xing", "xing.com/profile/"],
  ["telegram", "t.me/"],
  ["youtube", "youtube.com/@"],
  ["tik-?tok", "tiktok.com/@"],
  ["facebook", "facebook.com/"],
  ["leet-?code", "leetcode.com/"],
];

const anyNetwork = new RegExp(handles.map(([name]) => name).join("|"), "iu");

/** `Instagram` alone: what a handle in the next line is one of. */
export function pageOfNetwork(text: string): string | undefined {
  return handles.find(([name]) => new RegExp(`^${name}\\s*[:：]?$`, "iu").test(text.trim()))?.[1];
}

/** `GitHub: robinvale`, `LinkedIn: in/robin-vale`, and `in/robin-vale` alone: a handle behind its network's name. */
export function findHandles(text: string): { from: number; to: number; url: string }[] {
  const found: { from: number; to: number; url: string }[] = [];
  for (const [name, page] of anyNetwork.test(text) ? handles : []) {
    const labelled = new RegExp(
      `(?<![\\p{L}\\d/.])${name}(?:\\s*[:：]\\s*[@/]?|\\s+[@/]|\\s*\\t\\s*(?=\\S+\\s*(?:$|[|•·]))|\\s+[–—-]\\s+@?(?=[\\p{Ll}\\d_.-]+(?:$|\\s*[|•·,;])))(?:in/)?(?<handle>[\\p{L}\\d][\\p{L}\\d_.-]{1,38}[\\p{L}\\d])(?=$|[\\s|•·,;)/])`,
      "iu",
    ).exec(text);
    const handle = labelled?.groups?.handle;
    // A name in two words is no handle, and one with a full stop may be an address.
    const rest = labelled ? text.slice(labelled.index + labelled[0].length) : "";
    if (labelled && handle && !/^\s+\p{Lu}\p{Ll}/u.test(rest) && !/\.\p{L}{2,3}$/u.test(handle))
      found.push({ from: labelled.index, to: labelled.index + labelled[0].length, url: page + handle });
  }
  const bare = /(?<=^|[|•·,\t]\s*)\/?in\/(?<handle>[\p{L}\d_-]{3,60})(?=$|[\s|•·,;)/])/u.exec(text);
  if (bare?.groups?.handle)
    found.push({
      from: bare.index,
      to: bare.index + bare[0].length,
      url: `linkedin.com/in/${bare.groups.handle}`,
    });
  const fediverse = /(?<![\p{L}\d.@])@(?<user>[\p{L}\d_]{2,30})@(?<host>[a-z\d-]+(?:\.[a-z\d-]+)+)/iu.exec(
    text,
  );
  if (fediverse?.groups?.user)
    found.push({
      from: fediverse.index,
      to: fediverse.index + fediverse[0].length,
      url: `${fediverse.groups.host}/@${fediverse.groups.user}`,
    });
  const orcid =
    /(?:\borcid(?:\s*id)?\s*[:：]?\s*)?(?<![\d-])(?<id>\d{4}-\d{4}-\d{4}-\d{3}[\dX])(?![\d-])/iu.exec(text);
  if (orcid?.groups?.id)
    found.push({
      from: orcid.index,
      to: orcid.index + orcid[0].length,
      url: `orcid.org/${orcid.groups.id}`,
    });
  return found;
}

/** A handle and nothing else, in a line below its network's name. */
export function isHandle(text: string): boolean {
  return (
    /^@?[\p{L}\d_][\p{L}\d_.-]{1,38}[\p{L}\d_]$/u.test(text.trim()) &&
    (text.includes("@") || /^\P{Lu}+$/u.test(text))
  );
}

/** `@robin_draws` between signs: the name on a network that nothing names. */
export function findNames(text: string): { from: number; to: number }[] {
  const names =
    /(?<=^|[|•·,;/()\t]\s*|\s{2})@[\p{L}\d_](?:[\p{L}\d_.-]{1,48}[\p{L}\d_])(?=\s*(?:$|[|•·,;/()\t])|\s{2})/gu;
  return [...text.matchAll(names)].map(({ index, 0: name }) => ({ from: index, to: index + name.length }));
}

/** Words of a site's own menu. */
const menu =
  /^(?:home|start(?:seite)?|about(?: me)?|cv|resume|résumé|lebenslauf|blog|news|posts|contact|kontakt|projects?|projekte|portfolio|work|publications|talks|teaching|research|archive|search|menu|login|rss|impressum|accueil|inicio|print|download(?: pdf)?|pdf)$/iu;

/** A line of links that a web page has above or below the resume, each a word of its menu. */
export function isMenu({ text, links }: SourceLine): boolean {
  const words = links.map(({ start, end }) => text.slice(start, end).trim());
  const rest = links.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  // In whatever language: short words that lead to pages of one site.
  const hosts = new Set(links.map(({ url }) => hostOf(url)));
  const isOneSite = links.length > 2 && hosts.size === 1 && words.every((word) => word.length < 16);
  const isWords = isOneSite || words.every((word) => menu.test(word));
  return links.length > 1 && isWords && !/[\p{L}\d]/u.test(rest);
}

/** Lines of nothing but addresses, one of them a profile: `Find me online`, whatever the heading says. */
export function isProfileList(lines: SourceLine[]): boolean {
  const isAddress = (text: string) =>
    /^(?:[\p{L} ]{2,20}[:：]\s*)?(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/iu.test(text);
  if (lines.length > 12 || lines.some(({ text }) => text.length > 300)) return false;
  const parts = lines.flatMap(({ text }) => text.split(/\s*[|•·\t]\s*|,\s+|\s+\/\s+/)).filter(Boolean);
  const isProfile = (text: string) => networks.some(([, host]) => host.test(hostOf(text)));
  return parts.length > 0 && parts.length < 12 && parts.every(isAddress) && parts.some(isProfile);
}

function hostOf(text: string): string {
  return (
    text
      .replace(/^[\p{L} ]+[:：]\s*/u, "")
      .replace(/^https?:\/\//i, "")
      .split("/")[0]
      ?.toLowerCase() ?? ""
  );
}

/** Files a link as a profile of a network that is known, or as the person's own page. */
export function addUrl(builder: DocumentBuilder, url: string, piece: Piece): void {
  const { basics } = builder.doc;
  const absolute = /^[a-z]+:\/\//i.test(url) ? url : `https://${url}`;
  const full = absolute.replace(/^(https?:\/\/[^/?#]+)\/$/i, "$1");
  let host = "";
  let path = "";
  try {
    const parsed = new URL(full);
    host = parsed.hostname.toLowerCase();
    path = parsed.pathname;
  } catch {
    return;
  }
  const isFediverse = /^\/@[\p{L}\d_]+$/u.test(decoded(path));
  const network =
    networks.find(([, pattern]) => pattern.test(host))?.[0] ?? (isFediverse ? "Mastodon" : undefined);
  const known = [basics.url, ...basics.profiles.map((profile) => profile.url)].filter(
    (one) => one !== undefined,
  );
  if (known.some((one) => bareUrl(one) === bareUrl(full))) {
    builder.consume(piece);
    return;
  }
  if (!network && !basics.url) {
    basics.url = full.slice(0, 1_000);
    builder.line("basics/url", piece, 0.9);
    return;
  }
  const id = `profile-${basics.profiles.length + 1}`;
  const username = network
    ? path
        .replace(/^\/(?:in|users|profile|u|pub)\//, "/")
        .split("/")
        .filter(Boolean)[0]
    : undefined;
  builder.line(`${id}/url`, piece, 0.95);
  basics.profiles.push({
    id,
    network: network ?? host.replace(/^www\./, ""),
    ...(username ? { username: decoded(username).slice(0, 200) } : {}),
    url: full.slice(0, 1_000),
  });
}

/** An address as far as it tells one page from another. */
function bareUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/\/$/, "");
}

/** A part of an address with its `%` signs read; as it stands where they mean nothing. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
