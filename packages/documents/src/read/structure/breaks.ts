import type { Entry } from "./entries.ts";

const leaves =
  /^(?:(?:(?:on|planned|full[- ]time) )?(?:(?:parental|maternity|paternity|family|carer['’]?s?|adoption|sick|medical) leave|career break|sabbatical)|(?:in )?elternzeit|mutterschutz|erziehungsurlaub|sabbatjahr|congé (?:parental|(?:de )?maternité|sabbatique)|baja (?:por )?maternal|(?:baja|permiso) (?:por )?(?:maternidad|paternidad|parental)|excedencia|licença[- ](?:maternidade|paternidade|parental)|congedo (?:parentale|di maternità)|maternità|ouderschapsverlof|zwangerschapsverlof|loopbaanonderbreking|föräldraledig(?:het)?|mammaledig|pappaledig|tjänstledig(?:het)?|foreldrepermisjon|barselsorlov|vanhempainvapaa|urlop (?:macierzyński|wychowawczy)|育児休業|産休)(?![\p{L}])/iu;

/** Whether a dated line tells of time away from work, as parental leave, and so names neither a post nor a firm. */
export function isBreak({ dates, fragments }: Entry): boolean {
  const [first, ...others] = fragments;
  return dates.length > 0 && others.length === 0 && first !== undefined && leaves.test(first.piece.text);
}
