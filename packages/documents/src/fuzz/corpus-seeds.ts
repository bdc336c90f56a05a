import { listCases, loadCase } from "../evals/corpus.ts";
import type { Seed } from "./seeds.ts";

/** Every file of the corpus to damage, those that are only made when they are read too. */
export async function corpusSeeds(): Promise<Seed[]> {
  const files: Seed[] = [];
  for (const one of listCases()) files.push({ fileName: one.fileName, bytes: await loadCase(one) });
  return files;
}
