import type { Advice } from "./advice-texts.ts";
import { spanOfTime } from "./span-of-time.ts";

const span = spanOfTime({ year: ["an", "ans"], month: ["mois", "mois"], and: "et", none: "aucun" });

export const adviceFr: Advice = {
  and: "et",
  gaps: {
    unverifiable:
      "Aucun CV ne peut le montrer. Préparez un exemple tiré de votre travail, que vous puissiez raconter.",
    tooFewYears: (asked, months) =>
      `L'annonce en demande ${asked} ans ; les postes datés qui le montrent totalisent ${span(months)}. Tenez-vous-en là, et laissez parler le plus fort de ces postes.`,
    namedOnly: (skills) =>
      `Votre CV nomme ${skills ?? "cela"} sans montrer de travail qui s'y rapporte. Si vous l'avez pratiqué, dites dans une ligne de ce poste où, et avec quel résultat.`,
    partShown: (missing) =>
      `Une partie est montrée. Ne l'est pas : ${missing}. Ajoutez une ligne là où vous l'avez fait, si vous l'avez fait.`,
    near: "Vos lignes s'en approchent sans le dire. Si l'une d'elles était exactement cela, dites-le avec ces mots.",
    certificate:
      "Votre CV ne nomme ni ce certificat ni cette habilitation. Si vous l'avez, ajoutez l'organisme et la date ; sinon, dites dans la lettre quand vous passerez l'examen, ou demandez s'il s'obtient en poste.",
    degree:
      "Votre CV ne montre pas ce diplôme. Demandez si une expérience de même nature compte avant de passer du temps sur la candidature.",
    degreeOrEquivalent:
      "Votre CV ne montre pas ce diplôme, et l'annonce accepte un équivalent : renvoyez aux années de travail qui en tiennent lieu.",
    language:
      "Votre CV ne nomme pas cette langue. Si vous la parlez, ajoutez-la avec un niveau honnête (A1 à C2).",
    tool: (names) =>
      `Votre CV ne nomme pas : ${names}. Si vous vous en êtes servi, dites où. Sinon, construisez avec une petite chose que vous puissiez montrer, et présentez-la comme telle ; attendez-vous à des questions.`,
    practice: (names) =>
      `Votre CV ne nomme pas : ${names}. Si une partie de votre travail était cela, dites-le dans cette ligne ; sinon, demandez à l'équipe quelle part du poste cela représente.`,
    nothing:
      "Rien dans votre CV ne le dit. Si vous l'avez fait, ajoutez une ligne qui dit où et avec quel résultat ; sinon, laissez-le de côté et soyez prêt à le dire.",
  },
  interview: {
    aboutYou: {
      question: "Parlez-nous de vous.",
      advice:
        "Dites-le avec vos mots, en moins d'une minute. Tout se trouve dans les lignes ci-dessous ; n'y ajoutez rien.",
    },
    newSkill: (name) => ({
      question: `Où vous êtes-vous servi de ${name}, et pour quoi ?`,
      advice: "Racontez le travail que la ligne nomme. Dites ce qui y était de vous.",
    }),
    namedOnly: (what) => ({
      question: `Le poste demande ${what}. Quelle expérience en avez-vous ?`,
      advice: "Votre CV ne fait que le nommer. Dites quand et pour quoi, ou combien c'était peu.",
    }),
    missing: (what) => ({
      question: `Le poste demande ${what}. Quelle expérience en avez-vous ?`,
      advice:
        "Votre CV ne le montre pas. Dites-le, racontez ce que vous avez fait de plus proche et comment vous apprendriez le reste.",
    }),
    story: {
      question:
        "Racontez une fois où vous l'avez fait : quelle était la situation, qu'avez-vous fait, qu'en est-il sorti ?",
      advice:
        "Un seul cas, dans l'ordre où il s'est passé, avec son résultat. Les lignes ci-dessous sont ce que votre CV en dit.",
    },
    ownPart: (words) => ({
      question: `« ${words} » laisse ouvert ce qui était de vous. Qu'avez-vous fait exactement ?`,
      advice:
        "Nommez votre part et celle des autres. Une petite part dite exactement vaut mieux qu'une grande dite vaguement.",
    }),
    changeOf: (figure) => ({
      question: `« ${figure} » : comment cela a-t-il été mesuré, sur quelle durée, et quelle part vous en revient ?`,
      advice: "Donnez l'état avant et après, d'où vient le chiffre, et ce qui a pu aider par ailleurs.",
    }),
    people: {
      question: "Qui étaient ces personnes, et qu'avez-vous fait pour elles que personne d'autre n'a fait ?",
      advice:
        "Racontez l'histoire d'une personne ou d'une équipe. Distinguez diriger, former et aider, comme le fait votre ligne.",
    },
    tool: (name) => ({
      question: `Pourquoi ${name} ici, et que feriez-vous autrement aujourd'hui ?`,
      advice: "Racontez le problème, le choix, et une chose qui a mal tourné.",
    }),
    size: (figure) => ({
      question: `Que signifiait « ${figure} » pour une journée de votre travail ?`,
      advice:
        "Dites ce que la taille avait de difficile, comment vous avez suivi, et ce qui se passait quand rien n'allait comme prévu.",
    }),
  },
};
