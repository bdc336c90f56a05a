/** What is made beside the resume: a letter, a short message, a sheet for the interview, a plan for the gaps. */
import * as z from "zod/mini";
import { evidence, groundingReason, requirement, requirementOutcome } from "./tailoring-result.ts";

const line = z.string().check(z.maxLength(1_000));
const text = z.string().check(z.maxLength(4_000));

/** One sentence, and what it rests on. */
export const statement = z.object({
  text,
  /** `person`: it says something of the person, by the evidence. `posting`: it repeats the posting. `courtesy`: it says nothing. */
  speaksOf: z.enum(["person", "posting", "courtesy"]),
  /** The person's own lines; never empty where it speaks of the person. */
  evidence: z.array(evidence),
});

/** A sentence that could not be proved, and is therefore not in the text. */
const refusedStatement = z.object({ proposed: text, reasons: z.array(groundingReason) });

const letterFields = {
  /** `rules`, or the model's id. */
  writer: z.string(),
  language: z.string(),
  paragraphs: z.array(z.array(statement)),
  refusals: z.array(refusedStatement),
};

const coverLetter = z.object({ kind: z.literal("cover_letter"), ...letterFields });
/** A short message to somebody at the company. */
const outreach = z.object({ kind: z.literal("outreach"), ...letterFields });

/** What each changed claim may be asked about, and the lines to answer with. */
const interviewSheet = z.object({
  kind: z.literal("interview_sheet"),
  questions: z.array(
    z.object({
      id: z.string(),
      /** The change it comes from; null for a requirement that the resume only names, or does not meet. */
      changeId: z.nullable(z.string()),
      requirementId: z.nullable(z.string()),
      /** The words that invite the question. */
      claim: text,
      question: line,
      /** How to answer truthfully, from what the evidence says. */
      advice: line,
      evidence: z.array(evidence),
    }),
  ),
});

/** What the job asks and the resume does not show, without pretence. */
const gapPlan = z.object({
  kind: z.literal("gap_plan"),
  gaps: z.array(
    z.object({
      requirementId: z.string(),
      text: line,
      kind: requirement.shape.kind,
      outcome: requirementOutcome,
      /** `show`: it is named and lacks proof. `learn`: it is nowhere. `ask`: no resume can show it. */
      step: z.enum(["show", "learn", "ask"]),
      advice: line,
      /** Where in the resume it could be shown, if it is true. */
      places: z.array(z.object({ itemId: z.string(), label: line })),
      evidence: z.array(evidence),
    }),
  ),
});

export const tailoredText = z.discriminatedUnion("kind", [coverLetter, outreach, interviewSheet, gapPlan]);

export type Statement = z.infer<typeof statement>;
export type Letter = z.infer<typeof coverLetter> | z.infer<typeof outreach>;
export type InterviewSheet = z.infer<typeof interviewSheet>;
export type GapPlan = z.infer<typeof gapPlan>;
export type TailoredText = z.infer<typeof tailoredText>;
