write_table <- function(rows, file) {
  in_text <- function(cells) {
    if (is.list(cells)) return(vapply(cells, function(cell) if (is.null(cell)) NA_character_ else paste(cell, collapse = ";"), ""))
    if (is.logical(cells)) return(tolower(as.character(cells)))
    if (is.double(cells) && !inherits(cells, "Date")) return(ifelse(is.na(cells), NA_character_, sprintf("%.17g", cells)))
    as.character(cells)
  }
  readr::write_csv(as.data.frame(lapply(rows, in_text)), file, na = "")
  writeLines(vapply(rows, function(cells) class(cells)[1], ""), paste0(file, ".types"))
}
