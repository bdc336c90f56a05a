/** What a heading of a posting announces. */
export type SectionKind = "must" | "nice" | "responsibility" | "other";

const kinds: [SectionKind, RegExp][] = [
  [
    "nice",
    /\b(?:nice[- ]to[- ]have|bonus|preferred|desired|desirable|plus(?:es)?|extra credit|ideally|would be (?:great|nice)|good to have|it'?s a plus|wünschenswert|von vorteil|atouts?|deseable|se valora)\b/i,
  ],
  [
    "other",
    /\b(?:benefits?|perks?|what we (?:offer|provide)|we offer|our offer|about (?:us|the company|the team)|who we are|our (?:company|mission|values|story|culture)|equal (?:opportunity|employment)|eeo|diversity|compensation|salary|pay range|how to apply|application process|interview process|privacy|why (?:join|work|us)|company (?:overview|description)|location|wir bieten|über uns|unser angebot|nous offrons|à propos|ofrecemos|sobre nosotros|working hours)\b/i,
  ],
  [
    "must",
    /\b(?:requirements?|qualifications?|must[- ]haves?|required|what (?:you|we)(?:'ll| will)? (?:bring|need|require|expect)|what you'?ll need|what we'?re looking for|looking for|who you are|about you|your (?:profile|background|skills|experience|qualifications)|you have|you bring|you are|skills|experience|essential|minimum|knowledge|ihr profil|dein profil|das bringst du mit|anforderungen|qualifikation(?:en)?|profil(?: recherché)?|requisitos|lo que buscamos|perfil)\b/i,
  ],
  [
    "responsibility",
    /\b(?:responsibilit(?:y|ies)|what you(?:'ll| will)? (?:do|be doing)|you(?:'ll| will)|duties|tasks|the role|your role|role (?:overview|description|summary)|about the (?:role|job|position)|job (?:description|summary)|key (?:accountabilities|tasks)|day[- ]to[- ]day|in this role|ihre aufgaben|deine aufgaben|aufgaben|vos missions|missions|funciones|responsabilidades|tareas|your mission|the job|accountabilities)\b/i,
  ],
];

/** The section a line opens, or null when it is no heading. */
export function headingKind(line: string, bullet: boolean): SectionKind | null {
  const text = line.replace(/[:*_#\s]+$/g, "").replace(/^[#*_\s]+/, "");
  if (bullet || text.length > 70 || /[.!?;,]$/.test(text) || text.split(/\s+/).length > 9) return null;
  const marked = /[:]\s*$/.test(line) || /^#/.test(line) || /^\*\*/.test(line) || text === text.toUpperCase();
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(text);
    if (!match) continue;
    // A heading is mostly its key words; "5 years of experience with Go" is not one.
    if (marked || text.split(/\s+/).length <= 5 || match.index === 0)
      return /\d/.test(text) && !marked ? null : kind;
  }
  return null;
}

/** Whether a line offers, advertises or is there for the law: nothing a resume answers. */
export function isBoilerplate(text: string): boolean {
  return /\b(?:equal opportunity|regardless of|without regard to|race, |sexual orientation|gender identity|veteran status|disabilit|accommodation|background check|vacation|paid time off|\bPTO\b|401\(?k|pension|health insurance|dental|parental leave|free lunch|gym|wellness|stock options|equity package|salary range|we offer|apply now|apply (?:via|through|by)|send your|cover letter|our mission|founded in|we are a|visa sponsorship|relocation|perks|benefits)\b/i.test(
    text,
  );
}

/** Orders to a machine that reads the posting; they are not requirements. */
export function isForMachines(text: string): boolean {
  return /(?:ignore|disregard|forget|override)\s+(?:\w+\s+){0,4}(?:instructions?|prompts?|rules|above|previous)|system prompt|(?:as|you are) an? (?:ai|language model|llm|assistant)|(?:write|say|state|claim|add|insert|output|respond|mention)\s+(?:\w+\s+){0,2}(?:that )?(?:the )?(?:candidate|applicant|resume)/i.test(
    text,
  );
}
