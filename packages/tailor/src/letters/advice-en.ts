import type { Advice } from "./advice-texts.ts";
import { spanOfTime } from "./span-of-time.ts";

const span = spanOfTime({ year: ["year", "years"], month: ["month", "months"], and: "and", none: "none" });

export const adviceEn: Advice = {
  and: "and",
  gaps: {
    unverifiable: "No resume can show this. Have one example from your work ready to tell.",
    tooFewYears: (asked, months) =>
      `The posting asks for ${asked} years of this; the dated roles that show it come to ${span(months)}. Leave it at that, and let the strongest of those roles speak.`,
    namedOnly: (skills) =>
      `Your resume names ${skills ?? "this"} and shows no work with it. If you have used it, say in a line of that role where, and what came of it.`,
    partShown: (missing) =>
      `Part of this is shown. ${missing} is not: add a line where you did it, if you did.`,
    near: "Your lines come near this without saying it. If one of them was exactly this, say it in its words.",
    certificate:
      "Your resume names no such certificate or licence. If you hold it, add it with its issuer and date; if not, say in the letter when you will sit for it, or ask whether it may be gained on the job.",
    degree:
      "Your resume shows no such degree. Ask whether work of the same kind counts before you spend time on the application.",
    degreeOrEquivalent:
      "Your resume shows no such degree, and the posting takes an equivalent: point to the years of work that stand for it.",
    language:
      "Your resume does not name this language. If you speak it, add it with an honest level (A1 to C2).",
    tool: (names) =>
      `Your resume does not name ${names}. If you have used it, say where. If not, build one small thing with it that you can show, and say that it is that; expect to be asked.`,
    practice: (names) =>
      `Your resume does not name ${names}. If some of your work was this, say so in that line; if not, ask the team how much of the job it is.`,
    nothing:
      "Nothing in your resume says this. If you have done it, add one line that says where and with what result; if not, leave it out and be ready to say so.",
  },
  interview: {
    aboutYou: {
      question: "Tell us about yourself.",
      advice:
        "Say this in your own voice, in under a minute. Every part of it is in the lines below; add nothing to them.",
    },
    newSkill: (name) => ({
      question: `Where have you used ${name}, and for what?`,
      advice: "Tell the piece of work that the line names. Say what was yours in it.",
    }),
    namedOnly: (what) => ({
      question: `The job asks for ${what}. What is your experience with it?`,
      advice: "Your resume only names it. Say when and for what you used it, or how little it was.",
    }),
    missing: (what) => ({
      question: `The job asks for ${what}. What is your experience with it?`,
      advice:
        "Your resume does not show it. Say so, and tell the nearest thing you have done and how you would learn the rest.",
    }),
    story: {
      question:
        "Tell us about a time you did this: what was the situation, what did you do, and what came of it?",
      advice:
        "One case, in the order it happened, with its result. The lines below are what your resume says of it.",
    },
    ownPart: (words) => ({
      question: `"${words}" leaves open how much of this was yours. What exactly did you do?`,
      advice:
        "Name your part and the others'. A small part told exactly is worth more than a large one told vaguely.",
    }),
    changeOf: (figure) => ({
      question: `"${figure}": how was it measured, over what time, and how much of it was your doing?`,
      advice: "Give the state before and after, where the figure comes from, and what else may have helped.",
    }),
    people: {
      question: "Who were these people, and what did you do for them that nobody else did?",
      advice:
        "Tell one person's or one shift's story. Keep leading, training and helping apart, as your line does.",
    },
    tool: (name) => ({
      question: `Why ${name} here, and what would you do otherwise today?`,
      advice: "Tell the problem, the choice and one thing that went wrong.",
    }),
    size: (figure) => ({
      question: `What did "${figure}" mean for a day of your work?`,
      advice:
        "Say what was hard about the size, how you kept up with it, and what happened when it did not go to plan.",
    }),
  },
};
