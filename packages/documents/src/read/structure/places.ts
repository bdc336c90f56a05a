const regions =
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NSW VIC QLD ACT TAS".split(
    " ",
  );
const regionNames =
  "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming ontario quebec british_columbia alberta england scotland wales bavaria bayern maharashtra karnataka".split(
    " ",
  );

const languages = ["en", "es", "fr", "de", "pt", "nl", "it", "zh", "ja", "hi", "ar"];
let countryCodes: Map<string, string> | undefined;

/** ISO 3166 code of a country named in any of the languages we read; built on first use. */
export function countryCode(name: string): string | undefined {
  countryCodes ??= buildCountries();
  return countryCodes.get(name.trim().toLowerCase().replace(/\.$/, ""));
}

function buildCountries(): Map<string, string> {
  const found = new Map<string, string>();
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const a of letters) {
      for (const b of letters) {
        const name = names.of(a + b);
        if (name) found.set(name.toLowerCase(), found.get(name.toLowerCase()) ?? a + b);
      }
    }
  }
  for (const [name, code] of [
    ["usa", "US"],
    ["u.s.a", "US"],
    ["u.s", "US"],
    ["uk", "GB"],
    ["u.k", "GB"],
    ["uae", "AE"],
    ["england", "GB"],
    ["scotland", "GB"],
    ["wales", "GB"],
    ["the netherlands", "NL"],
    ["holland", "NL"],
    ["korea", "KR"],
    ["south korea", "KR"],
    ["s.korea", "KR"],
    ["s. korea", "KR"],
    ["republic of korea", "KR"],
    ["russia", "RU"],
    ["türkiye", "TR"],
    ["vietnam", "VN"],
    ["czech republic", "CZ"],
    ["turkey", "TR"],
  ] as const) {
    found.set(name, code);
  }
  // Also the name of a state of the US and more often meant so.
  found.delete("georgia");
  return found;
}

/** The code itself, when ISO 3166 knows it. */
function isoCode(code: string): string | undefined {
  return new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }).of(code) ? code : undefined;
}

let zoneCities: Set<string> | undefined;

/** One of the few hundred cities that the world's time zones are named after; built on first use. */
export function isZoneCity(name: string): boolean {
  zoneCities ??= new Set(
    Intl.supportedValuesOf("timeZone")
      .filter((zone) => !/^(?:Antarctica|Arctic|Etc)\/|\/.*\//.test(zone))
      .flatMap((zone) => zone.split("/").slice(1))
      .map((city) => city.replaceAll("_", " ").toLowerCase()),
  );
  return zoneCities.has(name.toLowerCase());
}

const remote =
  /^(?:(?:fully |100% )?remote|hybrid|on-?site|home ?office|remoto|télétravail|distributed|worldwide|nationwide|(?:various|multiple) locations|bundesweit|deutschlandweit)(?:\s*[,(/–-].*)?$/i;
const word = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]+|\\p{Lo}[\\p{L}\\p{M}'’.-]+)";
const city = `${word}(?: (?:de|del|la|of|am|an der|upon|sur|do|da|${word})){0,4}`;
const cityAndMore = new RegExp(
  `^(?:Greater )?(${city})(?: Area)?[,،，、] ?(${city}|[A-Z]{2,3})(?:[ ,،，、]+(${city}|[A-Z]{2,3}))?(?: (\\d{4,6}))?$`,
  "u",
);

/** A text in a place's usual form, `Somewhere, Elsewhere`, though neither name is known; for cells set apart. */
export function looksLikePlace(text: string): boolean {
  return text.length < 45 && cityAndMore.test(text.trim());
}

export interface Place {
  city?: string;
  region?: string;
  countryCode?: string;
}

/** Reads `City, Region` and `City, Country` (and `Remote`); undefined when the text is no place. */
export function parsePlace(text: string): Place | undefined {
  const plain = text.trim().replace(/^\((.*)\)$/, "$1");
  if (plain.length > 70) return undefined;
  if (remote.test(plain)) return {};
  // `Some Town, IN & Other Town, OH`: the first of two.
  const [one, other, ...more] = plain.split(/ (?:&|and|\/) (?=[^,]+, )/);
  if (one?.includes(",") && other && more.length === 0 && parsePlace(other)) return parsePlace(one);
  const japanese =
    /^(?:(東京都|北海道|(?:京都|大阪)府|\p{Script=Han}{2,3}県)\s?)?(\p{Script=Han}{1,5}[市区郡])?(?:\p{Script=Han}{1,6}[区町村])?$/u.exec(
      plain,
    );
  if (japanese && (japanese[1] || japanese[2]))
    return {
      ...(japanese[2] ? { city: japanese[2] } : {}),
      ...(japanese[1] ? { region: japanese[1] } : {}),
      // `成都市武侯区` may be in China as well.
      ...(japanese[1] ? { countryCode: "JP" } : {}),
    };
  const country = countryCode(plain);
  if (country) return { countryCode: country };
  const bracketed = /^(.*\S)\s*\((?:remote|hybrid|on-?site)\)$/i.exec(plain);
  const match = cityAndMore.exec(bracketed?.[1] ?? plain);
  if (!match) return bracketed ? { city: bracketed[1] ?? "" } : undefined;
  const [, first = "", second = "", third] = match;
  const last = third ?? second;
  const code =
    countryCode(last) ?? (/^[A-Z]{2}$/.test(last) && !regions.includes(last) ? isoCode(last) : undefined);
  const isRegion = (name: string) =>
    /^(?:Co\.|County) \p{Lu}\p{L}+$/u.test(name) ||
    regions.includes(name) ||
    regionNames.includes(name.toLowerCase().replaceAll(" ", "_"));
  if (code && !(isRegion(last) && last.length <= 3)) {
    const place: Place = { city: first, countryCode: code };
    if (third) place.region = second;
    return place;
  }
  if (isRegion(last)) return { city: first, region: last };
  return undefined;
}
