/** Fabrications of many kinds, made by rule from every line of invented resumes. None may pass. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { listEntries } from "../../addresses.ts";
import { backendEngineer } from "../../fixtures/backend-engineer.ts";
import { controller, dataScientist, marketer, nurse, projectLead } from "../../fixtures/invented-people.ts";
import { handWritten } from "../hand-written.ts";
import { type Case, propose } from "../honest.ts";
import type { Add } from "./add.ts";
import { additions } from "./additions.ts";
import { deeds } from "./deeds.ts";
import { figures } from "./figures.ts";
import { strangers } from "./strangers.ts";
import { wholes } from "./wholes.ts";

const people: ResumeDocument[] = [backendEngineer, nurse, controller, marketer, dataScientist, projectLead];

/** Every fabrication, by its kind. */
export function fabrications(): Case[] {
  const cases: Case[] = [];
  for (const resume of people) {
    const lines = listEntries(resume).filter(
      (entry) => entry.kind === "prose" && !entry.address.includes("/"),
    );
    for (const line of lines) {
      const add: Add = (kind, after, cited = [line.address]) => {
        if (after !== line.value) cases.push(propose(resume, kind, line.address, after, cited));
      };
      figures(line.value, add);
      additions(line.value, add, cases.length);
      deeds(line.value, add);
      strangers(resume, line, lines, add);
    }
    wholes(resume, lines, cases);
  }
  for (const { resume, fabricated, fabricatedSummaries } of handWritten) {
    for (const [address, after] of fabricated) cases.push(propose(resume, "by hand", address, after));
    for (const [after, cited] of fabricatedSummaries)
      cases.push(propose(resume, "by hand, summary", "basics/summary", after, cited, "summary"));
  }
  return cases;
}
