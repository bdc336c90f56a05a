/** The texts that each language of the advice has. */

/** A question that a claim invites, and how to answer it truthfully. */
export interface Asked {
  question: string;
  advice: string;
}

export interface GapAdvice {
  unverifiable: string;
  tooFewYears(asked: number, months: number): string;
  namedOnly(skills: string | null): string;
  partShown(missing: string): string;
  near: string;
  certificate: string;
  degree: string;
  degreeOrEquivalent: string;
  language: string;
  tool(names: string): string;
  practice(names: string): string;
  nothing: string;
}

export interface InterviewAdvice {
  aboutYou: Asked;
  newSkill(name: string): Asked;
  namedOnly(what: string): Asked;
  missing(what: string): Asked;
  story: Asked;
  ownPart(words: string): Asked;
  changeOf(figure: string): Asked;
  people: Asked;
  tool(name: string): Asked;
  size(figure: string): Asked;
}

export interface Advice {
  and: string;
  gaps: GapAdvice;
  interview: InterviewAdvice;
}
