ALTER TABLE "search_entry" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Case, accents and punctuation do not count. Built of immutable functions alone, so it takes no extension.
CREATE FUNCTION fold_text(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  regexp_replace(
    normalize(
      replace(translate(lower(value), 'øłđħıæœ', 'oldhiao'), 'ß', 'ss'),
      NFKD
    ),
    '[\u0300-\u036f]', '', 'g'
  );
--> statement-breakpoint
-- What joins words to others would hide them from a search: an address is found by its parts.
CREATE FUNCTION words_of(value text, weight "char") RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  setweight(to_tsvector('simple', translate(fold_text(left(coalesce(value, ''), 30000)), '@./\-_:+#', '        ')), weight);
--> statement-breakpoint
CREATE FUNCTION keep_search_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_application uuid;
  found_by tsvector;
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM search_entry WHERE user_id = OLD.user_id AND kind = TG_ARGV[0] AND id = OLD.id;
    RETURN NULL;
  END IF;
  IF TG_ARGV[0] = 'job' THEN
    found_by := words_of(NEW.title, 'A') || words_of(NEW.company, 'A') || words_of(array_to_string(NEW.tags, ' '), 'A')
      || words_of(NEW.location, 'B') || words_of(NEW.source, 'C') || words_of(NEW.description, 'D');
  ELSIF TG_ARGV[0] = 'note' THEN
    of_application := NEW.application_id;
    found_by := words_of(NEW.body, 'B');
  ELSE
    found_by := words_of(NEW.name, 'A') || words_of(NEW.company, 'A') || words_of(NEW.role, 'B')
      || words_of(NEW.email, 'B') || words_of(NEW.note, 'D');
  END IF;
  INSERT INTO search_entry (user_id, kind, id, application_id, words)
    VALUES (NEW.user_id, TG_ARGV[0], NEW.id, of_application, found_by)
    ON CONFLICT (user_id, kind, id) DO UPDATE SET words = excluded.words;
  RETURN NULL;
END
$$;
--> statement-breakpoint
-- Rows from before the triggers: their tables let their owner see them for as long as it takes.
ALTER TABLE "job" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "search_entry" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
INSERT INTO search_entry (user_id, kind, id, words)
  SELECT user_id, 'job', id, words_of(title, 'A') || words_of(company, 'A') || words_of(description, 'D') FROM job;
--> statement-breakpoint
ALTER TABLE "search_entry" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "job" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TRIGGER keep_search_entry AFTER INSERT OR DELETE OR UPDATE OF title, company, tags, location, source, description
  ON "job" FOR EACH ROW EXECUTE FUNCTION keep_search_entry('job');
--> statement-breakpoint
CREATE TRIGGER keep_search_entry AFTER INSERT OR DELETE OR UPDATE OF body
  ON "note" FOR EACH ROW EXECUTE FUNCTION keep_search_entry('note');
--> statement-breakpoint
CREATE TRIGGER keep_search_entry AFTER INSERT OR DELETE OR UPDATE OF name, company, role, email, note
  ON "contact" FOR EACH ROW EXECUTE FUNCTION keep_search_entry('contact');
