/** Which language a text is in, as far as its common words tell. */
const markers: Record<string, RegExp> = {
  en: /\b(?:the|and|of|with|for|to|in|by|from|on|at|a|an|using|across|our)\b/giu,
  de: /(?<!\p{L})(?:der|die|das|und|mit|für|von|zur|zum|des|dem|den|ein|eine|bei|auf|nach|über|im)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|la|les|et|des|du|pour|avec|dans|une|aux|sur|par|en|au|de)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|los|las|y|del|para|con|una|por|en|de|la|al)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:il|gli|e|della|del|per|con|una|nel|di|le|dei|al)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:o|os|e|da|do|para|com|uma|em|dos|das|no|na|de)(?!\p{L})/giu,
  nl: /(?<!\p{L})(?:het|een|en|van|voor|met|bij|naar|door|op|de)(?!\p{L})/giu,
};

/** BCP 47 code of the text's language; null when it is too short or too mixed to tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, 20_000);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (kana > 3) return "ja";
  if (han > 5) return "zh";
  if ((sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > 10) return "ru";
  if ((sample.match(/\p{Script=Arabic}/gu)?.length ?? 0) > 10) return "ar";
  const counts = Object.entries(markers)
    .map(([code, pattern]) => ({ code, count: sample.match(pattern)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || !second || first.count < 2 || first.count < second.count * 1.4) return null;
  return first.code;
}
