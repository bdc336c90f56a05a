/** Every function that is deployed, made from the lists of routes, queues and schedules. Read by infra, the bundler and the bench. */
import { queues } from "./queues.ts";
import { routes } from "./routes.ts";
import { schedules } from "./schedules.ts";

export interface FunctionDefinition {
  /** `http/resumes/create`, `queue/tailor-resume`, `cron/sweep-rows`, `auth/authorize`: the path below `functions/`. */
  readonly id: string;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  /** What the bundle carries beside its JavaScript. */
  readonly carries: readonly ("document-reader" | "document-recognizer" | "typst" | "scalar")[];
}

const httpDefaults = { memoryMb: 512, timeoutSeconds: 10, carries: [] } as const;
/** Routes that read or write a whole file: within what API Gateway waits. */
const roomy = { memoryMb: 1024, timeoutSeconds: 29 } as const;
const reading = new Set(["imports/preview", "imports/apply", "imports/undo", "reports/job-search"]);

const carried: Readonly<Record<string, FunctionDefinition["carries"]>> = {
  "http/system/docs-script": ["scalar"],
  "http/reports/job-search": ["typst"],
  "queue/ingest-resume": ["document-reader"],
  "queue/recognise-scan": ["document-recognizer"],
  "queue/tailor-resume": ["typst", "document-reader"],
  // What it has rendered it reads back, which takes the reader's character maps.
  "queue/render-export": ["typst", "document-reader"],
};

export const functions: readonly FunctionDefinition[] = [
  { id: "auth/authorize", memoryMb: 256, timeoutSeconds: 5, carries: [] },
  ...routes.map((route) =>
    withCarried({ id: `http/${route.id}`, ...httpDefaults, ...(reading.has(route.id) && roomy) }),
  ),
  ...[...Object.values(queues), ...Object.values(schedules)].map((each) =>
    withCarried({
      id: `${"name" in each ? "queue" : "cron"}/${each.worker}`,
      memoryMb: each.memoryMb,
      timeoutSeconds: each.timeoutSeconds,
      carries: [],
    }),
  ),
];

function withCarried(definition: FunctionDefinition): FunctionDefinition {
  return { ...definition, carries: carried[definition.id] ?? [] };
}
