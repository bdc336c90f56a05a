/** Metrics as CloudWatch's embedded format: a line of the log, so that measuring costs no call. */
import { config } from "./config.ts";

export interface Measurement {
  readonly count?: Readonly<Record<string, number>>;
  readonly milliseconds?: Readonly<Record<string, number>>;
}

/**
 * Makes the function that publishes one measurement at once. The format is a few names around the values, and
 * writing them here spares every function a tenth of what it loads (docs/decisions/0012).
 * @param service `api`, `queue` or `cron`. @param dimension such as `{ route: "jobs/get" }`: few values, none personal.
 */
export function metricsOf(service: string, dimension: Readonly<Record<string, string>>) {
  const dimensions = { service, ...dimension };
  return ({ count = {}, milliseconds = {} }: Measurement): void => {
    if (config.metricsDisabled) return;
    const named = (values: object, unit: string) =>
      Object.keys(values).map((name) => ({ Name: name, Unit: unit }));
    const line = {
      _aws: {
        Timestamp: Date.now(),
        CloudWatchMetrics: [
          {
            // The stages of one account must not add up.
            Namespace: `Tailorbird/${config.stage}`,
            Dimensions: [Object.keys(dimensions)],
            Metrics: [...named(count, "Count"), ...named(milliseconds, "Milliseconds")],
          },
        ],
      },
      ...dimensions,
      ...count,
      ...milliseconds,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  };
}
