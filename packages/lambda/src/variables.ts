/** Variables of the environment, which is read in this one place, and what each form of them must be. */

/** A variable of the environment is missing or unusable. Its message names the variable, never its value. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

export function optional(name: string): string | undefined {
  return process.env[name]?.trim() || undefined;
}

export function required(name: string): string {
  const value = optional(name);
  if (value === undefined) throw new ConfigError(`${name} is not set.`);
  return value;
}

export function url(name: string, value: string, protocols: readonly string[] = ["http:", "https:"]): string {
  const protocol = URL.parse(value)?.protocol;
  if (protocol === undefined || !protocols.includes(protocol)) {
    throw new ConfigError(`${name} must be a URL that starts with ${protocols.join("// or ")}//.`);
  }
  return value;
}

export function optionalUrl(name: string): string | undefined {
  const value = optional(name);
  return value === undefined ? undefined : url(name, value);
}

export function seconds(name: string, { maximum = 43_200 } = {}): number | undefined {
  const value = optional(name);
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value) || Number(value) < 1 || Number(value) > maximum) {
    throw new ConfigError(`${name} must be a whole number of seconds from 1 to ${maximum}.`);
  }
  return Number(value);
}

/** Numbers of US dollars, separated by commas. */
export function numbers(name: string, otherwise: string, names: readonly string[]): number[] {
  const parts = (optional(name) ?? otherwise).split(",").map((part) => part.trim());
  if (parts.length !== names.length || !parts.every((part) => /^\d+(\.\d+)?$/.test(part)))
    throw new ConfigError(`${name} must be ${names.length} numbers, in US dollars: ${names.join(",")}.`);
  return parts.map(Number);
}
