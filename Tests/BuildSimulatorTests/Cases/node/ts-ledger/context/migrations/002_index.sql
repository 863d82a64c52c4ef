CREATE INDEX entry_cents ON entry (cents);
