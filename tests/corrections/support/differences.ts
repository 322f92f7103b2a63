type IsSame = (before: string, after: string) => boolean;
type Line = { readonly text: string };

const short = (value: unknown) => {
	const json = JSON.stringify(value) ?? 'nothing';
	return json.length > 200 ? `${json.slice(0, 200)}…` : json;
};

/** Whether a value is a text set in lines, each with its place. */
const isLines = (value: unknown): value is readonly Line[] =>
	Array.isArray(value) &&
	value.length > 0 &&
	value.every((line: Partial<Line>) => typeof line?.text === 'string');
const wholeText = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ');
const withoutText = (lines: readonly Line[]) => lines.map((line) => ({ ...line, text: undefined }));

/**
 * Where two values differ that were made in the same way from two sets of tables, as deep as they go.
 * @param isSame whether a text of the first may have become that of the second
 * @returns a line for each: the path, what stood there and what stands there now
 */
export function differences(before: unknown, after: unknown, isSame: IsSame, path = ''): readonly string[] {
	if (Object.is(before, after)) return [];
	// Code is no text.
	if (typeof before === 'function' && typeof after === 'function') return [];
	if (typeof before === 'string' && typeof after === 'string' && isSame(before, after)) return [];
	if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
		return [`${path}: ${short(before)} became ${short(after)}`];
	// A line may break within a cell; the whole text then shows that cell.
	if (isLines(before) && isLines(after) && isSame(wholeText(before), wholeText(after)))
		return differences(withoutText(before), withoutText(after), isSame, path);
	const a = before as Readonly<Record<string, unknown>>;
	const b = after as Readonly<Record<string, unknown>>;
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...keys].flatMap((key) => differences(a[key], b[key], isSame, `${path}/${key}`));
}
