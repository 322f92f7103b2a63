import { saveFile } from './saveFile.ts';

/** Has the browser save a text as a file. Only in the browser. */
export function saveText(text: string, name: string, type = 'text/csv;charset=utf-8'): void {
	saveFile(new Blob([text], { type }), name);
}
