const stopWords: Record<string, RegExp> = {
  en: /\b(?:the|and|of|with|for|to|in|on|by|from|work)\b/gi,
  de: /\b(?:und|der|die|das|mit|für|von|bei|zur|im|den|ein|eine)\b/gi,
  fr: /\b(?:et|de|des|les|la|le|du|pour|avec|dans|une|aux)\b/gi,
  es: /\b(?:y|de|la|el|los|las|para|con|del|en|una|por)\b/gi,
  pt: /\b(?:e|de|do|da|dos|das|para|com|em|uma|no|na)\b/gi,
  nl: /\b(?:en|de|het|van|voor|met|een|in|op|bij|aan)\b/gi,
  tr: /(?<!\p{L})(?:ve|ile|bir|için|olarak|olan|bu|çok|kadar)(?!\p{L})/giu,
  pl: /(?<!\p{L})(?:oraz|dla|się|na|przez|od|w|z|ze|przy|pod)(?!\p{L})/giu,
  sv: /(?<!\p{L})(?:och|för|på|av|till|som|att|ett|från|vid)(?!\p{L})/giu,
  cs: /(?<!\p{L})(?:a|v|na|se|pro|od|při|ze|jako|jsem|pod|dne)(?!\p{L})/giu,
  hu: /(?<!\p{L})(?:és|az|egy|hogy|vagy|mint|által|való)(?!\p{L})/giu,
  ro: /(?<!\p{L})(?:și|şi|în|din|pentru|cu|la|prin)(?!\p{L})/giu,
  it: /\b(?:e|di|il|la|per|con|del|della|dei|un|una|nel)\b/gi,
};

/** Tells the language of a text from its script and its commonest words; undefined when it is not clear. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const written = (sample.match(/\p{L}+/gu) ?? []).join("");
  const letters = Math.max(1, written.length - (written.match(/[\ud800-\udbff]/g)?.length ?? 0));
  if (count(/[\u3040-\u30ff]/g) / letters > 0.05) return "ja";
  if (count(/[\uac00-\ud7af]/g) / letters > 0.2) return "ko";
  if (count(/[\u4e00-\u9fff]/g) / letters > 0.15) return "zh";
  if (count(/[\u0600-\u06ff]/g) / letters > 0.2) return "ar";
  if (count(/[\u0590-\u05ff]/g) / letters > 0.2) return "he";
  if (count(/[\u0900-\u097f]/g) / letters > 0.2) return "hi";
  if (count(/[\u0400-\u04ff]/g) / letters > 0.3) return count(/[іїєґ]/gi) > 0.02 * letters ? "uk" : "ru";
  if (count(/[\u0e00-\u0e7f]/g) / letters > 0.3) return "th";
  if (count(/[\u0370-\u03ff]/g) / letters > 0.3) return "el";
  // Letters that no other of these languages has count as its commonest words do.
  const own: Record<string, RegExp> = {
    pl: /[ąćęłńśźż]/gi,
    tr: /[ğış]/gi,
    sv: /å/gi,
    cs: /[ěřů]/gi,
    hu: /[őű]/gi,
    ro: /[șşțţ]/gi,
    es: /ñ/gi,
    pt: /[ãõ]/gi,
  };
  const scores = Object.entries(stopWords).map(([language, pattern]) => ({
    language,
    score: count(pattern) + (own[language] ? count(own[language]) : 0),
  }));
  scores.sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  return first && first.score >= 3 && first.score > (second?.score ?? 0) * 1.1 ? first.language : undefined;
}
