/** The sums. Each is a pure function of activity, measurements and prices. */
import { functions } from "@tailorbird/contracts/functions";
import { queues } from "@tailorbird/contracts/queues";
import { schedules } from "@tailorbird/contracts/schedules";
import { type Activity, batchOfTen, reviewsOfTen, tenApplications, visit } from "./activity.ts";
import { batchSeconds, gbSeconds, measured as m } from "./measured.ts";
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
  const { gbSecondArm64, request } = p.lambda;
  const http =
    a.requests * gbSeconds(m.httpMb, m.httpCpuSeconds + m.coldShare * m.coldCpuSeconds, m.httpWaitSeconds);
  const authorizer = a.authorizations * gbSeconds(m.authorizerMb, m.authorizerCpuSeconds);
  const wait = m.modelSeconds / m.tailoringsPerRun;
  const tailor = a.tailorings * gbSeconds(m.tailorMb, m.tailorCpuSeconds, wait);
  const documents =
    a.ingests * gbSeconds(m.ingestMb, m.ingestCpuSeconds) +
    a.renders * gbSeconds(m.renderMb, m.renderCpuSeconds);
  const starts = (a.requests + a.workerRuns) * m.coldShare;
  const log = a.requests * m.logBytesPerRequest + a.workerRuns * m.logBytesPerRun;
  const { cloudFront: edge, s3 } = p;
  const parts = {
    "API Gateway": a.requests * p.httpApi.request,
    "CloudFront: requests": a.requests * edge.request,
    "CloudFront: its functions": a.requests * (2 * edge.functionCall + edge.keyRead),
    "CloudFront: answers": a.answeredBytes * 1e-9 * edge.gb,
    "Lambda: HTTP and authorizer": (http + authorizer) * gbSecondArm64,
    "Lambda: tailoring, ten in flight": tailor * gbSecondArm64,
    "Lambda: reading and rendering": documents * gbSecondArm64,
    "Lambda: requests": (a.requests + a.authorizations + a.workerRuns) * request,
    "KMS: secrets, at each start": starts * p.kms.request,
    SQS: a.sqsCalls * p.sqs.request,
    "S3: requests": a.s3Writes * s3.write + a.s3Reads * s3.read,
    "S3: files downloaded": a.downloads * m.fileBytes * 1e-9 * s3.gbOut,
    Logs: log * 1e-9 * p.logs.gb,
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

/** Dollars per 1,000: of tailorings, of what reviewing each change by change adds, of tracked applications, of visits. */
export function perThousand(): Readonly<Record<"tailorings" | "reviews" | "applications" | "visits", Cost>> {
  const scaled = (activity: Activity, times = 100): Cost => {
    const { aws, neonCompute, model, parts } = variableCost(activity);
    return {
      aws: aws * times,
      neonCompute: neonCompute * times,
      model: model * times,
      parts: Object.fromEntries(Object.entries(parts).map(([name, each]) => [name, each * times])),
    };
  };
  return {
    tailorings: scaled(batchOfTen(batchSeconds)),
    reviews: scaled(reviewsOfTen),
    applications: scaled(tenApplications),
    visits: scaled(visit, 1_000),
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
    Schedules: runs * (gbSeconds(m.cronMb, m.cronCpuSeconds) * p.lambda.gbSecondArm64 + p.lambda.request),
    // Each run wakes the database, which sleeps again five minutes later.
    "Neon: woken by schedules": Math.min(runs / 12, hoursPerMonth) * 0.25 * p.neon.cuHourLaunch,
  };
}

/**
 * Custom metrics are billed for each hour in which one is sent: dollars a month once those of all workers are, all the
 * time. Endpoints and the authorizer send one only when they fail or refuse.
 */
export function metricsCost(): number {
  const perQueue = 4;
  const perSchedule = 3;
  const sent = Object.keys(queues).length * perQueue + Object.keys(schedules).length * perSchedule;
  return sent * p.cloudWatch.metricMonth;
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
  readonly dollars: {
    /** All of AWS but Cognito, whose price is per person and dwarfs it. */
    readonly aws: number;
    readonly cognito: number;
    readonly neon: number;
    readonly model: number;
  };
  /** Of AWS, for 1,000 tailorings, once what AWS gives every account each month is taken off. */
  readonly perThousandTailorings: number;
}

/** Of each part the share that is billed, when an account uses so many dollars of it a month. */
function billedShares(monthly: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const given: Readonly<Record<string, number>> = p.allowances;
  const billed = Object.entries(monthly).map(([name, dollars]) => {
    const free = given[name] ?? 0;
    return [name, dollars > 0 ? Math.max(0, dollars - free) / dollars : 1] as const;
  });
  return Object.fromEntries(billed);
}

/** Sittings of a user in a month. */
const sittings = 4;

/** Each user comes four times a month, tailors to ten jobs, reviews them change by change, and follows ten applications. */
export function atScale(users: number): Scale {
  const [tailorings, applications] = [users * 10, users * 10];
  const doings = [
    batchOfTen(batchSeconds),
    reviewsOfTen,
    tenApplications,
    ...Array<Activity>(sittings).fill(visit),
  ];
  const each = doings.map(variableCost);
  const sum = (pick: (cost: Cost) => number) => users * each.reduce((total, cost) => total + pick(cost), 0);
  const names = Object.keys(each[0]?.parts ?? {});
  const monthly = Object.fromEntries(names.map((name) => [name, sum(({ parts }) => parts[name] ?? 0)]));
  const shares = billedShares(monthly);
  const billed = (parts: Cost["parts"]) =>
    names.reduce((total, name) => total + (parts[name] ?? 0) * (shares[name] ?? 1), 0);
  const requests = users * doings.reduce((total, doing) => total + doing.requests, 0);
  const perSecond = (count: number) => (count / 30 / 10 / 3_600) * 2;
  const fixed = Object.values(fixedCost()).reduce((total, cost) => total + cost, 0);
  // Awake for at least a sitting of 20 minutes and the 5 after it, four times a month and user, or all the time.
  const awakeHours = Math.min(hoursPerMonth, users * sittings * (25 / 60));
  const metrics = metricsCost() * Math.min(1, (users * sittings) / hoursPerMonth);
  return {
    users,
    tailorings,
    applications,
    peakRequests: perSecond(requests),
    peakTailorings: perSecond(tailorings) * batchSeconds,
    dollars: {
      aws: billed(monthly) + fixed + metrics + users * 1e-4 * p.s3.gbMonth,
      cognito: Math.max(0, users - p.cognito.peopleGiven) * p.cognito.person,
      neon:
        Math.max(
          awakeHours * 0.25 * p.neon.cuHourLaunch,
          sum((cost) => cost.neonCompute),
        ) +
        users * 5e-4 * p.neon.gbMonth,
      model: sum((cost) => cost.model),
    },
    perThousandTailorings: billed(perThousand().tailorings.parts),
  };
}
