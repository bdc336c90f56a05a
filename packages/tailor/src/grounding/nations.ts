/** Adjectives of countries: "Portuguese suppliers" are "suppliers in Portugal". */
const pairs =
  "american:America,british:Britain,english:England,scottish:Scotland,welsh:Wales,irish:Ireland,french:France,german:Germany,austrian:Austria,swiss:Switzerland,italian:Italy,spanish:Spain,portuguese:Portugal,dutch:Netherlands,belgian:Belgium,danish:Denmark,swedish:Sweden,norwegian:Norway,finnish:Finland,polish:Poland,czech:Czech,hungarian:Hungary,romanian:Romania,greek:Greece,turkish:Turkey,ukrainian:Ukraine,indian:India,chinese:China,japanese:Japan,korean:Korea,brazilian:Brazil,mexican:Mexico,canadian:Canada,australian:Australia,european:Europe,asian:Asia,african:Africa";

const nations: ReadonlyMap<string, string> = new Map(
  pairs.split(",").map((pair) => pair.split(":") as [string, string]),
);

/** The country an adjective in lower case speaks of, as written in English; undefined for any other word. */
export function nationOf(lower: string): string | undefined {
  return nations.get(lower);
}
