ALTER TABLE "saved_view" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Applications from before the column: their tables let their owner see them for as long as it takes.
ALTER TABLE "application" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "application_event" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE application a SET applied_at = first.at FROM (
  SELECT e.user_id, e.application_id, min(e.occurred_at) AS at FROM application_event e
  WHERE e.to_status = 'applied' AND NOT EXISTS (
    SELECT FROM application_event c WHERE c.user_id = e.user_id AND c.application_id = e.application_id AND c.corrects = e.id
  )
  GROUP BY e.user_id, e.application_id
) AS first WHERE a.user_id = first.user_id AND a.id = first.application_id;
--> statement-breakpoint
ALTER TABLE "application_event" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "application" FORCE ROW LEVEL SECURITY;
