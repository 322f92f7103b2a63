import duckdb

base = duckdb.connect()
try:
    base.execute("INSTALL httpfs; LOAD httpfs")
except duckdb.Error:
    # Where DuckDB's own part for HTTP cannot be fetched, Python's asks for the same parts of the same files.
    from datetime import datetime
    from fsspec.implementations.http import HTTPFileSystem

    class Web(HTTPFileSystem):
        def modified(self, path):
            return datetime(2000, 1, 1)

    base.register_filesystem(Web())
