import { afterEach, describe, expect, it, vi } from "vitest";
import { config } from "./config.ts";
import { ConfigError } from "./variables.ts";

afterEach(() => void vi.unstubAllEnvs());

const set = (name: string, value: string) => vi.stubEnv(name, value);

function verifierAt(model: string, verifier: string) {
  set("MODEL_ID", model);
  set("MODEL_VERIFIER", verifier);
  return config.modelVerifier;
}

describe("configuration", () => {
  it.each([
    ["DATABASE_URL", () => config.databaseUrl],
    ["AWS_REGION", () => config.region],
    ["S3_BUCKET", () => config.bucket],
    ["QUEUE_URL_TAILOR", () => config.queueUrl("tailor")],
    ["TOKEN_ISSUER", () => config.token],
  ])("that is missing is named: %s", (name, read) => {
    set(name, " ");
    expect(read).toThrow(new ConfigError(`${name} is not set.`));
  });

  it.each([
    ["DATABASE_URL", "mysql://user:secret@host/db", () => config.databaseUrl],
    ["S3_ENDPOINT", "secret", () => config.s3Endpoint],
    ["QUEUE_URL_INGEST", "secret", () => config.queueUrl("ingest")],
    ["LOG_LEVEL", "secret", () => config.logLevel],
    ["LEASE_SECONDS", "61", () => config.leaseSeconds],
    ["GUARD_DELAY_SECONDS", "-1", () => config.guardDelaySeconds],
    ["MODEL_TIMEOUT_SECONDS", "1.5", () => config.model],
    ["MODEL_PRICES", "1,2", () => config.model],
    ["MODEL_PRICES", "1,2,secret", () => config.model],
    ["MODEL_VERIFIER_PRICES", "1", () => verifierAt("sample", "careful")],
    ["MODEL_VERIFIER_PROVES", "secret", () => config.mayVerifierProve],
    ["MODEL_TEMPERATURE", "3", () => config.model],
    ["MODEL_LIMITS", "1,2,3", () => config.modelLimits],
    ["TAILORINGS_PER_DAY", "0", () => config.tailoringsPerDay],
  ])("that is unusable is named and not quoted: %s=%s", (name, value, read) => {
    set(name, value);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(new RegExp(`^${name} must be (?!.*secret)`));
  });

  it("is read when it is used, typed", () => {
    set("MODEL_PRICES", "0.10, 0.01,0.50");
    set("MODEL_ID", "sample");
    set("LEASE_SECONDS", "5");
    expect(config.model).toMatchObject({
      id: "sample",
      prices: { input: 0.1, cachedInput: 0.01, output: 0.5 },
    });
    expect(config.leaseSeconds).toBe(5);
  });

  it("has what the model wrote read by the same model, where it has a price and nothing else is said", () => {
    const prices = { input: 1, cachedInput: 0.1, output: 5 };
    set("MODEL_VERIFIER", "");
    set("MODEL_ID", "");
    set("MODEL_PRICES", "1,0.1,5");
    expect(config.modelVerifier).toBeUndefined();
    set("MODEL_ID", "sample");
    expect(config.modelVerifier).toEqual({ id: "sample", prices });
    set("MODEL_VERIFIER", "none");
    expect(config.modelVerifier).toBeUndefined();
    set("MODEL_VERIFIER", "careful");
    expect(() => config.modelVerifier).toThrow(/^MODEL_VERIFIER_PRICES must be set/);
    set("MODEL_VERIFIER_PRICES", "1,0.1,5");
    expect(config.modelVerifier).toEqual({ id: "careful", prices });
    set("MODEL_PRICES", "");
    set("MODEL_VERIFIER", "");
    expect(config.modelVerifier).toBeUndefined();
    set("MODEL_VERIFIER", "sample");
    expect(config.modelVerifier).toEqual({ id: "sample", prices: undefined });
  });

  it("lets a reader prove words unless it is told not to", () => {
    set("MODEL_VERIFIER_PROVES", "");
    expect(config.mayVerifierProve).toBe(false);
    set("MODEL_VERIFIER_PROVES", "yes");
    expect(config.mayVerifierProve).toBe(true);
  });

  it("has defaults for what may be left out", () => {
    for (const name of ["GUARD_DELAY_SECONDS", "LEASE_SECONDS", "STAGE", "LOG_LEVEL", "MODEL_PRICES"])
      set(name, "");
    expect(config.guardDelaySeconds).toBe(90);
    expect(config.leaseSeconds).toBe(60);
    expect(config.stage).toBe("local");
    expect(config.logLevel).toBe("INFO");
    expect(config.model.prices).toBeUndefined();
  });
});
