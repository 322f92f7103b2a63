import csv


def write_table(rows, file):
    def in_text(cell):
        if isinstance(cell, list):
            return ";".join(cell)
        if isinstance(cell, bool):
            return str(cell).lower()
        return "" if cell is None else repr(cell) if isinstance(cell, float) else str(cell)

    with open(file, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(rows.columns)
        writer.writerows([in_text(cell) for cell in row] for row in rows_of(rows))


def rows_of(rows):
    """The rows of a DataFrame of polars, or of what DuckDB answers."""
    return rows.iter_rows() if hasattr(rows, "iter_rows") else rows.fetchall()
