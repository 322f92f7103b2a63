/** SQLite says in its own words why a query cannot be run. */
export class QueryRefused extends Error {}
