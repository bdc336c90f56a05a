/** Metrics as CloudWatch's embedded format: a line of the log, so that measuring costs no call. */
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";

export interface Measurement {
  readonly count?: Readonly<Record<string, number>>;
  readonly milliseconds?: Readonly<Record<string, number>>;
}

/**
 * Makes the function that publishes one measurement at once.
 * @param service `api`, `queue` or `cron`. @param dimension such as `{ route: "jobs/get" }`: few values, none personal.
 */
export function metricsOf(service: string, dimension: Readonly<Record<string, string>>) {
  let metrics: Metrics | undefined;
  return (measurement: Measurement): void => {
    metrics ??= new Metrics({
      namespace: "Tailorbird",
      serviceName: service,
      defaultDimensions: { ...dimension },
    });
    for (const [name, value] of Object.entries(measurement.count ?? {})) {
      metrics.addMetric(name, MetricUnit.Count, value);
    }
    for (const [name, value] of Object.entries(measurement.milliseconds ?? {})) {
      metrics.addMetric(name, MetricUnit.Milliseconds, value);
    }
    metrics.publishStoredMetrics();
  };
}
