import { expect, test } from "vitest";
import { readResume } from "../read-resume.ts";

/** Sections of languages as people write them, and each language with how well it is spoken. */
test.each([
  [
    "English (native), Spanish (fluent), French (basic)",
    ["English:native", "Spanish:fluent", "French:basic"],
  ],
  ["English – Good Tagalog – Fluent Cantonese – Fair", ["English:Good", "Tagalog:Fluent", "Cantonese:Fair"]],
  ["English: C2\nGerman: B1", ["English:C2", "German:B1"]],
  ["Native English speaker; working knowledge of German", ["English:Native", "German:working knowledge"]],
  ["English - mother tongue | Hindi - fluent", ["English:mother tongue", "Hindi:fluent"]],
  ["English, Tamil, some French (beginner)", ["English:", "Tamil:", "French:beginner"]],
  [
    "Español: nativo. Inglés: básico. Francés: nociones.",
    ["Español:nativo", "Inglés:básico", "Francés:nociones"],
  ],
  [
    "Deutsch (Muttersprache), Englisch (B2), Russisch (Grundkenntnisse)",
    ["Deutsch:Muttersprache", "Englisch:B2", "Russisch:Grundkenntnisse"],
  ],
  [
    "Englisch verhandlungssicher\nFranzösisch Grundkenntnisse",
    ["Englisch:verhandlungssicher", "Französisch:Grundkenntnisse"],
  ],
  [
    "Anglais : courant (TOEIC 880)\nEspagnol : scolaire",
    ["Anglais:courant (TOEIC 880)", "Espagnol:scolaire"],
  ],
  ["English (fluent) and Punjabi (mother tongue)", ["English:fluent", "Punjabi:mother tongue"]],
  ["English, Hindi & Marathi", ["English:", "Hindi:", "Marathi:"]],
  ["Bilingual in English and Spanish", ["English:Bilingual", "Spanish:"]],
  ["Fluent in Polish, conversational German", ["Polish:Fluent", "German:conversational"]],
  ["Polish (native)\nEnglish (C1)\nGerman (A2)", ["Polish:native", "English:C1", "German:A2"]],
  [
    "inglese Ascolto C1 Lettura C1 Scritto B2\nfrancese A2",
    ["inglese:Ascolto C1 Lettura C1 Scritto B2", "francese:A2"],
  ],
  ["Inglês – intermediário\nEspanhol – básico", ["Inglês:intermediário", "Espanhol:básico"]],
  [
    "Nederlands – moedertaal\nFries – moedertaal\nEngels – redelijk",
    ["Nederlands:moedertaal", "Fries:moedertaal", "Engels:redelijk"],
  ],
  ["British Sign Language (Level 2)", ["British Sign Language:Level 2"]],
  ["English\nAfrikaans\nIsiXhosa", ["English:", "Afrikaans:", "IsiXhosa:"]],
  ["English (read, write, speak), Yoruba (speak)", ["English:read, write, speak", "Yoruba:speak"]],
  [
    "Svenska (modersmål), engelska (flytande), tyska (grundläggande)",
    ["Svenska:modersmål", "engelska:flytande", "tyska:grundläggande"],
  ],
  ["English ★★★★★\nFrench ★★★☆☆", ["English:★★★★★", "French:★★★☆☆"]],
  ["Język angielski – B2\nJęzyk niemiecki – A1", ["Język angielski:B2", "Język niemiecki:A1"]],
  ["Mandarin Chinese (HSK 5), Japanese (N3)", ["Mandarin Chinese:HSK 5", "Japanese:N3"]],
  [
    "Arabic: Native / English: Very good / French: Fair",
    ["Arabic:Native", "English:Very good", "French:Fair"],
  ],
  ["普通话（流利）、粤语（一般）", ["普通话:流利", "粤语:一般"]],
  ["Spanish - Fluent (spoken and written)", ["Spanish:Fluent (spoken and written)"]],
  [
    "Welsh: first language; English: fluent; German: intermediate",
    ["Welsh:first language", "English:fluent", "German:intermediate"],
  ],
  [
    "Tagalog/Filipino – native; English – fluent; Nihongo – JLPT N4",
    ["Tagalog/Filipino:native", "English:fluent", "Nihongo:JLPT N4"],
  ],
] as [string, string[]][])("%j", async (lines, wanted) => {
  const text = `Robin Vale\nrobin.vale@post.example\n\nLANGUAGES\n\n${lines}\n`;
  const { languages, unplaced } = await readResume(new TextEncoder().encode(text), {
    fileName: "resume.txt",
  });
  expect(languages.map(({ language, fluency }) => `${language}:${fluency ?? ""}`)).toEqual(wanted);
  expect(unplaced).toEqual([]);
});
