-- To PostgreSQL's parser a text with `<script>` in it is markup, and what follows is no word; so is `List<String>`.
CREATE OR REPLACE FUNCTION words_of(value text, weight "char") RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  setweight(to_tsvector('simple', translate(fold_text(left(coalesce(value, ''), 30000)), '@./\-_:+#<>&', '            ')), weight);
--> statement-breakpoint
-- Rows from before: their tables let their owner see them for as long as it takes.
ALTER TABLE "job" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "note" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "contact" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "search_entry" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE "job" SET description = description WHERE concat(title, company, location, source, description) ~ '[<>&]';
--> statement-breakpoint
UPDATE "note" SET body = body WHERE body ~ '[<>&]';
--> statement-breakpoint
UPDATE "contact" SET note = note WHERE concat(name, company, role, note) ~ '[<>&]';
--> statement-breakpoint
ALTER TABLE "search_entry" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "contact" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "note" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "job" FORCE ROW LEVEL SECURITY;
