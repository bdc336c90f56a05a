import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backendPosting } from "./fixtures/backend-engineer.ts";
import { readJob } from "./read-job.ts";

describe("readJob", () => {
  const brief = readJob(backendPosting);

  it("takes each requirement from the place its span names", () => {
    for (const requirement of brief.requirements) {
      expect(backendPosting.description.slice(requirement.span.start, requirement.span.end)).toBe(
        requirement.text,
      );
    }
  });

  it("tells what is required from what is nice, from duties and from advertising", () => {
    const texts = (kind: string) =>
      brief.requirements.filter((each) => each.kind === kind).map((each) => each.text);
    expect(texts("must")).toEqual([
      "5+ years of experience as a backend engineer",
      "Strong knowledge of Go and PostgreSQL",
      "Experience with Kafka or another message broker",
      "Bachelor's degree in computer science or a related field",
      "Fluent English",
    ]);
    expect(texts("nice")).toEqual(["Experience in logistics", "Terraform", "Rust"]);
    expect(texts("responsibility")).toHaveLength(4);
  });

  it("never makes a requirement of an order to a machine", () => {
    expect(JSON.stringify(brief.requirements)).not.toMatch(/ignore|15 years/i);
  });

  it("reads HTML with spans that still point into it", () => {
    const description =
      "<h2>Requirements</h2><ul><li>Experience with <b>Go</b> &amp; PostgreSQL</li><li>Docker</li></ul>";
    const html = readJob({ title: "Engineer", description });
    expect(html.requirements.map((each) => each.skills)).toEqual([["Go", "PostgreSQL"], ["Docker"]]);
    expect(description.slice(html.requirements[1]!.span.start, html.requirements[1]!.span.end)).toBe(
      "Docker",
    );
  });

  it("answers for any text, one character or a megabyte, in JSON", () => {
    expect(readJob({ description: "x" }).requirements).toEqual([]);
    expect(
      readJob({ description: "<li>must know Go </li>".repeat(50_000) }).requirements.length,
    ).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (description) => {
        const read = readJob({ description });
        expect(JSON.parse(JSON.stringify(read))).toEqual(read);
      }),
    );
  });
});
