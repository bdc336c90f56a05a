ALTER TABLE "webhook_endpoint" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "webhook_event" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "webhook_delivery" FORCE ROW LEVEL SECURITY;
