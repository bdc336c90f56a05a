/** Stems of what postings say around what they ask: how much, how well, how long. None of it tells one trade from another. */
export const paddingWords: ReadonlySet<string> = new Set(
  "strong excellent good great proven solid deep ability abl knowledg understand year familiar proficien minimum least prefer requir must plus bonu need want look candid passion track record demonstr similar equival field degre etc ideal high level environ fast pace hand know alone mindestens jahr abgeschlossen sicher umgang vergleichbar mínima minimum años buscamo nuestro connaissanc full time perman".split(
    " ",
  ),
);
