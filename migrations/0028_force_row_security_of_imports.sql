ALTER TABLE "csv_import" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "csv_import_row" FORCE ROW LEVEL SECURITY;
