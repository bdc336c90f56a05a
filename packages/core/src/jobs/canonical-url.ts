/** One address for one posting, whatever link led to it. Used to compare, never to fetch. */

/** Parameters that say how somebody came, not what they came for. */
const tracking =
  /^(utm_.+|mc_.+|pk_.+|hsa_.+|gclid|gbraid|wbraid|fbclid|msclkid|dclid|yclid|igshid|li_fat_id|_ga|_gl|ref|refid|referrer|referer|source|src|gh_src|lever-source.*|lever-origin|trk|trkinfo|trackingid|tracking|originalsubdomain|position|pagenum|from|campaign|cid|sid|sessionid|jsessionid|vjs|tk|advn|adid|xkcb|sjdu|share|locale|lang|iis|iisn)$/i;

/** What a site's own addresses of one posting have in common: the host and path, and the parameters kept. */
const sites: readonly { host: RegExp; canonical: (url: URL) => string | undefined }[] = [
  {
    host: /(^|\.)linkedin\.com$/,
    canonical(url) {
      const id = /\/jobs\/view\/(?:[^/]*-)?(\d{6,})/.exec(url.pathname)?.[1] ?? number(url, "currentJobId");
      return id && `https://linkedin.com/jobs/view/${id}`;
    },
  },
  {
    host: /(^|\.)indeed\.[a-z.]+$/,
    canonical(url) {
      const key = url.searchParams.get("jk") ?? url.searchParams.get("vjk");
      return key && /^[0-9a-f]{8,32}$/i.test(key)
        ? `https://indeed.com/viewjob?jk=${key.toLowerCase()}`
        : undefined;
    },
  },
  {
    host: /^(boards|job-boards)(\.eu)?\.greenhouse\.io$/,
    canonical(url) {
      const [, board, id] = /^\/([^/]+)\/jobs\/(\d+)/.exec(url.pathname) ?? [];
      const embedded = url.searchParams.get("for");
      const token = number(url, "token");
      if (board && id) return `https://greenhouse.io/${board.toLowerCase()}/jobs/${id}`;
      return embedded && token ? `https://greenhouse.io/${embedded.toLowerCase()}/jobs/${token}` : undefined;
    },
  },
  { host: /^jobs(\.eu)?\.lever\.co$/, canonical: (url) => firstParts(url, "https://jobs.lever.co", 2) },
  { host: /^jobs\.ashbyhq\.com$/, canonical: (url) => firstParts(url, "https://jobs.ashbyhq.com", 2) },
  {
    host: /\.myworkdayjobs\.com$/,
    canonical(url) {
      const path = url.pathname.replace(/\/apply(\/.*)?$/, "");
      const [, site, slug] = /^\/(?:[a-z]{2}-[A-Z]{2}\/)?([^/]+)\/job\/(?:.*\/)?([^/]+)$/.exec(path) ?? [];
      return site && slug ? `https://${url.hostname}/${site}/job/${slug}` : undefined;
    },
  },
];

/** @returns undefined for what is no address of http. */
export function canonicalUrl(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const host = url.hostname.replace(/\.$/, "");
  for (const site of sites) {
    const found = site.host.test(host) ? site.canonical(url) : undefined;
    if (found) return found;
  }
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name));
  const query = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
  // Some sites name the posting behind the hash; an anchor never holds a slash.
  const hash = /^#!?\//.test(url.hash) ? url.hash : "";
  const path = url.pathname.replace(/\/(index\.html?)?$/, "");
  return `https://${host.replace(/^www\./, "")}${path}${query && `?${query}`}${hash}`;
}

function number(url: URL, name: string): string | undefined {
  const value = url.searchParams.get(name);
  return value && /^\d{6,20}$/.test(value) ? value : undefined;
}

function firstParts(url: URL, origin: string, count: number): string | undefined {
  const parts = url.pathname.split("/").filter(Boolean);
  return parts.length >= count ? `${origin}/${parts.slice(0, count).join("/").toLowerCase()}` : undefined;
}
