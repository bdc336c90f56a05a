/**
 * Property tests draw the same values in every run, so that a change is judged by what it changed; what chance finds is
 * looked for every week (`.github/workflows/search.yml`). `PROPERTY_SEED=random` draws others, and
 * `PROPERTY_SEED=<n>` those of a failure that named its seed.
 */
import { configureGlobal } from "fast-check";

const { PROPERTY_SEED = "20261128" } = process.env;
const seed = Number(PROPERTY_SEED);
if (PROPERTY_SEED !== "random" && !Number.isInteger(seed))
  throw new Error(`PROPERTY_SEED is a whole number or "random", not "${PROPERTY_SEED}".`);
if (PROPERTY_SEED !== "random") configureGlobal({ seed });
