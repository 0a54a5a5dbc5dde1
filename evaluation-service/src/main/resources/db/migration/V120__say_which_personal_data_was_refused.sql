-- The kinds of rejection tell the shapes of personal data apart now; what was kept before told them
-- from each other no more than this one does.
update import_rejection set kind = 'SOCIAL_SECURITY_NUMBER' where kind = 'PERSONAL_DATA';
