/**
 * Puts SST's platform into `.sst/`, from npm alone: what the type check and the tests of this half need, and
 * what `sst` itself would otherwise download with more than that. Done once; a new version is fetched anew.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const platform = join(root, ".sst/platform");
const { version } = JSON.parse(
  readFileSync(new URL("./node_modules/sst/package.json", import.meta.url), "utf8"),
);

const isThere =
  existsSync(join(platform, "node_modules/@pulumi/aws/package.json")) &&
  existsSync(join(platform, "version")) &&
  readFileSync(join(platform, "version"), "utf8").trim() === version;

if (!isThere) {
  console.log("Installing SST's platform into .sst/ (a minute, once) …");
  const result = spawnSync(join(root, "infra/node_modules/.bin/sst"), ["install", "--stage", "ci"], {
    cwd: root,
    encoding: "utf8",
    env: {
      ...process.env,
      // Neither Pulumi nor Bun is downloaded, nothing is reported, and no package runs a script.
      SST_SKIP_DEPENDENCY_CHECK: "1",
      NO_BUN: "1",
      SST_TELEMETRY_DISABLED: "1",
      npm_config_ignore_scripts: "true",
      XDG_CONFIG_HOME: join(root, ".cache"),
    },
  });
  if (result.status !== 0) {
    console.error(`SST's platform was not installed:\n${result.stdout}\n${result.stderr}`);
    process.exit(1);
  }
}
