-- Search without accents and case, similarity search, digests. On a server of one's own an administrator may have
-- created the extensions beforehand, in the schema public.
create extension if not exists unaccent schema public;
create extension if not exists pg_trgm schema public;
create extension if not exists pgcrypto schema public;

-- The form under which names are searched: no accents, no đ, lower case. Declared immutable, so that indexes can be
-- built on it: its only dependency is the dictionary named here.
create function plain(text) returns text
language sql immutable strict parallel safe
return lower(public.unaccent('public.unaccent'::regdictionary, replace(replace(normalize($1, NFC), 'đ', 'd'), 'Đ', 'D')));

-- Lists of names are ordered the Vietnamese way: stop here if the server was built without ICU.
do $$
begin
  if not exists (select from pg_collation where collname = 'vi-x-icu') then
    raise exception 'PostgreSQL lacks the collation vi-x-icu: install a server built with ICU';
  end if;
end
$$;
