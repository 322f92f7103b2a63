"""Reads the tables of Fugitive Flows, typed as their descriptor says. Needs pandas and nothing else.

    import fugitive_flows as ff
    source = "https://.../data/latest"       # or a folder, an unzipped package, or its datapackage.json
    treaties = ff.table("treaties", source)
    tables = ff.package(source)              # all of them, by name
    ff.fields("treaties", source)            # what each column means

Whole numbers and years are Int64, which knows missing values; other numbers are float64; codes are categories (in their
order, where they have one); true and false are boolean; texts are string. An empty cell is missing, and nothing else is:
"NA", the code of Namibia, stays a text. A date is as exact as its source ("2004", "2004-11", "2004-11-03") and stays a
text; analysis=True adds the first and the last day that it can mean, and how exact it is.
"""

import difflib
import json
import urllib.request

import pandas as pd

__all__ = ["package", "table", "fields"]


def package(source, **options):
    """All tables by name. Takes the options of table()."""
    return {resource["name"]: _read(resource, source, **options) for resource in _resources(source)}


def table(name, source, **options):
    """One table.

    analysis=True: beside each partial date the columns _earliest, _latest (days) and _precision.
    lists=True: a cell that holds several values is a Python list, and None where it is empty; otherwise one text.
    labels=True: codes are told by their labels.
    Raises ValueError where there is no such table.
    """
    return _read(_find(name, source), source, **options)


def fields(name, source):
    """What each field of a table means: name, title, type, description, unit."""
    described = _find(name, source)["schema"]["fields"]
    return pd.DataFrame(described).reindex(columns=["name", "title", "type", "unit", "description"])


def _folder(source):
    return str(source).removesuffix("datapackage.json").rstrip("/\\")


def _resources(source):
    path = _folder(source) + "/datapackage.json"
    if "://" in path:
        with urllib.request.urlopen(path) as answer:
            return json.load(answer)["resources"]
    with open(path, encoding="utf-8") as file:
        return json.load(file)["resources"]


def _find(name, source):
    by_name = {resource["name"]: resource for resource in _resources(source)}
    if name in by_name:
        return by_name[name]
    near = difflib.get_close_matches(str(name), by_name, n=1)
    hint = f' Did you mean "{near[0]}"?' if near else ""
    raise ValueError(f'There is no table "{name}".{hint} There are: {", ".join(by_name)}.')


def _read(resource, source, analysis=False, lists=False, labels=False):
    described = resource["schema"]["fields"]
    path = f"{_folder(source)}/{resource['path']}"
    # A table without partial dates has no second file: it is the same as the first.
    if analysis and any(field.get("partialDate") for field in described):
        path = path.removesuffix(".csv") + ".analysis.csv"
    frame = pd.read_csv(path, dtype="string", keep_default_na=False, na_values=[""], encoding="utf-8")
    by_name = {field["name"]: field for field in described}
    for column in frame.columns:
        field = by_name.get(column) or _beside(column)
        frame[column] = _typed(frame[column], field, lists, labels)
    frame.attrs = {key: resource[key] for key in ("name", "title", "description") if key in resource}
    return frame


def _beside(column):
    """What stands beside a partial date."""
    if not column.endswith("_precision"):
        return {"type": "date"}
    precisions = [{"value": value, "label": value} for value in ("year", "month", "day")]
    return {"type": "string", "categories": precisions, "categoriesOrdered": True}


def _typed(cells, field, lists, labels):
    kind, split = field["type"], field.get("listDelimiter")
    codes = field.get("categories") or field.get("listCategories") or []
    names = {str(code["value"]): code.get("label", code["value"]) for code in codes}
    if split and not lists:
        return cells
    if split:
        said = names if labels else {}
        items = [None if pd.isna(cell) else [said.get(item, item) for item in cell.split(split)] for cell in cells]
        return pd.Series(items, index=cells.index, dtype=object)
    if kind in ("integer", "year"):
        whole = [pd.NA if pd.isna(cell) else int(cell) for cell in cells]
        return pd.Series(whole, index=cells.index, dtype="Int64")
    if kind == "number":
        return pd.Series([float("nan") if pd.isna(cell) else float(cell) for cell in cells], cells.index, dtype="float64")
    if kind == "boolean":
        return cells.map({"true": True, "false": False}).astype("boolean")
    if kind == "date":
        return pd.to_datetime(cells, format="%Y-%m-%d")
    if codes:
        coded = pd.Categorical(cells, categories=list(names), ordered=field.get("categoriesOrdered", False))
        return pd.Series(coded.rename_categories(names) if labels else coded, index=cells.index)
    return cells
