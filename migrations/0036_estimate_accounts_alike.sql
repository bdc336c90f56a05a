-- Where one account held nearly all rows when they were last counted, PostgreSQL expects one row of any other, and
-- plans to look through all rows of an account that has just imported thousands, once for each. Without counts of
-- whose rows they are it expects a two-hundredth of the table for everybody, and looks rows up by their index.
DO $$
DECLARE
  tenant text;
BEGIN
  FOR tenant IN
    SELECT c.relname FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'user_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
  LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN user_id SET STATISTICS 0', tenant);
    -- What was counted before would stay. Older versions have no way to forget it.
    IF to_regproc('pg_catalog.pg_clear_attribute_stats') IS NOT NULL THEN
      PERFORM pg_clear_attribute_stats('public', tenant, 'user_id', false);
    END IF;
  END LOOP;
END
$$;
