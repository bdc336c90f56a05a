ALTER TABLE "share" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "share_comment" FORCE ROW LEVEL SECURITY;
