/** Why a proposal was refused, and what a result warns of, in German: by code, with the words that it is about. */
import type { Reason, Warning } from "./messages.en.ts";

type InWords = (claim: string, found: string | undefined) => string;

/** The claim is named where there is one to name; what the document says instead follows, where that is known. */
function saying(withClaim: (claim: string) => string, without: string): InWords {
  return (claim, found) =>
    (claim === "" ? without : withClaim(`„${claim}“`)) +
    (found === undefined ? "" : ` Ihr Dokument sagt: „${found}“.`);
}

export const germanReasons: Record<Reason["code"], InWords> = {
  number_unsupported: saying(
    (claim) => `Die Zahl ${claim} belegen Ihre Zeilen so nicht.`,
    "Eine Zahl belegen Ihre Zeilen so nicht.",
  ),
  unit_changed: saying(
    (claim) => `${claim}: Einheit oder Häufigkeit stehen so nicht in Ihren Zeilen.`,
    "Eine Einheit oder Häufigkeit steht so nicht in Ihren Zeilen.",
  ),
  direction_changed: saying(
    (claim) => `${claim}: Ihre Zeilen sagen das Gegenteil oder nennen keine solche Veränderung.`,
    "Ihre Zeilen sagen das Gegenteil oder nennen keine solche Veränderung.",
  ),
  date_unsupported: saying(
    (claim) => `Die Zeitangabe ${claim} geben Ihre Zeilen nicht her.`,
    "Diese Zeitangabe oder Reihenfolge geben Ihre Zeilen nicht her.",
  ),
  duration_unsupported: saying(
    (claim) => `Die Dauer ${claim} ergibt sich aus Ihren Zeilen nicht.`,
    "Eine Dauer ergibt sich aus Ihren Zeilen nicht.",
  ),
  employer_unsupported: saying(
    (claim) => `Den Arbeitgeber ${claim} nennen Ihre Zeilen nicht.`,
    "Einen Arbeitgeber nennen Ihre Zeilen nicht.",
  ),
  title_unsupported: saying(
    (claim) => `Den Titel ${claim} geben Ihre Zeilen Ihnen nicht.`,
    "Einen Titel geben Ihre Zeilen Ihnen nicht.",
  ),
  seniority_raised: saying(
    (claim) => `${claim} ist ein höherer Rang, als Ihre Zeilen Ihnen geben.`,
    "Das ist ein höherer Rang, als Ihre Zeilen Ihnen geben.",
  ),
  leadership_unsupported: saying(
    (claim) => `Dass Sie führten (${claim}), sagen Ihre Zeilen nicht.`,
    "Dass Sie führten, sagen Ihre Zeilen nicht.",
  ),
  ownership_raised: saying(
    (claim) => `${claim}: Ihre Zeilen sagen nicht, dass Sie selbst das taten.`,
    "Ihre Zeilen sagen nicht, dass Sie selbst das taten.",
  ),
  scope_unsupported: saying(
    (claim) => `${claim}: So weit oder genau sagen es Ihre Zeilen nicht.`,
    "So weit oder genau sagen es Ihre Zeilen nicht.",
  ),
  team_size_unsupported: saying(
    (claim) => `Wie viele es waren (${claim}), sagen Ihre Zeilen nicht so.`,
    "Wie viele es waren, sagen Ihre Zeilen nicht so.",
  ),
  skill_unsupported: saying(
    (claim) => `${claim} kommt in den Zeilen, auf denen es beruhen soll, nicht vor.`,
    "Diese Kenntnis kommt in den Zeilen, auf denen es beruhen soll, nicht vor.",
  ),
  skill_out_of_time: saying(
    (claim) => `${claim}: Das gab es zu jener Zeit noch nicht.`,
    "Das gab es zu jener Zeit noch nicht.",
  ),
  degree_unsupported: saying(
    (claim) => `Den Abschluss ${claim} nennen Ihre Zeilen nicht.`,
    "Einen Abschluss nennen Ihre Zeilen nicht.",
  ),
  certificate_unsupported: saying(
    (claim) => `Das Zertifikat ${claim} nennen Ihre Zeilen nicht.`,
    "Ein Zertifikat nennen Ihre Zeilen nicht.",
  ),
  award_unsupported: saying(
    (claim) => `Die Auszeichnung ${claim} nennen Ihre Zeilen nicht.`,
    "Eine Auszeichnung nennen Ihre Zeilen nicht.",
  ),
  language_unsupported: saying(
    (claim) => `${claim}: Diese Sprache oder Stufe nennen Ihre Zeilen nicht.`,
    "Eine Sprache oder Stufe nennen Ihre Zeilen nicht.",
  ),
  name_unsupported: saying(
    (claim) => `Den Namen ${claim} nennen Ihre Zeilen nicht.`,
    "Einen Namen nennen Ihre Zeilen nicht.",
  ),
  claim_unsupported: saying(
    (claim) => `${claim} sagen Ihre Zeilen nicht von Ihnen.`,
    "Das sagen Ihre Zeilen nicht von Ihnen.",
  ),
  words_unsupported: saying(
    (claim) => `${claim} sagen Ihre Zeilen nicht.`,
    "Manche Wörter sagen Ihre Zeilen nicht.",
  ),
  causality_unsupported: saying(
    (claim) => `${claim}: Dass eines aus dem anderen folgte, sagen Ihre Zeilen nicht.`,
    "Dass eines aus dem anderen folgte, sagen Ihre Zeilen nicht.",
  ),
  negation_lost: saying(
    (claim) => `${claim} lässt eine Verneinung weg.`,
    "Eine Verneinung wird weggelassen.",
  ),
  hedge_removed: saying(
    (claim) => `${claim} lässt eine Einschränkung weg.`,
    "Eine Einschränkung wird weggelassen.",
  ),
  moved_between_employers: saying(
    (claim) => `${claim} gehört in Ihrem Dokument zu einer anderen Stelle oder einem anderen Projekt.`,
    "Das gehört in Ihrem Dokument zu einer anderen Stelle oder einem anderen Projekt.",
  ),
  facts_joined: saying(
    (claim) => `${claim}: Die Teile stehen in Ihrem Dokument, aber nirgends beieinander.`,
    "Die Teile stehen in Ihrem Dokument, aber nirgends beieinander.",
  ),
  from_posting: saying(
    (claim) => `${claim} ist ein Wort der Ausschreibung, und Ihre Zeilen sagen es nicht.`,
    "Das sind Wörter der Ausschreibung, und Ihre Zeilen sagen sie nicht.",
  ),
  evidence_missing: saying(
    (claim) => `Keine Zeile, auf die es sich beruft, belegt ${claim}.`,
    "Die Zeile, auf die es sich beruft, gibt es nicht, oder sie belegt nichts, weil sie Ihre eigene, nicht bestätigte Angabe ist.",
  ),
  evidence_hidden: saying(
    () => "Es beruft sich auf Text, den in Ihrem Dokument niemand sehen kann.",
    "Es beruft sich auf Text, den in Ihrem Dokument niemand sehen kann.",
  ),
  instruction_followed: saying(
    (claim) => `${claim} richtet sich an eine Maschine und sagt nichts über Sie.`,
    "Das richtet sich an eine Maschine und sagt nichts über Sie.",
  ),
  language_changed: saying(
    () => "Es ist in einer anderen Sprache geschrieben als Ihr Lebenslauf.",
    "Es ist in einer anderen Sprache geschrieben als Ihr Lebenslauf.",
  ),
  too_long: saying(() => "Es ist länger, als hier Platz hat.", "Es ist länger, als hier Platz hat."),
  contact_changed: saying(
    () => "Kontaktdaten und Links werden nie geändert oder in den Text geschrieben.",
    "Kontaktdaten und Links werden nie geändert oder in den Text geschrieben.",
  ),
  match_lowered: (_, requirement) =>
    requirement === undefined
      ? "So, wie er ist, zeigt Ihr Lebenslauf mehr von dem, was die Stelle verlangt."
      : `So, wie er ist, zeigt Ihr Lebenslauf mehr von dem, was die Stelle verlangt: „${requirement}“.`,
  doubted_on_second_reading: (claim) =>
    `Ein zweites Modell, das nur prüft, hat es neben Ihren Zeilen gelesen und bezweifelt, dass sie ${claim === "" ? "all das" : `„${claim}“`} sagen.`,
};

