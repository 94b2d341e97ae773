-- Who warns of papers that end has to know when the next one begins.
GRANT SELECT (issued_on) ON evidence_items TO amiable_worker;
