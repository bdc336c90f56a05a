import type { Advice } from "./advice-texts.ts";
import { spanOfTime } from "./span-of-time.ts";

const span = spanOfTime({ year: ["año", "años"], month: ["mes", "meses"], and: "y", none: "ninguno" });

export const adviceEs: Advice = {
  and: "y",
  gaps: {
    unverifiable: "Ningún currículum puede mostrarlo. Tenga listo un ejemplo de su trabajo que pueda contar.",
    tooFewYears: (asked, months) =>
      `La oferta pide ${asked} años de esto; los puestos con fecha que lo muestran suman ${span(months)}. Déjelo así y que hable el más fuerte de esos puestos.`,
    namedOnly: (skills) =>
      `Su currículum nombra ${skills ?? "esto"} y no muestra ningún trabajo con ello. Si lo ha usado, diga en una línea de ese puesto dónde y con qué resultado.`,
    partShown: (missing) =>
      `Una parte se muestra. No se muestra: ${missing}. Añada una línea donde lo hizo, si lo hizo.`,
    near: "Sus líneas se acercan sin decirlo. Si una de ellas era exactamente esto, dígalo con esas palabras.",
    certificate:
      "Su currículum no nombra ese certificado ni esa licencia. Si lo tiene, añada quién lo expidió y cuándo; si no, diga en la carta cuándo se examinará, o pregunte si puede obtenerse en el puesto.",
    degree:
      "Su currículum no muestra ese título. Pregunte si cuenta un trabajo del mismo tipo antes de dedicar tiempo a la candidatura.",
    degreeOrEquivalent:
      "Su currículum no muestra ese título y la oferta acepta un equivalente: señale los años de trabajo que lo valen.",
    language: "Su currículum no nombra este idioma. Si lo habla, añádalo con un nivel honesto (A1 a C2).",
    tool: (names) =>
      `Su currículum no nombra: ${names}. Si lo ha usado, diga dónde. Si no, construya con ello algo pequeño que pueda enseñar, y diga que es eso; cuente con preguntas.`,
    practice: (names) =>
      `Su currículum no nombra: ${names}. Si parte de su trabajo era esto, dígalo en esa línea; si no, pregunte al equipo qué parte del puesto es.`,
    nothing:
      "Nada en su currículum lo dice. Si lo ha hecho, añada una línea que diga dónde y con qué resultado; si no, déjelo fuera y esté preparado para decirlo.",
  },
  interview: {
    aboutYou: {
      question: "Háblenos de usted.",
      advice:
        "Dígalo con su propia voz, en menos de un minuto. Todo está en las líneas de abajo; no añada nada.",
    },
    newSkill: (name) => ({
      question: `¿Dónde ha usado ${name}, y para qué?`,
      advice: "Cuente el trabajo que nombra la línea. Diga qué parte era suya.",
    }),
    namedOnly: (what) => ({
      question: `El puesto pide ${what}. ¿Qué experiencia tiene con ello?`,
      advice: "Su currículum solo lo nombra. Diga cuándo y para qué lo usó, o lo poco que fue.",
    }),
    missing: (what) => ({
      question: `El puesto pide ${what}. ¿Qué experiencia tiene con ello?`,
      advice:
        "Su currículum no lo muestra. Dígalo, cuente lo más cercano que ha hecho y cómo aprendería el resto.",
    }),
    story: {
      question: "Cuente una vez en que lo hizo: ¿cuál era la situación, qué hizo y qué resultó?",
      advice:
        "Un caso, en el orden en que ocurrió, con su resultado. Las líneas de abajo son lo que su currículum dice de ello.",
    },
    ownPart: (words) => ({
      question: `«${words}» deja abierto cuánto de esto era suyo. ¿Qué hizo exactamente?`,
      advice:
        "Nombre su parte y la de los demás. Una parte pequeña contada con exactitud vale más que una grande contada vagamente.",
    }),
    changeOf: (figure) => ({
      question: `«${figure}»: ¿cómo se midió, en cuánto tiempo, y cuánto se debió a usted?`,
      advice: "Dé el estado de antes y de después, de dónde sale la cifra y qué más pudo ayudar.",
    }),
    people: {
      question: "¿Quiénes eran esas personas, y qué hizo por ellas que nadie más hizo?",
      advice:
        "Cuente la historia de una persona o de un turno. Separe dirigir, formar y ayudar, como hace su línea.",
    },
    tool: (name) => ({
      question: `¿Por qué ${name} aquí, y qué haría hoy de otro modo?`,
      advice: "Cuente el problema, la elección y una cosa que salió mal.",
    }),
    size: (figure) => ({
      question: `¿Qué significaba «${figure}» en un día de su trabajo?`,
      advice:
        "Diga qué tenía de difícil el tamaño, cómo lo sobrellevó y qué pasó cuando no fue según el plan.",
    }),
  },
};
