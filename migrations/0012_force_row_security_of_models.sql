ALTER TABLE "model_answer" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "model_budget" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "model_call" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "overnight_run" FORCE ROW LEVEL SECURITY;
