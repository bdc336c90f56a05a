/** Words that say nothing about a person by themselves, for the languages resumes are mostly written in. */
const lists = `
a an the this that these those it its their his her my our your i me we us him hers theirs themselves themself himself herself they them he she you who whom whose which what where when while as
and or but nor so yet if than then thus hence also too both either neither each every all any some such same other another own one ones
of in on at by for from to into onto upon with within through throughout via per about above below under over between among amongst across
along against around before after during since until till up down out off near toward towards like unlike despite
is are was were be been being am do does did done doing have has had having can could may might must shall should will would
not no never without it's there here very just well even still again further more most less least much many few several
approximately approx roughly circa nearly almost exactly precisely totaling totalling named called behind jointly together alongside otherwise
how whether etc eg ie e.g i.e vs versus plus
der die das den dem des ein eine einen einem einer eines und oder aber als wie für mit von zu zum zur im in am an auf bei aus nach über unter
durch um bis seit sowie ist sind war waren wurde wurden worden sein hat haben hatte ich wir sie er es mein meine ihr ihre nicht kein keine ohne auch nur
le la les un une des du de d l et ou mais en au aux par pour avec sans sur sous dans chez vers entre est sont était être été a ont avoir je nous vous tu votre vos notre nos leur leurs il elle ils qui que dont ce cette ces
el los las una unos unas del al y o pero en por para con sin sobre entre desde hasta es son fue ser sido ha han haber yo que se su sus como
il lo gli i uno di da del della dei delle dal dalla al alla nel nella su sul per tra fra con senza e ed o ma è sono era stato ho hanno che si come
os as um uma uns umas do dos da das no na nos nas em ao aos pelo pela com sem e ou mas é são foi ser que se
het een van voor met zonder door naar bij op in en of maar is zijn was waren werd heeft hebben ik wij dat die deze
`;

export const functionWords: ReadonlySet<string> = new Set(lists.trim().split(/\s+/));

/** Words too general to be a claim: heads of phrases, connectives, ways to say "used". */
export const generalWords: readonly string[] =
  `experience experienced background work works worked working role position career job including include includes included
  use used using usage utilize utilise utilizing employ apply applied applying involve involved various related relevant respective
  professional professionally person based focus focused focusing area areas part way ways thing things aspect aspects
  task tasks activity activities duty duties responsibility responsibilities responsible skill skills skilled
  currently current previously previous former formerly recent recently prior
  make made making provide provided providing perform performed performing carry carried carrying conduct conducted conducting
  give gave giving reach reached reaching attend attended attending worth
  achieve achieved achieving accomplish get got result resulting resulted cooperation collaboration
  together overall well new-found while thereby`.split(/\s+/);
