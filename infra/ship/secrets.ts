/** The secrets that a stage needs, as `sst secret list` prints them. */
export const secretNames = ["DatabaseUrl", "MigrationUrl", "ModelApiKey", "SealingKeys"] as const;

export type Secrets = Readonly<Record<(typeof secretNames)[number], string>>;

/** @param output sections of `Name=value`: the fallback first, then the stage's own, which win. */
export function readSecrets(output: string): Partial<Secrets> {
  const found = output.matchAll(/^(\w+)=(.+)$/gm);
  return Object.fromEntries([...found].map(([, name, value]) => [name, value?.trim()]));
}

export function missingSecrets(found: Partial<Secrets>): string[] {
  return secretNames.filter((name) => !found[name]);
}
