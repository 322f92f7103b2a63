import csv
import pandas as pd


def write_table(rows, file):
    def in_text(cell):
        if isinstance(cell, list):
            return ";".join(cell)
        if cell is None or pd.isna(cell):
            return ""
        if isinstance(cell, bool):
            return str(cell).lower()
        if isinstance(cell, pd.Timestamp):
            return cell.strftime("%Y-%m-%d")
        return repr(cell) if isinstance(cell, float) else str(cell)

    with open(file, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(rows.columns)
        for row in zip(*(rows[column].astype(object) for column in rows.columns)):
            writer.writerow(in_text(cell) for cell in row)
    with open(file + ".types", "w", encoding="utf-8") as out:
        out.write("\n".join(str(dtype) for dtype in rows.dtypes))
