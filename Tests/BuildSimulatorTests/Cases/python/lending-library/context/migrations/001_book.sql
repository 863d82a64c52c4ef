CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT NOT NULL, lent_to TEXT);
INSERT INTO book (title) VALUES ('Middlemarch'), ('Kim');
