import fc from "fast-check";
import { expect, it } from "vitest";
import { backendEngineer } from "../fixtures/backend-engineer.ts";
import { maskFor } from "../masking.ts";
import { askedOf, carriedBy } from "./carry.ts";
import type { ReadingAnswer } from "./reading-call.ts";

const address = "work-1-h4";
const line = "Helped design the fraud scoring pipeline in Kafka together with the data team";
const open = "Helped sketch the fraud scoring pipeline in Kafka together with the data team";

it("no answer lifts a refusal but one that proves its words and doubts both false statements", () => {
  const evidence = [{ of: null, lines: [{ address, text: line }] }];
  const asked = askedOf(backendEngineer, [{ id: "model-1", text: open, unproved: ["sketch"], evidence }]);
  const [first, second] = asked.controls.map(({ id }) => id);
  const words = fc.constantFrom<string>("sketch", "design", "Kafka", "zorblax", "");
  const rest = fc.record({ words, quote: words });
  const answer = fc.record({
    id: fc.constantFrom("model-1", first!, second!, "__proto__"),
    beyond: fc.array(words, { maxLength: 1 }),
    supported: fc.boolean(),
    rests: fc.array(rest, { maxLength: 2 }),
  });
  const good = fc.constantFrom<ReadingAnswer["answers"][number]>(
    { id: "model-1", beyond: [], supported: true, rests: [{ words: "sketch", quote: "design" }] },
    { id: first!, beyond: [], supported: false, rests: [] },
    { id: second!, beyond: ["p95"], supported: true, rests: [] },
  );
  const answers = fc.array(fc.oneof({ weight: 6, arbitrary: good }, answer), { maxLength: 9 });
  let lifted = 0;
  fc.assert(
    fc.property(answers, (given) => {
      const { proofs } = carriedBy({ answers: given }, asked, backendEngineer, maskFor(backendEngineer));
      if (proofs.size === 0) return;
      lifted += 1;
      const of = (id: string) => given.filter((each) => each.id === id);
      const believes = ({ supported, beyond }: (typeof given)[number]) => supported && beyond.length === 0;
      expect([...proofs.keys()]).toEqual(["model-1"]);
      expect(of("model-1").every(believes)).toBe(true);
      expect(of(first!).some((each) => !believes(each))).toBe(true);
      expect(of(second!).some((each) => !believes(each))).toBe(true);
      expect(proofs.get("model-1")).toEqual([{ words: "sketch", of: { address, text: "design" } }]);
    }),
    { numRuns: 100, seed: 5 },
  );
  expect(lifted).toBeGreaterThan(5);
});
