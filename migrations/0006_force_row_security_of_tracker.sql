ALTER TABLE "note" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "interview" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "task" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "contact" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "application_contact" FORCE ROW LEVEL SECURITY;
