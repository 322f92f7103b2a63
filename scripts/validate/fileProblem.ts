import { Unreadable } from '../read/Unreadable.ts';
import type { Problem } from './Problem.ts';

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EISDIR: 'is a folder, not a file',
	ENOTDIR: 'lies in something that is not a folder',
	EACCES: 'may not be read (permission denied)'
};

/**
 * What was thrown while a file was read, as a problem of that file. `fieldNames` name the cells of a row.
 * Throws on what is no fault of the file.
 */
export function fileProblem(file: string, error: unknown, fieldNames: readonly string[] = []): Problem {
	if (error instanceof Unreadable) {
		const { line, column, cell, message } = error;
		return {
			file,
			line,
			column,
			field: cell === null ? null : (fieldNames[cell] ?? null),
			value: null,
			message
		};
	}
	const code = (error as NodeJS.ErrnoException | null)?.code;
	if (code === undefined) throw error;
	const message = reasons[code] ?? `cannot be read (${code})`;
	return { file, line: null, column: null, field: null, value: null, message };
}
