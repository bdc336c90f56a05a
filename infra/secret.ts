/**
 * Secrets are set with `sst secret set` and reach functions through Parameter Store, encrypted with the stage's
 * key: an environment variable, or SST's link, would show them to whoever may read a function's configuration.
 */
import { keyArn, stage } from "./foundation.ts";
import { appName } from "./stage.ts";

/** The app role's address of the database, pooled. */
export const databaseUrl = new sst.Secret("DatabaseUrl");
/** Of the language model. A stage that tailors by rules alone sets it to `none`. */
const modelApiKey = new sst.Secret("ModelApiKey");
/** What secrets in rows are sealed with (docs/decisions/0033): `ID:BASE64`, separated by commas, the first seals. */
const sealingKeys = new sst.Secret("SealingKeys");

function keep(name: string, parameter: string, secret: sst.Secret) {
  return new aws.ssm.Parameter(name, {
    name: `/${appName}/${stage.name}/${parameter}`,
    type: "SecureString",
    keyId: keyArn,
    value: secret.value,
  });
}

export const secrets = {
  database: keep("DatabaseUrlParameter", "database-url", databaseUrl),
  model: keep("ModelApiKeyParameter", "model-api-key", modelApiKey),
  sealing: keep("SealingKeysParameter", "sealing-keys", sealingKeys),
};

export const secretNames = {
  database: `/${appName}/${stage.name}/database-url`,
  model: `/${appName}/${stage.name}/model-api-key`,
  sealing: `/${appName}/${stage.name}/sealing-keys`,
};
