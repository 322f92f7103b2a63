/** Where in the descriptor, e.g. `['resources', 0, 'schema', 'fields', 2, 'type']`. */
export type JsonPath = readonly (string | number)[];

/** Tells what is wrong with the part at a path. */
export type Report = (path: JsonPath, message: string, suggestion?: string) => void;
