/**
 * What the engine says: the job's brief, the score with its proof, the changes with their evidence and
 * verdicts, and what it refused to say. Types for the engine, schemas for the API and for stored rows.
 */
import * as z from "zod/mini";

const line = z.string().check(z.maxLength(1_000));
const text = z.string().check(z.maxLength(4_000));

/** Characters `[start, end)` (UTF-16 units) of the job's description. */
export const postingSpan = z.object({ start: z.int().check(z.minimum(0)), end: z.int().check(z.minimum(0)) });

/** One thing the job asks for, with the words of the posting it came from. */
export const requirement = z.object({
  id: z.string(),
  kind: z.enum(["must", "nice", "responsibility"]),
  text: line,
  span: postingSpan,
  /** Canonical names of the skills the requirement names. */
  skills: z.array(line),
  yearsAsked: z.optional(z.number()),
  weight: z.number().check(z.minimum(0)),
});

export const jobBrief = z.object({
  title: z.nullable(line),
  company: z.nullable(line),
  location: z.nullable(line),
  seniority: z.nullable(
    z.enum(["intern", "junior", "mid", "senior", "lead", "manager", "director", "executive"]),
  ),
  language: z.string(),
  requirements: z.array(requirement),
  /** Canonical skill names in order of weight. */
  skills: z.array(line),
  // The rest is absent from briefs that were stored before it was read.
  workplace: z.optional(z.nullable(z.enum(["onsite", "hybrid", "remote"]))),
  employmentType: z.optional(
    z.nullable(
      z.enum([
        "full_time",
        "part_time",
        "contract",
        "temporary",
        "internship",
        "apprenticeship",
        "freelance",
      ]),
    ),
  ),
  /** As the posting states it, in whole units of the currency; a single figure stands as both ends. */
  salary: z.optional(
    z.nullable(
      z.object({
        min: z.int(),
        max: z.int(),
        currency: z.string(),
        per: z.enum(["hour", "day", "week", "month", "year"]),
        span: postingSpan,
      }),
    ),
  ),
  /** The last day to apply, where the posting names one with its year. */
  deadline: z.optional(z.nullable(z.iso.date())),
  /** The most years of experience that a requirement asks for. */
  yearsAsked: z.optional(z.nullable(z.number())),
  degrees: z.optional(z.array(z.object({ level: z.string(), requirementId: z.string() }))),
  /** `level`: 1 (basic) to 5 (native); null where the posting names none. */
  languages: z.optional(
    z.array(z.object({ language: z.string(), level: z.nullable(z.number()), requirementId: z.string() })),
  ),
  /** Words the posting asks in, heaviest first: by kind of requirement, place and repetition. */
  keywords: z.optional(
    z.array(z.object({ text: line, weight: z.number(), count: z.int(), isSkill: z.boolean() })),
  ),
  /** What is no part of the work: set apart, and never a requirement. */
  boilerplate: z.optional(
    z.array(
      z.object({
        kind: z.enum(["benefits", "about_company", "equal_opportunity", "application"]),
        span: postingSpan,
      }),
    ),
  ),
});

/** Where a statement about the person stands in their own document. */
export const evidence = z.object({
  /** Address in the resume document: an item id, or `<item id>/<field>`. */
  itemId: z.string(),
  page: z.int().check(z.minimum(1)),
  start: z.int().check(z.minimum(0)),
  end: z.int().check(z.minimum(0)),
  text,
});

/**
 * met: shown in a dated role or project. partly: some of it is shown. unproved: named, not shown.
 * missing: not on the resume. unverifiable: a resume can't show it; it leaves the denominator.
 */
export const requirementOutcome = z.enum(["met", "partly", "unproved", "missing", "unverifiable"]);

export const scorePart = z.object({
  requirementId: z.string(),
  text: line,
  kind: requirement.shape.kind,
  weight: z.number(),
  before: requirementOutcome,
  after: requirementOutcome,
  evidence: z.array(evidence),
});

/** One skill the job asks for: shown in work, only named, or missing; how long it was used, and until when. */
export const skillUse = z.object({
  name: line,
  state: z.enum(["shown", "named", "missing"]),
  /** Of the dated roles that show it, overlaps counted once. */
  months: z.int(),
  /** `YYYY-MM`; null for what no dated role shows. */
  lastUsed: z.nullable(z.string()),
  evidence: z.array(evidence),
});

const score0to100 = z.int().check(z.minimum(0), z.maximum(100));

export const tailoringScore = z.object({
  before: score0to100,
  after: score0to100,
  parts: z.array(scorePart),
});

/**
 * Why a change is not made: what of it the evidence does not support, or (`match_lowered`) that the resume as it is shows more of
 * what the job asks, or (`doubted_on_second_reading`) that a model that reads it beside the lines doubts them. `words_unsupported`
 * is of ordinary words alone: where nothing else speaks against a change, a second reading may prove them. A closed list.
 */
export const groundingReasonCode = z.enum([
  "number_unsupported",
  "unit_changed",
  "direction_changed",
  "date_unsupported",
  "duration_unsupported",
  "employer_unsupported",
  "title_unsupported",
  "seniority_raised",
  "leadership_unsupported",
  "ownership_raised",
  "scope_unsupported",
  "team_size_unsupported",
  "skill_unsupported",
  "skill_out_of_time",
  "degree_unsupported",
  "certificate_unsupported",
  "award_unsupported",
  "language_unsupported",
  "name_unsupported",
  "claim_unsupported",
  "words_unsupported",
  "causality_unsupported",
  "negation_lost",
  "hedge_removed",
  "moved_between_employers",
  "facts_joined",
  "from_posting",
  "evidence_missing",
  "evidence_hidden",
  "instruction_followed",
  "language_changed",
  "too_long",
  "contact_changed",
  "match_lowered",
  "doubted_on_second_reading",
]);

