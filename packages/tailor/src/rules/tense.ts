/** Past forms of the verbs resumes hide in "responsible for …ing". */
const irregular: Record<string, string> = {
  building: "Built",
  build: "Built",
  writing: "Wrote",
  write: "Wrote",
  running: "Ran",
  run: "Ran",
  teaching: "Taught",
  teach: "Taught",
  keeping: "Kept",
  keep: "Kept",
  selling: "Sold",
  sell: "Sold",
  buying: "Bought",
  buy: "Bought",
  making: "Made",
  make: "Made",
  growing: "Grew",
  grow: "Grew",
  cutting: "Cut",
  cut: "Cut",
  setting: "Set",
  set: "Set",
  holding: "Held",
  hold: "Held",
  taking: "Took",
  take: "Took",
  giving: "Gave",
  give: "Gave",
  finding: "Found",
  find: "Found",
  bringing: "Brought",
  bring: "Brought",
  rebuilding: "Rebuilt",
  rewriting: "Rewrote",
  speaking: "Spoke",
  meeting: "Met",
  meet: "Met",
  doing: "Did",
  winning: "Won",
  win: "Won",
  sending: "Sent",
  paying: "Paid",
  choosing: "Chose",
  drawing: "Drew",
  feeding: "Fed",
};
const regular = new Set(
  `maintain develop implement manage design test deploy monitor support coordinate analyze analyse prepare review document create organize organise plan train update process handle
  process administer schedule deliver configure install troubleshoot operate conduct perform assist answer resolve order track report audit clean check develop draft edit execute
  facilitate generate identify improve increase reduce inspect integrate launch migrate negotiate optimize optimise oversee present produce program promote provide recruit research serve
  supervise translate verify automate assess assemble balance calculate collect compile complete debug evaluate examine fix interview measure model order package prioritize procure
  purchase reconcile record refactor register repair replace respond restock scale secure select ship sort stock supply welcome`
    .split(/\s+/)
    .filter((verb) => verb !== "oversee"),
);
const doubled = new Set(["plan", "ship", "program", "stop", "debug", "control"]);

/** "maintaining" or "maintain" → "Maintained"; null for a verb whose past is not known for certain. */
export function pastOf(form: string): string | null {
  const lower = form.toLowerCase();
  if (irregular[lower]) return irregular[lower];
  const base = regular.has(lower) ? lower : baseOfGerund(lower);
  if (!base) return null;
  const past = base.endsWith("e")
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : doubled.has(base)
        ? `${base}${base.at(-1)}ed`
        : `${base}ed`;
  return past.charAt(0).toUpperCase() + past.slice(1);
}

function baseOfGerund(gerund: string): string | null {
  if (!gerund.endsWith("ing")) return null;
  const stem = gerund.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((candidate) => regular.has(candidate)) ?? null;
}
