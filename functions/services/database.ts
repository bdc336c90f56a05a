import { connectDatabase } from "@tailorbird/adapters/database";
import { config } from "@tailorbird/lambda/config";
import { once } from "@tailorbird/lambda/once";

/** The database of this function: connected at the first use, kept while the process lives. */
export const openDatabase = once(() => connectDatabase(config.databaseUrl));
