/** A CloudFormation template as plain data, and how to find things in it. */

import { rmSync } from "node:fs";
import type { App, Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { newApp } from "../data/new-app.ts";

export interface Resource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: CloudFormation's properties have no types of their own.
  Properties: any;
  DeletionPolicy?: string;
  DependsOn?: string[];
}

export interface Subject {
  template: { Resources: Record<string, Resource>; Outputs: Record<string, { Value: unknown }> };
  terminationProtection: boolean;
}

/** Synthesizes one stack, with cdk-nag watching: a finding throws. */
export function synthesize(create: (app: App) => Stack): Subject {
  const app = newApp();
  try {
    const stack = create(app);
    return {
      template: Template.fromStack(stack).toJSON() as Subject["template"],
      terminationProtection: stack.terminationProtection ?? false,
    };
  } finally {
    rmSync(app.outdir, { recursive: true, force: true });
  }
}

export function resourcesOf({ template }: Subject, type: string): [id: string, resource: Resource][] {
  return Object.entries(template.Resources).filter(([, resource]) => resource.Type === type);
}

/** The one resource of a type that `matches`; throws when there is none. */
export function resource(subject: Subject, type: string, matches = (_: Resource["Properties"]) => true) {
  const found = resourcesOf(subject, type).find(([, { Properties }]) => matches(Properties));
  if (found === undefined) throw new Error(`The template has no such ${type}.`);
  return { id: found[0], ...found[1] };
}

/** Whether a value of the template refers to the resource, by `Ref` or `Fn::GetAtt`. */
export function refersTo(value: unknown, id: string): boolean {
  return JSON.stringify(value ?? null).includes(`"${id}"`);
}

/** Statements of every policy of a type that is attached to the resource. */
export function policyOf(subject: Subject, type: string, id: string): Resource["Properties"][] {
  return resourcesOf(subject, type)
    .filter(([, { Properties }]) => refersTo(Properties.Queues ?? Properties.Topics ?? Properties.Bucket, id))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement);
}

export function deniesPlainHttp(statements: Resource["Properties"][]): boolean {
  return statements.some(
    ({ Effect, Condition }) => Effect === "Deny" && Condition?.Bool?.["aws:SecureTransport"] === "false",
  );
}
