/** What a gap plan and an interview sheet say in their own words, by language. All of it is advice; none says anything of the person. */
import { adviceDe } from "./advice-de.ts";
import { adviceEn } from "./advice-en.ts";
import { adviceEs } from "./advice-es.ts";
import { adviceFr } from "./advice-fr.ts";
import type { Advice } from "./advice-texts.ts";

const advice: Record<string, Advice> = { en: adviceEn, de: adviceDe, fr: adviceFr, es: adviceEs };

/** The advice in the language, or in English. */
export function adviceIn(language: string): Advice {
  return advice[language.slice(0, 2)] ?? adviceEn;
}