const byRules = "Die Anpassung wurde deshalb nach festen Regeln gemacht.";

const warnings: Record<Warning["code"], string> = {
  model_unavailable: `Das Modell gab keine brauchbare Antwort. ${byRules}`,
  model_kept_inventing: `Nichts von dem, was das Modell vorschlug, ließ sich belegen. ${byRules}`,
  model_withheld: `Ihre Kontaktdaten ließen sich nicht aus dem heraushalten, was ein Modell läse; es wurde nichts gesendet. ${byRules}`,
  second_reading_missing:
    "Was ein Modell schrieb, hätte ein zweites Mal gelesen werden sollen, aber das gelang nicht bei allem. Unsere eigenen Regeln fanden nichts dagegen: Vergleichen Sie es mit Ihren Zeilen, ehe Sie es verschicken.",
  budget_reached: `Eine Grenze dessen, was Modelle kosten dürfen, ist erreicht. ${byRules}`,
  overnight_missed:
    "Der nächtliche Lauf brachte für diese Stelle keine Antwort. Sie wurde bei Tage erfragt, im Rahmen des genannten Preises.",
  pdf_kept_back:
    "Die Seiten des PDFs sagten nicht genau, was sie sollten, wohl weil keine unserer Schriften Ihre Zeichen kennt. Das PDF wurde zurückgehalten; Word, Markdown und JSON sagen alles.",
  lines_unplaced:
    "Manche Zeilen Ihrer Datei fanden keinen Platz und stehen nicht im angepassten Lebenslauf. Auf der Seite des Lebenslaufs können Sie sie dorthin setzen, wohin sie gehören.",
  low_confidence_source:
    "Manche Stellen der Datei ließen sich nicht sicher lesen. Prüfen Sie den Lebenslauf, ehe Sie ihn verschicken.",
  few_requirements:
    "Die Ausschreibung nennt wenige Anforderungen, die Punktzahl sagt deshalb wenig. Fügen Sie die ganze Ausschreibung ein, wenn dies nur ein Teil ist.",
  hidden_text_ignored:
    "Die Datei enthält Text, den kein Leser sehen kann. Er wurde weder verwendet noch gewertet.",
  language_differs:
    "Lebenslauf und Ausschreibung sind in verschiedenen Sprachen. Der Lebenslauf behält seine.",
  source_scanned: "Der Lebenslauf ist von einem Bild gelesen. Prüfen Sie ihn, ehe Sie ihn verschicken.",
};

export const germanRefusals = {
  refused: ({ code, claim, found }: Reason) => germanReasons[code](claim, found),
  warning: ({ code }: Warning) => warnings[code],
};
