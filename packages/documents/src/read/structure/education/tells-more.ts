/** By its first words a line tells more of what stands above: a thesis, a term abroad, what was taught. */
export function tellsMore(text: string): boolean {
  return /^(?:(?:minor |final[- ]year |bachelor['’]?s? |master['’]?s? |doctoral |phd )?(?:thesis|dissertation|project)|(?:academic |thesis )?advis[oe]rs?|(?:thesis )?committee|capstone|honou?rs thesis|supervisors?|modules|(?:relevant |key |selected )?course(?:work|s)|activities and societies|dean['’]s list|(?:semester|year|term|study|studied|studies) abroad|erasmus (?:exchange|year)|exchange (?:year|semester)|(?:first|second|third|final) year at|praca dyplomowa|(?:abschluss|master|bachelor|diplom)arbeit|tesi|mémoire|trabajo de fin|scriptie|afstudeeropdracht)(?![\p{L}])/iu.test(
    text,
  );
}
