/** US dollars, us-east-1, without free tiers. Read in November 2026 from the vendors' pages; Lambda's, SQS's and HTTP API's stand in the notes. */
export const prices = {
  asOf: "2026-11-23",
  lambda: { gbSecondArm64: 0.0000133334, request: 0.2e-6 },
  httpApi: { request: 1e-6 },
  cloudFront: { request: 1e-6, gb: 0.085, functionCall: 0.1e-6, keyRead: 0.03e-6 },
  sqs: { request: 0.4e-6 },
  s3: { write: 5e-6, read: 0.4e-6, gbMonth: 0.023, gbOut: 0.09 },
  kms: { keyMonth: 1, request: 3e-6 },
  logs: { gb: 0.5 },
  cloudWatch: { metricMonth: 0.3, alarmMonth: 0.1, dashboardMonth: 3 },
  route53: { zoneMonth: 0.5 },
  /** Essentials, by who signs in or renews a token within the month. */
  cognito: { person: 0.015, peopleGiven: 10_000 },
  /** A month, for every account and for good; those of an account's first year are not counted anywhere. */
  allowances: {
    "CloudFront: requests": 10e6 * 1e-6,
    "CloudFront: its functions": 2e6 * 0.1e-6,
    "CloudFront: answers": 1_000 * 0.085,
    "S3: files downloaded": 100 * 0.09,
  },
  /** Launch up to 16 CU; Scale beyond. */
  neon: { cuHourLaunch: 0.106, cuHourScale: 0.222, gbMonth: 0.35 },
  /** Per million tokens of the model that `infra/settings.ts` names first, and of the larger one. */
  models: { luna: { input: 0.1, output: 0.5 }, terra: { input: 1, output: 5 } },
} as const;
