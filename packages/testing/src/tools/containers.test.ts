/** What can be known of compose.yaml and the Dockerfile without a container engine. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readRoot, root } from "./repository.ts";

interface Service {
  image?: string;
  build?: { context: string };
  profiles?: string[];
  ports?: string[];
  environment?: Record<string, string>;
  command?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
}

const compose = parse(readRoot("compose.yaml")) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);
const dockerfile = readRoot("Dockerfile").replaceAll(/\\\n\s*/g, "");
const instructions = dockerfile
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [, name = "", rest = ""] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    return { name, rest };
  });
const all = (name: string) => instructions.filter((each) => each.name === name).map((each) => each.rest);
const image = Object.fromEntries(
  all("ENV").flatMap((line) => [...line.matchAll(/(\w+)=(\S+)/g)].map(([, key, value]) => [key, value])),
);

describe("compose.yaml", () => {
  it("runs PostgreSQL 16 and the last LocalStack that needs no account", () => {
    expect(compose.services.postgres?.image).toMatch(/^postgres:16\.\d+-bookworm$/);
    expect(compose.services.localstack?.image).toBe("localstack/localstack:4.14.0");
  });

  it.each(services)("pins the image of %s, or builds ours", (_, service) => {
    expect(service.build?.context ?? service.image).toMatch(/^\.$|:\d+\.\d+/);
  });

  it.each(services.filter(([, service]) => service.image))("tells whether %s is healthy", (_, service) => {
    expect(service.healthcheck?.test[0]).toBe("CMD");
  });

  it("publishes every port on the loopback address alone", () => {
    for (const port of services.flatMap(([, service]) => service.ports ?? [])) {
      expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it("waits for services that exist, in a way that each can satisfy", () => {
    for (const [name, { condition }] of services.flatMap(([, each]) =>
      Object.entries(each.depends_on ?? {}),
    )) {
      expect(compose.services).toHaveProperty(name);
      expect(condition).toBe("service_healthy");
      expect(compose.services[name]?.healthcheck).toBeDefined();
    }
  });

  it("keeps data in volumes that it declares", () => {
    const used = services.flatMap(([, each]) => each.volumes ?? []).map((volume) => volume.split(":")[0]);
    expect(used.sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it("starts our own image only when a profile is asked for", () => {
    for (const [, service] of services.filter(([, each]) => each.build)) {
      expect(service.profiles?.length).toBeGreaterThan(0);
    }
  });

  it("publishes the ports that the app listens on, under the numbers it hands out", () => {
    const withDefaults = (text: string) => text.replaceAll(/\$\{\w+:-([^}]*)\}/g, "$1");
    expect(compose.services.app?.ports?.map(withDefaults)).toEqual([
      `127.0.0.1:${image.PORT}:${image.PORT}`,
      `127.0.0.1:${image.TAILORBIRD_S3_PORT}:${image.TAILORBIRD_S3_PORT}`,
    ]);
    expect(compose.services.app?.volumes).toEqual([`app-data:${image.TAILORBIRD_DATA}`]);
  });

  it("migrates as the owner that PostgreSQL is made with, by a program that exists", () => {
    const { migrate, postgres } = compose.services;
    const url = new URL(migrate?.environment?.MIGRATION_URL as string);
    expect(url).toMatchObject({
      hostname: "postgres",
      username: postgres?.environment?.POSTGRES_USER,
      password: postgres?.environment?.POSTGRES_PASSWORD,
      pathname: `/${postgres?.environment?.POSTGRES_DB}`,
    });
    expect(existsSync(join(root, migrate?.command?.[1] as string))).toBe(true);
  });
});

describe("the Dockerfile", () => {
  it("copies only what exists and is let through by .dockerignore", () => {
    const sources = all("COPY").flatMap((line) => line.split(" ").slice(0, -1));
    const allowed = readRoot(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    for (const source of sources) expect(existsSync(join(root, source)), source).toBe(true);
    expect(sources.sort()).toEqual(allowed.sort());
  });

  it("runs what `pnpm start` runs, directly, as an ordinary user", () => {
    const { scripts } = JSON.parse(readRoot("package.json")) as { scripts: Record<string, string> };
    const command = JSON.parse(all("CMD").at(-1) as string) as string[];
    expect(command.join(" ")).toBe(scripts.start);
    expect(existsSync(join(root, command[1] as string))).toBe(true);
    expect(all("USER")).toEqual(["node"]);
  });

  it("runs the Node that the workspace pins the major version of, and a pinned pnpm", () => {
    const { optionalDependencies } = JSON.parse(readRoot("package.json")) as {
      optionalDependencies: { node: string };
    };
    const [major] = optionalDependencies.node.split(".");
    expect(all("FROM")).toEqual([`node:${major}-bookworm-slim`]);
    expect(all("RUN")[0]).toMatch(/pnpm@\d+\.\d+\.\d+$/);
  });

  it("asks the app's own health route whether it is healthy", () => {
    expect(all("HEALTHCHECK")).toEqual([expect.stringContaining("/v1/health")]);
  });
});
