/** What the environment says, in the code's own terms: read lazily, so that a function needs only what it uses. */
import type { QueueName } from "@tailorbird/contracts/queues";
import { ConfigError, numbers, optional, optionalUrl, required, seconds, url } from "./variables.ts";

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
}

export interface TokenConfig {
  readonly issuer: string;
  readonly jwksUri: string | undefined;
  readonly clientId: string;
}

export interface SchedulerConfig {
  readonly group: string;
  readonly roleArn: string;
  readonly endpoint: string | undefined;
}

export interface MailConfig {
  /** `Name <address>` */
  readonly from: string;
  readonly endpoint: string | undefined;
}

/** US dollars per million tokens. */
export interface ModelPrices {
  readonly input: number;
  readonly cachedInput: number;
  readonly output: number;
}

export interface ModelConfig {
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
  readonly id: string | undefined;
  readonly prices: ModelPrices | undefined;
  readonly timeoutSeconds: number | undefined;
  /** null: the model is sent none. */
  readonly temperature: number | null | undefined;
}

/** The model that reads a second time what another wrote, or what it wrote itself. */
export interface VerifierConfig {
  readonly id: string;
  readonly prices: ModelPrices | undefined;
}

/** Millionths of a US dollar. */
export interface ModelLimits {
  readonly callMicros: number;
  readonly tailoringMicros: number;
  readonly dayMicros: number;
  readonly monthMicros: number;
}

const logLevels = ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "SILENT", "CRITICAL"] as const;
export type LogLevel = (typeof logLevels)[number];

