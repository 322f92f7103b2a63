# Reads the tables of Fugitive Flows, typed as their descriptor says. Needs readr and nothing else.
#
#   source("https://.../data/loaders/fugitive_flows.R")
#   from <- "https://.../data/latest"        # or a folder, an unzipped package, or its datapackage.json
#   treaties <- ff_table("treaties", from)
#   tables <- ff_package(from)               # all of them: tables$treaties
#   ff_fields("treaties", from)              # what each column means
#
# Numbers are double, which holds every whole number here exactly; years are integer; codes are factors (ordered, where they
# have an order); true and false are logical; texts are character. An empty cell is NA, and nothing else is: "NA", the code
# of Namibia, stays a text. A date is as exact as its source ("2004", "2004-11", "2004-11-03") and stays a text.
#
#   analysis = TRUE   beside each partial date the columns _earliest, _latest (Date) and _precision
#   lists = TRUE      a cell that holds several values is a vector, and NULL where it is empty; otherwise one text
#   labels = TRUE     codes are told by their labels

ff_package <- function(from, ...) {
  resources <- ff_resources(from)
  lapply(resources, ff_read, from = from, ...)
}

ff_table <- function(name, from, ...) {
  ff_read(ff_find(name, from), from = from, ...)
}

ff_fields <- function(name, from) {
  fields <- ff_find(name, from)$schema$fields
  told <- function(property) {
    vapply(fields, function(field) if (is.null(field[[property]])) NA_character_ else field[[property]], "")
  }
  data.frame(
    name = told("name"), title = told("title"), type = told("type"), unit = told("unit"),
    description = told("description")
  )
}

ff_folder <- function(from) sub("/+$", "", sub("datapackage\\.json$", "", from))

ff_resources <- function(from) {
  resources <- ff_json(readr::read_file(paste0(ff_folder(from), "/datapackage.json")))$resources
  names(resources) <- vapply(resources, function(resource) resource$name, "")
  resources
}

ff_find <- function(name, from) {
  resources <- ff_resources(from)
  if (name %in% names(resources)) return(resources[[name]])
  distance <- utils::adist(name, names(resources))[1, ]
  near <- names(resources)[which.min(distance)]
  hint <- if (min(distance) <= max(2, nchar(name) / 3)) sprintf(' Did you mean "%s"?', near) else ""
  stop(sprintf('There is no table "%s".%s There are: %s.', name, hint, toString(names(resources))), call. = FALSE)
}

ff_read <- function(resource, from, analysis = FALSE, lists = FALSE, labels = FALSE) {
  fields <- resource$schema$fields
  path <- paste0(ff_folder(from), "/", resource$path)
  # A table without partial dates has no second file: it is the same as the first.
  is_partial <- vapply(fields, function(field) isTRUE(field$partialDate), NA)
  beside <- list()
  if (analysis && any(is_partial)) {
    path <- sub("\\.csv$", ".analysis.csv", path)
    for (field in fields[is_partial]) {
      beside[[paste0(field$name, "_earliest")]] <- readr::col_date("%Y-%m-%d")
      beside[[paste0(field$name, "_latest")]] <- readr::col_date("%Y-%m-%d")
      beside[[paste0(field$name, "_precision")]] <- readr::col_factor(c("year", "month", "day"), ordered = TRUE)
    }
  }
  names(fields) <- vapply(fields, function(field) field$name, "")
  rows <- readr::read_csv(
    path,
    col_types = do.call(readr::cols, c(lapply(fields, ff_column), beside)),
    na = "", trim_ws = FALSE, progress = FALSE, show_col_types = FALSE,
    locale = readr::locale(encoding = "UTF-8")
  )
  for (field in fields) {
    rows[[field$name]] <- ff_told(rows[[field$name]], field, lists, labels)
  }
  rows
}

ff_codes <- function(field) {
  codes <- if (is.null(field$categories)) field$listCategories else field$categories
  values <- vapply(codes, function(code) as.character(code$value), "")
  labels <- vapply(codes, function(code) if (is.null(code$label)) as.character(code$value) else code$label, "")
  stats::setNames(labels, values)
}

ff_column <- function(field) {
  if (!is.null(field$listDelimiter)) return(readr::col_character())
  if (length(field$categories) > 0) {
    return(readr::col_factor(names(ff_codes(field)), ordered = isTRUE(field$categoriesOrdered)))
  }
  switch(field$type,
    integer = , number = readr::col_double(),
    year = readr::col_integer(),
    boolean = readr::col_logical(),
    date = readr::col_date("%Y-%m-%d"),
    readr::col_character()
  )
}

ff_told <- function(cells, field, lists, labels) {
  codes <- ff_codes(field)
  if (labels && is.factor(cells)) levels(cells) <- unname(codes[levels(cells)])
  if (is.null(field$listDelimiter) || !lists) return(cells)
  lapply(strsplit(cells, field$listDelimiter, fixed = TRUE), function(items) {
    if (length(items) == 1 && is.na(items)) return(NULL)
    if (labels && length(codes) > 0) unname(ifelse(items %in% names(codes), codes[items], items)) else items
  })
}

# R has no reader of JSON of its own, and readr brings none.
ff_json <- function(text) {
  # No token goes past the end of its line, and short texts are searched sooner.
  lines <- strsplit(text, "\n", fixed = TRUE)[[1]]
  token <- '"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"|[][{},:]|[^][{},:"\\s]++'
  tokens <- unlist(regmatches(lines, gregexpr(token, lines, perl = TRUE)))
  is_text <- startsWith(tokens, '"')
  texts <- ifelse(is_text, substr(tokens, 2, nchar(tokens) - 1), tokens)
  escaped <- is_text & grepl("\\", texts, fixed = TRUE)
  found <- gregexpr("(?:\\\\u[0-9a-fA-F]{4})+|\\\\.", texts[escaped], perl = TRUE)
  regmatches(texts[escaped], found) <- lapply(regmatches(texts[escaped], found), vapply, ff_escape, "")
  at <- 0
  value <- function() {
    at <<- at + 1
    if (is_text[at]) return(texts[at])
    switch(tokens[at],
      "{" = , "[" = items(),
      true = TRUE, false = FALSE, null = NULL,
      as.numeric(tokens[at])
    )
  }
  items <- function() {
    end <- if (tokens[at] == "{") "}" else "]"
    all <- list()
    repeat {
      following <- tokens[at + 1]
      if (following == end || following == ",") {
        at <<- at + 1
        if (following == end) return(all)
      } else if (end == "]") {
        all[length(all) + 1] <- list(value())
      } else {
        name <- value()
        at <<- at + 1
        all[name] <- list(value())
      }
    }
  }
  value()
}

ff_escape <- function(escaped) {
  if (startsWith(escaped, "\\u")) {
    units <- strtoi(strsplit(substring(escaped, 3), "\\u", fixed = TRUE)[[1]], 16)
    return(intToUtf8(units, allow_surrogate_pairs = TRUE))
  }
  sign <- substr(escaped, 2, 2)
  switch(sign, n = "\n", t = "\t", r = "\r", b = "\b", f = "\f", sign)
}
