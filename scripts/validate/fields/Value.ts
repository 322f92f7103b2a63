/** What a cell's text stands for; null where it is empty (not known). */
export type Value = string | number | boolean | readonly string[] | null;

/** Tells what is wrong with a text of a cell; `text` is the offending part, quoted before the message. */
export type ReportOfCell = (text: string, message: string, suggestion?: string) => void;

/** Says what is wrong with a text, or null if nothing is. */
export type TextCheck = (text: string) => { readonly message: string; readonly suggestion?: string } | null;

/** Reads the text of a cell that is not empty; undefined after a mistake. */
export type TypeReader = (text: string, report: ReportOfCell) => Value | undefined;
