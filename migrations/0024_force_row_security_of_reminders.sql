ALTER TABLE "account_preferences" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "reminder" FORCE ROW LEVEL SECURITY;
