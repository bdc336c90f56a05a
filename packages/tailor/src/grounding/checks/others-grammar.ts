/** How German, French and Spanish lines say that somebody else does something. Written for this project. */

export interface Grammar {
  /** Parts the statements of a line, each group kept with what follows. */
  joint: RegExp;
  /** A noun phrase that acts: article and who it is; group 1 is who. */
  actor: RegExp;
  /** Ends what stands before a noun phrase that does not act. */
  governed: RegExp;
  /** The person speaks of themselves. */
  mine: RegExp;
  /** "Done by the manager", "the draft came from the architect": all of it is theirs. */
  done: RegExp;
}

const german =
  "(?:\\p{Lu}\\p{L}*(?:er|erin|eur|eurin|ist|istin|ant|antin|or|orin|chef|chefin|meister|meisterin|leitung|schule|team|abteilung|büro|kanzlei|firma|gruppe|kollege|kollegin|architekt|architektin|vorstand|kunde|kundin|arzt|ärztin|amt|behörde|verwaltung|bauherr|zentrale|konzern|labor|geselle)|Leitung|Labor|Bauherr|Architekt|Vorstand|Chef|Chefin|Kollegin|Kollege|Schule|Team|Abteilung|Büro|Firma|Meister|Arzt|Ärztin|Zentrale|IT|Meisterin)";
const french =
  "(?:patronne?|direct(?:eur|rice|ion)|cheffe?|responsable|gérante?|collègues?|équipe|service|agence|laboratoire|bureau|mairie|cabinet|client|école|maître|maîtresse|médecin|siège|tuteur|tutrice|associée?|\\p{L}{3,}(?:eur|euse|trice|ière|iste|ien|ienne|ante|ant))";
const spanish =
  "(?:jef[ea]|equipo|agencia|laboratorio|ayuntamiento|hospital|direct(?:or|ora)|dirección|gerente|compañer[oa]|escuela|colegio|empresa|cliente|encargad[oa]|médic[oa]|técnic[oa]|maestr[oa]|dueñ[oa]|arquitect[oa]|departamento|oficina|concejal[a]?|responsable|propietari[oa]|central|\\p{L}{3,}(?:dor|dora|ista|sora|sor|tora|ero|era|iente|ente|aria|ario))";

export const grammars: Record<string, Grammar> = {
  de: {
    joint:
      /[;.:]\s|,\s(?:(?:die|der|das|den|dem|welche[rsn]?|wobei|während|aber|und|doch) )?|\s(?:während|aber|doch)\s/giu,
    actor: new RegExp(
      `(?<![\\p{L}])(?:(?:der|die|das|ein|eine|mein|meine|unser|unsere) (?:\\p{Ll}+(?:e|er|en) )?(${german})|((?:Frau|Herr|Dr) (?:(?:Prof|Dr) )*\\p{Lu}\\p{L}+))(?![\\p{L}-])`,
      "gu",
    ),
    governed:
      /(?:^|\s)(?:von|vom|mit|bei|beim|für|an|auf|aus|zu|zum|zur|nach|durch|über|unter|vor|neben|in|im|um|gegen|ohne|seit|ab|gemäß|laut|samt|wegen|statt)\s$|(?:und|oder|sowie)\s$/u,
    mine: /(?<![\p{L}])(?:ich|mir|wir|habe|bin)(?![\p{L}])/iu,
    done: new RegExp(
      `\\p{Lu}[\\p{L}-]+ (?:kam|kamen|kommt|kommen|stammt|stammen|stammte|stammten|war|waren|ist|sind|liegt|lag|lagen) (?:von|vom|bei|beim|in) (?:der|dem|den|einer|einem|meiner|meinem|unserer|unserem)? ?(?:\\p{L}+ )?${german}|nach (?:den |dem |der |einer |einem )?\\p{Lu}\\p{L}+ (?:des|der|von|vom) (?:\\p{Ll}+ )?\\p{Lu}\\p{L}*(?:ers?|erin|in|leiters?|meisters?|chefs?)(?![\\p{L}])|\\p{L}[\\p{L}-]* (?:durch|von) (?:die|den|der|dem|einen|einem|einer|meinen|unseren) ${german} (?:ge|be|er|ver|über|frei|ab|an|aus)\\p{L}+`,
      "gu",
    ),
  },
  fr: {
    joint:
      /[;.:]\s|,\s(?:(?:que|qu'|qui|dont|mais|et|tandis que|pendant que) ?)?|\s(?:que|mais|tandis que)\s/giu,
    actor: new RegExp(
      `(?<![\\p{L}])(?:le |la |l['’]|les |un |une |mon |ma |notre |nos )(?:\\p{L}+ )?(${french})(?![\\p{L}])`,
      "giu",
    ),
    governed:
      /(?:^|\s)(?:de|du|des|d'|à|au|aux|avec|par|pour|chez|sans|sur|dans|entre|vers|sous|selon|auprès de|et|ou|en)\s?$/iu,
    mine: /(?<![\p{L}])(?:je|j['’]|ai|me|moi|mes)(?![\p{Ll}])/iu,
    done: /(?:\p{L}+ ){0,3}\p{L}+(?:ée?s?|ies?|ues?|its?|ites?) (?:ensuite |après )?par (?:le |la |l['’]|les |un |une |mon |ma |notre )(?!biais|moyen|fait|suite|poste|web|voie)\p{L}+/giu,
  },
  es: {
    joint: /[;.:]\s|,\s(?:(?:que|quien|y|pero|mientras|cuy[oa]s?) )?|\s(?:pero|mientras)\s/giu,
    actor: new RegExp(
      `(?<![\\p{L}])(?:el|la|los|las|un|una|mi|nuestro|nuestra) (${spanish})(?![\\p{L}])`,
      "giu",
    ),
    governed:
      /(?:^|\s)(?:de|del|con|por|para|a|al|en|entre|sin|según|hacia|desde|sobre|ante|y|o|e|como)\s$/iu,
    mine: /(?<![\p{L}])(?:yo|me|mi|mis|\p{L}+(?:é|í)|he|nosotr[oa]s)(?![\p{L}])/iu,
    done: /(?:\p{L}+ ){0,3}\p{L}+(?:ad|id|t|ch|s)[oa]s? por (?:el|la|los|las|un|una|mi) (?!mañana|tarde|noche|vía|red|web|calle)\p{L}+/giu,
  },
};

const joined = new Map<Grammar, RegExp>();
const goesOn =
  "(?!(?:de|del|du|des|der|die|das|von|vom|mit|bei|für|con|por|para|a|al|en|au|aux|à|avec|pour|chez|sur|y|et|und|e|o|ou|oder)\\b)\\p{Ll}";

/** The text with a statement about somebody else that hangs on by "and" parted from what stands before. */
export function partedAtOthers(text: string, grammar: Grammar): string {
  let at = joined.get(grammar);
  if (!at) {
    at = new RegExp(`\\s(?:y|et|und)\\s(?=(?:${grammar.actor.source})\\s${goesOn})`, grammar.actor.flags);
    joined.set(grammar, at);
  }
  return text.replace(at, "; ");
}
