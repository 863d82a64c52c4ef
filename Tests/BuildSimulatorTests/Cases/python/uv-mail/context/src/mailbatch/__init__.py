"""mailbatch collects mails and prints a digest."""
