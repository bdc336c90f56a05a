import type { Advice } from "./advice-texts.ts";
import { spanOfTime } from "./span-of-time.ts";

const span = spanOfTime({ year: ["Jahr", "Jahre"], month: ["Monat", "Monate"], and: "und", none: "keines" });

export const adviceDe: Advice = {
  and: "und",
  gaps: {
    unverifiable:
      "Das kann kein Lebenslauf zeigen. Halten Sie ein Beispiel aus Ihrer Arbeit bereit, das Sie erzählen können.",
    tooFewYears: (asked, months) =>
      `Die Anzeige verlangt davon ${asked} Jahre; die datierten Stationen, die es zeigen, ergeben ${span(months)}. Belassen Sie es dabei, und lassen Sie die stärkste davon sprechen.`,
    namedOnly: (skills) =>
      `Ihr Lebenslauf nennt ${skills ?? "das"}, zeigt aber keine Arbeit damit. Wenn Sie es eingesetzt haben, sagen Sie in einer Zeile jener Station, wo und mit welchem Ergebnis.`,
    partShown: (missing) =>
      `Ein Teil davon ist gezeigt. Nicht gezeigt: ${missing}. Ergänzen Sie eine Zeile, wo Sie es getan haben, falls Sie es getan haben.`,
    near: "Ihre Zeilen kommen dem nahe, ohne es zu sagen. Wenn eine davon genau das war, sagen Sie es mit diesen Worten.",
    certificate:
      "Ihr Lebenslauf nennt kein solches Zertifikat und keine solche Zulassung. Wenn Sie sie haben, nennen Sie Aussteller und Datum; wenn nicht, sagen Sie im Anschreiben, wann Sie die Prüfung ablegen, oder fragen Sie, ob sie sich im Beruf erwerben lässt.",
    degree:
      "Ihr Lebenslauf zeigt keinen solchen Abschluss. Fragen Sie, ob gleichwertige Arbeit zählt, bevor Sie Zeit in die Bewerbung stecken.",
    degreeOrEquivalent:
      "Ihr Lebenslauf zeigt keinen solchen Abschluss, und die Anzeige lässt Gleichwertiges gelten: verweisen Sie auf die Berufsjahre, die dafür stehen.",
    language:
      "Ihr Lebenslauf nennt diese Sprache nicht. Wenn Sie sie sprechen, ergänzen Sie sie mit einem ehrlichen Niveau (A1 bis C2).",
    tool: (names) =>
      `Ihr Lebenslauf nennt nicht: ${names}. Wenn Sie damit gearbeitet haben, sagen Sie wo. Wenn nicht, bauen Sie etwas Kleines damit, das Sie zeigen können, und nennen Sie es auch so; rechnen Sie mit Fragen.`,
    practice: (names) =>
      `Ihr Lebenslauf nennt nicht: ${names}. Wenn ein Teil Ihrer Arbeit das war, sagen Sie es in jener Zeile; wenn nicht, fragen Sie das Team, wie viel der Stelle es ausmacht.`,
    nothing:
      "Nichts in Ihrem Lebenslauf sagt das. Wenn Sie es getan haben, ergänzen Sie eine Zeile mit Ort und Ergebnis; wenn nicht, lassen Sie es weg und stehen Sie dazu.",
  },
  interview: {
    aboutYou: {
      question: "Erzählen Sie uns von sich.",
      advice:
        "Sagen Sie das mit eigenen Worten, in weniger als einer Minute. Alles davon steht in den Zeilen darunter; fügen Sie nichts hinzu.",
    },
    newSkill: (name) => ({
      question: `Wo haben Sie ${name} eingesetzt, und wofür?`,
      advice: "Erzählen Sie von der Arbeit, die die Zeile nennt. Sagen Sie, was daran Ihres war.",
    }),
    namedOnly: (what) => ({
      question: `Die Stelle verlangt ${what}. Welche Erfahrung haben Sie damit?`,
      advice:
        "Ihr Lebenslauf nennt es nur. Sagen Sie, wann und wofür Sie es gebraucht haben, oder wie wenig.",
    }),
    missing: (what) => ({
      question: `Die Stelle verlangt ${what}. Welche Erfahrung haben Sie damit?`,
      advice:
        "Ihr Lebenslauf zeigt es nicht. Sagen Sie das, erzählen Sie vom Nächstliegenden, das Sie getan haben, und wie Sie den Rest lernen würden.",
    }),
    story: {
      question:
        "Erzählen Sie von einem Mal, als Sie das getan haben: Wie war die Lage, was haben Sie getan, was kam dabei heraus?",
      advice:
        "Ein Fall, in der Reihenfolge, in der er geschah, mit seinem Ergebnis. Darunter steht, was Ihr Lebenslauf davon sagt.",
    },
    ownPart: (words) => ({
      question: `„${words}“ lässt offen, wie viel davon Ihres war. Was genau haben Sie getan?`,
      advice:
        "Nennen Sie Ihren Anteil und den der anderen. Ein kleiner Anteil, genau erzählt, ist mehr wert als ein großer, vage erzählt.",
    }),
    changeOf: (figure) => ({
      question: `„${figure}“: Wie wurde das gemessen, über welche Zeit, und wie viel davon war Ihr Werk?`,
      advice:
        "Nennen Sie den Stand davor und danach, woher die Zahl stammt, und was sonst noch geholfen haben mag.",
    }),
    people: {
      question: "Wer waren diese Menschen, und was haben Sie für sie getan, das sonst niemand getan hat?",
      advice:
        "Erzählen Sie von einer Person oder einer Schicht. Halten Sie Führen, Anleiten und Helfen auseinander, wie Ihre Zeile es tut.",
    },
    tool: (name) => ({
      question: `Warum hier ${name}, und was würden Sie heute anders machen?`,
      advice: "Erzählen Sie das Problem, die Entscheidung und eine Sache, die schiefging.",
    }),
    size: (figure) => ({
      question: `Was hieß „${figure}“ für einen Tag Ihrer Arbeit?`,
      advice:
        "Sagen Sie, was an der Größe schwer war, wie Sie Schritt gehalten haben, und was geschah, wenn es nicht nach Plan ging.",
    }),
  },
};
