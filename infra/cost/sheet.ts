/** The sums. Each is a pure function of activity, measurements and prices. */
import { functions } from "@tailorbird/contracts/functions";
import { queues } from "@tailorbird/contracts/queues";
import { schedules } from "@tailorbird/contracts/schedules";
import { type Activity, batchOfTen, tenApplications } from "./activity.ts";
import { measured as m } from "./measured.ts";
import { prices as p } from "./prices.ts";

export interface Cost {
  readonly aws: number;
  readonly neonCompute: number;
  readonly model: number;
  readonly parts: Readonly<Record<string, number>>;
}

const hoursPerMonth = 730;
const secondsPerMonth = hoursPerMonth * 3_600;

/** Dollars of what is billed by the piece. */
export function variableCost(a: Activity): Cost {
  const gbSecond = p.lambda.gbSecondArm64;
  const http = a.requests * (m.httpSeconds + m.coldShare * m.coldSeconds) * m.httpGb * gbSecond;
  const authorizer = a.authorizations * m.authorizerSeconds * m.authorizerGb * gbSecond;
  const tailor = (a.tailorings / m.tailoringsPerInvocation) * m.tailorBatchSeconds * m.tailorGb * gbSecond;
  const documents =
    (a.ingests * m.ingestSeconds * m.ingestGb + a.renders * m.renderSeconds * m.renderGb) * gbSecond;
  const invocations = a.requests + a.authorizations + a.messages / 5;
  const parts = {
    "API Gateway": a.requests * p.httpApi.request,
    CloudFront: a.requests * (p.cloudFront.request + 6_000e-9 * p.cloudFront.gb),
    "Lambda: HTTP and authorizer": http + authorizer,
    "Lambda: tailoring, ten in flight": tailor,
    "Lambda: reading and rendering": documents,
    "Lambda: requests": invocations * p.lambda.request,
    SQS: a.sqsCalls * p.sqs.request,
    S3: a.s3Writes * p.s3.write + a.s3Reads * p.s3.read,
    "Logs and metrics' lines":
      ((a.requests * m.logBytesPerRequest + a.messages * m.logBytesPerMessage) / 1e9) * p.logs.gb,
  };
  const luna = p.models.luna;
  return {
    parts,
    aws: Object.values(parts).reduce((sum, each) => sum + each, 0),
    // A quarter of a compute unit serves 200 such requests a second (docs/quality/bench.md: 1 ms of CPU each).
    neonCompute: (a.requests / 200 / 3_600) * 0.25 * p.neon.cuHourScale,
    model: (a.tailorings * (m.tokens.input * luna.input + m.tokens.output * luna.output)) / 1e6,
  };
}

/** Dollars per 1,000, of tailorings and of tracked applications. */
export function perThousand(): { tailorings: Cost; applications: Cost } {
  const scaled = ({ aws, neonCompute, model, parts }: Cost): Cost => ({
    aws: aws * 100,
    neonCompute: neonCompute * 100,
    model: model * 100,
    parts: Object.fromEntries(Object.entries(parts).map(([name, each]) => [name, each * 100])),
  });
  return {
    tailorings: scaled(variableCost(batchOfTen(m.tailorBatchSeconds))),
    applications: scaled(variableCost(tenApplications)),
  };
}

/** Dollars a month that a protected stage costs while nobody does anything. */
export function fixedCost(): Readonly<Record<string, number>> {
  const mappings = Object.keys(queues).length;
  // Five pollers for each queue ask once in twenty seconds.
  const polls = (mappings * 5 * secondsPerMonth) / 20;
  const runs = Object.values(schedules).reduce(
    (sum, { everyMinutes }) => sum + (hoursPerMonth * 60) / everyMinutes,
    0,
  );
  return {
    "SQS: pollers of idle queues": polls * p.sqs.request,
    "KMS: one key": p.kms.keyMonth,
    "Alarms: three a queue, one a function, one of the API":
      (mappings * 3 + functions.length + 1) * p.cloudWatch.alarmMonth,
    Dashboard: p.cloudWatch.dashboardMonth,
    "Route 53: the zone": p.route53.zoneMonth,
    Schedules: runs * (m.cronSeconds * m.cronGb * p.lambda.gbSecondArm64 + p.lambda.request),
    // Each run wakes the database, which sleeps again five minutes later.
    "Neon: woken by schedules": Math.min(runs / 12, hoursPerMonth) * 0.25 * p.neon.cuHourLaunch,
  };
}

/** Custom metrics are billed for each hour in which one is sent: dollars a month once all are, all the time. */
export function metricsCost(): number {
  const perHttp = 3;
  const perQueue = 4;
  const others = 4 + 3 * Object.keys(schedules).length;
  const http = functions.filter(({ id }) => id.startsWith("http/")).length;
  return (http * perHttp + Object.keys(queues).length * perQueue + others) * p.cloudWatch.metricMonth;
}

export interface Scale {
  readonly users: number;
  /** Of a month. */
  readonly tailorings: number;
  readonly applications: number;
  /** Requests in the busiest second: a tenth of a day's in its busiest hour, twice the mean there. */
  readonly peakRequests: number;
  /** Tailorings at work at once in that hour. */
  readonly peakTailorings: number;
  readonly dollars: { readonly aws: number; readonly neon: number; readonly model: number };
}

/** Each user tailors to ten jobs and follows ten applications a month. */
export function atScale(users: number): Scale {
  const [tailorings, applications] = [users * 10, users * 10];
  const each = [variableCost(batchOfTen(m.tailorBatchSeconds)), variableCost(tenApplications)];
  const sum = (pick: (cost: Cost) => number) => users * each.reduce((total, cost) => total + pick(cost), 0);
  const requests = users * (batchOfTen(m.tailorBatchSeconds).requests + tenApplications.requests);
  const perSecond = (count: number) => (count / 30 / 10 / 3_600) * 2;
  const fixed = Object.values(fixedCost()).reduce((total, cost) => total + cost, 0);
  // Awake for at least a sitting of 20 minutes and the 5 after it, four times a month and user, or all the time.
  const awakeHours = Math.min(hoursPerMonth, users * 4 * (25 / 60));
  const metrics = metricsCost() * Math.min(1, (users * 4) / hoursPerMonth);
  return {
    users,
    tailorings,
    applications,
    peakRequests: perSecond(requests),
    peakTailorings: perSecond(tailorings) * m.tailorBatchSeconds,
    dollars: {
      aws: sum((cost) => cost.aws) + fixed + metrics + users * 1e-4 * p.s3.gbMonth,
      neon:
        Math.max(
          awakeHours * 0.25 * p.neon.cuHourLaunch,
          sum((cost) => cost.neonCompute),
        ) +
        users * 5e-4 * p.neon.gbMonth,
      model: sum((cost) => cost.model),
    },
  };
}