export const groundingReason = z.object({
  code: groundingReasonCode,
  /** The words of the proposed text the reason is about. */
  claim: text,
  /** Words of the document that say otherwise, or of the job that would be shown less; where there are some. */
  found: z.optional(text),
  /** One sentence for the person: what is not supported, and by what. */
  detail: text,
});

export const verdict = z.object({
  outcome: z.enum(["supported", "refused"]),
  reasons: z.array(groundingReason),
});

export const changeKind = z.enum([
  "rewrite",
  "summary",
  "headline",
  "skills",
  "reorder",
  "hide",
  "merge",
  "split",
]);
export const changeDecision = z.enum(["pending", "accepted", "rejected", "edited"]);

/** Why a change helps, so that clients can word it in their own language. */
export const changeReason = z.object({
  code: z.enum([
    "headline_missing",
    "summary_for_job",
    "terms_of_posting",
    "deed_first",
    "skills_added",
    "skills_first",
    "skill_group_first",
    "requirement_answered",
    "nearer_to_job",
    "requirement_first",
    "most_telling_first",
    "makes_room",
  ]),
  /** What it is about: skills as the change writes them, or the requirement in the words of the posting. */
  terms: z.array(text),
});

export const proposedChange = z.object({
  id: z.string(),
  /** Address of what changes. For a reorder: the section's name, or the id of the item whose lines move. */
  itemId: z.string(),
  kind: changeKind,
  before: z.nullable(text),
  after: z.nullable(text),
  /** For a reorder: the ids in their new order. */
  order: z.optional(z.array(z.string())),
  /** One English sentence: why this helps for this job. */
  why: text,
  /** The same as a code; results from before it was there lack it. */
  reason: z.optional(changeReason),
  requirementIds: z.array(z.string()),
  evidence: z.array(evidence).check(z.minLength(1)),
});

/** A change with words that our rules found in no line of its evidence, and that a second reading proved. */
export const carried = z.object({
  /** The model that read. */
  model: z.string(),
  /** Each of those words, with the person's own that it rests on. */
  words: z.array(z.object({ claim: text, evidence })),
});

export const groundedChange = z.extend(proposedChange, { verdict, carried: z.optional(carried) });

/** A change in the person's own words instead of the proposed ones. It stands as they wrote it. */
export const changeEdit = z.object({
  text,
  /** The person says that it is true of them. Only then may later tailorings rest on words their document does not prove. */
  isEvidence: z.boolean(),
  /** What their document says to it, and the lines it was held against. */
  verdict,
  evidence: z.array(evidence),
});

/** What was decided of one change; `edit` with the decision `edited`, and only then. */
export const changeChoice = z.object({ decision: changeDecision, edit: z.nullable(changeEdit) });

/** A change that was proposed and is not in the resume: it could not be proved, or the person's own line says more for this job. */
export const refusal = z.object({
  itemId: z.string(),
  kind: changeKind,
  before: z.nullable(text),
  proposed: text,
  reasons: z.array(groundingReason),
  requirementIds: z.array(z.string()),
});

export const warning = z.object({
  code: z.enum([
    "model_unavailable",
    "model_kept_inventing",
    "model_withheld",
    "second_reading_missing",
    "budget_reached",
    "overnight_missed",
    "pdf_kept_back",
    "low_confidence_source",
    "few_requirements",
    "hidden_text_ignored",
    "language_differs",
    "lines_unplaced",
    "source_scanned",
  ]),
  detail: text,
});

/** What became of the statements that a model wrote and a second reading was asked about. */
export const secondReading = z.object({
  /** The model that read. */
  model: z.string(),
  read: z.int(),
  /** Of those: what it doubted, which is refused. */
  doubted: z.int(),
  /** In the result on the word of our rules alone: nobody read them a second time. */
  unread: z.int(),
  // The rest is absent where nothing was asked that our rules had refused.
  /** In the result because the reader proved words that our rules did not find. */
  carried: z.optional(z.int()),
  /** It believed statements that we know to be false and had put among them, so that nothing rests on its word. */
  isFooled: z.optional(z.boolean()),
});

export type PostingSpan = z.infer<typeof postingSpan>;
export type Requirement = z.infer<typeof requirement>;
export type JobBrief = z.infer<typeof jobBrief>;
export type Evidence = z.infer<typeof evidence>;
export type RequirementOutcome = z.infer<typeof requirementOutcome>;
export type SkillUse = z.infer<typeof skillUse>;
export type ScorePart = z.infer<typeof scorePart>;
export type TailoringScore = z.infer<typeof tailoringScore>;
export type GroundingReasonCode = z.infer<typeof groundingReasonCode>;
export type GroundingReason = z.infer<typeof groundingReason>;
export type Carried = z.infer<typeof carried>;
export type Verdict = z.infer<typeof verdict>;
export type ChangeDecision = z.infer<typeof changeDecision>;
export type ChangeEdit = z.infer<typeof changeEdit>;
export type ChangeChoice = z.infer<typeof changeChoice>;
export type ChangeReason = z.infer<typeof changeReason>;
export type ProposedChange = z.infer<typeof proposedChange>;
export type GroundedChange = z.infer<typeof groundedChange>;
export type Refusal = z.infer<typeof refusal>;
export type Warning = z.infer<typeof warning>;
export type SecondReadingReport = z.infer<typeof secondReading>;
