/// <reference path="./.sst/platform/config.d.ts" />

/** The stateless half: everything here can be made again from the code. What can't is in `infra/data`. */
export default $config({
  async app(input) {
    const { appName, readStage } = await import("./infra/stage.ts");
    const { settings } = await import("./infra/settings.ts");
    const { isProtected } = readStage(input.stage);
    return {
      name: appName,
      home: "aws",
      providers: { aws: { region: settings.region } },
      protect: isProtected,
      removal: isProtected ? "retain" : "remove",
    };
  },
  async run() {
    await import("./infra/roles.ts");
    const { api } = await import("./infra/api.ts");
    await import("./infra/workers.ts");
    await import("./infra/schedules.ts");
    await import("./infra/alarms.ts");
    const { url } = await import("./infra/web.ts");
    if ($dev) await import("./infra/dev.ts");
    return { url, api: api.url };
  },
});