export const config = {
  get databaseUrl(): string {
    return url("DATABASE_URL", required("DATABASE_URL"), ["postgres:", "postgresql:"]);
  },
  /** The parameter that keeps it, in AWS: an environment can be read by whoever may look at a function. */
  get databaseUrlParameter(): string | undefined {
    return optional("DATABASE_URL_PARAMETER");
  },
  get region(): string {
    return required("AWS_REGION");
  },
  /** Of the function's role, as Lambda gives them: for signing links. SDK clients find their own. */
  get credentials(): AwsCredentials {
    return {
      accessKeyId: required("AWS_ACCESS_KEY_ID"),
      secretAccessKey: required("AWS_SECRET_ACCESS_KEY"),
      sessionToken: optional("AWS_SESSION_TOKEN"),
    };
  },
  get bucket(): string {
    return required("S3_BUCKET");
  },
  /** Set where S3 is not Amazon's: the local cloud. */
  get s3Endpoint(): string | undefined {
    return optionalUrl("S3_ENDPOINT");
  },
  get sqsEndpoint(): string | undefined {
    return optionalUrl("SQS_ENDPOINT");
  },
  queueUrl(queue: QueueName): string {
    const name = `QUEUE_URL_${queue.toUpperCase()}`;
    return url(name, required(name));
  },
  /** Schedules name the queue that they send to. */
  queueArn(queue: QueueName): string {
    return required(`QUEUE_ARN_${queue.toUpperCase()}`);
  },
  /** One-off schedules: their group, the role that sends for them, and where they are when not at Amazon's. */
  get scheduler(): SchedulerConfig {
    return {
      group: required("SCHEDULER_GROUP"),
      roleArn: required("SCHEDULER_ROLE_ARN"),
      endpoint: optionalUrl("SCHEDULER_ENDPOINT"),
    };
  },
  /** Who mail is from, and where SES is when not at Amazon's. */
  get mail(): MailConfig {
    return { from: required("MAIL_FROM"), endpoint: optionalUrl("SES_ENDPOINT") };
  },
  /** The origin of the page and the API: what links in mail begin with. */
  get publicUrl(): string {
    return new URL(url("PUBLIC_URL", required("PUBLIC_URL"))).origin;
  },
  get token(): TokenConfig {
    return {
      issuer: url("TOKEN_ISSUER", required("TOKEN_ISSUER")),
      jwksUri: optionalUrl("TOKEN_JWKS_URI"),
      clientId: required("TOKEN_CLIENT_ID"),
    };
  },
  /** The pool of Cognito that erases a sign-in with its account, and where it is when not at Amazon's; undefined with another issuer. */
  get signIns(): { poolId: string; endpoint: string | undefined } | undefined {
    const poolId = optional("SIGN_IN_POOL");
    return poolId === undefined ? undefined : { poolId, endpoint: optionalUrl("SIGN_IN_ENDPOINT") };
  },
  get model(): ModelConfig {
    return {
      apiKey: optional("OPENAI_API_KEY"),
      baseUrl: optionalUrl("MODEL_BASE_URL"),
      id: optional("MODEL_ID"),
      prices: modelPrices("MODEL_PRICES"),
      timeoutSeconds: seconds("MODEL_TIMEOUT_SECONDS"),
      temperature: temperature(),
    };
  },
  /**
   * Who reads a second time what the model wrote: the same model unless another is named. Where a model
   * has no price it is most likely somebody's own computer, which reads only when it is told to.
   */
  get modelVerifier(): VerifierConfig | undefined {
    const { id, prices } = config.model;
    const named = optional("MODEL_VERIFIER");
    if (id === undefined || named === "none") return undefined;
    if (named === undefined) return prices && { id, prices };
    if (named === id) return { id, prices };
    const own = modelPrices("MODEL_VERIFIER_PRICES");
    if (prices && !own)
      throw new ConfigError(
        "MODEL_VERIFIER_PRICES must be set: MODEL_VERIFIER names a model of its own price.",
      );
    return { id: named, prices: own };
  },
  /** Whether the reader may prove words that the rules do not find; unless an operator says so it only refuses. */
  get mayVerifierProve(): boolean {
    const said = optional("MODEL_VERIFIER_PROVES") ?? "no";
    if (said !== "yes" && said !== "no") throw new ConfigError("MODEL_VERIFIER_PROVES must be yes or no.");
    return said === "yes";
  },
  /** Whether a model is asked, as far as can be known without its key. */
  get isModelConfigured(): boolean {
    const { id, baseUrl, apiKey } = config.model;
    // In AWS only who asks the model is told where its key is kept.
    return id !== undefined && ((baseUrl ?? apiKey) !== undefined || config.stage !== "local");
  },
  /** What one call, one tailoring, one account's day and its month may cost. */
  get modelLimits(): ModelLimits {
    const [call, tailoring, day, month] = numbers("MODEL_LIMITS", "0.10,0.25,2,20", [
      "call",
      "tailoring",
      "day",
      "month",
    ]);
    const micros = (dollars: number | undefined) => Math.round((dollars as number) * 1e6);
    return {
      callMicros: micros(call),
      tailoringMicros: micros(tailoring),
      dayMicros: micros(day),
      monthMicros: micros(month),
    };
  },
  /** Tailorings that an account may order in a day, in UTC. */
  get tailoringsPerDay(): number {
    const value = optional("TAILORINGS_PER_DAY") ?? "500";
    if (!/^[1-9]\d{0,5}$/.test(value))
      throw new ConfigError("TAILORINGS_PER_DAY must be a whole number from 1 to 999999.");
    return Number(value);
  },
  /** The parameter that keeps the model's key, in AWS. */
  get modelKeyParameter(): string | undefined {
    return optional("OPENAI_API_KEY_PARAMETER");
  },
  /** What secrets in rows are sealed with: `ID:BASE64`, separated by commas, of which the first seals. */
  get sealingKeys(): string {
    return required("SEALING_KEYS");
  },
  /** The parameter that keeps them, in AWS. */
  get sealingKeysParameter(): string | undefined {
    return optional("SEALING_KEYS_PARAMETER");
  },
  /** How long a guard message waits before it looks after its work. */
  get guardDelaySeconds(): number {
    return seconds("GUARD_DELAY_SECONDS", { maximum: 900 }) ?? 90;
  },
  /** How long a claim on a piece of work lasts unless it is renewed. */
  get leaseSeconds(): number {
    return seconds("LEASE_SECONDS", { maximum: 60 }) ?? 60;
  },
  /** Local only: the loopback port that serves invented postings, as hosts below `postings.test`. */
  get samplePostingPort(): number | undefined {
    const port = Number(optional("SAMPLE_POSTING_PORT"));
    return config.stage === "local" && port > 0 ? port : undefined;
  },
  get stage(): string {
    return optional("STAGE") ?? "local";
  },
  /** Set where nobody reads them: in tests. */
  get metricsDisabled(): boolean {
    return optional("METRICS_DISABLED") === "true";
  },
  get logLevel(): LogLevel {
    const value = optional("LOG_LEVEL")?.toUpperCase() ?? "INFO";
    const level = logLevels.find((each) => each === value);
    if (level === undefined) throw new ConfigError(`LOG_LEVEL must be one of ${logLevels.join(", ")}.`);
    return level;
  },
  /** The process that reads documents, when it does not lie beside the bundle. */
  get documentReaderFile(): string | undefined {
    return optional("DOCUMENT_READER_FILE");
  },
  /** The process that recognises characters, when it does not lie beside the bundle. */
  get documentRecognizerFile(): string | undefined {
    return optional("DOCUMENT_RECOGNIZER_FILE");
  },
  get documentAssetsDir(): string | undefined {
    return optional("DOCUMENT_ASSETS_DIR");
  },
  /** The documentation page's script, when it does not lie beside the bundle. */
  get docsScriptFile(): string | undefined {
    return optional("DOCS_SCRIPT_FILE");
  },
};

function modelPrices(name: string): ModelPrices | undefined {
  if (optional(name) === undefined) return undefined;
  const names = ["input", "cached", "output"];
  const [input, cachedInput, output] = numbers(name, "", names) as [number, number, number];
  return { input, cachedInput, output };
}

function temperature(): number | null | undefined {
  const value = optional("MODEL_TEMPERATURE");
  if (value === undefined) return undefined;
  if (value === "none") return null;
  if (!/^[01](\.\d+)?$|^2(\.0+)?$/.test(value))
    throw new ConfigError("MODEL_TEMPERATURE must be a number from 0 to 2, or none.");
  return Number(value);
}
