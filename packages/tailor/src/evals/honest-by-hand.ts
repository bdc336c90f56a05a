/** Honest rewrites written by hand: [address, the line said otherwise]. Each must be supported by its own line alone. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { backendEngineer } from "../fixtures/backend-engineer.ts";
import {
  controller,
  dataScientist,
  germanDeveloper,
  marketer,
  nurse,
  projectLead,
} from "../fixtures/invented-people.ts";
import rewritten from "./honest-by-hand.json" with { type: "json" };

const resumes: Record<string, ResumeDocument> = {
  "backend engineer": backendEngineer,
  nurse,
  controller,
  marketer,
  "data scientist": dataScientist,
  "project manager": projectLead,
  "German developer": germanDeveloper,
};

export const honestByHand: { name: string; resume: ResumeDocument; rewrites: [string, string][] }[] =
  rewritten.map(({ name, rewrites }) => ({
    name,
    resume: resumes[name]!,
    rewrites: rewrites as [string, string][],
  }));
