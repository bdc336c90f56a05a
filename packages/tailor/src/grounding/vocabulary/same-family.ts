const endings =
  /^(?:|e|s|y|i|ic|al|ed|er|or|ing|ion|tion|ction|sion|ation|ition|ication|ment|anc|enc|ance|ence|iti|ity|abl|ibl|iv|ive|at|ate|iz|ify|if|ifi|ysi|yz|yt|uct|uc|duct|duc|nc|nt|ant|ent|t|d|v|f|c|n|r|ur|ship|en|em|es|ender|enden|ness|ful|ist|ism|ly|li|ti|is|ys|um|a|ia|ul|ic)$/;

/** Derived forms a stemmer leaves apart: reduce and reduction, analyse and analysis, maintain and maintenance. */
export function isSameFamily(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  if (common < 4 || common < shorter - 3 || common < Math.max(a.length, b.length) * 0.5) return false;
  return endings.test(a.slice(common)) && endings.test(b.slice(common));
}
