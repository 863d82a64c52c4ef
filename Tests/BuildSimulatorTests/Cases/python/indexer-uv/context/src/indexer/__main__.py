from indexer.main import run

run()
